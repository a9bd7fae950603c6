import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/browser';
import { inRoot } from '../../scripts/lib/paths';

/** Made up; valid in format, in parts so that no scanner takes this file for a leak. */
const key = ['sk', 'live', '4eXgH2vTqLw9ZbKc7RmPsD3N'].join('_');

/** A message of the protocol, as it travels to and from a worker. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What the page offers: it speaks with the server in its worker. */
interface ServerPage {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
}

const script = `
const worker = new Worker('/server.js');
const waiting = new Map();
let last = 0;
worker.onmessage = ({ data }) => {
  if (data.method === 'keyward/readFile') worker.postMessage({ jsonrpc: '2.0', id: data.id, result: policyOf(data.params.uri) });
  else if (data.method !== undefined && data.id !== undefined) worker.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
  else if (data.id !== undefined) { waiting.get(data.id)(data.result); waiting.delete(data.id); }
};
const policyOf = (uri) => uri === 'memfs:/app/keyward.yml' ? 'version: 1\\nrules:\\n  secret-in-log: warning\\n' : null;
globalThis.serverPage = {
  request: (method, params) => new Promise((resolve) => {
    waiting.set(++last, resolve);
    worker.postMessage({ jsonrpc: '2.0', id: last, method, params });
  }),
  notify: (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params }),
};`;

async function answer(url: string): Promise<[string, string | Buffer]> {
  if (url === '/server.js') return ['text/javascript', await readFile(inRoot('dist', 'browser', 'server.js'))];
  const grammar = /^\/grammars\/([\w-]+\.wasm)$/.exec(url)?.[1];
  if (grammar !== undefined) return ['application/wasm', await readFile(inRoot('dist', 'grammars', grammar))];
  return ['text/html', `<!doctype html><title>Keyward</title><script>${script}</script>`];
}

describe('the language server in a web worker', () => {
  const server = createServer((request, response) => {
    answer(request.url ?? '/').then(
      ([type, body]) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  let browser: Browser;
  let page: Page;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
      workspaceFolders: [{ uri: 'memfs:/app', name: 'app' }],
      initializationOptions: { grammars: `http://127.0.0.1:${port}/grammars/` },
    });
    await notify('initialized', {});
  });

  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  const request = (method: string, params: unknown): Promise<unknown> =>
    page.evaluate(
      ([name, given]) =>
        (globalThis as unknown as { serverPage: ServerPage }).serverPage.request(name as string, given),
      [method, params],
    );

  const notify = (method: string, params: unknown): Promise<void> =>
    page.evaluate(
      ([name, given]) => (globalThis as unknown as { serverPage: ServerPage }).serverPage.notify(name as string, given),
      [method, params],
    );

  async function rules(uri: string, text: string): Promise<[string, number][]> {
    await notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    const report = (await request('textDocument/diagnostic', { textDocument: { uri } })) as Message & {
      items: { code: string; severity: number }[];
    };
    return report.items.map(({ code, severity }) => [code, severity]);
  }

  it('checks open documents in three languages', async () => {
    assert.deepEqual(await rules('memfs:/app/Keys.kt', `object Keys {\n  val KEY = "${key}"\n}\n`), [
      ['hardcoded-secret', 1],
    ]);
    assert.deepEqual(await rules('memfs:/app/Keys.swift', `let key = "${key}"\n`), [['hardcoded-secret', 1]]);
    assert.deepEqual(await rules('memfs:/app/keys.ts', `export const key = '${key}';\n`), [['hardcoded-secret', 1]]);
  });

  it('reads the policy by way of the editor', async () => {
    const text = 'export const f = (accessToken: string) => console.log(accessToken);\n';
    assert.deepEqual(await rules('memfs:/app/log.ts', text), [['secret-in-log', 2]]);
  });

  it('lets open documents know each other', async () => {
    await rules('memfs:/app/entries.ts', "export const TOKEN_KEY = 'theme';\n");
    const store =
      "import AsyncStorage from '@react-native-async-storage/async-storage';\nimport { TOKEN_KEY } from './entries';\n" +
      'export const save = (value: string) => AsyncStorage.setItem(TOKEN_KEY, value);\n';
    assert.deepEqual(await rules('memfs:/app/store.ts', store), []);
  });

  it('marks exercises', async () => {
    const params = { lesson: 'secure-storage', language: 'kotlin', text: 'class SessionStore\n' };
    const verdict = (await request('keyward/verifyExercise', params)) as { refusal: string };
    assert.equal(verdict.refusal, 'construct');
  });
});
