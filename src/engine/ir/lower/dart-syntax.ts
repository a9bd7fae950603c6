import type { SyntaxNode } from '../../syntax/node';
import { isComment } from '../../syntax/node';
import { baseType } from './builder';

/** The grammar writes types, like expressions, as a run of neighbours. */
const typeNodes = new Set([
  'type_identifier',
  'type_arguments',
  'nullable_type',
  'function_type',
  'record_type',
  'void_type',
  'qualified',
]);

const assignmentOperators = /^(?:\?\?|>>>|>>|<<|~\/|[-+*/%&|^])?=$/;

/** Nodes that carry meaning, of a list of children. */
export function meaningful(nodes: readonly SyntaxNode[]): SyntaxNode[] {
  return nodes.filter((node) => node.named && !isComment(node));
}

/** The children behind the first token of this type; all of them where it is not there. */
export function behind(nodes: readonly SyntaxNode[], token: string): readonly SyntaxNode[] {
  return nodes.slice(nodes.findIndex(({ type }) => type === token) + 1);
}

/** The children before the first node of one of these types; all of them where there is none. */
export function upTo(nodes: readonly SyntaxNode[], ...types: string[]): readonly SyntaxNode[] {
  const end = nodes.findIndex(({ type }) => types.includes(type));
  return end < 0 ? nodes : nodes.slice(0, end);
}

/** The children between the first bracket and the one that closes it. */
export function between(nodes: readonly SyntaxNode[], open: string, close: string): readonly SyntaxNode[] {
  const inside = behind(nodes, open);
  const end = inside.findLastIndex(({ type }) => type === close);
  return end < 0 ? inside : inside.slice(0, end);
}

/** Where an assignment's operator stands among the children, or -1. */
export function assignmentAt(nodes: readonly SyntaxNode[]): number {
  return nodes.findIndex(({ named, text, type }) => !named && assignmentOperators.test(type) && text === type);
}

/** The type that is written among `nodes`; undefined where none is, or `dynamic`. */
export function typeIn(nodes: readonly SyntaxNode[]): string | undefined {
  const from = nodes.findIndex(({ type }) => typeNodes.has(type));
  const first = nodes[from];
  if (!first) return undefined;
  const last = nodes.slice(from).findLast(({ type }) => typeNodes.has(type)) ?? first;
  return dartType(first.source.slice(first.start, last.end));
}

/** A written type's base name. What a `Future` gives is what `await` finds in it, and an import's prefix says nothing. */
export function dartType(text: string): string | undefined {
  const waited = /^(?:Future|FutureOr)<([^]+)>\??$/.exec(text)?.[1];
  if (waited !== undefined) return dartType(waited);
  if (text === 'dynamic' || text === 'var') return undefined;
  if (/\bFunction\b/.test(text)) return 'Function';
  return text.startsWith('(') ? 'Record' : baseType(text.replace(/^[\p{Ll}_][\w$]*\.(?=\p{Lu})/u, ''));
}

/** Every type of a list, as written after `implements` or `with`. */
export function typesIn(node: SyntaxNode | undefined): string[] {
  return (node?.childrenOf('type_identifier', 'qualified') ?? []).flatMap(({ text }) => dartType(text) ?? []);
}

/** Whether anything but tokens and comments is among `nodes`. */
export function hasMeaning(nodes: readonly SyntaxNode[]): boolean {
  return meaningful(nodes).length > 0;
}
