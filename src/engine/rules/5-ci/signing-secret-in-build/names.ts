import { splitWords } from '../../../secrets/names';
import { isVariable, secretName } from '../secret-name';

/** What options mean that join or shorten their words: `-storepass`, `--ks-pass`, `-passin`. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/^-+(?:src|dest)?storepass$/, 'store password'],
  [/^-+(?:src|dest)?keypass$/, 'key password'],
  [/^--ks-pass$/, 'keystore password'],
  [/^--key-pass$/, 'key password'],
  [/^-pass(?:in|out)$/, 'p12 password'],
];

/** What a signing password is called in the vault. */
export function signingSecret(name: string): string {
  if (isVariable(name)) return name;
  return secretName(spelledOut.find(([option]) => option.test(name))?.[1] ?? name, 'signing');
}

/** How what a name opens gets another password. */
export function changeOf(name: string): string {
  const words = splitWords(name);
  if (words.includes('keychain')) return 'Rotate it first (`security set-keychain-password`).';
  if (words.includes('match')) return 'Rotate it first (`fastlane match change_password`).';
  if (words.some((word) => ['certificate', 'cert', 'p12', 'pfx', 'import', 'passin', 'passout'].includes(word)))
    return 'Rotate it first: export the certificate again with another password.';
  return 'Rotate it first (`keytool -storepasswd`, `keytool -keypasswd`).';
}
