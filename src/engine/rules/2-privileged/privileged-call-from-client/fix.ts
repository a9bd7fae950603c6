import type { Span } from '../../../document';
import type { Fix, TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import { writerFor } from '../../../fixes/writers';
import type { IrNode, ObjectLiteral } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import type { CarriedKey } from '../carried-keys';
import type { PrivilegedAddress } from './addresses';

/**
 * Sends the call to the policy's backend, by its path, and takes the key's header away where it stands in the same function. A
 * suggestion, since the backend has to know the path.
 */
export function throughBackend(
  context: RuleContext,
  { literal, host, call }: PrivilegedAddress,
  keys: readonly CarriedKey[],
): Fix[] {
  const { program, document, policy } = context;
  const { backend } = policy.hosts;
  const writer = writerFor(document, program?.module);
  const at = context.text(literal.content).toLowerCase().indexOf(host);
  if (backend === undefined || !program || !writer || at < 0) return [];
  const start = literal.content.start + at;
  const around = program.scopes.enclosingFunction(call ?? literal);
  const headers = keys.filter(({ node }) => around && program.scopes.enclosingFunction(node) === around);
  return [
    {
      id: 'through-backend',
      title: 'Call your backend instead',
      kind: 'suggestion',
      edits: [
        writer.replace({ start, end: start + host.length }, backend),
        ...headers.flatMap((key) => withoutHeader(context, writer, key)),
      ],
    },
  ];
}

/** An entry of an object, a link of a chain, or a statement of its own. */
function withoutHeader({ program }: RuleContext, writer: CodeWriter, { node, span }: CarriedKey): TextEdit[] {
  if (!program) return [];
  const parent = program.scopes.parent(node);
  if (parent?.kind === 'object') return withoutEntry(writer, program.text, parent, span);
  if (node.kind === 'assign' || (node.kind === 'call' && isStatement(parent))) return [writer.remove(node.span)];
  if (node.kind !== 'call' || !node.receiver || !isChained(parent, node)) return [];
  return [writer.replace({ start: node.receiver.span.end, end: node.span.end }, '')];
}

function isStatement(parent: IrNode | undefined): boolean {
  return parent?.kind === 'expression';
}

function isChained(parent: IrNode | undefined, node: IrNode): boolean {
  return parent?.kind === 'call' && parent.receiver === node;
}

/** With the comma after it, or that before it where it is the last. */
function withoutEntry(writer: CodeWriter, text: string, { entries }: ObjectLiteral, span: Span): TextEdit[] {
  const index = entries.findIndex((entry) => entry.span.start === span.start);
  const [before, after] = [entries[index - 1], entries[index + 1]];
  if (after) return [writer.replace({ start: span.start, end: after.span.start }, '')];
  if (before) return [writer.replace({ start: before.span.end, end: span.end }, '')];
  const rest = /^\s*,/.exec(text.slice(span.end))?.[0].length ?? 0;
  return [writer.replace({ start: span.start, end: span.end + rest }, '')];
}
