import type { RuleContext } from '../context';
import { isVariable } from './secret-name';
import { pathTo } from './tree-path';
import { edit, type VaultEdit, type Written } from './vault-fix';

/** Takes a variable out of a profile's `env` in `eas.json`, with the comma that belongs to it. */
export function jsonEdit(context: RuleContext, { span }: Written): VaultEdit | undefined {
  const { tree, document } = context;
  const path = tree ? pathTo(tree, span) : [];
  const last = path.at(-1);
  if (!/(?:^|\/)eas\.json$/.test(document.path) || !last || path.at(-2)?.name !== 'env' || !isVariable(last.name))
    return undefined;
  const { text } = document;
  const before = /\s*$/.exec(text.slice(0, last.span.start));
  const after = /^\s*,/.exec(text.slice(last.span.end));
  const start = before?.index ?? last.span.start;
  if (after) return { edits: [edit(context, { start, end: last.span.end + after[0].length }, '')], removes: true };
  const isLast = text[start - 1] === ',';
  return { edits: [edit(context, { start: isLast ? start - 1 : start, end: last.span.end }, '')], removes: true };
}
