import assert from 'node:assert/strict';
import { trustNotification } from '../../src/protocol';
import { Client } from './client';
import { keysKt } from './samples';

const store = `import AsyncStorage from '@react-native-async-storage/async-storage';
export const save = (accessToken: string) => AsyncStorage.setItem('a', accessToken);
export const home = 'https://api.harbor.example/v1';
`;

describe('the policy in the editor', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ files: { 'keyward.yml': 'version: 1\n', 'Keys.kt': keysKt, 'src/store.ts': store } });
    await client.ready();
  });
  beforeEach(async () => {
    await client.writeFile('keyward.yml', 'version: 1\n');
    await client.open('Keys.kt', keysKt);
    await client.open('keyward.yml', 'version: 1\n');
    await client.until('the policy to be the plain one', async () => (await severity()) === 1);
  });
  afterEach(() => client.closeAll());
  after(() => client.stop());

  const severity = async (name = 'Keys.kt'): Promise<number | undefined> =>
    (await client.diagnostics(name))[0]?.severity;

  it('changes severities while it is typed, without checking a file again', async () => {
    assert.equal(await severity(), 1);
    await client.counter('Keys.kt');
    const refreshes = client.refreshes;
    await client.setText('keyward.yml', 'version: 1\nrules:\n  hardcoded-secret: information\n');
    await client.until('the wish to be asked again', () => client.refreshes > refreshes);
    assert.equal(await severity(), 3);
    const evaluated = async () => (await client.counter('Keys.kt')).lastEvaluated;
    await client.until('the policy itself to be checked', async () => (await evaluated()).length > 0);
    assert.deepEqual(await evaluated(), ['keyward.yml']);
    await client.setText('keyward.yml', 'version: 1\nrules:\n  hardcoded-secret: off\n');
    await client.until('nothing', async () => (await client.rules('Keys.kt')).length === 0);
  });

  it('checks files again when it names hosts', async () => {
    await client.open('src/store.ts', store);
    assert.deepEqual(await client.rules('src/store.ts'), ['insecure-storage']);
    await client.setText('keyward.yml', 'version: 1\nhosts:\n  pinned: [api.harbor.example]\n');
    await client.until('both', async () => (await client.rules('src/store.ts')).length === 2);
    await client.setText('keyward.yml', 'version: 1\n');
    await client.until('one', async () => (await client.rules('src/store.ts')).length === 1);
  });

  it('counts from disk, too', async () => {
    await client.close('keyward.yml');
    await client.writeFile('keyward.yml', 'version: 1\nrules:\n  hardcoded-secret: warning\n');
    await client.until('a warning', async () => (await severity()) === 2);
    await client.removeFile('keyward.yml');
    await client.until('an error', async () => (await severity()) === 1);
  });

  it('keeps what counted before while its YAML is broken', async () => {
    await client.setText('keyward.yml', 'version: 1\nrules:\n  hardcoded-secret: warning\n');
    await client.until('a warning', async () => (await severity()) === 2);
    await client.setText('keyward.yml', 'version: 1\nrules: [\n');
    await client.until('a mistake', async () => (await client.rules('keyward.yml')).length > 0);
    // A change of the code is checked after the change of the policy was taken in.
    await client.replace('Keys.kt', 'object', '\nobject');
    assert.equal(await severity(), 2);
  });

  for (const [text, code, covered] of [
    ['version: 1\nruls: {}\n', 'policy-unknown-key', 'ruls'],
    ['version: 1\nrules:\n  hardcoded-secret: eror\n', 'policy-wrong-value', 'eror'],
    ['version: 1\nrules:\n  "insecure-storge": off\n', 'policy-unknown-rule', '"insecure-storge"'],
    ['version: 2\n', 'policy-wrong-value', '2'],
  ] as const) {
    it(`underlines ${JSON.stringify(covered)} exactly`, async () => {
      await client.setText('keyward.yml', text);
      const [mistake] = await client.diagnostics('keyward.yml');
      assert.equal(mistake?.code, code);
      assert.equal(client.at('keyward.yml', mistake.range), covered);
      assert.equal(mistake.severity, 1);
    });
  }

  for (const [wrong, right] of [
    ['ruls: {}', 'rules: {}'],
    ['rules: { hardcoded-secret: eror }', 'rules: { hardcoded-secret: error }'],
    ['rules: { "insecure-storge": off }', 'rules: { "insecure-storage": off }'],
  ] as const) {
    it(`puts ${wrong} right`, async () => {
      await client.setText('keyward.yml', `version: 1\n${wrong}\n`);
      const [mistake] = await client.diagnostics('keyward.yml');
      assert.ok(mistake);
      const [action] = await client.actions('keyward.yml', mistake.range);
      assert.equal(action?.isPreferred, true);
      await client.apply(action.edit);
      assert.equal(client.text('keyward.yml'), `version: 1\n${right}\n`);
      assert.deepEqual(await client.rules('keyward.yml'), []);
    });
  }
});

describe('the policy of a workspace that nobody has trusted', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('only tightens until it is trusted', async () => {
    const policy =
      "version: 1\nrules:\n  hardcoded-secret: off\n  secret-in-log: information\nfiles:\n  exclude: ['**/*.kt']\n";
    client = await Client.start({ files: { 'keyward.yml': policy }, options: { trusted: false } });
    await client.ready();
    await client.open('Keys.kt', keysKt);
    assert.deepEqual(await client.rules('Keys.kt'), ['hardcoded-secret']);
    assert.equal(client.statuses.at(-1)?.restricted, true);
    await client.connection.sendNotification(trustNotification);
    await client.until('trust', async () => (await client.rules('Keys.kt')).length === 0);
    await client.until('the word', () => client.statuses.at(-1)?.restricted === false);
  });
});
