import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { inRoot } from '../scripts/lib/paths';
import { checkFiles } from './support/check';
import { readTree } from './support/cases';

/** The modules of a phone that the sample's client needs, as far as it uses them. */
const phone: Readonly<Record<string, string>> = {
  '@react-native-async-storage/async-storage':
    'const m = new Map(); export default { setItem: async (k, v) => { m.set(k, v); }, removeItem: async (k) => { m.delete(k); }, multiRemove: async () => {} };',
  'expo-secure-store':
    'const m = globalThis.keychain; export const setItemAsync = async (k, v) => { m.set(k, v); }; export const getItemAsync = async (k) => m.get(k) ?? null; export const deleteItemAsync = async (k) => { m.delete(k); };',
  'react-native-ssl-public-key-pinning': 'export const initializeSslPinning = async () => {};',
  '@stripe/stripe-react-native': 'export const initStripe = async () => {};',
};

interface Client {
  signIn(email: string, password: string): Promise<{ accessToken: string; refreshToken: string; expiresAt: number }>;
  refresh(): Promise<void>;
  registerDevice(name: string): Promise<void>;
  ask(question: string): Promise<string>;
  startPayment(ticket: string): Promise<string>;
}

interface Phone {
  readonly exports: object;
  readonly keychain: Map<string, string>;
  readonly printed: string[];
}

interface Asking {
  ask: (question: string, sessionToken: string) => Promise<string>;
}

interface Paying {
  startPayment: (ticket: string, sessionToken: string) => Promise<string>;
}

/** Runs modules of an app in a phone that reaches `base` where the app means its backend. */
async function phoneWith(folder: string, modules: readonly string[], base: string): Promise<Phone> {
  const { outputFiles } = await build({
    stdin: { contents: modules.map((name) => `export * from './${name}';`).join('\n'), resolveDir: folder },
    bundle: true,
    write: false,
    format: 'cjs',
    plugins: [
      {
        name: 'phone',
        setup(bundler) {
          bundler.onResolve({ filter: /^[@a-z]/ }, ({ path }) => ({ path, namespace: 'phone' }));
          bundler.onLoad({ filter: /.*/, namespace: 'phone' }, ({ path }) => ({ contents: phone[path] ?? '' }));
        },
      },
    ],
  });
  const keychain = new Map<string, string>();
  const printed: string[] = [];
  const print = (...words: unknown[]) => {
    printed.push(words.join(' '));
  };
  const module = { exports: {} };
  runInNewContext(outputFiles[0]?.text ?? '', {
    module,
    keychain,
    Headers,
    console: { log: print, info: print, debug: print },
    fetch: (url: string, init: RequestInit) => fetch(url.replace('https://api.harbor.example', base), init),
  });
  return { exports: module.exports, keychain, printed };
}

type Classes = Record<string, new (options: object) => object>;

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const keys = { openAi: 'an-openai-key-of-the-test', stripe: 'a-stripe-key-of-the-test' };

describe('the worked backend', () => {
  let gateway: Server;
  let services: Server;
  let base: string;
  let asked: { url: string; authorization: string; body: string }[] = [];
  let answers: (url: string) => { status?: number; body: object };
  const logged: object[] = [];
  let now = 1_000_000;

  before(async () => {
    services = createServer((request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const url = request.url ?? '';
        asked.push({ url, authorization: request.headers.authorization ?? '', body: Buffer.concat(chunks).toString() });
        const { status = 200, body } = answers(url);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    const thirdParty = await listen(services);
    const folder = inRoot('examples', 'backend');
    const load = async (file: string) =>
      (await import(`file://${folder}/${file}`)) as Record<string, new (options: object) => object>;
    const files = ['tokens.mjs', 'users.mjs', 'services.mjs'].map(load);
    const { Tokens, Users, Services } = Object.assign({}, ...(await Promise.all(files))) as Classes;
    assert.ok(Tokens && Users && Services);
    const server: unknown = await load('server.mjs');
    const users = new Users({}) as { add: (email: string, password: string) => void };
    for (const name of ['ann', 'cem']) users.add(`${name}@harbor.example`, 'the tide is high');
    const { createGateway } = server as { createGateway: (options: object) => Server };
    gateway = createGateway({
      users,
      tokens: new Tokens({ key: 'a key of the test, thirty-two bytes or more', now: () => now }),
      services: new Services({
        openAiKey: keys.openAi,
        stripeKey: keys.stripe,
        openAiUrl: thirdParty,
        stripeUrl: thirdParty,
      }),
      log: (line: object) => logged.push(line),
      limits: { calls: 12 },
    });
    base = await listen(gateway);
  });

  beforeEach(() => {
    asked = [];
    answers = (url) =>
      url.includes('payment_intents')
        ? { body: { client_secret: 'pi_1_secret_2' } }
        : { body: { choices: [{ message: { content: 'At ten.' } }], usage: { total_tokens: 12 } } };
  });

  after(() => {
    gateway.close();
    services.close();
  });

  const post = (path: string, body: object, token?: string) =>
    fetch(`${base}/v1/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    });

  it('serves the sample app’s own client code: signs in, asks, pays, renews', async () => {
    const app = inRoot('examples', 'sample-app-fixed', 'src');
    const { exports, keychain, printed } = await phoneWith(app, ['auth', 'assistant', 'payments'], base);
    const client = exports as Client;
    const session = await client.signIn('Ann@harbor.example', 'the tide is high');
    assert.equal(session.expiresAt, now + 600);
    assert.equal(await client.ask('When is the last boat back?'), 'At ten.');
    assert.equal(await client.startPayment('day-adult'), 'pi_1_secret_2');
    await client.registerDevice('a phone');
    const [question, payment] = asked;
    assert.equal(question?.authorization, `Bearer ${keys.openAi}`);
    assert.equal(payment?.authorization, `Bearer ${keys.stripe}`);
    assert.match(payment.body, /amount=980&currency=eur/);
    now += 700;
    await assert.rejects(client.ask('And now?'), /status 401/);
    await client.refresh();
    assert.equal(await client.ask('And now?'), 'At ten.');
    const told = JSON.stringify([[...keychain], printed, logged]);
    for (const key of Object.values(keys)) assert.ok(!told.includes(key));
    assert.ok(!JSON.stringify(logged).includes(session.accessToken));
  });

  it('serves the solutions of the lessons on keys and on privileged calls', async () => {
    const solution = (lesson: string) =>
      inRoot('walkthroughs', 'lessons', lesson, 'exercises', 'typescript', 'solution');
    const { ask } = (await phoneWith(solution('01-no-hardcoded-keys'), ['assistant'], base)).exports as Asking;
    const { startPayment } = (await phoneWith(solution('02-backend-calls'), ['payments'], base)).exports as Paying;
    const { accessToken } = await pair('cem');
    assert.equal(await ask('When is the last boat back?', accessToken), 'At ten.');
    assert.equal(await startPayment('single-child', accessToken), 'pi_1_secret_2');
    assert.match(asked.at(-1)?.body ?? '', /amount=210&/);
    await assert.rejects(startPayment('single-child', 'a made-up token'), /status 401/);
    await assert.rejects(startPayment('a ticket of my own', accessToken), /status 400/);
  });

  it('refuses wrong passwords, and guesses after the fifth', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 7; attempt++) {
      statuses.push((await post('auth/login', { email: 'ben@harbor.example', password: String(attempt) })).status);
    }
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429]);
  });

  async function pair(name = 'ann') {
    const answer = await post('auth/login', { email: `${name}@harbor.example`, password: 'the tide is high' });
    return (await answer.json()) as { accessToken: string; refreshToken: string };
  }

  it('ends a session whose refresh token is used twice', async () => {
    const first = await pair();
    const second = (await (await post('auth/tokens', { refresh_token: first.refreshToken })).json()) as typeof first;
    assert.equal((await post('auth/tokens', { refresh_token: first.refreshToken })).status, 401);
    assert.equal((await post('devices', {}, second.accessToken)).status, 401);
  });

  it('revokes, and takes no token that was changed', async () => {
    const { accessToken } = await pair();
    const [head = '', body = '', signature = ''] = accessToken.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const more = Buffer.from(JSON.stringify({ ...claims, scope: 'admin' })).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const forged of [
      `${head}.${more}.${signature}`,
      `${none}.${body}.`,
      `${head}.${body}`,
      'x',
      `${accessToken}x`,
    ])
      assert.equal((await post('devices', {}, forged)).status, 401, forged);
    assert.equal((await post('auth/logout', {}, accessToken)).status, 200);
    assert.equal((await post('devices', {}, accessToken)).status, 401);
  });

  it('limits the rate, the size and what is asked', async () => {
    const { accessToken } = await pair();
    assert.equal((await post('assistant/questions', { question: '' }, accessToken)).status, 400);
    assert.equal((await post('payments', { ticket: 'constructor' }, accessToken)).status, 400);
    assert.equal((await post('assistant/questions', { question: 'x'.repeat(20_000) }, accessToken)).status, 413);
    const statuses = await Promise.all(
      Array.from({ length: 14 }, async () => (await post('devices', {}, accessToken)).status),
    );
    assert.ok(statuses.includes(429));
    assert.equal((await fetch(`${base}/v1/admin`)).status, 404);
  });

  it('hands on no words of a third party that refuses', async () => {
    now += 100;
    const { accessToken } = await pair();
    answers = () => ({ status: 401, body: { error: { message: `Incorrect API key provided: ${keys.openAi}` } } });
    const answer = await post('assistant/questions', { question: 'hello' }, accessToken);
    const text = await answer.text();
    assert.ok([502, 429].includes(answer.status));
    assert.ok(!text.includes(keys.openAi));
  });

  it('is described by its OpenAPI document, route for route', async () => {
    const document = parse(await readFile(inRoot('examples', 'backend', 'openapi.yaml'), 'utf8')) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const source = await readFile(inRoot('examples', 'backend', 'server.mjs'), 'utf8');
    const routes = [...source.matchAll(/'((?:POST|GET) \/v1\/[^']+)'/g)].map(([, route]) => route);
    assert.deepEqual(described.sort(), routes.sort());
  });

  it('holds nothing that Keyward tells', async () => {
    const files = [...readTree(inRoot('examples', 'backend'), '')].map(
      ([path, text]) => [`backend/${path}`, text] as const,
    );
    const { findings } = await checkFiles(new Map(files));
    assert.deepEqual(
      findings.map(({ rule, path, message }) => `${path} ${rule}: ${message.what}`),
      [],
    );
  });
});
