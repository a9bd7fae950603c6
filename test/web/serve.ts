import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { browser } from '../../scripts/build/bundles';
import { inRoot } from '../../scripts/lib/paths';

/** A page with the engine in it, on a loopback port. */
export interface ServedPage {
  readonly url: string;
  readonly stop: () => void;
}

const bundle = inRoot('out', 'test', 'web', 'engine-page.js');

async function answer(url: string): Promise<{ type: string; body: string | Buffer }> {
  if (url === '/engine-page.js') return { type: 'text/javascript', body: await readFile(bundle) };
  const grammar = /^\/grammars\/([\w-]+\.wasm)$/.exec(url)?.[1];
  if (grammar !== undefined)
    return { type: 'application/wasm', body: await readFile(inRoot('dist', 'grammars', grammar)) };
  return { type: 'text/html', body: '<!doctype html><title>Keyward</title><script src="/engine-page.js"></script>' };
}

/** Bundles the engine for a browser, as the extension's own browser bundles are made, and serves a page with it. */
export async function serveEnginePage(): Promise<ServedPage> {
  await rm(bundle, { force: true });
  await build({ ...browser, format: 'iife', entryPoints: [inRoot('test', 'web', 'engine-page.ts')], outfile: bundle });
  const server = createServer((request, response) => {
    answer(request.url ?? '/').then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
