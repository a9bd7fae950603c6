import type { Finding, ScanResult } from '../../src/engine/finding';
import type { RuleMetadata } from '../../src/engine/rules/rule';
import { LineIndex } from '../../src/engine/text/line-index';
import type { ReportContext } from '../../src/report/report';

/** A made-up value; no report may ever hold it. */
export const secret = 'Zq7Lw0Xr5Tn3Vb9Kd2Mf';

/** The scanned texts: CRLF and a character of two code units in the first. */
export const texts: Readonly<Record<string, string>> = {
  'app/src/Keys.kt': `package a\r\n\r\n/* 😀 */ val key = "${secret}"\r\nlog(key)\r\n`,
  'web/a b,c:#1.ts': `const a = 1;\nstore(\n  "${secret}",\n);\n`,
};

function spanOf(path: string, part: string): { start: number; end: number } {
  const start = (texts[path] ?? '').indexOf(part);
  if (start < 0) throw new Error(`${part} is not in ${path}`);
  return { start, end: start + part.length };
}

const keyFinding: Finding = {
  rule: 'hardcoded-secret',
  severity: 'error',
  path: 'app/src/Keys.kt',
  span: spanOf('app/src/Keys.kt', `"${secret}"`),
  role: 'ships',
  message: {
    what: 'A secret key is in the code.',
    why: 'Everyone with the app has it.',
    do: 'Revoke it & use a backend.',
  },
  keyClass: 'S',
  format: 'example-key',
  evidence: [{ label: 'checksum', value: 'holds' }],
  excerpt: '/* 😀 */ val key = "••••"',
  related: [{ path: 'app/src/Keys.kt', span: spanOf('app/src/Keys.kt', 'log(key)'), message: 'It is logged here.' }],
  fixes: [
    {
      id: 'move',
      title: 'Move the call to the backend',
      kind: 'suggestion',
      edits: [{ path: 'other.kt', span: { start: 0, end: 0 }, newText: secret }],
    },
  ],
  fingerprint: '0123456789abcdef',
};

const logFinding: Finding = {
  ...keyFinding,
  rule: 'secret-in-log',
  severity: 'hint',
  span: spanOf('app/src/Keys.kt', 'log(key)'),
  message: { what: 'A key is logged.', why: 'Logs are read.', do: 'Do not log it.' },
  evidence: [],
  excerpt: 'log(key)',
  related: [],
  fixes: [],
  fingerprint: 'aaaaaaaaaaaaaaaa',
};

const storeFinding: Finding = {
  ...logFinding,
  rule: 'insecure-storage',
  severity: 'warning',
  path: 'web/a b,c:#1.ts',
  span: spanOf('web/a b,c:#1.ts', `store(\n  "${secret}",\n)`),
  message: { what: '<b>100%</b> of it\u001b[31m is stored.', why: 'Files are read.', do: 'Use the Keychain.' },
  excerpt: 'store(',
  fingerprint: 'bbbbbbbbbbbbbbbb',
};

/** Out of order on purpose: reports order what they print. */
export const result: ScanResult = {
  root: '/home/someone/app',
  findings: [storeFinding, logFinding, keyFinding],
  suppressed: [
    { finding: { ...keyFinding, fingerprint: 'cccccccccccccccc' }, reason: 'a sample', by: 'comment' },
    {
      finding: { ...storeFinding, path: 'gone.ts', fingerprint: 'dddddddddddddddd' },
      reason: 'holds a theme',
      by: 'policy',
    },
  ],
  problems: [
    {
      path: 'app/src/Keys.kt',
      span: spanOf('app/src/Keys.kt', 'package'),
      code: 'suppression-missing-reason',
      severity: 'error',
      message: 'A reason is missing.',
    },
  ],
  skipped: [
    { path: 'z.bin', reason: 'binary file' },
    { path: 'node_modules/', reason: 'fetched or made by a tool' },
    { path: 'c.bin', reason: 'binary file' },
    { path: 'b.bin', reason: 'binary file' },
    { path: 'a.bin', reason: 'binary file' },
  ],
  scanned: 12,
};

export const emptyResult: ScanResult = {
  root: '/home/someone/app',
  findings: [],
  suppressed: [],
  problems: [],
  skipped: [],
  scanned: 1,
};

function rule(id: string, part: Partial<RuleMetadata>): RuleMetadata {
  return {
    id,
    title: `Title of ${id}`,
    checklist: 1,
    severity: 'error',
    cwe: [798],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005'] },
    languages: ['kotlin'],
    ...part,
  };
}

export const context: ReportContext = {
  version: '1.2.3',
  rules: [
    rule('hardcoded-secret', {}),
    rule('insecure-storage', { checklist: 4, cwe: [312, 313], severity: 'warning' }),
    rule('secret-in-log', { checklist: 9, cwe: [], severity: 'information' }),
  ],
  pages: {
    'hardcoded-secret': '# hardcoded-secret\n\n## What\n\nA key is in the code.\n\n<script>alert(1)</script>\n',
    'insecure-storage': '# insecure-storage\n\n## What\n\nA secret is stored in the open.\n',
  },
  lines: (path) => (texts[path] === undefined ? undefined : new LineIndex(texts[path])),
  failOn: 'warning',
};
