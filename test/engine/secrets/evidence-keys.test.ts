import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { keystore, keystoreKind } from '../../../src/engine/secrets/evidence/keystore';
import { pemKey } from '../../../src/engine/secrets/evidence/pem';
import type { Proof } from '../../../src/engine/secrets/evidence/proof';

const said = ({ evidence }: Proof, label: string) => evidence.find((entry) => entry.label === label)?.value;
const typeOf = (pem: string | Buffer) => said(pemKey(pem.toString()), 'Key type');

function pem(label: string, body: string): string {
  const line = (word: string) => `-----${word} ${label}PRIVATE KEY-----`;
  return [line('BEGIN'), body, line('END')].join('\n');
}

/** A text of OpenSSH's form: its length in four bytes, then itself. */
function lengthAndText(text: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, Buffer.from(text, 'latin1')]);
}

/** The beginning of a key as https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key lays it out. */
function opensshKey(cipher: string, type: string): string {
  const publicKey = lengthAndText(type).toString('latin1') + 'x'.repeat(36);
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...[cipher, cipher === 'none' ? 'none' : 'bcrypt', cipher === 'none' ? '' : 's'.repeat(24)].map(lengthAndText),
    Buffer.from([0, 0, 0, 1]),
    lengthAndText(publicKey),
    Buffer.alloc(100, 7),
  ]).toString('base64');
}

describe('the kind of a private key', () => {
  // https://www.rfc-editor.org/rfc/rfc8410#section-10.3, cut in two.
  const published = ['MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1b', 'bY8fdp+K06/nwoy/HU++CXqI9EdVhC'].join('');

  it('is Ed25519 for the key that RFC 8410 publishes', () => {
    assert.equal(typeOf(pem('', published)), 'Ed25519');
  });

  it('is read with line ends written as \\n, as in JSON and literals', () => {
    assert.equal(typeOf(pem('', published).replaceAll('\n', '\\n')), 'Ed25519');
  });

  it('is what Node’s own cryptography was asked for, in each container', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const curve = (namedCurve: string): KeyObject => generateKeyPairSync('ec', { namedCurve }).privateKey;
    assert.equal(typeOf(rsa.export({ type: 'pkcs8', format: 'pem' })), 'RSA, 2048 bits');
    assert.equal(typeOf(rsa.export({ type: 'pkcs1', format: 'pem' })), 'RSA, 2048 bits');
    assert.equal(typeOf(curve('prime256v1').export({ type: 'pkcs8', format: 'pem' })), 'EC, P-256');
    assert.equal(typeOf(curve('prime256v1').export({ type: 'sec1', format: 'pem' })), 'EC, P-256');
    assert.equal(typeOf(curve('secp384r1').export({ type: 'sec1', format: 'pem' })), 'EC, P-384');
    assert.equal(typeOf(curve('secp521r1').export({ type: 'pkcs8', format: 'pem' })), 'EC, P-521');
    assert.equal(typeOf(curve('secp256k1').export({ type: 'pkcs8', format: 'pem' })), 'EC, secp256k1');
    assert.equal(typeOf(generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' })), 'X25519');
  });

  it('is told of encrypted keys, in the old form and the new', () => {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const locked = { cipher: 'aes-128-cbc', passphrase: 'harbor', format: 'pem' } as const;
    for (const type of ['pkcs1', 'pkcs8'] as const) {
      const text = key.export({ type, ...locked }).toString();
      assert.equal(said(pemKey(text), 'Encrypted'), 'with a password');
    }
    assert.equal(said(pemKey(key.export({ type: 'pkcs8', format: 'pem' }).toString()), 'Encrypted'), undefined);
  });

  it('is read from OpenSSH’s form, with or without a password', () => {
    const open = pemKey(pem('OPENSSH ', opensshKey('none', 'ssh-ed25519')));
    assert.equal(said(open, 'Key type'), 'OpenSSH, ssh-ed25519');
    assert.equal(said(open, 'Encrypted'), undefined);
    const locked = pemKey(pem('OPENSSH ', opensshKey('aes256-ctr', 'ssh-rsa')));
    assert.equal(said(locked, 'Key type'), 'OpenSSH, ssh-rsa');
    assert.equal(said(locked, 'Encrypted'), 'with a password');
  });

  it('is the label alone where the body is cut off or no key', () => {
    assert.equal(typeOf(pem('RSA ', 'AAAA')), 'RSA');
    assert.equal(typeOf(pem('EC ', 'not base64 at all!')), 'EC');
    assert.equal(typeOf(pem('', published.slice(0, 20))), 'PKCS #8');
    assert.equal(typeOf(pem('OPENSSH ', 'AAAA')), 'OpenSSH');
  });

  it('never repeats a part of the key', () => {
    const shown = pemKey(pem('', published)).evidence.map(({ value }) => value);
    assert.ok(shown.every((value) => !published.includes(value)));
  });
});

describe('the kind of a key store', () => {
  const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

  it('is told by its first bytes', () => {
    // JavaKeyStore.java and JceKeyStore.java of OpenJDK: magic, version 2, number of entries.
    assert.equal(keystoreKind(bytes('feedfeed 00000002 00000001')), 'Java key store (JKS)');
    assert.equal(keystoreKind(bytes('cececece 00000002 00000001')), 'Java key store (JCEKS)');
    // BcKeyStoreSpi.java of Bouncy Castle: version 2, salt of 20 bytes.
    assert.equal(keystoreKind(bytes('00000002 00000014 0102030405')), 'Bouncy Castle key store (BKS)');
    // RFC 7292: PFX ::= SEQUENCE { version INTEGER {v3(3)}, authSafe SEQUENCE …, with a length of two bytes and of one.
    assert.equal(keystoreKind(bytes('30820a2c 020103 308209f2')), 'PKCS #12 key store');
    assert.equal(keystoreKind(bytes('3050 020103 3040')), 'PKCS #12 key store');
  });

  it('is nothing for certificates, keys, archives and texts', () => {
    // RFC 5280: a certificate is a sequence of a sequence; RFC 5958: a key has version 0 or 1.
    assert.equal(keystoreKind(bytes('3082036b 30820253 a003020102')), undefined);
    assert.equal(keystoreKind(bytes('308204bd 020100 300d0609')), undefined);
    assert.equal(keystoreKind(bytes('504b0304 14000000')), undefined);
    assert.equal(keystoreKind(Uint8Array.from(Buffer.from('a text of some length'))), undefined);
    assert.equal(keystoreKind(new Uint8Array()), undefined);
  });

  it('is told of base64, with the number of entries of Java’s', () => {
    const java = Buffer.concat([Buffer.from('feedfeed0000000200000003', 'hex'), Buffer.alloc(120, 9)]).toString(
      'base64',
    );
    assert.deepEqual(keystore(java).evidence, [
      { label: 'Kind', value: 'Java key store (JKS)' },
      { label: 'Entries', value: '3' },
    ]);
    assert.equal(keystore(Buffer.alloc(120, 9).toString('base64')).refuted, true);
  });
});
