import * as vscode from 'vscode';
import { closeAll, diagnostic, diagnostics, open, resting } from '../editor';
import { describePage, page } from '../page';
import { openStep } from '../walkthrough-page';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };

/** Pictures for people to look at, in `test-results/screenshots`; each is taken once its content is there. */
describePage('pictures', () => {
  const workbench = vscode.workspace.getConfiguration('workbench');
  before(async () => {
    await closeAll();
    await resting();
  });
  after(async () => {
    await workbench.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await closeAll();
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`of the editor, the list of problems, the lightbulb and the hover in ${name}`, async () => {
      await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      const editor = await open('android/app/src/main/java/com/example/harbor/SessionStore.kt');
      const found = await diagnostic(editor.document.uri, 'insecure-storage');
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      await page.waitFor('.markers-panel .monaco-list-row');
      await page.screenshot(`problems-${name}`);
      await vscode.commands.executeCommand('workbench.action.closePanel');
      editor.selection = new vscode.Selection(found.range.start, found.range.start);
      editor.revealRange(found.range, vscode.TextEditorRevealType.InCenter);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await page.press('Control+.');
      await page.waitFor('.action-widget .monaco-list-row');
      await page.screenshot(`lightbulb-${name}`);
      await page.press('Escape');
      await vscode.commands.executeCommand('editor.action.showHover');
      await page.waitFor('.monaco-hover:not(.hidden):has-text("How it is attacked")');
      await page.screenshot(`hover-${name}`);
      await page.press('Escape');
      await closeAll();
      await openStep('secure-storage');
      await page.waitFor('.getting-started-media');
      await page.screenshot(`walkthrough-${name}`);
      await closeAll();
    });
  }

  it('of the status', async () => {
    await open('src/session.ts');
    const shown = vscode.commands.executeCommand('keyward.showStatus');
    await page.waitFor('.quick-input-widget .monaco-list-row');
    await page.screenshot('status');
    await page.press('Escape');
    await shown;
    await vscode.commands.executeCommand('keyward.checkWorkspace');
    await page.waitFor('.notification-toast');
    await page.screenshot('checked-workspace');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('of a policy with a mistake', async () => {
    const editor = await open('keyward.yml');
    await editor.edit((builder) => {
      builder.insert(new vscode.Position(1, 0), 'rules:\n  insecure-storrage: off\n');
    });
    await diagnostics(editor.document.uri, 'a mistake', (now) => now.length > 0);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await page.waitFor('.markers-panel .monaco-list-row');
    await page.screenshot('policy-mistake');
    await closeAll();
  });

  it('of an exercise and a lesson', async () => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('keyward.openLesson', 'no-hardcoded-keys');
    await vscode.commands.executeCommand('keyward.startExercise', 'no-hardcoded-keys', 'swift');
    await page.waitFor('.codelens-decoration a');
    await page.waitFor('.squiggly-error');
    await page.screenshot('exercise');
    await vscode.commands.executeCommand('keyward.lessons.focus');
    await page.waitFor('.monaco-list-row[aria-label^="Lesson 1"]');
    await page.screenshot('lessons');
  });
});
