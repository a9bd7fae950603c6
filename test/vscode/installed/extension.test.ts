import assert from 'node:assert/strict';
import { useWorkbench } from './use-workbench';

describe('the installed VSIX', () => {
  const workbench = useWorkbench();

  it('is listed among the installed extensions', async () => {
    const { actions } = workbench();
    await actions.press('Control+Shift+X');
    await actions.waitFor('.extension-list-item');
    assert.match(await actions.text('.extension-list-item'), /^Keyward\n/);
    await actions.screenshot('installed-extension');
  });
});
