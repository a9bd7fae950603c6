import { derContent, derElements, derHex, derTags, type DerElement } from '../evidence/der';
import { keystoreKind } from '../evidence/keystore';
import { bouncyStore, javaStore, pkcs12Store, type Held, type StoreContent } from './stores';

/** A file that is a key store or a private key, in bytes. */
export interface KeyFile {
  /** `Java key store (JKS)`, `private key (PKCS #8)`. */
  readonly kind: string;
  readonly held: Held;
  /** Whether a password is needed before the key can be used. */
  readonly isEncrypted: boolean;
  /** Whether it is the key store of Android's debug builds, which everyone has. */
  readonly isDebug: boolean;
}

/** No key file of an app is larger, in bytes. */
const largest = 1024 * 1024;
/** An Ed25519 key in PKCS #8 has 48 bytes, an empty store in Java's format 32. */
const smallest = 32;

/** The length of Bouncy Castle's salt, after the version. */
const saltLength = 20;

/** Whether a file of `size` bytes that starts with these may be a key file: then it is worth reading to its end. */
export function mayBeKeyFile(head: Uint8Array, size: number): boolean {
  const [first] = head;
  if (size < smallest || size > largest) return false;
  return first === 0xfe || first === 0xce || first === derTags.sequence || (first === 0 && head[7] === saltLength);
}

/** What kind of key file some bytes are; undefined for anything else. All of the bytes are needed. */
export function keyFileIn(bytes: Uint8Array): KeyFile | undefined {
  if (!mayBeKeyFile(bytes, bytes.length)) return undefined;
  const kind = keystoreKind(bytes);
  if (kind === undefined) return privateKeyIn(bytes);
  const content = contentOf(kind, bytes);
  // UBER begins like BKS, and only that tells what it is.
  const shown = content?.held === 'unknown' && kind.startsWith('Bouncy') ? 'Bouncy Castle key store' : kind;
  return content && { kind: shown, isEncrypted: true, ...content };
}

function contentOf(kind: string, bytes: Uint8Array): StoreContent | undefined {
  if (kind.startsWith('Java')) return javaStore(bytes);
  return kind.startsWith('Bouncy') ? bouncyStore(bytes) : pkcs12Store(bytes);
}

/** The two arcs before the numbers of password-based schemes, PKCS #5 and PKCS #12. Sources: RFC 8018, RFC 7292 */
const passwordSchemes = /^2a864886f70d01(?:05|0c01)/;
/** 512 bits. */
const smallestModulus = 64;

/** A private key in DER that fills the whole file. Sources: RFC 5958 (PKCS #8), RFC 8017 (RSA), RFC 5915 (EC) */
function privateKeyIn(bytes: Uint8Array): KeyFile | undefined {
  const [outer] = derElements(bytes);
  if (outer?.tag !== derTags.sequence || outer.end < bytes.length - 2) return undefined;
  const [first, second, third, ...others] = derContent(bytes, outer);
  if (!first || !second) return undefined;
  const found = (kind: string, isEncrypted = false): KeyFile => ({ kind, held: 'key', isEncrypted, isDebug: false });
  if (first.tag === derTags.sequence)
    return !third && second.tag === derTags.octets && passwordSchemes.test(identifierIn(bytes, first))
      ? found('private key (PKCS #8)', true)
      : undefined;
  const version = first.tag === derTags.integer ? derHex(bytes, first) : '';
  if (version === '01' && second.tag === derTags.octets && third?.tag === derTags.first)
    return found('private key (EC)');
  if (version !== '00' && version !== '01') return undefined;
  if (second.tag === derTags.sequence && third?.tag === derTags.octets && identifierIn(bytes, second) !== '')
    return found('private key (PKCS #8)');
  const isModulus = second.tag === derTags.integer && second.end - second.start >= smallestModulus;
  const isRsa =
    isModulus && others.length >= 6 && others.every(({ tag }) => tag === derTags.integer || tag === derTags.sequence);
  return isRsa ? found('private key (RSA)') : undefined;
}

/** The object identifier that an algorithm begins with, in hexadecimal. */
function identifierIn(bytes: Uint8Array, algorithm: DerElement): string {
  const [identifier] = derContent(bytes, algorithm);
  return identifier?.tag === derTags.identifier ? derHex(bytes, identifier) : '';
}

/**
 * The text that a key file is checked as: each byte as the character of its number, so that offsets are offsets into the file. Undefined
 * for bytes that are no key file.
 */
export function keyFileText(bytes: Uint8Array): string | undefined {
  if (!keyFileIn(bytes)) return undefined;
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

/** The bytes of a text made by {@link keyFileText}. */
export function keyFileBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
