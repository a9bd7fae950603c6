import { derElements } from '../evidence/der';

/** What a key store was found to hold: a private or secret key, certificates alone, or what cannot be told without its password. */
export type Held = 'key' | 'certificates' | 'unknown';

/** Reads a key store's entries, which stand in the clear beside the keys' own cipher text. Never reads beyond the end. */
class StoreReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] ?? -1;
  }

  /** Big-endian, unsigned; -1 at the end. */
  number(length: 2 | 4): number {
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part.length < length ? -1 : part.reduce((sum, byte) => sum * 256 + byte, 0);
  }

  skip(length: number): void {
    this.at = length < 0 ? Infinity : this.at + length;
  }

  /** A text with its length in two bytes before. */
  text(): string {
    const length = this.number(2);
    const start = this.at;
    this.skip(length);
    return String.fromCharCode(...this.bytes.subarray(start, Math.min(this.at, this.bytes.length)));
  }

  /** A certificate: its type, its length, its bytes. */
  certificate(hasType: boolean): void {
    if (hasType) this.text();
    this.skip(this.number(4));
  }
}

/** More entries than this are in no app. */
const mostEntries = 10_000;
const debugAlias = 'androiddebugkey';

/** What a store holds, and whether it is the one that Android's tools make for debug builds, in every project with the same password. */
export interface StoreContent {
  readonly held: Held;
  readonly isDebug: boolean;
}

/**
 * The entries of Java's key stores: tag 1 is a private key, 2 a certificate, 3 (of JCEKS) a secret key.
 * Source: the Java sources of `sun.security.provider.JavaKeyStore` and `com.sun.crypto.provider.JceKeyStore`.
 */
export function javaStore(bytes: Uint8Array): StoreContent {
  const reader = new StoreReader(bytes, 4);
  const version = reader.number(4);
  const count = Math.min(reader.number(4), mostEntries);
  const aliases: string[] = [];
  for (let entry = 0; entry < count; entry++) {
    const tag = reader.number(4);
    if (reader.isAtEnd() || tag < 1 || tag > 3) return { held: aliases.length > 0 ? 'key' : 'unknown', isDebug: false };
    const alias = reader.text();
    reader.skip(8);
    if (tag === 2) {
      reader.certificate(version === 2);
      continue;
    }
    aliases.push(alias);
    if (tag !== 1) break;
    reader.skip(reader.number(4));
    const chain = Math.min(reader.number(4), mostEntries);
    for (let link = 0; link < chain && !reader.isAtEnd(); link++) reader.certificate(version === 2);
  }
  return {
    held: aliases.length > 0 ? 'key' : 'certificates',
    isDebug: aliases.length > 0 && aliases.every(isDebugAlias),
  };
}

function isDebugAlias(alias: string): boolean {
  return alias.toLowerCase() === debugAlias;
}

/**
 * The entries of Bouncy Castle's BKS: type 1 is a certificate, 2 to 4 are keys. UBER begins alike, with all entries encrypted.
 * Undefined where the bytes are neither. Source: `org.bouncycastle.jcajce.provider.keystore.bc.BcKeyStoreSpi`.
 */
export function bouncyStore(bytes: Uint8Array): StoreContent | undefined {
  const header = new StoreReader(bytes, 28);
  const iterations = header.number(4);
  if (iterations < 1 || iterations > 10_000_000) return undefined;
  const reader = new StoreReader(bytes, 32);
  for (let entry = 0; entry < mostEntries; entry++) {
    const type = reader.byte();
    if (type === 0) return { held: 'certificates', isDebug: false };
    if (type >= 2 && type <= 4) return { held: 'key', isDebug: isDebugAlias(reader.text()) };
    // Neither an entry nor the end: encrypted as a whole, or cut off.
    if (type !== 1 || reader.isAtEnd()) return { held: 'unknown', isDebug: false };
    reader.text();
    reader.skip(8);
    const chain = Math.min(Math.max(reader.number(4), 0), mostEntries);
    for (let certificate = 0; certificate <= chain && !reader.isAtEnd(); certificate++) reader.certificate(true);
  }
  return { held: 'unknown', isDebug: false };
}

/** `keyBag` and `pkcs8ShroudedKeyBag` as DER writes them: these stand in the clear, certificates mostly do not. Source: RFC 7292, 4.2 */
const keyBag = [0x06, 0x0b, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01];
/** `pkcs7-data`. Source: RFC 2315 */
const data = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
/** The same alias, in the two bytes a letter of a `friendlyName`. */
const wideAlias = Array.from(debugAlias, (letter) => [0, letter.charCodeAt(0)]).flat();

/** What a PKCS #12 file holds; undefined where the bytes are none, whatever they begin with. */
export function pkcs12Store(bytes: Uint8Array): StoreContent | undefined {
  if (indexOf(bytes.subarray(0, 64), data) < 0) return undefined;
  const at = indexOf(bytes, keyBag);
  const type = bytes[at + keyBag.length];
  const isKey = at >= 0 && (type === 1 || type === 2);
  // Cut off, or of a length that is not said: the key may stand in what is not understood.
  const isWhole = derElements(bytes).length > 0;
  const held = isKey ? 'key' : isWhole ? 'certificates' : 'unknown';
  return { held, isDebug: isKey && indexOf(bytes, wideAlias) >= 0 };
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
