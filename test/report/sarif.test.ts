import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { sarifReport } from '../../src/report/sarif';
import { context, emptyResult, result } from './fixture';

const schemaFile = path.join('test', 'fixtures', 'sarif', 'sarif-2.1.0-rtm.5.json');

/** The standard's schema; its root `id` is draft-04's way to say `$id`, and one of its patterns is no Unicode one. */
async function validator() {
  const schema = JSON.parse(await readFile(schemaFile, 'utf8')) as Record<string, unknown>;
  delete schema.id;
  delete schema.$schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

describe('the SARIF report', () => {
  const log = JSON.parse(sarifReport(result, context)) as Log;
  const [run] = log.runs;

  it('is checked against the schema as it was published', async () => {
    const digest = createHash('sha256')
      .update(await readFile(schemaFile))
      .digest('hex');
    assert.equal(digest, '2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8');
  });

  it('is valid SARIF 2.1.0, with findings and without', async () => {
    const validate = await validator();
    for (const report of [log, JSON.parse(sarifReport(emptyResult, context)) as Log]) {
      assert.ok(validate(report), JSON.stringify(validate.errors, undefined, 1));
    }
    assert.equal(validate({ version: '2.1.0', runs: [{}] }), false);
    assert.equal(validate({ ...log, extra: 1 }), false);
  });

  it('describes each rule with its checklist item, weakness and page', () => {
    const [first, , third] = run?.tool.driver.rules ?? [];
    assert.deepEqual(first, {
      id: 'hardcoded-secret',
      name: 'HardcodedSecret',
      shortDescription: { text: 'Title of hardcoded-secret' },
      fullDescription: { text: 'A key is in the code.' },
      helpUri: 'https://cwe.mitre.org/data/definitions/798.html',
      help: { text: context.pages['hardcoded-secret'], markdown: context.pages['hardcoded-secret'] },
      defaultConfiguration: { level: 'error' },
      properties: {
        checklist: 1,
        tags: [
          'security',
          'mobile',
          'checklist-1',
          'external/cwe/cwe-798',
          'external/masvs/masvs-storage-1',
          'external/maswe/maswe-0004',
        ],
        precision: 'high',
        'security-severity': '8.0',
        cwe: ['CWE-798'],
        masvs: ['MASVS-STORAGE-1'],
        maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005'] },
      },
    });
    assert.deepEqual(
      [third?.helpUri, third?.help?.markdown, third?.defaultConfiguration?.level],
      [undefined, undefined, 'note'],
    );
  });

  it('places a result by line and UTF-16 column, with the masked line around it', () => {
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    const [first] = run.results ?? [];
    assert.deepEqual(first?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'app/src/Keys.kt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 20, endLine: 3, endColumn: 42 },
          contextRegion: { startLine: 3, snippet: { text: '/* 😀 */ val key = "••••"' } },
        },
      },
    ]);
    assert.equal(
      first.message.text,
      'A secret key is in the code. Everyone with the app has it. Revoke it & use a backend.',
    );
    assert.deepEqual(first.partialFingerprints, { 'keywardFingerprint/v1': '0123456789abcdef' });
    assert.equal(first.relatedLocations?.[0]?.message?.text, 'It is logged here.');
    assert.deepEqual([first.ruleId, first.ruleIndex, first.level], ['hardcoded-secret', 0, 'error']);
  });

  it('encodes paths and levels', () => {
    const found = run?.results?.filter(({ suppressions }) => !suppressions) ?? [];
    assert.deepEqual(
      found.map(({ level, locations }) => [level, locations?.[0]?.physicalLocation?.artifactLocation?.uri]),
      [
        ['error', 'app/src/Keys.kt'],
        ['note', 'app/src/Keys.kt'],
        ['warning', 'web/a%20b%2Cc%3A%231.ts'],
      ],
    );
  });

  it('says what is known of a key in a result’s properties', () => {
    const [first] = run?.results ?? [];
    assert.deepEqual(first?.properties?.evidence, [{ label: 'checksum', value: 'holds' }]);
  });

  it('keeps silenced results, with what silenced them', () => {
    const silenced = run?.results?.filter(({ suppressions }) => suppressions) ?? [];
    assert.deepEqual(
      silenced.map(({ suppressions }) => suppressions),
      [
        [{ kind: 'inSource', status: 'accepted', justification: 'a sample' }],
        [{ kind: 'external', status: 'accepted', justification: 'holds a theme' }],
      ],
    );
    assert.deepEqual(silenced[1]?.locations?.[0]?.physicalLocation?.region, { charOffset: 13, charLength: 34 });
  });

  it('names what was not checked and what is wrong with policy or comments', () => {
    const [invocation] = run?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, true);
    assert.deepEqual(
      invocation.toolExecutionNotifications?.map(({ message, locations }) => [
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        message.text,
      ]),
      [
        ['a.bin', 'Not checked: binary file.'],
        ['b.bin', 'Not checked: binary file.'],
        ['c.bin', 'Not checked: binary file.'],
        ['node_modules/', 'Not checked: fetched or made by a tool.'],
        ['z.bin', 'Not checked: binary file.'],
      ],
    );
    const [problem] = invocation.toolConfigurationNotifications ?? [];
    assert.deepEqual([problem?.descriptor?.id, problem?.level], ['suppression-missing-reason', 'error']);
  });

  it('does not tell where on the machine the folder lies', () => {
    assert.equal(sarifReport(result, context).includes('/home/someone'), false);
  });
});
