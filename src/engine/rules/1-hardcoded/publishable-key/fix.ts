import type { Span } from '../../../document';
import type { Fix } from '../../../finding';
import { commentFits, suppressionFix } from '../../../fixes/suppression';
import { lineStart } from '../../../syntax/elements';
import type { RuleContext } from '../../context';

/** Why a key that may ship is no fault, for a person to complete. */
export const publicReason = 'public by design, restricted to this app at the provider';

/**
 * Says in the file that the key is meant to ship, and why, for the next reader and for this tool. Nothing is offered where no
 * comment can stand on the line above; there, the policy takes an exception.
 */
export function markAsPublic(context: RuleContext, span: Span): Fix | undefined {
  if (!commentFits(context.document, span, context.tree) || isInText(context, span)) return undefined;
  return suppressionFix(context.document, span, 'publishable-key', publicReason, 'Mark as public with a reason');
}

/** Whether the line of `span` starts inside a text; the content of a here-document stands outside of what begins it. */
function isInText({ document, program }: RuleContext, { start }: Span): boolean {
  const at = lineStart(document.text, start);
  const holds = (outer: Span) => outer.start < at && at < outer.end;
  if (program?.nodes('literal').some(({ span, content }) => holds(span) || holds(content)) === true) return true;
  return program?.nodes('template').some(({ span }) => holds(span)) === true;
}
