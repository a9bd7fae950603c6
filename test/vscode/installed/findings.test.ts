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
    await actions.press('Escape');
    await actions.press('Control+.');
    await actions.waitFor('.action-widget .monaco-list-row:has-text("Store with expo-secure-store")');
    await actions.screenshot('installed-lightbulb');
    await actions.press('Escape');
  });

  it('shows the steps of the walkthrough', async () => {
    const { actions } = workbench();
    await actions.press('F1');
    await actions.waitFor('.quick-input-widget');
    await actions.type('Keyward: Open the Walkthrough');
    await actions.waitFor('.quick-input-list .monaco-list-row[aria-label*="Open the Walkthrough"]');
    await actions.press('Enter');
    await actions.waitFor('[data-step-id="keyward.keyward#secure-api-keys#no-hardcoded-keys"]');
    assert.equal(await actions.count('[data-step-id^="keyward.keyward#secure-api-keys#"]'), 10);
    await actions.screenshot('installed-walkthrough');
  });
});
