import { parseTree, type Node as JsonNode, type ParseError } from 'jsonc-parser';
import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';

const maximumDepth = 100;

/**
 * Reads JSON, with comments tolerated, as a tree: a property is an element of its key's name, an array's items are elements named
 * `item`. Spans are exact; what is broken is left out.
 */
export function readJson(text: string): Tree {
  // The parser calls itself for each level: what no person nests would exhaust it.
  if (nestingOf(text) > deepestText) return { roots: [], comments: [], hasErrors: true };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return { roots: root ? childElements(root, 0) : [], comments: commentsIn(text), hasErrors: errors.length > 0 };
}

/** What may start a comment; addresses in texts do not look like it. */
const commentStart = /(?:^|[\s,{}[\]":\d])\/[/*]/;

function commentsIn(text: string): Comment[] {
  if (!commentStart.test(text)) return [];
  const comments: Comment[] = [];
  for (const match of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!match[0].startsWith('"')) comments.push({ span, text: match[0] });
  }
  return comments;
}

const deepestText = 1000;

/** How deeply brackets are nested at most, outside of texts. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth);
    else if (token === '}' || token === ']') depth--;
  }
  return deepest;
}

function childElements(node: JsonNode, depth: number): TreeElement[] {
  if (depth > maximumDepth) return [];
  return (node.children ?? []).flatMap((child) => {
    if (node.type === 'array') return [elementOf('item', child, child, depth)];
    const [key, value] = child.children ?? [];
    return key && value ? [elementOf(String(key.value), child, value, depth)] : [];
  });
}

function elementOf(name: string, whole: JsonNode, value: JsonNode, depth: number): TreeElement {
  const isText = value.type === 'string';
  const start = value.offset + (isText ? 1 : 0);
  // A text that is never closed has no quote at its end.
  const end = Math.max(start, value.offset + value.length - (isText ? 1 : 0));
  const isPlain = isText || value.type === 'number' || value.type === 'boolean';
  return {
    name,
    span: spanOf(whole),
    openSpan: spanOf(whole),
    attributes: [],
    children: childElements(value, depth + 1),
    text: isPlain ? String(value.value) : '',
    textSpan: { start, end },
  };
}

function spanOf({ offset, length }: JsonNode): { start: number; end: number } {
  return { start: offset, end: offset + length };
}
