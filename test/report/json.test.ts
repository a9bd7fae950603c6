import assert from 'node:assert/strict';
import { jsonReport } from '../../src/report/json';
import { context, emptyResult, result } from './fixture';

describe('the JSON report', () => {
  const report = JSON.parse(jsonReport(result, context)) as Record<string, unknown[]>;

  it('is versioned and counts', () => {
    assert.deepEqual(JSON.parse(jsonReport(emptyResult, context)), {
      version: 1,
      tool: { name: 'keyward', version: '1.2.3' },
      counts: { error: 0, warning: 0, information: 0, hint: 0, suppressed: 0, problems: 0, scanned: 1, skipped: 0 },
      findings: [],
      suppressed: [],
      problems: [],
      skipped: [],
    });
    assert.deepEqual(report.counts, {
      error: 1,
      warning: 1,
      information: 0,
      hint: 1,
      suppressed: 2,
      problems: 1,
      scanned: 12,
      skipped: 5,
    });
  });

  it('tells everything of a finding but its edits', () => {
    assert.deepEqual(report.findings?.[0], {
      rule: 'hardcoded-secret',
      checklist: 1,
      severity: 'error',
      keyClass: 'S',
      format: 'example-key',
      path: 'app/src/Keys.kt',
      role: 'ships',
      start: { line: 3, column: 20, offset: 32 },
      end: { line: 3, column: 42, offset: 54 },
      message: {
        what: 'A secret key is in the code.',
        why: 'Everyone with the app has it.',
        do: 'Revoke it & use a backend.',
      },
      evidence: [{ label: 'checksum', value: 'holds' }],
      excerpt: '/* 😀 */ val key = "••••"',
      related: [
        {
          path: 'app/src/Keys.kt',
          start: { line: 4, column: 1, offset: 56 },
          end: { line: 4, column: 9, offset: 64 },
          message: 'It is logged here.',
        },
      ],
      fixes: [{ id: 'move', title: 'Move the call to the backend', kind: 'suggestion' }],
      fingerprint: '0123456789abcdef',
    });
  });

  it('orders what it lists, and gives offsets alone for a file that is gone', () => {
    const paths = (report.skipped as { path: string }[]).map(({ path }) => path);
    assert.deepEqual(paths, ['a.bin', 'b.bin', 'c.bin', 'node_modules/', 'z.bin']);
    const [first, second] = report.suppressed as { by: string; reason: string; finding: { start: object } }[];
    assert.deepEqual([first?.by, first?.reason], ['comment', 'a sample']);
    assert.deepEqual([second?.by, second?.finding.start], ['policy', { offset: 13 }]);
  });
});
