import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostic, open, resting, until } from '../editor';
import { describePage, page } from '../page';

function labels(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

describe('the pages of the rules and the lessons', () => {
  afterEach(closeAll);

  it('open by command, as Markdown made readable', async () => {
    await vscode.commands.executeCommand('keyward.openRulePage', 'secret-in-log');
    await until('the page', vscode.window.tabGroups.onDidChangeTabs, () =>
      labels().includes('Preview secret-in-log.md'),
    );
    await vscode.commands.executeCommand('keyward.openLesson', 'monitoring');
    await until('the lesson', vscode.window.tabGroups.onDidChangeTabs, () => labels().includes('Preview lesson.md'));
  });

  it('are not opened for anything that is no rule', async () => {
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand('keyward.openRulePage', '../../package')));
    await assert.rejects(Promise.resolve(vscode.commands.executeCommand('keyward.openLesson', 'nothing')));
  });
});

describePage('the link of a problem', () => {
  before(resting);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await closeAll();
  });

  it('opens the page of its rule', async () => {
    const { document } = await open('src/config.ts');
    await diagnostic(document.uri, 'hardcoded-secret');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await page.waitFor('.markers-panel a:has-text("hardcoded-secret")');
    await page.click('.markers-panel a:has-text("hardcoded-secret")');
    await until('the page', vscode.window.tabGroups.onDidChangeTabs, () =>
      labels().includes('Preview hardcoded-secret.md'),
    );
  });
});
