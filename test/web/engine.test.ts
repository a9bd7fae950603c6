import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/browser';
import type { Document, Language } from '../../src/engine/document';
import type { EnginePage } from './engine-page';
import { serveEnginePage, type ServedPage } from './serve';

/** Made up; valid in format, in parts so that no scanner takes this file for a leak. */
const key = ['sk', 'live', '4eXgH2vTqLw9ZbKc7RmPsD3N'].join('_');

const samples: readonly (readonly [path: string, language: Language, text: string])[] = [
  ['app/src/main/java/Keys.kt', 'kotlin', `object Keys {\n  const val STRIPE = "${key}"\n}\n`],
  ['ios/App/Keys.swift', 'swift', `enum Keys {\n  static let stripe = "${key}"\n}\n`],
  ['src/keys.ts', 'typescript', `export const stripeKey: string = '${key}';\n`],
  ['src/Keys.tsx', 'tsx', `export const Keys = () => <Pay apiKey="${key}" />;\n`],
  ['src/keys.js', 'javascript', `module.exports = { stripeKey: '${key}' };\n`],
  [
    'app/src/main/res/values/keys.xml',
    'xml',
    `<resources>\n  <string name="stripe_key">${key}</string>\n</resources>\n`,
  ],
];

describe('the engine in a browser', () => {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  before(async () => {
    served = await serveEnginePage();
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(served.url);
  });

  after(async () => {
    await browser.close();
    served.stop();
  });

  async function check(document: Document): ReturnType<EnginePage['check']> {
    return page.evaluate(
      (argument) => (globalThis as unknown as { enginePage: EnginePage }).enginePage.check(argument),
      document,
    );
  }

  for (const [path, language, text] of samples) {
    it(`finds a hardcoded key in ${path}`, async () => {
      const findings = await check({ path, language, role: 'ships', text });
      assert.deepEqual(
        findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end).includes(key)]),
        [['hardcoded-secret', true]],
      );
      assert.ok(!JSON.stringify(findings).includes(key), 'no finding holds the value');
    });
  }

  it('finds nothing in clean code', async () => {
    const text = 'export const answer = 42;\n';
    assert.deepEqual(await check({ path: 'src/a.ts', language: 'typescript', role: 'ships', text }), []);
  });

  it('raises no error in the page', () => {
    assert.deepEqual(faults, []);
  });
});
