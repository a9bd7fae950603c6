import type { Span } from '../../document';
import type { TextEdit } from '../../finding';
import type { CodeWriter } from '../../fixes/writer';
import type { Expression } from '../../ir/ir';
import { outermostType } from '../../fixes/java';
import type { RuleContext } from '../context';

/** Java has no functions outside of types: the helper goes into the type at the top of the file, once. */
export function javaHelper(
  context: RuleContext,
  writer: CodeWriter,
  expression: Expression,
  { name, says, task }: { readonly name: string; readonly says: string; readonly task: string },
): TextEdit[] | undefined {
  const { program } = context;
  const type = program && outermostType(program.scopes, expression);
  // The constants of an enum come first in its body, and may be all of it.
  if (!type || type.form === 'enum') return undefined;
  if (program.scopes.memberOf(type, name).length > 0) return [];
  const modifiers = type.form === 'interface' ? 'static' : 'private static';
  const body = `\tthrow new UnsupportedOperationException("${task}");`;
  return [writer.insertLastMember(type, `/** ${says} */\n${modifiers} String ${name}() {\n${body}\n}`)];
}

/** `"Bearer KEY"` as `"Bearer " + sessionToken()`. Nothing for a text block, whose lines cannot be cut. */
export function javaPart(
  context: RuleContext,
  writer: CodeWriter,
  {
    expression,
    key,
    call,
  }: { readonly expression: Expression & { kind: 'literal' }; readonly key: Span; readonly call: string },
): TextEdit[] | undefined {
  if (context.text(expression.span).startsWith('"""')) return undefined;
  if (!context.text(expression.span).startsWith('"')) return [writer.replace(key, `" + ${call} + "`)];
  const before = context.text({ start: expression.content.start, end: key.start });
  const after = context.text({ start: key.end, end: expression.content.end });
  const joined = [...(before === '' ? [] : [`"${before}"`]), call, ...(after === '' ? [] : [`"${after}"`])].join(' + ');
  const parent = context.program?.scopes.parent(expression);
  const isReceiver = parent?.kind === 'call' && parent.receiver === expression;
  return [writer.replace(expression.span, isReceiver ? `(${joined})` : joined)];
}
