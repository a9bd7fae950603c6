import type { Document, Language, Span } from '../document';
import { isCryptoKey } from './1-hardcoded/crypto-keys';
import { isKeyPassword } from './1-hardcoded/key-passwords';
import { isKeyText } from './1-hardcoded/packaged-private-key/files';
import { isSigningPlace } from './5-ci/signing-secret-in-build/places';
import type { RuleContext } from './context';

/** Which rules tell a literal: those of hardcoded keys, that of cryptographic ones or of key files, or one of those of the build's secrets. */
export type LiteralOwner =
  'hardcoded' | 'hardcoded-crypto-key' | 'packaged-private-key' | 'ci-inline-secret' | 'signing-secret-in-build';

/** What the files of build servers and of their tools are written in. A key in a file of its own (`text`) is another rule's. */
export const ciLanguages: ReadonlySet<Language> = new Set<Language>([
  'yaml',
  'json',
  'ruby',
  'shell',
  'dockerfile',
  'groovy',
  'npmrc',
  'netrc',
  'plist',
  'dotenv',
]);

/** Whether a file tells a build server, or a tool that it runs, what to do: what is secret there belongs in its vault. */
export function isCiFile({ path, language, role }: Omit<Document, 'text'>): boolean {
  if (language === 'dockerfile' || language === 'npmrc' || language === 'netrc') return true;
  if (language === 'plist') return /(?:^|\/)[^/]*export[-_]?options[^/]*\.plist$/i.test(path);
  return role === 'ci' && ciLanguages.has(language);
}

/** Who tells the secret at `span`: each is told once, by the rule that can say most of it. */
export function ownerOf(context: RuleContext, span: Span): LiteralOwner {
  if (isSigningPlace(context, span)) return 'signing-secret-in-build';
  if (isKeyText(context.document) || isKeyPassword(context, span)) return 'packaged-private-key';
  if (isCryptoKey(context, span)) return 'hardcoded-crypto-key';
  return isCiFile(context.document) ? 'ci-inline-secret' : 'hardcoded';
}
