import type { Span } from '../document';
import type { Comment } from '../ir/ir';

/** A piece of C or C++. The `text` of a string is decoded, and its `content` stands between the quotes; a directive is its name. */
export interface CToken {
  readonly kind: 'word' | 'string' | 'sign' | 'directive' | 'end of line';
  readonly text: string;
  readonly span: Span;
  readonly content?: Span;
}

/** One piece at a time, each alternative bounded by what ends it. A directive goes to the end of its line, which is a piece too. */
const piece =
  /(?<blank>[^\S\r\n]+|\\\r?\n)|(?<line>\r\n|\n|\r)|(?<comment>\/\/(?:[^\r\n\\]|\\\r?\n|\\)*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?)|(?<raw>(?:u8|[LuU])?R"(?<mark>[^\s()\\"]{0,16})\()|(?<quoted>(?:u8|[LuU])?"(?<inside>(?:[^"\\\r\n]|\\(?:\r\n|[^]))*)"?)|(?<char>(?:u8|[LuU])?'(?:[^'\\\r\n]|\\[^\r\n])*'?)|(?<directive>#[^\S\r\n]*[a-z_]*)|(?<word>[A-Za-z_$][\w$]*)|(?<number>\.?\d(?:[\w.]|(?<=[eEpP])[+-])*)|(?<sign>[-+*/%&|^!=<>]=|::|->|[^])/gu;

/** Splits C or C++ into its pieces, comments apart. Linear in the text's length. */
export function cTokens(text: string): { readonly tokens: readonly CToken[]; readonly comments: readonly Comment[] } {
  const tokens: CToken[] = [];
  const comments: Comment[] = [];
  let isDirective = false;
  piece.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (groups.comment !== undefined) comments.push({ span, text: match[0] });
    else if (groups.line !== undefined) {
      if (isDirective) tokens.push({ kind: 'end of line', text: '', span });
      isDirective = false;
    } else if (groups.directive !== undefined) {
      isDirective = true;
      tokens.push({ kind: 'directive', text: match[0].replace(/^#\s*/, ''), span });
    } else if (groups.raw !== undefined) {
      tokens.push(rawString(text, span, groups.mark ?? ''));
      piece.lastIndex = tokens.at(-1)?.span.end ?? span.end;
    } else if (groups.quoted !== undefined) tokens.push(quotedString(match[0], groups.inside ?? '', span));
    else if (groups.word !== undefined) tokens.push({ kind: 'word', text: match[0], span });
    else if (groups.blank === undefined) tokens.push({ kind: 'sign', text: match[0], span });
  }
  return { tokens, comments };
}

function quotedString(whole: string, inside: string, { start, end }: Span): CToken {
  const from = start + whole.indexOf('"') + 1;
  return {
    kind: 'string',
    text: unescaped(inside),
    span: { start, end },
    content: { start: from, end: from + inside.length },
  };
}

/** `R"mark(…)mark"`, in which nothing is an escape. */
function rawString(text: string, { start, end }: Span, mark: string): CToken {
  const close = text.indexOf(`)${mark}"`, end);
  const content = { start: end, end: close < 0 ? text.length : close };
  const last = Math.min(text.length, content.end + mark.length + 2);
  return { kind: 'string', text: text.slice(content.start, content.end), span: { start, end: last }, content };
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', a: '\u0007', b: '\b', f: '\f', v: '\v' };

/** What is written between quotes, with its escapes replaced. Source of them: https://en.cppreference.com/w/c/language/escape */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{4})|([0-7]{1,3})|(\r?\n)|([^]))/g,
    (whole, hex?: string, unicode?: string, octal?: string, newline?: string, one?: string) => {
      if (hex !== undefined || unicode !== undefined)
        return String.fromCharCode(Number.parseInt(hex ?? unicode ?? '', 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return newline === undefined ? (escapes[one ?? ''] ?? one ?? whole) : '';
    },
  );
}
