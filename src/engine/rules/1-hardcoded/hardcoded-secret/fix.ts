import type { Fix } from '../../../finding';
import type { RuleContext } from '../../context';
import { helperFix, type Helper, type Replaceable } from '../helper-fix';

const helper: Helper = {
  name: 'sessionToken',
  says: 'A short-lived token from your backend. The provider key stays on the server.',
  task: 'Return the token that your backend issued at sign-in',
  fix: { id: 'use-session-token', title: 'Remove the key and use a session token from your backend' },
};

/**
 * Takes the key out of the code and puts a call of `sessionToken()` in its place: a suggestion, since someone has to write it. A build has
 * no session: there is none for its scripts.
 */
export function sessionTokenFix(context: RuleContext, key: Replaceable): Fix | undefined {
  const { role } = context.document;
  return role === 'build' || role === 'ci' ? undefined : helperFix(context, key, helper);
}
