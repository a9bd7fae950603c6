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
  if (expression.content.start !== span.start || expression.content.end !== span.end)
    return quote === '"' ? part(context, span, secret) : undefined;
  const parent = program.scopes.parent(expression);
  const asked = parent && askedFor(parent, expression);
  const call = (name: string) => `ENV.fetch(${quote}${name}${quote})`;
  if (asked) return { edits: [edit(context, asked.span, call(asked.name))], from: environment };
  if (parent?.kind === 'object' && parent.entries.some(({ key }) => key === expression)) return undefined;
  if (parent?.kind === 'assign' && environmentKey(parent.target) !== undefined) return undefined;
  return { edits: [edit(context, expression.span, call(secret))], from: environment };
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
