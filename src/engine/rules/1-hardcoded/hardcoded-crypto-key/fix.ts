import type { Fix } from '../../../finding';
import type { RuleContext } from '../../context';
import type { CryptoKey } from '../crypto-keys';
import { helperFix, type Helper } from '../helper-fix';

/** What takes the literal's place until someone writes where the key is kept. */
const helper: Helper = {
  name: 'storedKey',
  says: 'The key that was made on this device, from the Keystore or the Keychain. Encrypt existing data again.',
  task: 'Return the key that this device made and keeps',
  fix: {
    id: 'use-stored-key',
    title: 'Remove the key and use one kept on the device; existing data must be encrypted again',
  },
};

/**
 * Puts a call of `storedKey()` in the place of a literal. A suggestion: someone has to write where the key is kept, and what the old one
 * encrypted has to be encrypted again. Nothing is offered for keys in bytes, in pieces or in SQL, or that sign tokens, which no app may do.
 */
export function storedKeyFix(context: RuleContext, { origin, span, label, uses }: CryptoKey): Fix | undefined {
  const { expression, text = '', elsewhere } = origin;
  if (!expression || elsewhere || uses.length === 0 || label === 'key that signs tokens') return undefined;
  const isWhole =
    expression.kind === 'template' || span.end - span.start === expression.content.end - expression.content.start;
  return helperFix(
    context,
    { span, isWhole, candidate: { expression, exact: span.end - span.start === text.length } },
    helper,
  );
}
