import type { Comment } from '../ir/ir';

/** Comments of files without a reader of their own, as far as suppressions need: `#` or `//` that starts a line or follows a space. */
export function looseComments(text: string): Comment[] {
  return [...text.matchAll(/(?<=^|\s)(?:#|\/\/)[^\r\n]{0,500}/gm)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: match[0],
  }));
}
