import type { TextEdit } from '../../finding';
import type { CodeWriter } from '../../fixes/writer';
import type { Expression, IrNode, Parameter } from '../../ir/ir';
import type { RuleContext } from '../context';

/**
 * What has to change around a value of Dart so that it can be a call: a `const` variable becomes `final`. Undefined where only
 * constants can stand: in a `const` collection or object, a default value, a `case`, a class with a `const` constructor.
 */
export function dartConstant(context: RuleContext, writer: CodeWriter, value: Expression): TextEdit[] | undefined {
  const before = context.document.text.slice(0, value.span.start);
  if (/\b(?:case|\|\|)\s*$/.test(before)) return undefined;
  let inside: IrNode = value;
  for (const ancestor of context.program?.scopes.ancestors(value) ?? []) {
    if (ancestor.kind === 'assign') return aroundVariable(context, writer, ancestor);
    if (isDefault(ancestor, inside) || isConstant(context, ancestor)) return undefined;
    if (ancestor.kind === 'function' || ancestor.kind === 'lambda') return [];
    inside = ancestor;
  }
  return [];
}

/** Whether a text takes nothing interpolated: `r'…'`. */
export function isRaw(context: RuleContext, value: Expression): boolean {
  const { text } = context.document;
  return text[value.span.start] === 'r' || /\br(?:'''|"""|'|")$/.test(text.slice(0, value.span.start));
}

function aroundVariable(
  context: RuleContext,
  writer: CodeWriter,
  assign: IrNode & { kind: 'assign' },
): TextEdit[] | undefined {
  const { program, document } = context;
  const owner = program?.scopes.parent(assign);
  if (owner?.kind === 'function' && isConstant(context, owner)) return undefined;
  const hasConstantConstructor =
    owner?.kind === 'type' &&
    !assign.static &&
    owner.members.some((member) => member.kind === 'function' && isConstant(context, member));
  if (hasConstantConstructor) return undefined;
  const start = assign.target.span.start;
  const from = Math.max(...[';', '{', '}'].map((end) => document.text.lastIndexOf(end, start - 1))) + 1;
  const keyword = /\bconst\b(?!\s*[<[{(])/.exec(document.text.slice(from, start));
  if (!keyword || !assign.declares) return [];
  const at = from + keyword.index;
  return [writer.replace({ start: at, end: at + keyword[0].length }, 'final')];
}

function isDefault(ancestor: IrNode, inside: IrNode): boolean {
  const parameters: readonly Parameter[] = 'parameters' in ancestor ? ancestor.parameters : [];
  return parameters.some(({ value }) => value === inside);
}

function isConstant(context: RuleContext, node: IrNode): boolean {
  return /^const\b/.test(context.text(node.span));
}
