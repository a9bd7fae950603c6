import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** An HTTPS server on this machine: plain texts, and Git repositories by way of Git's own program. */
export class PolicyServer {
  /** What is answered for a path: a text, or a redirect, or a status. */
  readonly texts = new Map<string, string | { readonly location: string } | { readonly status: number }>();

  private constructor(
    private readonly server: Server,
    /** The certificate to trust, as PEM. */
    readonly certificate: string,
  ) {}

  /** @param repositories The folder of bare repositories, served below `/git/`. */
  static async start(repositories: string): Promise<PolicyServer> {
    const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
    });
    const server = createServer({ key: pems.private, cert: pems.cert });
    const started = new PolicyServer(server, pems.cert);
    server.on('request', (request, response) => {
      if (request.url?.startsWith('/git/') === true) serveGit(repositories, request, response);
      else started.serveText(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return started;
  }

  get address(): string {
    return `https://localhost:${String((this.server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private serveText(request: IncomingMessage, response: ServerResponse): void {
    const answer = this.texts.get(request.url ?? '') ?? { status: 404 };
    if (typeof answer === 'string') response.end(answer);
    else if ('location' in answer) response.writeHead(302, { location: answer.location }).end();
    else response.writeHead(answer.status).end();
  }
}

/** Git's smart HTTP protocol is a CGI program. */
function serveGit(repositories: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '', 'https://localhost');
  const { method = 'GET', headers } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: repositories,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname.slice('/git'.length),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: method,
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const lines = output.subarray(0, end).toString().split('\r\n');
    const pairs = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
    const { Status: status = '200', ...others } = Object.fromEntries(pairs) as Record<string, string>;
    response.writeHead(Number.parseInt(status, 10), others).end(output.subarray(end + 4));
  });
}
