import type { Evidence } from '../../finding';
import { base64Bytes } from './base';
import { derContent, derElements, derHex, derTags, type DerElement } from './der';
import type { Proof } from './proof';

/** Object identifiers in hexadecimal, as DER writes them. Sources: RFC 8017, RFC 5480, RFC 8410, SEC 2 */
const algorithms: Readonly<Record<string, string>> = {
  '2a864886f70d010101': 'RSA',
  '2a864886f70d01010a': 'RSA-PSS',
  '2a8648ce380401': 'DSA',
  '2a8648ce3d0201': 'EC',
  '2b656e': 'X25519',
  '2b6570': 'Ed25519',
  '2b6571': 'Ed448',
};
const curves: Readonly<Record<string, string>> = {
  '2a8648ce3d030107': 'P-256',
  '2b81040022': 'P-384',
  '2b81040023': 'P-521',
  '2b8104000a': 'secp256k1',
};

/**
 * What kind of key a PEM text holds: by its label, and by what is inside. Cut-off and mistyped keys are told by their label alone.
 * Sources: RFC 7468 (labels), RFC 5958 (PKCS #8), RFC 8017 (RSA), RFC 5915 (EC), OpenSSH's PROTOCOL.key
 */
export function pemKey(value: string): Proof {
  const [head = '', label = ''] = /-----BEGIN ([A-Z]+ )?PRIVATE KEY-----/.exec(value) ?? [];
  const body = value.slice(value.indexOf(head) + head.length).split('-----END')[0] ?? '';
  const name = label.trim();
  if (name === 'ENCRYPTED') return kind('PKCS #8', 'with a password');
  if (body.includes('Proc-Type: 4,ENCRYPTED')) return kind(name, 'with a password');
  const bytes = base64Bytes(body.replace(/\\[nrt]|\s/g, '')) ?? new Uint8Array();
  if (name === 'OPENSSH') return openssh(bytes);
  return kind(innerKind(name, bytes) ?? (name === '' ? 'PKCS #8' : name));
}

function kind(type: string, encrypted?: string): Proof {
  const evidence: Evidence[] = [{ label: 'Key type', value: type }];
  if (encrypted !== undefined) evidence.push({ label: 'Encrypted', value: encrypted });
  return { evidence };
}

function innerKind(label: string, bytes: Uint8Array): string | undefined {
  const [outer] = derElements(bytes);
  const inside = derContent(bytes, outer);
  if (label === 'RSA') return rsaKind(bytes, inside);
  if (label === 'EC')
    return ecKind(
      bytes,
      derContent(
        bytes,
        inside.find(({ tag }) => tag === derTags.first),
      )[0],
    );
  return label === '' ? pkcs8Kind(bytes, inside) : undefined;
}

/** `PrivateKeyInfo`: version, algorithm with its parameters, key. */
function pkcs8Kind(bytes: Uint8Array, [, algorithm, key]: readonly DerElement[]): string | undefined {
  const [identifier, parameters] = derContent(bytes, algorithm);
  const name = identifier?.tag === derTags.identifier ? algorithms[derHex(bytes, identifier)] : undefined;
  if (name === 'EC') return ecKind(bytes, parameters);
  if (name === 'RSA' && key?.tag === derTags.octets) {
    return rsaKind(bytes, derContent(bytes, derContent(bytes, key)[0])) ?? name;
  }
  return name;
}

/** `RSAPrivateKey`: version, modulus, … */
function rsaKind(bytes: Uint8Array, [, modulus]: readonly DerElement[]): string | undefined {
  if (modulus?.tag !== derTags.integer) return undefined;
  const leading = bytes[modulus.start] === 0 ? 1 : 0;
  return `RSA, ${String((modulus.end - modulus.start - leading) * 8)} bits`;
}

function ecKind(bytes: Uint8Array, curve: DerElement | undefined): string {
  const name = curve?.tag === derTags.identifier ? curves[derHex(bytes, curve)] : undefined;
  return name === undefined ? 'EC' : `EC, ${name}`;
}

/** `openssh-key-v1`, then texts with their length in four bytes before: cipher, key derivation and its options; number; public key. */
function openssh(bytes: Uint8Array): Proof {
  const magic = 'openssh-key-v1\0';
  if (ascii(bytes, 0, magic.length) !== magic) return kind('OpenSSH');
  const [cipher, afterCipher] = textAt(bytes, magic.length);
  const [, afterDerivation] = textAt(bytes, afterCipher);
  const [, afterOptions] = textAt(bytes, afterDerivation);
  const [type] = textAt(bytes, afterOptions + 8);
  return kind(
    /^[a-z0-9@.-]{4,60}$/.test(type) ? `OpenSSH, ${type}` : 'OpenSSH',
    cipher === 'none' ? undefined : 'with a password',
  );
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

function textAt(bytes: Uint8Array, offset: number): readonly [text: string, next: number] {
  const length = bytes.subarray(offset, offset + 4).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = offset + 4;
  return length > 1000 ? ['', start] : [ascii(bytes, start, length), start + length];
}
