import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, Hover, Location } from 'vscode-languageserver/node';
import { ruleFindingsRequest } from '../../src/protocol';
import { Client } from './client';
import { keysKt } from './samples';

const company = `version: 1
rules:
  hardcoded-secret: error
  secret-in-log: warning
enforced: [hardcoded-secret]
`;

describe('writing a policy in the editor', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({
      files: { 'company.yml': company, 'keyward.yml': 'version: 1\n', 'Keys.kt': keysKt },
      options: { commands: true },
    });
    await client.ready();
  });
  afterEach(() => client.closeAll());
  after(() => client.stop());

  /** Opens a policy with `|` where the cursor stands. */
  async function at(text: string) {
    const offset = text.indexOf('|');
    const plain = text.replace('|', '');
    await client.open('keyward.yml', plain);
    const lines = plain.slice(0, offset).split('\n');
    return {
      textDocument: { uri: client.uri('keyward.yml') },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    };
  }

  async function completions(text: string): Promise<CompletionItem[]> {
    return client.connection.sendRequest('textDocument/completion', await at(text));
  }

  it('offers keys that are not there yet, levels, rules, packs and hosts', async () => {
    const labels = async (text: string) => (await completions(text)).map(({ label }) => label);
    const keys = await labels('version: 1\n|');
    assert.ok(keys.includes('extends') && keys.includes('keys') && !keys.includes('version'), keys.join());
    assert.deepEqual(await labels('version: 1\nrules:\n  secret-in-log: |'), [
      'off',
      'information',
      'warning',
      'error',
    ]);
    assert.ok((await labels('version: 1\nrules:\n  hard|')).includes('hardcoded-secret'));
    assert.ok((await labels('version: 1\nexceptions:\n  - rule: |')).includes('insecure-storage'));
    assert.ok((await labels('version: 1\nextends: |')).includes('keyward:strict'));
    assert.deepEqual(await labels('version: 1\nhosts:\n  own: [api.example.com]\n  pinned: [|]\n'), [
      'api.example.com',
    ]);
    assert.deepEqual(await labels('version: 1\nmodels:\n  sinks:\n    - call: A.b\n      kind: |'), ['storage', 'log']);
  });

  it('replaces what is typed, and says what a key is for', async () => {
    const items = await completions('version: 1\nfail|');
    const failOn = items.find(({ label }) => label === 'failOn');
    assert.deepEqual(failOn?.textEdit, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
      newText: 'failOn: ',
    });
    assert.match(JSON.stringify(failOn.documentation), /lightest severity/);
  });

  async function hover(position: object): Promise<string> {
    const answer = await client.connection.sendRequest<Hover | null>('textDocument/hover', position);
    return (answer?.contents as { value: string } | undefined)?.value ?? '';
  }

  it('says in a hover what a key means, and what a rule weighs by whose word', async () => {
    const key = await at('version: 1\nfa|ilOn: error\n');
    assert.match(await hover(key), /lightest severity that makes a check fail/);
    const rule = await at('version: 1\nextends: ./company.yml\nrules:\n  hardcoded-|secret: error\n');
    await client.until('the policy to count', async () => (await hover(rule)).includes('company.yml enforces it'));
    assert.match(await hover(rule), /In force: `error`, by keyward\.yml:4\./);
  });

  it('says in the hover of a finding who gave it its weight', async () => {
    await client.open('Keys.kt', keysKt);
    await client.open('keyward.yml', 'version: 1\nextends: ./company.yml\n');
    const [finding] = await client.diagnostics('Keys.kt');
    assert.ok(finding);
    const position = { textDocument: { uri: client.uri('Keys.kt') }, position: finding.range.start };
    const words = 'Weighs `error`, by company.yml:3. company.yml enforces the rule.';
    await client.until('the company’s word', async () => (await hover(position)).includes(words));
  });

  it('goes from what is extended to its file, and from a rule to where a parent sets it', async () => {
    const definition = async (text: string) =>
      client.connection.sendRequest<Location | null>('textDocument/definition', await at(text));
    const file = await definition('version: 1\nextends: [./comp|any.yml]\n');
    assert.equal(file?.uri, client.uri('company.yml'));
    const rule = await definition('version: 1\nextends: ./company.yml\nrules:\n  secret-in|-log: error\n');
    assert.deepEqual([rule?.uri, rule?.range.start.line], [client.uri('company.yml'), 3]);
    assert.equal(await definition('version: 1\nextends: keyward:st|rict\n'), null);
  });

  it('shows above each rule how much it finds, and where', async () => {
    await at('version: 1\nrules:\n  hardcoded-secret: error\n  secret-in-log: error\n|');
    const textDocument = { uri: client.uri('keyward.yml') };
    const lenses = async () =>
      (await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument })).map(
        ({ range, command }) => [range.start.line, command?.title],
      );
    await client.until('a finding', async () => (await lenses())[0]?.[1] === '1 finding');
    assert.deepEqual(await lenses(), [
      [2, '1 finding'],
      [3, 'No findings'],
    ]);
    const target = { ...textDocument, rule: 'hardcoded-secret', line: 2 };
    const places = await client.connection.sendRequest<Location[]>(ruleFindingsRequest, target);
    assert.deepEqual(
      places.map(({ uri }) => uri),
      [client.uri('Keys.kt')],
    );
  });

  it('offers nothing of that outside policies', async () => {
    await client.open('Keys.kt', keysKt);
    const params = { textDocument: { uri: client.uri('Keys.kt') }, position: { line: 0, character: 0 } };
    for (const method of ['textDocument/completion', 'textDocument/definition', 'textDocument/codeLens'])
      assert.equal(await client.connection.sendRequest(method, params), null);
  });

  it('tells a parent’s mistake where it is extended, and takes a change of it in', async () => {
    await client.open('keyward.yml', 'version: 1\nextends: ./company.yml\n');
    await client.writeFile('company.yml', 'version: 1\nrules: { hardcoded-secret: eror }\n');
    await client.until('the mistake', async () => (await client.rules('keyward.yml')).includes('policy-parent'));
    await client.writeFile('company.yml', company);
    await client.until('none', async () => !(await client.rules('keyward.yml')).includes('policy-parent'));
  });

  it('offers to silence what no policy enforces, and nothing that one does', async () => {
    await client.open('Keys.kt', keysKt);
    const titles = async () => {
      const [finding] = await client.diagnostics('Keys.kt');
      assert.ok(finding);
      return (await client.actions('Keys.kt', finding.range)).map(({ title }) => title).join('\n');
    };
    await client.open('keyward.yml', 'version: 1\n');
    await client.until('both ways', async () => /Suppress hardcoded-secret[^]*Add an exception/.test(await titles()));
    await client.setText('keyward.yml', 'version: 1\nenforced: [hardcoded-secret]\n');
    await client.until('neither', async () => !/Suppress|exception/.test(await titles()));
  });

  it('says that a nested policy does not count', async () => {
    await client.writeFile('apps/keyward.yml', 'version: 1\n');
    await client.open('apps/keyward.yml', 'version: 1\n');
    await client.until('the note', async () => (await client.rules('apps/keyward.yml')).includes('policy-unused'));
  });
});

describe('a policy that another extension checks by its schema', () => {
  it('is told what the schema cannot tell, and no more', async () => {
    const text = "version: 1\nruls: {}\nfiles: { exclude: ['../a'] }\n";
    const client = await Client.start({ files: { 'keyward.yml': text }, options: { yamlSchemas: true } });
    await client.ready();
    await client.open('keyward.yml', text);
    await client.until('the mistake', async () => (await client.rules('keyward.yml')).length > 0);
    assert.deepEqual(
      (await client.rules('keyward.yml')).filter((code) => code.startsWith('policy-')),
      ['policy-invalid-value'],
    );
    await client.stop();
  });
});
