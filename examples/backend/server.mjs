import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { RateLimit } from './rate.mjs';

/** What the app may do with a session: no more than its screens need. */
const appScopes = ['assistant:ask', 'payments:create', 'devices:register'];
/** In bytes. */
const largestBody = 16 * 1024;

/**
 * The gateway: signs people in, hands out short-lived tokens with few scopes, calls third parties for the app, limits the rate and revokes.
 * @param {{ users: import('./users.mjs').Users, tokens: import('./tokens.mjs').Tokens, services: import('./services.mjs').Services,
 *   log?: (line: object) => void, limits?: { logins?: number, calls?: number } }} options `log` gets what happened, never a token or a body.
 */
export function createGateway({ users, tokens, services, log = () => {}, limits = {} }) {
  const logins = new RateLimit({ limit: limits.logins ?? 5, window: 60 });
  const calls = new RateLimit({ limit: limits.calls ?? 60, window: 60 });

  const routes = {
    'POST /v1/auth/login': async ({ body, address }) => {
      if (!logins.allows(`${address} ${String(body.email).toLowerCase()}`)) return [429, { error: 'too many attempts' }];
      if (!users.knows(body.email, body.password)) return [401, { error: 'wrong e-mail or password' }];
      return [200, tokens.start(String(body.email).toLowerCase(), appScopes)];
    },
    'POST /v1/auth/tokens': async ({ body }) => {
      const pair = tokens.renew(body.refresh_token);
      return pair ? [200, pair] : [401, { error: 'sign in again' }];
    },
    'POST /v1/auth/logout': signedIn(undefined, async ({ claims }) => {
      tokens.revoke(claims.sid);
      return [200, {}];
    }),
    'POST /v1/devices': signedIn('devices:register', async ({ body }) => {
      const name = String(body.name ?? '').slice(0, 80);
      return [200, { name, value: randomBytes(32).toString('base64url') }];
    }),
    'POST /v1/assistant/questions': signedIn('assistant:ask', async ({ body }) => {
      const question = String(body.question ?? '').trim();
      if (question === '' || question.length > 1000) return [400, { error: 'ask in 1 to 1000 characters' }];
      return [200, await services.ask(question)];
    }),
    'POST /v1/payments': signedIn('payments:create', async ({ body, claims }) => {
      const intent = await services.pay(body.ticket, claims.sub);
      return intent ? [200, intent] : [400, { error: 'there is no such ticket' }];
    }),
  };

  /** Lets a handler run for a valid token with this scope, as often as the rate allows. */
  function signedIn(scope, handle) {
    return async (request) => {
      const [scheme, token] = (request.headers.authorization ?? '').split(' ');
      const claims = scheme === 'Bearer' && token ? tokens.check(token) : undefined;
      if (!claims) return [401, { error: 'sign in' }];
      if (scope !== undefined && !claims.scope.split(' ').includes(scope)) return [403, { error: 'not allowed' }];
      if (!calls.allows(claims.sub)) return [429, { error: 'too many calls' }];
      return handle({ ...request, claims });
    };
  }

  return createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://gateway').pathname;
    const route = routes[`${request.method} ${path}`];
    const [status, answer] = await answerOf(route, request);
    log({ method: request.method, path, status });
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(answer));
  });
}

async function answerOf(route, request) {
  if (!route) return [404, { error: 'there is nothing here' }];
  try {
    const body = await read(request);
    return await route({ body, headers: request.headers, address: request.socket.remoteAddress ?? '' });
  } catch (error) {
    if (error instanceof BadRequest) return [error.status, { error: error.message }];
    return [502, { error: 'the service cannot be reached just now' }];
  }
}

async function read(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw new BadRequest(413, 'too large');
    chunks.push(chunk);
  }
  if (size === 0) return {};
  try {
    const body = JSON.parse(Buffer.concat(chunks).toString());
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch {
    // Told below.
  }
  throw new BadRequest(400, 'send a JSON object');
}

class BadRequest extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}
