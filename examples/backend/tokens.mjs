import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** An access token lives ten minutes: what is stolen is worth little, and ends by itself. In seconds. */
const accessLifetime = 600;
/** A refresh token lives thirty days, and is used once. In seconds. */
const refreshLifetime = 30 * 24 * 3600;

/**
 * Makes, checks and revokes tokens. Access tokens are signed, name what they may do and end soon. Refresh tokens are random, kept as hashes, used
 * once; one that is used again was copied, so its whole session ends.
 */
export class Tokens {
  #sessions = new Map();
  #refresh = new Map();

  /** @param {{ key: Buffer | string, now?: () => number }} options `key` signs; `now` gives seconds since 1970. */
  constructor({ key, now = () => Math.floor(Date.now() / 1000) }) {
    if (Buffer.from(key).length < 32) throw new Error('TOKEN_SIGNING_KEY needs at least 32 bytes.');
    this.key = key;
    this.now = now;
  }

  /** Starts a session. `scopes` are the least that the app needs. */
  start(user, scopes) {
    const session = randomBytes(16).toString('hex');
    this.#sessions.set(session, { user, scopes });
    return this.#pair(session);
  }

  /** Trades a refresh token for a new pair; undefined where it is unknown, too old, or used before. */
  renew(refreshToken) {
    const entry = this.#refresh.get(hashed(refreshToken));
    if (!entry || !this.#sessions.has(entry.session)) return undefined;
    if (entry.used) {
      this.revoke(entry.session);
      return undefined;
    }
    entry.used = true;
    return entry.expires > this.now() ? this.#pair(entry.session) : undefined;
  }

  /** Ends a session: no token of it works from now on. */
  revoke(session) {
    this.#sessions.delete(session);
  }

  /** What an access token says; undefined for one that is forged, over, or of a session that has ended. */
  check(accessToken) {
    const [head, body, signature, more] = accessToken.split('.');
    if (head === undefined || body === undefined || signature === undefined || more !== undefined) return undefined;
    const expected = this.#sign(`${head}.${body}`);
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    if (head !== header || claims.exp <= this.now() || !this.#sessions.has(claims.sid)) return undefined;
    return claims;
  }

  #pair(session) {
    const { user, scopes } = this.#sessions.get(session);
    const expiresAt = this.now() + accessLifetime;
    const claims = { iss: 'harbor-gateway', sub: user, sid: session, scope: scopes.join(' '), exp: expiresAt };
    const unsigned = `${header}.${encoded(claims)}`;
    const refreshToken = randomBytes(32).toString('base64url');
    this.#refresh.set(hashed(refreshToken), { session, used: false, expires: this.now() + refreshLifetime });
    return { accessToken: `${unsigned}.${this.#sign(unsigned).toString('base64url')}`, refreshToken, expiresAt };
  }

  #sign(text) {
    return createHmac('sha256', this.key).update(text).digest();
  }
}

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = encoded({ alg: 'HS256', typ: 'JWT' });
const hashed = (token) => createHash('sha256').update(String(token)).digest('hex');
