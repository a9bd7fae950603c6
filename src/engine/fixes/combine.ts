import type { Fix, TextEdit } from '../finding';

/**
 * The edits of several fixes that can be applied at once. A fix whose edits overlap those of an earlier one is left out: it
 * is offered again on the new text. What two fixes both insert at one place, such as an import, is inserted once.
 */
export function combineEdits(fixes: readonly Fix[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { edits } of fixes) {
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (!fresh.some((edit) => taken.some((other) => overlaps(edit, other)))) taken.push(...fresh);
  }
  return taken;
}

function isSame(left: TextEdit, right: TextEdit): boolean {
  return left.newText === right.newText && left.path === right.path && sameSpan(left, right);
}

function sameSpan({ span: left }: TextEdit, { span: right }: TextEdit): boolean {
  return left.start === right.start && left.end === right.end;
}

/** Two insertions at one place do not overlap; an insertion inside a replaced span does. */
function overlaps(left: TextEdit, right: TextEdit): boolean {
  if (left.path !== right.path) return false;
  if (sameSpan(left, right)) return left.span.start < left.span.end;
  return left.span.start < right.span.end && right.span.start < left.span.end;
}
