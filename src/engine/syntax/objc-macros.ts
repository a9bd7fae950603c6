/**
 * Macros of Apple's and React Native's headers that stand for syntax, which no grammar of Objective-C can read.
 * Sources: https://developer.apple.com/documentation/swift/grouping-related-objective-c-constants,
 * https://reactnative.dev/docs/legacy/native-modules-ios
 */
const macro =
  /\b(?:typedef\s+(?:NS|CF)_(?:CLOSED_|ERROR_)?(?:ENUM|OPTIONS)|RCT_[A-Z_]+|[A-Z]{2,8}_API_(?:UN)?AVAILABLE|__has_include(?:_next)?)(?=\s*\()|\busing\s+namespace\s+[\w:]+\s*;/g;

/** The same text, of the same length and lines, with those macros written out; every other character stays where it is. */
export function expandMacros(text: string): string {
  if (!/_ENUM|_OPTIONS|RCT_|_API_|__has_include|using\s+namespace/.test(text)) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(macro)) {
    if (match.index < from) continue;
    const expanded = expansion(text, match[0], match.index);
    if (!expanded) continue;
    pieces.push(text.slice(from, match.index), expanded);
    from = match.index + expanded.length;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from);
}

/** What stands for the macro at `start` up to its closing parenthesis, at its own length. */
function expansion(text: string, name: string, start: number): string | undefined {
  if (name.startsWith('using')) return blank(name);
  const open = text.indexOf('(', start + name.length);
  const close = closing(text, open);
  if (close < 0) return undefined;
  const head = text.slice(start, open + 1);
  const inside = text.slice(open + 1, close);
  const comma = inside.indexOf(',');
  if (name.startsWith('typedef'))
    return comma < 0
      ? undefined
      : `${keywordAtEnd(head + inside.slice(0, comma + 1), 'enum')}${inside.slice(comma + 1)} `;
  if (name.startsWith('__has')) return `1${blank(text.slice(start + 1, close + 1))}`;
  if (/^RCT_EXPORT_(?:BLOCKING_SYNCHRONOUS_)?METHOD$/.test(name)) return `${keywordAtEnd(head, '- (id)')}${inside} `;
  if (name === 'RCT_REMAP_METHOD' && comma >= 0)
    return `${keywordAtEnd(head + inside.slice(0, comma + 1), '- (id)')}${inside.slice(comma + 1)} `;
  if (name === 'RCT_EXTERN_MODULE') return `${blank(head)}${inside.replace(',', ':')} `;
  if (name === 'RCT_CUSTOM_VIEW_PROPERTY' && comma >= 0)
    return `${keywordAtEnd(head, '- (id)')}${inside.slice(0, comma)}${blank(inside.slice(comma))} `;
  // A semicolon after what stands for nothing would be a declaration of nothing, which a class cannot hold.
  const end = /^\s*;/.exec(text.slice(close + 1, close + 20))?.[0].length ?? 0;
  return blank(text.slice(start, close + 1 + (name.startsWith('RCT_') ? end : 0)));
}

/** White space of the same length and lines. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** White space of the same length and lines, with `keyword` at its end. */
function keywordAtEnd(text: string, keyword: string): string {
  const space = blank(text);
  return /[\r\n]/.test(space.slice(-keyword.length - 1)) ? space : `${space.slice(0, -keyword.length - 1)}${keyword} `;
}

/** Where the parenthesis that opens at `open` closes, within a screenful; texts and comments in between are rare and not looked at. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + 4_000); at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
