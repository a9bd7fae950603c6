import assert from 'node:assert/strict';
import { Client, pushed } from './client';
import { keysKt, sessionKt, stripeKey } from './samples';

describe('diagnostics that are pulled', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ options: { ruleLink: 'vscode://keyward.keyward/rule/', commands: true } });
  });
  afterEach(() => client.closeAll());
  after(() => client.stop());

  it('have place, code, link and what to do, and never the value', async () => {
    await client.open('src/Keys.kt', keysKt);
    const [diagnostic, ...more] = await client.diagnostics('src/Keys.kt');
    assert.ok(diagnostic);
    assert.deepEqual(more, []);
    assert.equal(diagnostic.code, 'hardcoded-secret');
    assert.equal(diagnostic.source, 'keyward');
    assert.equal(diagnostic.severity, 1);
    assert.equal(diagnostic.codeDescription?.href, 'vscode://keyward.keyward/rule/hardcoded-secret');
    assert.equal(client.at('src/Keys.kt', diagnostic.range), stripeKey);
    assert.match(diagnostic.message as string, /^[^\n]+\n[^\n]+$/);
    assert.ok(!JSON.stringify(diagnostic).includes(stripeKey));
  });

  it('count columns in UTF-16, behind characters of any width, on any line end', async () => {
    const text = `// 🔑 schlüssel\r\nconst name = '🔑🔑'; const key = '${stripeKey}';\r\n`;
    await client.open('a.ts', text);
    const [diagnostic] = await client.diagnostics('a.ts');
    assert.equal(diagnostic?.range.start.line, 1);
    assert.equal(client.at('a.ts', diagnostic.range), stripeKey);
  });

  it('point to where a value comes from', async () => {
    const text = sessionKt.replace('putString("access_token", accessToken)', 'putString("entry", value)');
    await client.open(
      'Session.kt',
      text.replace('        preferences', '        val value = accessToken\n        preferences'),
    );
    const [diagnostic] = await client.diagnostics('Session.kt');
    const [place] = diagnostic?.relatedInformation ?? [];
    assert.equal(place?.location.uri, client.uri('Session.kt'));
    assert.match(client.at('Session.kt', place.location.range), /accessToken|value/);
  });

  it('are unchanged by an edit that changes nothing', async () => {
    await client.open('src/Keys.kt', keysKt);
    const first = await client.pull('src/Keys.kt');
    const again = await client.pull('src/Keys.kt', first.resultId);
    assert.equal(again.kind, 'unchanged');
    await client.replace('src/Keys.kt', 'object', '\nobject');
    assert.equal((await client.pull('src/Keys.kt', first.resultId)).kind, 'full');
  });

  it('are about the newest text, however fast it is typed', async () => {
    await client.open('a.ts', 'const key = "";\n');
    const pulls: Promise<unknown>[] = [];
    for (let length = 1; length <= stripeKey.length; length++) {
      await client.setText('a.ts', `const key = "${stripeKey.slice(0, length)}";\n`);
      // An answer for a text that is old already is refused, with the wish to be asked again.
      pulls.push(client.pull('a.ts').catch((error: unknown) => (error as { code: number }).code));
    }
    const answers = await Promise.all(pulls);
    const refused = answers.filter((answer) => typeof answer === 'number');
    assert.ok(
      refused.every((code) => code === -32802),
      refused.join(),
    );
    const [diagnostic] = await client.diagnostics('a.ts');
    assert.equal(client.at('a.ts', diagnostic?.range ?? assert.fail()), stripeKey);
    await client.setText('a.ts', 'const key = "";\n');
    assert.deepEqual(await client.diagnostics('a.ts'), []);
  });

  it('come for a document without a file, by the language that the editor says', async () => {
    await client.open('', `const key = '${stripeKey}';\n`, 'typescript', 'untitled:Untitled-1');
    const report = await client.pullUri('untitled:Untitled-1');
    assert.deepEqual(report.kind === 'full' && report.items.map(({ code }) => code), ['hardcoded-secret']);
  });

  it('come for a document of no folder, which tells other documents nothing', async () => {
    const uri = 'file:///elsewhere/Keys.ts';
    await client.open('', "export const TOKEN_KEY = 'theme';\n", 'typescript', uri);
    await client.open(
      'src/store.ts',
      "import AsyncStorage from '@react-native-async-storage/async-storage';\nimport { TOKEN_KEY } from './keys';\n" +
        'export const save = (value: string) => AsyncStorage.setItem(TOKEN_KEY, value);\n',
    );
    await client.pullUri(uri);
    // By its value the key would be harmless; but that is not known here.
    assert.deepEqual(await client.rules('src/store.ts'), ['insecure-storage']);
  });

  it('survive a syntax error, and half a file', async () => {
    await client.open('src/Keys.kt', keysKt.slice(0, -3));
    assert.deepEqual(await client.rules('src/Keys.kt'), ['hardcoded-secret']);
    await client.setText('src/Keys.kt', `${'('.repeat(3000)} ${keysKt}`);
    await client.pull('src/Keys.kt');
  });
});

describe('what is not checked', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({
      files: {
        '.gitignore': '.env\n',
        'keyward.yml': "version: 1\nfiles:\n  exclude: ['legacy/**']\n",
        '.git/HEAD': '',
      },
    });
    await client.ready();
  });
  afterEach(() => client.closeAll());
  after(() => client.stop());

  it('is named with its reason: what the policy leaves out, and what a tool made', async () => {
    await client.open('legacy/Keys.kt', keysKt);
    await client.open('node_modules/a/keys.js', `const key = '${stripeKey}';\n`);
    assert.deepEqual(await client.diagnostics('legacy/Keys.kt'), []);
    assert.deepEqual(await client.diagnostics('node_modules/a/keys.js'), []);
    const reasons = {
      [client.uri('legacy/Keys.kt')]: 'excluded by the policy',
      [client.uri('node_modules/a/keys.js')]: 'generated file',
    };
    await client.until('both to be named', () => client.statuses.at(-1)?.skipped.length === 2);
    const skipped = client.statuses.at(-1)?.skipped ?? [];
    assert.deepEqual(Object.fromEntries(skipped.map(({ uri, reason }) => [uri, reason])), reasons);
  });

  it('is not what Git ignores, once somebody opens it', async () => {
    await client.open('.env', `STRIPE_SECRET_KEY=${stripeKey}\n`, 'dotenv');
    assert.deepEqual(await client.rules('.env'), ['hardcoded-secret']);
    assert.equal((await client.counter('.env')).files, 2);
  });

  it('is a document of more than 5 MiB, and no other waits for it', async () => {
    await client.open('large.ts', `const key = '${stripeKey}';${' '.repeat(6_000_000)}`);
    await client.open('a.ts', `const key = '${stripeKey}';\n`);
    assert.deepEqual(await client.rules('a.ts'), ['hardcoded-secret']);
    assert.deepEqual(await client.diagnostics('large.ts'), []);
    await client.until('its name', () => client.statuses.at(-1)?.skipped[0]?.reason.includes('5 MiB') === true);
  });
});

describe('a document that takes too long', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('is stopped from outside, named, and left alone until it is saved; others are checked', async function () {
    this.timeout(60_000);
    client = await Client.start({ options: { openBudget: 2_000 } });
    // A parser has no end of work with this, and cannot be stopped from within.
    const endless = `let token = "${stripeKey}" ${'+ [[a, b], c: { $0 }] '.repeat(120_000)}\n`;
    await client.open('Endless.swift', endless);
    await client.open('a.ts', `const key = '${stripeKey}';\n`);
    assert.deepEqual(await client.rules('a.ts'), ['hardcoded-secret']);
    assert.deepEqual(await client.diagnostics('Endless.swift'), []);
    await client.until('its name', () => client.statuses.at(-1)?.skipped.length === 1);
    assert.match(client.statuses.at(-1)?.skipped[0]?.reason ?? '', /^took longer than 2 s\. It is checked again when/);
    // A key in it stops nobody any more.
    const started = Date.now();
    await client.replace('Endless.swift', 'let token', 'var token');
    assert.deepEqual(await client.diagnostics('Endless.swift'), []);
    assert.ok(Date.now() - started < 2_000);
    await client.setText('Endless.swift', `let token = "${stripeKey}"\n`);
    await client.save('Endless.swift');
    await client.until('the finding', async () => (await client.rules('Endless.swift')).length === 1);
  });
});

describe('diagnostics that are pushed to an older editor', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({
      capabilities: pushed,
      stdio: true,
      files: { 'a.ts': "export const TOKEN_A = 'theme';\n" },
    });
  });
  afterEach(() => client.closeAll());
  after(() => client.stop());

  const last = (name: string) => client.published.findLast(({ uri }) => uri === client.uri(name));

  it('carry the version they are about, and go when the document is closed', async () => {
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open('src/Keys.kt', keysKt);
    await client.until('them', () => last('src/Keys.kt')?.diagnostics.length === 1);
    assert.equal(last('src/Keys.kt')?.version, 1);
    await client.replace('src/Keys.kt', stripeKey, 'none');
    await client.until('none', () => last('src/Keys.kt')?.diagnostics.length === 0);
    assert.equal(last('src/Keys.kt')?.version, 2);
    await client.replace('src/Keys.kt', 'none', stripeKey);
    await client.until('them again', () => last('src/Keys.kt')?.diagnostics.length === 1);
    await client.close('src/Keys.kt');
    await client.until('them gone', () => last('src/Keys.kt')?.diagnostics.length === 0);
  });

  it('are pushed again when another file changes them', async () => {
    const store =
      "import AsyncStorage from '@react-native-async-storage/async-storage';\nimport { TOKEN_A } from './a';\n" +
      'export const save = (value: string) => AsyncStorage.setItem(TOKEN_A, value);\n';
    await client.ready();
    await client.open('b.ts', store);
    await client.until('none', () => last('b.ts')?.diagnostics.length === 0);
    await client.open('a.ts', "export const TOKEN_A = 'theme';\n");
    await client.replace('a.ts', 'theme', 'access_token');
    await client.until('one', () => last('b.ts')?.diagnostics.length === 1);
    assert.equal(last('b.ts')?.version, 1);
  });
});

describe('several folders', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('each have their own policy and their own facts', async () => {
    const store =
      "import AsyncStorage from '@react-native-async-storage/async-storage';\nimport { TOKEN_A } from './a';\n" +
      'export const save = (value: string) => AsyncStorage.setItem(TOKEN_A, value);\n';
    client = await Client.start({
      roots: ['one', 'two'],
      files: {
        'one/a.ts': "export const TOKEN_A = 'theme';\n",
        'one/keyward.yml': 'version: 1\n',
        'two/a.ts': "export const TOKEN_A = 'access_token';\n",
        'two/keyward.yml': 'version: 1\nrules:\n  hardcoded-secret: warning\n',
      },
    });
    await client.ready('one/a.ts');
    await client.open('one/b.ts', store);
    await client.open('two/b.ts', store);
    await client.until('the constant', async () => (await client.rules('one/b.ts')).length === 0);
    assert.deepEqual(await client.rules('two/b.ts'), ['insecure-storage']);
    await client.open('one/Keys.kt', keysKt);
    await client.open('two/Keys.kt', keysKt);
    assert.equal((await client.diagnostics('one/Keys.kt'))[0]?.severity, 1);
    assert.equal((await client.diagnostics('two/Keys.kt'))[0]?.severity, 2);
  });
});
