import type { Span } from '../../document';
import { lineStart } from '../../syntax/elements';
import type { RuleContext } from '../context';
import { edit, environment, type VaultEdit, type Written } from './vault-fix';

/** `"${NAME:?}"`: the script ends where the variable is not set. */
export function shellEdit(context: RuleContext, { span, secret }: Written): VaultEdit | undefined {
  // In a Makefile a dollar for the shell is written twice.
  const dollar = /makefile$|\.mk$/i.test(context.document.path) ? '$$' : '$';
  const edits = quotedReference(context, span, `${dollar}{${secret}:?}`);
  return edits && { edits, from: environment };
}

/** Puts a variable's reference where a word of a shell's command has a text, in double quotes; none where it cannot be quoted so. */
export function quotedReference(context: RuleContext, span: Span, reference: string): VaultEdit['edits'] | undefined {
  const { text } = context.document;
  const open = openQuote(text, span.start);
  if (open === undefined) return [edit(context, span, `"${reference}"`)];
  if (text[open] === '"') return [edit(context, span, reference)];
  const close = text.indexOf("'", span.end);
  const [before, after] = [text.slice(open + 1, span.start), text.slice(span.end, close)];
  if (close < 0 || /["$`\\\r\n]/.test(before + after)) return undefined;
  return [edit(context, { start: open, end: close + 1 }, `"${before}${reference}${after}"`)];
}

/** Where the quote stands that `at` is inside of, on its own line. */
function openQuote(text: string, at: number): number | undefined {
  let open: number | undefined;
  for (let index = lineStart(text, at); index < at; index++) {
    const one = text[index];
    if (one === '\\' && (open === undefined || text[open] === '"')) index++;
    else if (open !== undefined) open = one === text[open] ? undefined : open;
    else if (one === '"' || one === "'") open = index;
  }
  return open;
}
