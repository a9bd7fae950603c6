import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tour } from '../../../src/learn/tour.generated';
import { closeAll, keyward, until } from '../editor';
import { describePage, page } from '../page';

/** The file and line that the tour is at, as the editor shows it. */
function place(): string {
  const { document, selection } = vscode.window.activeTextEditor ?? assert.fail('no editor');
  const file = tour.files.find((name) => document.uri.path.endsWith(`/playground/harbor/${name}`));
  return `${file ?? document.uri.path}: ${document.lineAt(selection.active.line).text.trim()}`;
}

async function choose(title: string): Promise<void> {
  await page.click(`.quick-input-list .monaco-list-row:has-text("${title}")`);
}

async function gone(selector: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && (await page.count(selector)) > 0; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal(await page.count(selector), 0);
}

describePage('the playground', () => {
  before(async () => {
    await closeAll();
    await keyward();
  });
  after(closeAll);

  it('is led through by comments, with the keyboard or the mouse, to the end', async () => {
    await vscode.commands.executeCommand('keyward.startTour');
    for (const [index, stop] of tour.stops.entries()) {
      await until('the stop', vscode.window.onDidChangeTextEditorSelection, () => place().includes(stop.at));
      assert.ok(place().startsWith(stop.file), place());
      await page.waitFor(
        `.review-widget:has-text("${String(index + 1)} of ${String(tour.stops.length)}: ${stop.title}")`,
      );
      if (index === 3) await page.screenshot('playground-tour');
      await vscode.commands.executeCommand('keyward.tourNext');
    }
    await gone('.review-widget:visible');
  });

  it('goes on from where somebody left it, or starts afresh', async () => {
    const { document } = vscode.window.activeTextEditor ?? assert.fail();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# mine\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    const kept = vscode.commands.executeCommand('keyward.startTour');
    await choose('Go on with it');
    await kept;
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri)), /^# mine/);
    const afresh = vscode.commands.executeCommand('keyward.startTour');
    await choose('Start afresh');
    await afresh;
    assert.doesNotMatch(new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri)), /^# mine/);
    await vscode.commands.executeCommand('keyward.tourEnd');
  });
});
