import type { Evidence } from '../../finding';
import { base64Bytes } from './base';
import { derElements, derHex, derTags } from './der';
import type { Proof } from './proof';

/**
 * What kind of key store bytes are, by their beginning; undefined for anything else. The first bytes are enough.
 * Sources: the Java sources of `sun.security.provider.JavaKeyStore` (FEEDFEED) and `com.sun.crypto.provider.JceKeyStore` (CECECECE),
 * RFC 7292 (PKCS #12), Bouncy Castle's `BcKeyStoreSpi` (a version of 1 or 2, and a salt of 20 bytes)
 */
export function keystoreKind(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start.startsWith('feedfeed')) return 'Java key store (JKS)';
  if (start.startsWith('cececece')) return 'Java key store (JCEKS)';
  if (/^0000000[12]00000014/.test(start)) return 'Bouncy Castle key store (BKS)';
  return isPkcs12(bytes) ? 'PKCS #12 key store' : undefined;
}

/** `PFX`: a sequence that begins with version 3 and a sequence. The end may be missing. */
function isPkcs12(bytes: Uint8Array): boolean {
  if (bytes[0] !== derTags.sequence) return false;
  const lengthBytes = (bytes[1] ?? 0) > 0x80 ? (bytes[1] ?? 0) - 0x80 : 0;
  const [version] = derElements(bytes, 2 + lengthBytes, 5 + lengthBytes);
  return version !== undefined && derHex(bytes, version) === '03' && bytes[version.end] === derTags.sequence;
}

/** Kind of a key store in base64, and for Java's how many entries it has. */
export function keystore(value: string): Proof {
  const bytes = base64Bytes(value.slice(0, 64));
  const kind = bytes && keystoreKind(bytes);
  if (!bytes || kind === undefined) return { evidence: [], refuted: true };
  const evidence: Evidence[] = [{ label: 'Kind', value: kind }];
  if (kind.startsWith('Java'))
    evidence.push({
      label: 'Entries',
      value: String(bytes.subarray(8, 12).reduce((sum, byte) => sum * 256 + byte, 0)),
    });
  return { evidence };
}
