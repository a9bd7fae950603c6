/**
 * Makes values of the shapes that `formats.yml` describes: literal prefixes, draws from an alphabet, checksums and payloads. It is
 * written from the vendors' descriptions and shares nothing with what looks for such values.
 */
import type { Random } from './random';
import { passphrase, password } from './words';

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();

const alphabets: Record<string, string> = {
  digits,
  lower,
  hex: `${digits}abcdef`,
  letters: upper + lower,
  base62: digits + upper + lower,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base32: `${upper}234567`,
  base32lower: `${lower}234567`,
  base64: `${upper}${lower}${digits}+/`,
  base64url: `${upper}${lower}${digits}-_`,
  lowerDigits: lower + digits,
  upperDigits: upper + digits,
};

/** A piece of a shape: a literal, or one key that says what is made, with its measure. */
export type Part = string | Record<string, unknown>;

/** A value of a shape. @throws when a part is of no known kind. */
export function valueOf(shape: readonly Part[], random: Random): string {
  return shape.reduce<string>((made, part) => made + (typeof part === 'string' ? part : piece(part, made, random)), '');
}

function piece(part: Record<string, unknown>, made: string, random: Random): string {
  const [[kind, measure] = ['', undefined]] = Object.entries(part);
  const alphabet = alphabets[kind];
  if (alphabet !== undefined) return drawn(alphabet, lengthOf(measure, random), random);
  const maker = makers[kind];
  if (!maker) throw new Error(`no shape is called ${kind}`);
  return maker(measure, random, made);
}

const makers: Record<string, (measure: unknown, random: Random, made: string) => string> = {
  uuid: (_measure, random) => uuid(random),
  one: (measure, random) => random.pick(measure as string[]),
  // Of what stands behind the last underscore: https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/
  crc32: (_measure, _random, made) => base62(crc32(made.slice(made.lastIndexOf('_') + 1))).padStart(6, '0'),
  base64of: (measure, random) => Buffer.from(valueOf(measure as Part[], random)).toString('base64'),
  // Vendors leave the padding of a payload out, as in the parts of a JWT.
  payload: (measure, random) => encodedJson(measure, random, 'base64url'),
  paddedPayload: (measure, random) => encodedJson(measure, random, 'base64'),
  jwt: (measure, random) => jwt(measure, random),
  paddedBase64: (measure, random) => Buffer.from(random.bytes(Number(measure))).toString('base64'),
  password: (_measure, random) => password(random),
  passphrase: (_measure, random) => passphrase(random),
  pem: (measure, random) => pem(String(measure), random),
};

/** `24`, a range `24-48`, or some lengths `40,64`. */
function lengthOf(measure: unknown, random: Random): number {
  if (String(measure).includes(',')) return Number(random.pick(String(measure).split(',')));
  const [low = 0, high = low] = String(measure).split('-').map(Number);
  return random.int(low, high);
}

/** Drawn anew while a long draw lacks a digit or a letter, which providers' keys of that length practically never do. */
function drawn(alphabet: string, length: number, random: Random): string {
  const isMixed = /\d/.test(alphabet) && /[a-z]/i.test(alphabet) && length >= 12;
  for (;;) {
    const text = random.characters(alphabet, length);
    // Values that fall into several words by themselves (`--`, `//`) would test the files' grammars, not the finding of secrets.
    if (isMixed && !(/\d/.test(text) && /[a-z]/i.test(text))) continue;
    if (/^[-_/+]|[-_/+]$|[-_/+]{2}/.test(text)) continue;
    return text;
  }
}

/** A random UUID of version 4. */
export function uuid(random: Random): string {
  const hex = random.characters(alphabets.hex ?? '', 32);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${random.pick(['8', '9', 'a', 'b'])}${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20)].join('-');
}

/** The CRC-32 of a text's bytes (ITU-T V.42), bit by bit. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function base62(number: number): string {
  const letters = alphabets.base62 ?? '';
  return number < 62 ? (letters[number] ?? '') : base62(Math.floor(number / 62)) + (letters[number % 62] ?? '');
}

/** Values of a payload may themselves be shapes, written as lists. */
function filled(fields: unknown, random: Random): unknown {
  if (Array.isArray(fields)) return valueOf(fields as Part[], random);
  if (typeof fields !== 'object' || fields === null) return fields;
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, filled(value, random)]));
}

function encodedJson(fields: unknown, random: Random, encoding: 'base64' | 'base64url'): string {
  return Buffer.from(JSON.stringify(filled(fields, random))).toString(encoding);
}

function jwt(claims: unknown, random: Random): string {
  const issued = random.int(1_600_000_000, 1_760_000_000);
  const times = { iat: issued, exp: issued + 315_360_000 };
  const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
  const body = Buffer.from(JSON.stringify({ ...(filled(claims, random) as object), ...times })).toString('base64url');
  return `${header}.${body}.${Buffer.from(random.bytes(32)).toString('base64url')}`;
}

/** A block of random bytes between the lines of RFC 7468, opening like a key of that kind does. */
function pem(kind: string, random: Random): string {
  const opening: Record<string, string> = {
    'PRIVATE KEY': '308193020100301306072a8648ce3d0201',
    'RSA PRIVATE KEY': '308204a40201000282010100',
  };
  const length = kind === 'PRIVATE KEY' ? 150 : 1192;
  const start = Buffer.from(opening[kind] ?? '3077020101', 'hex');
  const body = Buffer.concat([start, random.bytes(length - start.length)]).toString('base64');
  const lines = body.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`].join('\n');
}
