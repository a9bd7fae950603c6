import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { actionsAt, closeAll, diagnostic, file, keyward, open, resting } from '../editor';
import { ruleSamples } from '../rule-samples';

const extensionPath = vscode.extensions.getExtension('keyward.keyward')?.extensionPath ?? '';
const samples = ruleSamples(path.join(extensionPath, 'docs', 'rules'));

/** Good practice that the engine does not recognise yet. */
const unread = new Set(['missing-pinning Swift']);

describe('the samples of the rules’ pages', () => {
  before(resting);
  afterEach(closeAll);

  it('are there for each rule in each language', () => {
    const bad = samples.filter(({ kind }) => kind === 'Bad').map(({ rule, platform }) => `${rule} ${platform}`);
    assert.ok(bad.length >= 9 * 6 + 3, bad.join());
  });

  for (const { rule, kind, platform, file: name, text } of samples) {
    if (kind === 'Bad') {
      it(`${rule}: what is bad in ${platform} is underlined, with its link`, async () => {
        await open(name, text);
        const found = await diagnostic(file(name), rule);
        const { id } = await keyward();
        const link = typeof found.code === 'object' ? found.code.target.toString(true) : '';
        assert.equal(link, `${vscode.env.uriScheme}://${id}/rule/${rule}`);
        assert.match(found.message, /^[^\n]+\n[^\n]+$/);
      });
      continue;
    }
    if (unread.has(`${rule} ${platform}`)) {
      it.skip(`${rule}: what is good in ${platform} is not`);
      continue;
    }
    // A publishable key stays a hint, however well it is kept.
    if (rule === 'publishable-key') continue;
    it(`${rule}: what is good in ${platform} is not`, async () => {
      const { document } = await open(name, text);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      // The server answers once it has checked this very text; what the text tells of the project may make it check again.
      const offered = async () =>
        (await actionsAt(document.uri, whole))
          .map(({ title }) => title)
          .filter((title) => new RegExp(`^(?:Suppress|Add an exception for) ${rule} `).test(title));
      const until = Date.now() + 5_000;
      let titles = await offered();
      while (titles.length > 0 && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        titles = await offered();
      }
      assert.deepEqual(titles, []);
    });
  }
});
