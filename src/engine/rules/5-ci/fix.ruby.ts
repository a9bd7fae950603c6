import type { Span } from '../../document';
import type { Expression, IrNode, Literal } from '../../ir/ir';
import type { RuleContext } from '../context';
import { edit, environment, type VaultEdit, type Written } from './vault-fix';

/**
 * `ENV.fetch("NAME")` in place of a text, in the quotes that the text has; what stands in for a variable that is not set goes
 * away. A lane's own `ENV["NAME"] = "…"` is removed.
 */
export function rubyEdit(context: RuleContext, { span, secret, expression }: Written): VaultEdit | undefined {
  const { program } = context;
  if (!program || expression?.kind !== 'literal') return undefined;
  const quote = context.document.text[expression.span.start] ?? '';
  if (quote !== '"' && quote !== "'") return undefined;
  const parent = program.scopes.parent(expression);
  const isCommand = parent?.kind === 'call' && parent.name === 'sh' && parent.args[0]?.value === expression;
  if (isCommand) return inCommand(context, expression, span, secret);
  if (expression.content.start !== span.start || expression.content.end !== span.end)
    return quote === '"' ? part(context, span, secret) : undefined;
  const asked = parent && askedFor(parent, expression);
  const call = (name: string) => `ENV.fetch(${quote}${name}${quote})`;
  if (asked) return { edits: [edit(context, asked.span, call(asked.name))], from: environment };
  if (parent?.kind === 'object' && parent.entries.some(({ key }) => key === expression)) return undefined;
  if (parent?.kind === 'assign' && environmentKey(parent.target) !== undefined) return undefined;
  return { edits: [edit(context, expression.span, call(secret))], from: environment };
}

/** In a command it is the shell that reads the variable: fastlane prints what Ruby puts there. */
function inCommand(
  context: RuleContext,
  { span: whole, content }: Literal,
  span: Span,
  secret: string,
): VaultEdit | undefined {
  const { text } = context.document;
  const before = text.slice(content.start, span.start);
  const reference = /\w/.test(text[span.end] ?? '') ? `\${${secret}}` : `$${secret}`;
  const isQuoted = (before.match(/'/g)?.length ?? 0) % 2 === 1;
  if (!isQuoted) return { edits: [edit(context, span, reference)], from: environment };
  const open = content.start + before.lastIndexOf("'");
  const close = text.indexOf("'", span.end);
  if (close < 0 || close >= content.end || text[whole.start] !== '"') return undefined;
  const inside = `${text.slice(open + 1, span.start)}${reference}${text.slice(span.end, close)}`;
  if (/["`\\]/.test(inside)) return undefined;
  return { edits: [edit(context, { start: open, end: close + 1 }, `\\"${inside}\\"`)], from: environment };
}

function part(context: RuleContext, span: Span, secret: string): VaultEdit {
  return { edits: [edit(context, span, `#{ENV.fetch('${secret}')}`)], from: environment };
}

/** `ENV["NAME"] || "…"` and `ENV.fetch("NAME", "…")`: all of it, and the name. */
function askedFor(parent: IrNode, literal: Literal): { readonly name: string; readonly span: Span } | undefined {
  if (parent.kind === 'operation' && /^(?:\?\?|\|\|)$/.test(parent.operator) && parent.operands[1] === literal) {
    const name = parent.operands[0] && environmentKey(parent.operands[0]);
    return name === undefined ? undefined : { name, span: parent.span };
  }
  if (parent.kind !== 'call' || parent.name !== 'fetch' || parent.args[1]?.value !== literal) return undefined;
  const [first] = parent.args;
  const isEnvironment = parent.receiver?.kind === 'name' && parent.receiver.name === 'ENV';
  return isEnvironment && first?.value.kind === 'literal' ? { name: first.value.value, span: parent.span } : undefined;
}

/** The name of `ENV["NAME"]`. */
function environmentKey(expression: Expression): string | undefined {
  if (expression.kind !== 'index' || expression.object.kind !== 'name' || expression.object.name !== 'ENV')
    return undefined;
  return expression.key.kind === 'literal' ? expression.key.value : undefined;
}
