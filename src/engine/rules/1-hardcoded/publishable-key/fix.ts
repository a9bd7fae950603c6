import type { Span } from '../../../document';
import type { Fix } from '../../../finding';
import { suppressionFix } from '../../../fixes/suppression';
import type { RuleContext } from '../../context';

/** Says in the file that the key is meant to ship, and why, for the next reader and for this tool. */
export function markAsPublic(context: RuleContext, span: Span): Fix {
  const reason = 'public by design, restricted to this app at the provider';
  return suppressionFix(context.document, span, 'publishable-key', reason, 'Mark as public with a reason');
}
