import assert from 'node:assert/strict';
import { CodeActionTriggerKind, type ClientCapabilities, type CodeAction } from 'vscode-languageserver/node';
import { suppressionRequest } from '../../src/protocol';
import { Client, pulling } from './client';
import { keysKt, sessionKt, sessionTs, stripeKey } from './samples';

const logTs = `export function login(accessToken: string, refreshToken: string): void {
  console.log('signed in', accessToken);
  console.log('for long', refreshToken);
}
`;

function titled(actions: readonly CodeAction[], start: string): CodeAction {
  const action = actions.find(({ title }) => title.startsWith(start));
  assert.ok(action, `${start} is not among: ${actions.map(({ title }) => title).join(', ')}`);
  return action;
}

describe('code actions', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ options: { commands: true } });
  });
  afterEach(() => client.closeAll());
  after(() => client.stop());

  for (const lineEnd of ['\n', '\r\n']) {
    for (const [name, text, at, title] of [
      ['Session.kt', sessionKt, 'putString("access_token"', 'Encrypt with a Keystore key'],
      ['session.ts', sessionTs, "setItem('access_token'", 'Store with expo-secure-store'],
      ['log.ts', logTs, "log('signed in'", 'Redact the value'],
    ] as const) {
      it(`fix ${name} with ${JSON.stringify(lineEnd)}: the finding goes, and the fix with it`, async () => {
        await client.open(name, text.replaceAll('\n', lineEnd));
        const before = await client.rules(name);
        const action = titled(await client.actions(name, at), title);
        assert.equal(action.diagnostics?.length, 1);
        await client.apply(action.edit);
        const after = await client.rules(name);
        assert.equal(after.length, before.length - 1);
        assert.ok(!/(?<!\r)\n/.test(client.text(name)) || lineEnd === '\n', 'line ends are kept');
      });
    }
  }

  it('prefer what is safe, and do not prefer what needs a thought', async () => {
    await client.open('log.ts', logTs);
    assert.equal(titled(await client.actions('log.ts', "log('signed in'"), 'Redact').isPreferred, true);
    await client.open('session.ts', sessionTs);
    assert.equal(titled(await client.actions('session.ts', "setItem('access_token'"), 'Store with').isPreferred, false);
  });

  it('are about what was typed last, whether a person asks or the editor by itself', async () => {
    await client.open('log.ts', logTs);
    await client.diagnostics('log.ts');
    for (const triggerKind of [CodeActionTriggerKind.Invoked, CodeActionTriggerKind.Automatic]) {
      await client.replace('log.ts', 'export', ' export');
      const range = client.rangeOf('log.ts', "log('signed in'");
      const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: client.uri('log.ts') },
        range,
        context: { diagnostics: [], triggerKind },
      });
      const edit = titled(actions, 'Redact').edit?.documentChanges?.[0];
      assert.equal(edit && 'textDocument' in edit && edit.textDocument.version, triggerKind + 1);
    }
  });

  it('fix everything that is safe in one step, and then nothing is left to fix', async () => {
    await client.open('log.ts', logTs);
    const whole = client.rangeOf('log.ts', logTs);
    const [action, ...more] = await client.actions('log.ts', whole, ['source.fixAll']);
    assert.deepEqual(more, []);
    await client.apply(action?.edit);
    assert.deepEqual(await client.rules('log.ts'), []);
    assert.deepEqual(await client.actions('log.ts', whole, ['source.fixAll']), []);
  });

  it('never fix all of what needs a thought, nor suppress it', async () => {
    await client.open('session.ts', sessionTs);
    const whole = client.rangeOf('session.ts', sessionTs);
    assert.deepEqual(await client.actions('session.ts', whole, ['source.fixAll.keyward']), []);
  });

  it('are tied to the version that they were made for', async () => {
    await client.open('session.ts', sessionTs);
    const action = titled(await client.actions('session.ts', "setItem('access_token'"), 'Store with');
    await client.replace('session.ts', 'export async', '\nexport async');
    await assert.rejects(client.apply(action.edit), /is for version 1/);
  });

  it('suppress with the reason that the person gives, by way of the editor', async () => {
    await client.open('Keys.kt', keysKt);
    const action = titled(await client.actions('Keys.kt', stripeKey), 'Suppress hardcoded-secret');
    assert.equal(action.edit, undefined);
    assert.equal(action.command?.command, 'keyward.suppress');
    const [target] = action.command.arguments as [object];
    const edit = await client.connection.sendRequest(suppressionRequest, { ...target, reason: 'a test\nkey' });
    await client.apply(edit as CodeAction['edit']);
    assert.match(client.text('Keys.kt'), /^ {4}\/\/ keyward-ignore hardcoded-secret -- a test key$/m);
    assert.deepEqual(await client.rules('Keys.kt'), []);
  });

  it('teach: the lesson and the page of the rule', async () => {
    await client.open('Keys.kt', keysKt);
    const actions = await client.actions('Keys.kt', stripeKey);
    assert.deepEqual(titled(actions, 'Learn: ').command?.arguments, ['no-hardcoded-keys']);
    assert.deepEqual(titled(actions, 'Show the page').command?.arguments, ['hardcoded-secret']);
  });

  it('open the page where the key is revoked', async () => {
    await client.open('Keys.kt', keysKt);
    const { command } = titled(await client.actions('Keys.kt', stripeKey), 'Open the provider’s page');
    assert.equal(command?.command, 'keyward.openRevokePage');
    assert.deepEqual(command.arguments, ['https://dashboard.stripe.com/apikeys']);
  });

  it('change several files at once, and make the one that is not there', async () => {
    const own = await Client.start({
      options: { commands: true },
      capabilities: {
        ...pulling,
        workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
    });
    try {
      await own.writeFile('package.json', '{ "dependencies": { "expo": "53.0.0" } }');
      await own.writeFile('.gitignore', 'node_modules');
      const mapsKey = ['AIzaSy', 'Kq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2'].join('');
      await own.open('maps.ts', `export const mapsKey = '${mapsKey}';\n`);
      const offered = async () =>
        (await own.actions('maps.ts', mapsKey)).find(({ title }) => title.startsWith('Move the key'));
      await own.until('the app to be known', async () => (await offered()) !== undefined);
      const changes = (await offered())?.edit?.documentChanges ?? [];
      const told = changes.map((change) =>
        'edits' in change
          ? `${change.textDocument.uri.split('/').at(-1) ?? ''}: ${change.edits.map((edit) => ('newText' in edit ? edit.newText : '')).join('|')}`
          : `${change.kind} ${'uri' in change ? (change.uri.split('/').at(-1) ?? '') : ''}`,
      );
      assert.deepEqual(told, [
        "maps.ts: process.env.EXPO_PUBLIC_MAPS_KEY ?? ''",
        '.gitignore: \n.env*.local\n',
        'create .env.local',
        `.env.local: EXPO_PUBLIC_MAPS_KEY=${mapsKey}\n`,
      ]);
    } finally {
      await own.stop();
    }
  });

  describe('where no comment can stand', () => {
    const json = `{ "stripeSecretKey": "${stripeKey}" }\n`;
    const making: ClientCapabilities = {
      ...pulling,
      workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    };
    let own: Client;
    const start = async (files: Readonly<Record<string, string>>) => {
      own = await Client.start({ options: { commands: true }, capabilities: making, files });
    };
    afterEach(() => own.stop());

    const silencing = async (name: string, reason: string) => {
      const action = titled(await own.actions(name, stripeKey), 'Add an exception for hardcoded-secret');
      assert.equal(action.command?.command, 'keyward.suppress');
      const [target] = action.command.arguments as [object];
      return own.connection.sendRequest<CodeAction['edit']>(suppressionRequest, { ...target, reason });
    };

    it('add an exception to the policy that is there, and keep its comments and order', async () => {
      const policy =
        '# ours\nfailOn: error # soon warning\nexceptions:\n  - rule: secret-in-log # old\n    path: a/**\n    reason: b\nversion: 1\n';
      await start({ 'keyward.yml': policy });
      await own.open('keyward.yml', policy);
      await own.open('a.json', json);
      assert.deepEqual(await own.rules('a.json'), ['hardcoded-secret']);
      await own.apply(await silencing('a.json', 'a test\nkey'));
      const [before, after = ''] = own.text('keyward.yml').split('    reason: b\n');
      assert.equal(`${before ?? ''}    reason: b\nversion: 1\n`, policy);
      assert.match(
        after,
        /^ {2}- rule: hardcoded-secret\n {4}fingerprint: "?[0-9a-f]+"?\n {4}reason: a test key\nversion: 1\n$/,
      );
      await own.until('the exception to count', async () => (await own.rules('a.json')).length === 0);
    });

    it('make the policy where there is none', async () => {
      await start({});
      await own.open('a.json', json);
      const [made, filled] = (await silencing('a.json', 'a test key'))?.documentChanges ?? [];
      assert.ok(made && 'kind' in made && made.kind === 'create' && made.uri.endsWith('/keyward.yml'));
      assert.ok(filled && 'edits' in filled);
      assert.match(
        filled.edits.map((edit) => ('newText' in edit ? edit.newText : '')).join(''),
        /^version: 1\nexceptions:\n {2}- rule/,
      );
    });

    it('mark a key that may ship as public there, in JSON and between the attributes of a tag', async () => {
      const mapsKey = ['AIzaSy', 'Kq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2'].join('');
      const manifest = `<manifest>\n  <meta-data\n    android:value="${mapsKey}" />\n</manifest>\n`;
      await start({ 'keyward.yml': 'version: 1\n' });
      for (const [name, text] of [
        ['google-services.json', `{ "current_key": "${mapsKey}" }\n`],
        ['AndroidManifest.xml', manifest],
      ] as const) {
        await own.open(name, text);
        const actions = await own.actions(name, mapsKey);
        assert.ok(!actions.some(({ title }) => title.startsWith('Suppress')));
        const edit = titled(actions, 'Mark as public in keyward.yml').edit;
        assert.match(JSON.stringify(edit), /publishable-key.*public by design/);
      }
    });

    it('leave a policy alone that cannot be read', async () => {
      await start({ 'keyward.yml': 'version: [1\n' });
      await own.open('a.json', json);
      assert.ok(!(await own.actions('a.json', stripeKey)).some(({ title }) => title.startsWith('Add an exception')));
    });
  });

  it('are none where nothing is wrong', async () => {
    await client.open('Keys.kt', keysKt);
    assert.deepEqual(await client.actions('Keys.kt', 'package'), []);
  });
});

describe('code actions in an editor that knows no commands', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  afterEach(() => client.closeAll());
  after(() => client.stop());

  it('suppress with a comment that silences nothing until a reason is written', async () => {
    await client.open('Keys.kt', keysKt);
    const actions = await client.actions('Keys.kt', stripeKey);
    assert.ok(actions.every(({ command }) => command === undefined));
    await client.apply(titled(actions, 'Suppress').edit);
    assert.deepEqual(
      new Set(await client.rules('Keys.kt')),
      new Set(['hardcoded-secret', 'suppression-missing-reason']),
    );
  });

  it('offer no comment where the language has none', async () => {
    await client.open('a.json', `{ "stripeSecretKey": "${stripeKey}" }\n`);
    assert.deepEqual(await client.rules('a.json'), ['hardcoded-secret']);
    const actions = await client.actions('a.json', stripeKey);
    assert.ok(!actions.some(({ title }) => title.startsWith('Suppress')));
  });
});

describe('the hover', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('shows the rule’s page, the class and the link, and nothing of the value', async () => {
    client = await Client.start({ options: { ruleLink: 'vscode://keyward.keyward/rule/' } });
    await client.open('Keys.kt', keysKt);
    const text = await client.hover('Keys.kt', stripeKey);
    assert.match(text, /\*\*Hardcoded secret key\*\* \(`hardcoded-secret`\)/);
    assert.match(text, /Secret: it must not be in an app\./);
    assert.match(text, /\*\*Do:\*\* /);
    assert.match(text, /\*\*How it is attacked\*\*/);
    assert.ok(text.includes('(vscode://keyward.keyward/rule/hardcoded-secret)'));
    assert.ok(!text.includes(stripeKey));
    assert.equal(await client.hover('Keys.kt', 'package'), '');
  });

  it('shows what a key says of itself, and nothing of the key', async () => {
    // The id and its time are those of https://discord.com/developers/docs/reference#snowflakes.
    const token = [Buffer.from('175928847299117063').toString('base64'), 'P5XI8L', 'vPpN5TZU8ZjQSZgrUlHA6QSCTfH'];
    client = await Client.start();
    await client.open('Bot.kt', `val discordBotToken = "${token.join('.')}"\n`);
    const text = await client.hover('Bot.kt', 'P5XI8L');
    assert.ok(text.includes('- Bot id: 175928847299117063\n- Bot made on: 2016-04-30'));
    assert.ok(!token.some((piece) => text.includes(piece)));
  });
});
