import assert from 'node:assert/strict';
import { languageOf } from '../../../src/engine/classify';
import { explain } from '../../../src/engine/explain/explain';
import { createPolicy, type Policy } from '../../../src/engine/policy/policy';
import { emptyView, type Fact, type ProjectView } from '../../../src/engine/project/view';
import { testEngine } from '../../support/engine';
import { loadAmong } from '../policy/chain';

const kotlin = `import android.content.SharedPreferences
import androidx.security.crypto.EncryptedSharedPreferences

class Store(val prefs: SharedPreferences) {
    fun keep(accessToken: String, theme: String) {
        prefs.edit().putString("theme", theme).apply()
        prefs.edit().putString("token", sha256(accessToken)).apply()
        val digest = sha256(accessToken)
        prefs.edit().putString("token", digest).apply()
        prefs.edit().putString("token", accessToken).apply() // keyward-ignore insecure-storage -- a demo
        prefs.edit().putString("token", accessToken).apply()
        val password = "changeme"
        val title = "hello there"
        val safe = EncryptedSharedPreferences.create(context, "s", key, a, b)
        safe.edit().putString("token", accessToken).apply()
        Log.d("t", "signed in " + accessToken.length)
        return
    }
}
`;

interface Asked {
  readonly text?: string;
  readonly path?: string;
  readonly policy?: Policy;
  readonly nth?: number;
  readonly project?: ProjectView;
}

describe('why a line is reported, or is not', () => {
  async function notesAt(
    mark: string,
    {
      text = kotlin,
      path = 'app/src/main/Store.kt',
      policy = createPolicy(),
      nth = 0,
      project = emptyView,
    }: Asked = {},
  ): Promise<string[]> {
    const engine = await testEngine();
    const lines = text.split('\n').flatMap((line, index) => (line.includes(mark) ? [index] : []));
    const document = { path, language: languageOf(path), role: policy.roleFor(path), text };
    const request = { policy, project, today: '2026-11-29' };
    return (await explain(engine, document, lines[nth] ?? assert.fail(mark), request)).map(
      ({ kind, text: words }) => `${kind}: ${words}`,
    );
  }

  it('names the finding', async () => {
    assert.deepEqual(await notesAt('"token", accessToken).apply()\n'.trim(), { nth: 1 }), [
      'finding: insecure-storage reports this as error: `accessToken` is stored unencrypted in SharedPreferences.',
    ]);
  });

  it('names the comment that silences it', async () => {
    assert.deepEqual(await notesAt('a demo'), ['suppression: A comment silences insecure-storage here: a demo.']);
  });

  it('names what makes a value harmless, also through a variable', async () => {
    const note = 'sanitizer: What is stored in SharedPreferences is no secret any more: `sha256` gives a hash.';
    assert.deepEqual(await notesAt('sha256(accessToken)).apply()'), [note]);
    assert.deepEqual(await notesAt('digest).apply()'), [note]);
    assert.deepEqual(await notesAt('accessToken.length'), [
      'sanitizer: What is written to Logcat is no secret any more: `length` only tells something about it.',
    ]);
  });

  it('names the safe place', async () => {
    assert.deepEqual(await notesAt('safe.edit()'), [
      'safe place: EncryptedSharedPreferences keeps what it is given encrypted: that is no finding.',
    ]);
  });

  it('names names and values that say nothing', async () => {
    assert.deepEqual(await notesAt('"theme"'), [
      'name: Nothing says that `theme`, which is stored in SharedPreferences, is a secret, and the key `theme` does not either.',
    ]);
    assert.deepEqual(await notesAt('changeme'), [
      'value: `password` is the name of a secret, but its text only shows where a value goes.',
    ]);
    assert.match((await notesAt('hello there')).join(), /`title` is no name of a secret/);
  });

  it('names the policy that turns a rule off, and an exception', async () => {
    const nth = 1;
    const { policy: off } = loadAmong('version: 1\nrules:\n  insecure-storage: off\n');
    assert.deepEqual(await notesAt('"token", accessToken).apply()', { policy: off, nth }), [
      'policy: insecure-storage finds something here, and the policy turns it off (keyward.yml:3).',
    ]);
    const { policy: excepted } = loadAmong(
      "version: 1\nexceptions: [{ rule: insecure-storage, path: 'app/**', reason: the kiosk }]\n",
    );
    assert.deepEqual(await notesAt('"token", accessToken).apply()', { policy: excepted, nth }), [
      'suppression: An exception of the policy silences insecure-storage here: the kiosk.',
    ]);
  });

  it('names the role of a file', async () => {
    const notes = await notesAt('"token", accessToken).apply()', { path: 'app/src/test/Store.kt', nth: 1 });
    assert.match(
      notes.join('\n'),
      /finding: insecure-storage reports this as information \(error by the rule itself\)/,
    );
    assert.match(notes.join('\n'), /role: The role of this file is "test": findings in it are information at most\./);
  });

  it('names the rules that read the file, and those that had no reason to', async () => {
    const notes = await notesAt('return');
    assert.match(notes[0] ?? '', /^gate: Read this file and found nothing here: .*insecure-storage/);
    assert.match(
      notes[1] ?? '',
      /^gate: Had no reason to read it, since no word they look for stands in it: .*cleartext-traffic/,
    );
  });

  it('holds no value', async () => {
    const value = ['sk_', 'live_', 'yvEAqwBGGxpzObQmyOK15K3O'].join('');
    const notes = await notesAt('KEY', { text: `object A {\n    const val KEY = "${value}"\n}\n` });
    assert.match(notes.join(), /hardcoded-secret reports this as error/);
    assert.ok(!notes.join().includes(value.slice(8)));
  });

  it('names what only other files tell', async () => {
    const fact: Fact = {
      key: 'function:keep',
      path: 'app/src/main/Vault.kt',
      span: { start: 0, end: 0 },
      value: {
        kind: 'function',
        owners: ['Vault'],
        isExtension: false,
        parameters: ['value'],
        sinks: [{ model: 'android-shared-preferences', value: 0, span: { start: 0, end: 0 } }],
      },
    };
    const project = { wanted: ['takes:keep@Vault'], lookup: (key: string) => (key === fact.key ? [fact] : []) };
    const text =
      'class SignIn(private val vault: Vault) {\n    fun done(accessToken: String) = vault.keep(accessToken)\n}\n';
    assert.deepEqual(await notesAt('vault.keep', { text, project }), [
      'finding: insecure-storage reports this as error: `accessToken` is stored unencrypted in SharedPreferences by `keep`.',
    ]);
  });
});
