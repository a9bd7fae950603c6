import type { Span } from '../../document';
import type { ProjectView } from '../../project/view';
import {
  isOfPrivateKey,
  keyFilesNamed,
  keyStorePasswords,
  type KeyStorePassword,
} from '../../secrets/key-files/passwords';
import type { RuleContext } from '../context';

/** A password in the code that opens a private key, with the files of the project that it may open. */
export interface KeyPassword extends KeyStorePassword {
  readonly files: readonly { readonly path: string; readonly span: Span }[];
}

const found = new WeakMap<ProjectView, readonly KeyPassword[]>();

/** The passwords of the document's own code that open private keys: those of lists of trusted certificates open nothing. */
export function keyPasswords(context: RuleContext): readonly KeyPassword[] {
  // Each check of a document asks the project by a view of its own.
  const known = found.get(context.project) ?? findPasswords(context);
  found.set(context.project, known);
  return known;
}

function findPasswords({ program, document, project }: RuleContext): KeyPassword[] {
  if (!program || document.role === 'test' || document.role === 'generated') return [];
  const passwords = keyStorePasswords(program);
  if (passwords.length === 0) return [];
  const files = [...keyFilesNamed(program)].flatMap((name) => project.lookup(`key-file:${name}`));
  // One call that asks for the private key speaks for the store that the others open.
  const opensKey = files.length > 0 || program.sinks.of('key-store-password').some(isOfPrivateKey);
  return opensKey ? passwords.map((password) => ({ ...password, files })) : [];
}

/** Whether a place holds a password that opens a private key: told with the key, and by no other rule. */
export function isKeyPassword(context: RuleContext, { start, end }: Span): boolean {
  return keyPasswords(context).some(({ span, origin }) => !origin.elsewhere && span.start < end && start < span.end);
}
