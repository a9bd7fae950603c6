import assert from 'node:assert/strict';
import { useWorkbench } from './use-workbench';

describe('the installed VSIX at work', () => {
  const workbench = useWorkbench();

  async function openFile(name: string): Promise<void> {
    const { actions } = workbench();
    await actions.press('Control+P');
    await actions.waitFor('.quick-input-widget');
    await actions.type(name);
    await actions.waitFor(`.quick-input-list .monaco-list-row[aria-label*="${name}"]`);
    await actions.press('Enter');
    await actions.waitFor(`.tab.active[data-resource-name="${name}"]`);
  }

  it('underlines what is wrong', async () => {
    const { actions } = workbench();
    await openFile('PaymentService.kt');
    await actions.waitFor('.squiggly-error');
    await actions.screenshot('installed-findings');
  });

  it('offers what to do in the lightbulb’s menu', async () => {
    const { actions } = workbench();
    await openFile('session.ts');
    await actions.waitFor('.squiggly-error');
    await actions.press('F8');
    await actions.waitFor('.marker-widget');
    // A key that comes while the editor still moves its focus is lost.
    await retry('.action-widget .monaco-list-row:has-text("Store with expo-secure-store")', async () => {
      await actions.press('Control+.');
    });
    await actions.screenshot('installed-lightbulb');
    await actions.press('Escape');
  });

  /** Does something until an element shows because of it, a few times. */
  async function retry(selector: string, act: (attempt: number) => Promise<void>): Promise<void> {
    const { actions } = workbench();
    for (let attempt = 0; attempt < 6; attempt++) {
      await act(attempt);
      for (let look = 0; look < 10; look++) {
        if ((await actions.count(selector)) > 0) return;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    throw new Error(`In vain for ${selector}`);
  }

  async function run(command: string): Promise<void> {
    const { actions } = workbench();
    await actions.press('F1');
    await actions.waitFor('.quick-input-widget');
    await actions.type(command);
    await actions.waitFor(`.quick-input-list .monaco-list-row[aria-label^="${command}"]`);
    await actions.press('Enter');
  }

  it('shows the steps of the walkthrough', async () => {
    const { actions } = workbench();
    const steps = '[data-step-id^="keyward.keyward#secure-api-keys#"]';
    await retry(steps, async (attempt) => {
      // The first page is one of the editor's own: it learns of the walkthroughs of extensions when it is opened.
      if (attempt > 0) await actions.click('.tab.active .codicon-close');
      await run('Keyward: Open the Walkthrough');
      await actions.waitFor('.gettingStartedContainer [data-step-id]');
    });
    assert.equal(await actions.count(steps), 10);
    await actions.screenshot('installed-walkthrough');
  });
});
