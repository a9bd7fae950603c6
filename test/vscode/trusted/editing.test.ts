import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  action,
  actionsAt,
  apply,
  closeAll,
  codeOf,
  diagnostic,
  diagnostics,
  file,
  offered,
  open,
  replace,
  resting,
  run,
  shown,
  stripeKey,
} from '../editor';
import { page, pageAddress } from '../page';

const none = (now: readonly vscode.Diagnostic[]): boolean => now.length === 0;

describe('editing', () => {
  before(resting);
  afterEach(closeAll);

  it('underlines a key while it is typed, and clears it when it is taken out', async () => {
    const editor = await open('src/typed.ts', 'export const greeting = "";\n');
    const { uri } = editor.document;
    await replace(editor, '""', `"${stripeKey}"`);
    const found = await diagnostic(uri, 'hardcoded-secret');
    assert.equal(editor.document.getText(found.range), stripeKey);
    await replace(editor, stripeKey, 'hello');
    await diagnostics(uri, 'nothing', none);
  });

  it('applies a suggestion from the lightbulb, after which the finding is gone', async () => {
    const { document } = await open('src/session.ts');
    const before = await diagnostics(document.uri, 'findings', (now) => now.length > 2);
    const first = before.find((one) => codeOf(one) === 'insecure-storage');
    assert.ok(first);
    const fix = await action(document.uri, first.range, 'Store with expo-secure-store');
    // It needs a thought about data that is on devices already.
    assert.notEqual(fix.isPreferred, true);
    await apply(fix);
    const after = await diagnostics(document.uri, 'one finding fewer', (now) => now.length === before.length - 1);
    assert.ok(!after.some(({ range }) => range.start.isEqual(first.range.start)));
    assert.match(document.getText(), /SecureStore/);
  });

  it('changes an open file when a constant in another one changes', async () => {
    const store = `import AsyncStorage from '@react-native-async-storage/async-storage';
import { TOKEN_ENTRY } from './entries';

export const save = (value: string) => AsyncStorage.setItem(TOKEN_ENTRY, value);
`;
    await open('src/entries.ts', `export const TOKEN_ENTRY = 'colour';\n`);
    await open('src/store.ts', store);
    const uri = file('src/store.ts');
    await diagnostics(uri, 'nothing', none);
    const entries = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(file('src/entries.ts')),
      {
        viewColumn: vscode.ViewColumn.Beside,
      },
    );
    await replace(entries, 'colour', 'access_token');
    await diagnostic(uri, 'insecure-storage');
    await replace(entries, 'access_token', 'colour');
    await diagnostics(uri, 'nothing', none);
  });

  it('fixes everything that is safe in a file at once', async () => {
    const { document } = await open('src/auth.ts');
    const before = await diagnostics(document.uri, 'two findings', (now) => now.length === 2);
    const [, second] = before;
    assert.ok(second);
    const kind = vscode.CodeActionKind.QuickFix.value;
    await action(document.uri, second.range, 'Redact the value', kind);
    const actions = await actionsAt(document.uri, second.range, kind);
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred === true).map(({ title }) => title),
      ['Redact the value'],
    );
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const fixAll = await action(document.uri, whole, 'Apply every safe fix', 'source.fixAll.keyward');
    await apply(fixAll);
    await diagnostics(document.uri, 'nothing', none);
    assert.deepEqual(await actionsAt(document.uri, whole, 'source.fixAll.keyward'), []);
  });

  (pageAddress === undefined ? it.skip : it)(
    'suppresses with the reason that is asked for, and not without',
    async () => {
      const { document } = await open('src/payments.ts');
      const command = await offered(document.uri, 'hardcoded-secret', 'Suppress hardcoded-secret');
      const suppress = async (): Promise<Thenable<unknown>[]> => {
        const done = run(command);
        await page.waitFor('.quick-input-widget input');
        return [done];
      };
      const [refused] = await suppress();
      await page.press('Escape');
      await refused;
      assert.equal(document.isDirty, false);
      const [accepted] = await suppress();
      await page.type('a key of the sandbox');
      await page.press('Enter');
      await accepted;
      await diagnostics(document.uri, 'nothing', (now) => !now.some((one) => codeOf(one) === 'hardcoded-secret'));
      assert.match(document.getText(), /^\/\/ keyward-ignore hardcoded-secret -- a key of the sandbox$/m);
    },
  );

  it('checks a document that has no file yet, by its language', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'typescript',
      content: `const key = '${stripeKey}';\n`,
    });
    await vscode.window.showTextDocument(document);
    await diagnostic(document.uri, 'hardcoded-secret');
    assert.equal(shown(document.uri).length, 1);
  });
});
