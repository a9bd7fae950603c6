import type { Document } from '../document';
import type { Program } from '../flow/program';
import { keyFileBytes, keyFileIn } from '../secrets/key-files/key-file';
import { keyFilesNamed, keyStorePasswords, namesOfKeyFile } from '../secrets/key-files/passwords';
import type { Fact } from './view';

/**
 * What key files and the code that opens them say to each other: `key-file:NAME` that there is a private key, `key-file-password:NAME`
 * where a password for it is written down. Never what the password is.
 */
export function keyFileFacts({ path, language, role, text }: Document, program: Program | undefined): Fact[] {
  if (role === 'test') return [];
  if (language === 'keystore') {
    const file = keyFileIn(keyFileBytes(text));
    if (file?.held !== 'key') return [];
    const value = { kind: 'text', text: file.kind } as const;
    return namesOfKeyFile(path).map((name) => ({ key: `key-file:${name}`, path, span: { start: 0, end: 0 }, value }));
  }
  const passwords = program ? keyStorePasswords(program) : [];
  if (!program || passwords.length === 0) return [];
  return [...keyFilesNamed(program)].flatMap((name) =>
    passwords.map(({ span }): Fact => ({
      key: `key-file-password:${name}`,
      path,
      span: { start: span.start, end: span.end },
      value: { kind: 'text', text: name },
    })),
  );
}
