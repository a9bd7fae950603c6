import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inRoot } from '../lib/paths';
import type { PageActions } from './page-actions';

/** Where screenshots are written; git ignores it. */
const screenshots = inRoot('test-results', 'screenshots');

/** The actions on a page, for a suite that drives it from within or from outside. */
export function pageActions(page: Page): PageActions {
  const first = (selector: string): ReturnType<Page['locator']> => page.locator(selector).first();
  return {
    async screenshot(name) {
      await mkdir(screenshots, { recursive: true });
      const file = path.join(screenshots, `${path.basename(name)}.png`);
      await page.screenshot({ path: file });
      return file;
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    click: (selector) => first(selector).click(),
    hover: (selector) => first(selector).hover(),
    waitFor: (selector) => first(selector).waitFor(),
    text: (selector) => first(selector).innerText(),
    attribute: (selector, name) => first(selector).getAttribute(name),
    count: (selector) => page.locator(selector).count(),
  };
}
