import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pageActionNames, type PageActions } from './page-actions';

/** A loopback server through which a suite inside the extension host drives the page around it. */
export interface Control {
  /** `POST ADDRESS/ACTION` with a JSON array of arguments answers with the action's result as JSON. */
  readonly address: string;
  readonly stop: () => void;
}

async function answer(actions: PageActions, action: string, request: IncomingMessage): Promise<unknown> {
  const name = pageActionNames.find((candidate) => candidate === action);
  if (name === undefined) throw new Error(`There is no page action '${action}'`);
  const perform = actions[name] as (...values: unknown[]) => Promise<unknown>;
  return perform(...(JSON.parse(await text(request)) as unknown[]));
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? null));
}

/** Starts the control server on a free loopback port, at an address that only this run knows. */
export async function startControl(actions: PageActions): Promise<Control> {
  const prefix = `/${randomBytes(16).toString('hex')}/`;
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (request.method !== 'POST' || !url.startsWith(prefix)) {
      reply(response, 404, 'Not found');
      return;
    }
    answer(actions, url.slice(prefix.length), request).then(
      (result) => {
        reply(response, 200, result);
      },
      (error: unknown) => {
        reply(response, 500, error instanceof Error ? error.message : String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}${prefix.slice(0, -1)}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
