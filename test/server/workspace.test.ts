import assert from 'node:assert/strict';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { checkWorkspaceRequest, verifyExerciseRequest, type WorkspaceCounts } from '../../src/protocol';
import { Client, pushed } from './client';
import { keysKt, sessionTs, stripeKey } from './samples';

const files: Record<string, string> = {
  'app/Keys.kt': keysKt,
  'src/session.ts': sessionTs,
  'src/clean.ts': 'export const answer = 42;\n',
  'node_modules/a/index.js': `const key = '${stripeKey}';\n`,
};

describe('checking the workspace', () => {
  let client: Client;
  afterEach(() => client.stop());

  const check = (): Promise<WorkspaceCounts> => client.connection.sendRequest<WorkspaceCounts>(checkWorkspaceRequest);

  it('counts what there is, and names what was left out', async () => {
    client = await Client.start({ files });
    assert.deepEqual(await check(), {
      findings: { error: 3, warning: 0, information: 0, hint: 0 },
      checked: 3,
      skipped: [{ path: 'node_modules/', reason: 'fetched or made by a tool' }],
      cancelled: false,
    });
  });

  it('shows its progress', async () => {
    client = await Client.start({ files });
    const kinds: string[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      kinds.push(value.kind);
    });
    await check();
    assert.equal(kinds[0], 'begin');
    assert.equal(kinds.at(-1), 'end');
  });

  it('can be stopped', async () => {
    const many = Array.from({ length: 400 }, (_, index): [string, string] => [`a/F${index}.kt`, keysKt]);
    client = await Client.start({ files: Object.fromEntries(many) });
    await client.ready();
    const source = new CancellationTokenSource();
    const checking = client.connection.sendRequest<WorkspaceCounts>(checkWorkspaceRequest, {}, source.token);
    await client.until('the work to begin', () => client.statuses.at(-1)?.state === 'checking');
    source.cancel();
    const counts = await checking;
    assert.equal(counts.cancelled, true);
    await client.until('rest', () => client.statuses.at(-1)?.state === 'idle');
    // What was known before is known still.
    assert.equal(client.statuses.at(-1)?.findings.error, 400);
  });

  it('reports files that are not open from then on, and keeps in step with the disk', async () => {
    client = await Client.start({ files });
    await client.ready();
    const pull = (previousResultIds: { uri: string; value: string }[]) =>
      client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const first = pull([]);
    await check();
    const { items } = await first;
    assert.deepEqual(
      items.map(({ uri, kind }) => [uri, kind]).sort(),
      [
        [client.uri('app/Keys.kt'), 'full'],
        [client.uri('src/session.ts'), 'full'],
      ].sort(),
    );
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const second = pull(known);
    await client.writeFile('app/Keys.kt', keysKt.replace(stripeKey, 'none'));
    const [change, ...more] = (await second).items;
    assert.deepEqual(more, []);
    assert.equal(change?.uri, client.uri('app/Keys.kt'));
    assert.deepEqual((change as { items?: unknown }).items, []);
    const third = pull(known.filter(({ uri }) => uri.endsWith('session.ts')));
    await client.removeFile('src/session.ts');
    assert.deepEqual((await third).items, [
      { uri: client.uri('src/session.ts'), version: null, kind: 'full', items: [] },
    ]);
  });

  it('pushes files that are not open to an editor that cannot pull', async () => {
    client = await Client.start({ files, capabilities: pushed });
    await client.ready();
    assert.equal(client.published.length, 0);
    await check();
    await client.until('both files', () => client.published.length === 2);
    assert.deepEqual(
      client.published.map(({ uri, diagnostics }) => [uri, diagnostics.length]).sort(),
      [
        [client.uri('app/Keys.kt'), 1],
        [client.uri('src/session.ts'), 2],
      ].sort(),
    );
  });
});

describe('the files of a folder', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ files });
    await client.ready();
  });
  afterEach(() => client.stop());

  it('are watched, all of them', () => {
    const methods = (client.watched as { method: string }[]).map(({ method }) => method);
    assert.ok(methods.includes('workspace/didChangeWatchedFiles'));
  });

  it('are found when a whole folder appears, and forgotten when one goes', async () => {
    const errors = (): number | undefined => client.statuses.at(-1)?.findings.error;
    assert.equal(errors(), 3);
    await client.writeFile('new/deep/Keys.kt', keysKt, 1);
    await client.until('four', () => errors() === 4);
    await client.removeFile('src');
    await client.until('two', () => errors() === 2);
    assert.equal((await client.counter('x')).files, 2);
  });

  it('are listed anew when what Git ignores changes', async () => {
    await client.writeFile('.gitignore', 'app/\n', 1);
    await client.until('two', () => client.statuses.at(-1)?.findings.error === 2);
    await client.removeFile('.gitignore');
    await client.until('three', () => client.statuses.at(-1)?.findings.error === 3);
  });
});

describe('exercises over the connection', () => {
  it('are marked by their lesson and language', async () => {
    const client = await Client.start();
    try {
      const params = { lesson: 'secure-storage', language: 'typescript', text: 'export {};\n' };
      const verdict = await client.connection.sendRequest<{ refusal: string }>(verifyExerciseRequest, params);
      assert.equal(verdict.refusal, 'construct');
      await assert.rejects(
        client.connection.sendRequest(verifyExerciseRequest, { ...params, lesson: 'rotation' }),
        /no exercise/,
      );
    } finally {
      await client.stop();
    }
  });
});
