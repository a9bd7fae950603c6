import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { installEditor } from './editor';
import { pageActions } from './page';
import type { PageActions } from './page-actions';
import { serve, type ServeOptions, type Server } from './serve';

/** A VS Code from npm, and a page of a headless browser for it. Nothing is opened in it yet. */
export interface Workbench {
  readonly server: Server;
  readonly page: Page;
  readonly actions: PageActions;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the browser and the server. `options` is asked once the page is there, so that what drives it can be told
 * to the server.
 */
export async function startWorkbench(options: (actions: PageActions) => Promise<ServeOptions>): Promise<Workbench> {
  const editor = await installEditor();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const actions = pageActions(page);
    const server = await serve(editor, await options(actions));
    const stop = async (): Promise<void> => {
      await browser.close();
      await server.stop();
    };
    return { server, page, actions, stop };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Opens a folder and waits until the workbench shows. */
export async function openFolder(workbench: Workbench, folder: string): Promise<void> {
  await workbench.page.goto(workbench.server.url(folder));
  await workbench.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
}
