import type { TextEdit } from '../../../finding';
import type { RuleContext } from '../../context';
import { edit } from '../vault-fix';
import type { SigningPlace } from './places';

/** `System.getenv("NAME")` in place of the text; what stands after `?:`, or in `orElse`, goes away with it. */
export function kotlinEdits(
  context: RuleContext,
  { expression, span }: SigningPlace,
  secret: string,
): { readonly edits: readonly TextEdit[]; readonly dropsFallback: boolean } | undefined {
  const { program } = context;
  if (
    expression?.kind !== 'literal' ||
    !program ||
    expression.content.start !== span.start ||
    expression.content.end !== span.end
  )
    return undefined;
  const parent = program.scopes.parent(expression);
  if (parent?.kind === 'operation') {
    const [asked, fallback] = parent.operands;
    if (parent.operator !== '??' || !asked || fallback !== expression) return undefined;
    const start = context.document.text.lastIndexOf('?:', expression.span.start);
    if (start < asked.span.start) return undefined;
    const before = context.document.text.slice(0, start).trimEnd().length;
    return { edits: [edit(context, { start: before, end: expression.span.end }, '')], dropsFallback: true };
  }
  if (parent?.kind === 'call' && parent.receiver && /^(?:orElse|getOrElse)$/.test(parent.name)) {
    const rest = parent.name === 'getOrElse' ? '.get()' : '';
    const from = { start: parent.receiver.span.end, end: parent.span.end };
    return { edits: [edit(context, from, rest)], dropsFallback: true };
  }
  if (parent?.kind !== 'assign' || parent.value !== expression) return undefined;
  return { edits: [edit(context, expression.span, `System.getenv("${secret}")`)], dropsFallback: false };
}
