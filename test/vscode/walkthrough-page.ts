import * as vscode from 'vscode';
import { page } from './page';

const secureKeys = 'secure-api-keys';

function categoryOf(walkthrough: string): string {
  return `keyward.keyward#${walkthrough}`;
}

/**
 * Opens a step of the walkthrough. The editor takes some seconds until it knows the walkthroughs of extensions, and shows
 * one of its own until then.
 */
export async function openStep(step: string, walkthrough = secureKeys): Promise<void> {
  const category = categoryOf(walkthrough);
  for (let attempt = 0; attempt < 40; attempt++) {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', { category, step }, false);
    await page.waitFor('.gettingStartedContainer [data-step-id]');
    if ((await page.count(`[data-step-id="${category}#${step}"]`)) > 0) return;
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The walkthrough has no step ${step}`);
}

/** The mark of a step that is done. */
export function doneSelector(step: string, walkthrough = secureKeys): string {
  return `[data-done-step-id="${categoryOf(walkthrough)}#${step}"][aria-checked="true"]`;
}
