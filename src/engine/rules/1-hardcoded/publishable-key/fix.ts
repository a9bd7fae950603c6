import type { Span } from '../../../document';
import type { Fix } from '../../../finding';
import { suppressionFix } from '../../../fixes/suppression';
import { descendants } from '../../../ir/tree';
import type { RuleContext } from '../../context';

/**
 * Says in the file that the key is meant to ship, and why, for the next reader and for this tool. Nothing is offered where no
 * comment can stand on the line above: in JSON, in a file whose comments Xcode removes, between the attributes of a tag, inside a
 * text of several lines.
 */
export function markAsPublic(context: RuleContext, span: Span): Fix | undefined {
  if (/^(?:json|pbxproj)$/.test(context.document.language) || startsInside(context, span)) return undefined;
  const reason = 'public by design, restricted to this app at the provider';
  return suppressionFix(context.document, span, 'publishable-key', reason, 'Mark as public with a reason');
}

/** Whether the line of `span` starts inside a tag or a text. */
function startsInside({ document, program, tree }: RuleContext, { start }: Span): boolean {
  const lineStart =
    Math.max(document.text.lastIndexOf('\n', start - 1), document.text.lastIndexOf('\r', start - 1)) + 1;
  const holds = (outer: Span) => outer.start < lineStart && lineStart < outer.end;
  if (tree) return [...descendants(tree.roots)].some(({ openSpan }) => holds(openSpan));
  // The content of a here-document stands outside of what begins it.
  if (program?.nodes('literal').some(({ span, content }) => holds(span) || holds(content)) === true) return true;
  return program?.nodes('template').some(({ span }) => holds(span)) === true;
}
