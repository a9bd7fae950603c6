import type { Document, Span } from '../../../document';
import type { Evidence } from '../../../finding';
import type { RuleContext } from '../../context';
import { knownKeys } from '../../../secrets/known-keys';
import { keyFileBytes, keyFileIn } from '../../../secrets/key-files/key-file';

/** A private key that is a file, or stands in one that is made for it. */
export interface FileKey {
  readonly span: Span;
  /** `PKCS #12 key store`, `private key (EC)`. */
  readonly kind: string;
  readonly isEncrypted: boolean;
  /** Whether nothing says that it holds a key, nor that it does not. */
  readonly isUnsure: boolean;
  readonly evidence: readonly Evidence[];
}

/** What a text of keys and certificates begins with: PEM, and the lines that OpenSSL writes above it. */
const beginning =
  /^\s*(?:-----BEGIN [A-Z]|Bag Attributes|Key Attributes|subject=|issuer=|PuTTY-User-Key-File-|---- BEGIN SSH2 )/;

/** Other kinds than PEM's. Sources: RFC 9580 (OpenPGP), PuTTY's manual, appendix C, RFC 4716 with SSH's private form */
const otherKeys: readonly (readonly [RegExp, string])[] = [
  [/^-----BEGIN PGP PRIVATE KEY BLOCK-----/m, 'private key (OpenPGP)'],
  [/^PuTTY-User-Key-File-\d: /m, 'private key (PuTTY)'],
  [/^---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/m, 'private key (SSH2)'],
];

/** Whether a file is nothing but keys and certificates as text. Keys in code and in prose are another rule's. */
export function isKeyText({ language, text }: Document): boolean {
  return language === 'text' && beginning.test(text.slice(0, 1000));
}

/** The private keys of a key file; none for one that holds certificates alone, or the key that everyone's debug builds share. */
export function keysInFile(context: RuleContext): FileKey[] {
  const { document } = context;
  if (document.language === 'keystore') return inBytes(document);
  return isKeyText(document) ? inText(context) : [];
}

function inBytes({ path, text }: Document): FileKey[] {
  const file = keyFileIn(keyFileBytes(text));
  if (!file || file.held === 'certificates' || file.isDebug || isDebugStore(path)) return [];
  const { kind, isEncrypted, held } = file;
  return [{ span: { start: 0, end: 0 }, kind, isEncrypted, isUnsure: held === 'unknown', evidence: [] }];
}

/** The key store of the templates, whose password is `android` for everyone. Source: https://developer.android.com/studio/publish/app-signing#debug-mode */
function isDebugStore(path: string): boolean {
  return /(?:^|\/)debug\.(?:keystore|jks|p12)$/i.test(path);
}

function inText(context: RuleContext): FileKey[] {
  const pem = knownKeys(context).filter(({ match }) => match.format.id === 'pem-private-key');
  const keys = pem.map(({ span, evidence }): FileKey => {
    const type = evidence.find(({ label }) => label === 'Key type')?.value;
    const kind = type === undefined ? 'private key' : `private key (${type})`;
    return { span, kind, isEncrypted: evidence.some(({ label }) => label === 'Encrypted'), isUnsure: false, evidence };
  });
  const { text } = context.document;
  for (const [head, kind] of otherKeys) {
    const match = head.exec(text);
    const isEncrypted = kind.endsWith('(SSH2)') || /^Encryption: (?!none)/m.test(text);
    if (match)
      keys.push({ span: { start: match.index, end: text.length }, kind, isEncrypted, isUnsure: false, evidence: [] });
  }
  return keys;
}

/** Whether the build puts a file into the app as it is: Android's assets and resources, Flutter's assets, an app's `Resources`. */
export function isPackaged(path: string): boolean {
  return /(?:^|\/)src\/[^/]+\/(?:assets|res|resources)\/|(?:^|\/)(?:[Aa]ssets|[Rr]esources|[Bb]undle)\/|\.(?:bundle|xcassets|xcdatamodeld)\//.test(
    path,
  );
}
