import type { Call, Expression, Literal, Module, Statement, Template } from '../ir/ir';
import type { TreeElement, TreePart } from '../ir/tree';
import { elementOf, refers, type Value } from '../syntax/elements';
import { containers } from '../syntax/gradle-names';

const maximumDepth = 60;

/**
 * A Gradle build file in Kotlin, seen as the reader of Groovy sees one in Groovy: blocks, calls and assignments are elements of the
 * same names and shapes, so that one reading of facts fits both.
 */
export function gradleView(module: Pick<Module, 'body'>): TreeElement[] {
  return module.body.flatMap((statement) => elementsOf(statement, 0));
}

function elementsOf(statement: Statement, depth: number): TreeElement[] {
  if (depth > maximumDepth) return [];
  switch (statement.kind) {
    case 'expression':
      return expressionElements(statement.expression, depth);
    case 'return':
      // What a block's last line gives is, in a build file, just that line.
      return statement.value ? expressionElements(statement.value, depth) : [];
    case 'assign':
      return statement.value ? [assigned(statement.target, statement.value, statement.span, depth)] : [];
    case 'branch':
      return [...statement.then, ...statement.otherwise].flatMap((inner) => elementsOf(inner, depth + 1));
    default:
      return [];
  }
}

/** `a.b["c"] = value` is `value` under `c` in `b` in `a`. */
function assigned(target: Expression, value: Expression, span: TreeElement['span'], depth: number): TreeElement {
  const path = pathOf(target);
  const [last = '', ...outer] = [...path].reverse();
  return outer.reduce((inner, name) => elementOf(name, span, undefined, [inner]), valued(last, span, value, depth));
}

function pathOf(target: Expression): string[] {
  if (target.kind === 'name') return [target.name];
  if (target.kind === 'member') return [...(target.object ? pathOf(target.object) : []), target.name];
  if (target.kind !== 'index') return [];
  return [...pathOf(target.object), target.key.kind === 'literal' ? target.key.value : ''];
}

function valued(name: string, span: TreeElement['span'], value: Expression, depth: number): TreeElement {
  return elementOf(name, span, valueOf(value), insideOf(value, depth + 1));
}

function expressionElements(expression: Expression, depth: number): TreeElement[] {
  if (depth > maximumDepth) return [];
  if (expression.kind === 'call') return [callElement(expression, depth)];
  // `id("x") version "1" apply false`: what follows is said of the first.
  if (expression.kind === 'operation' && /^\w+$/.test(expression.operator)) {
    const [left, right] = expression.operands;
    const [element, ...others] = left ? expressionElements(left, depth + 1) : [];
    if (!element || !right) return [];
    const said = valued(expression.operator, right.span, right, depth);
    return [{ ...element, children: [...element.children, said] }, ...others];
  }
  return [];
}

function callElement(call: Call, depth: number): TreeElement {
  const args = call.args.filter(({ value }) => value.kind !== 'lambda');
  const block = call.args.flatMap(({ value }) =>
    value.kind === 'lambda' ? value.body.flatMap((statement) => elementsOf(statement, depth + 1)) : [],
  );
  const [first, ...others] = args;
  const isContainer = containers.has(call.name) && first?.value.kind === 'literal';
  const kept = (isContainer ? others : args).map(({ label, value, span }) =>
    valued(label ?? 'argument', span, value, depth),
  );
  const only = !isContainer && args.length === 1 && first?.label === undefined ? first?.value : undefined;
  const name = isContainer ? first.value.value : call.name;
  const element = only
    ? elementOf(name, call.span, valueOf(only), [...insideOf(only, depth + 1), ...block])
    : elementOf(name, call.span, undefined, [...kept, ...block]);
  const receiver = call.receiver && expressionElements(call.receiver, depth + 1)[0];
  if (receiver) return { ...receiver, span: call.span, children: [...receiver.children, element] };
  const path = call.receiver ? pathOf(call.receiver) : [];
  return [...path].reverse().reduce((inner, outer) => elementOf(outer, call.span, undefined, [inner]), element);
}

/** The entries of a map, the items of a list, the other choices of `?:`. */
function insideOf(value: Expression, depth: number): TreeElement[] {
  if (depth > maximumDepth) return [];
  switch (value.kind) {
    case 'object':
      return value.entries.map(({ key, value: entry, span }) => {
        return valued(key?.kind === 'literal' || key?.kind === 'template' ? textOf(key) : 'item', span, entry, depth);
      });
    case 'list':
      return value.items.map((item) => valued('item', item.span, item, depth));
    case 'operation':
      return value.operands.slice(1).map((operand) => valued('choice', operand.span, operand, depth));
    case 'call':
      return value.args.flatMap(({ value: argument }) =>
        argument.kind === 'lambda' ? [] : [valued('argument', argument.span, argument, depth)],
      );
    default:
      return [];
  }
}

function textOf(key: Literal | Template): string {
  return key.kind === 'literal' ? key.value : '';
}

function valueOf(value: Expression): Value | undefined {
  if (value.kind === 'literal') return { text: value.value, span: value.content };
  if (value.kind === 'object' || value.kind === 'list' || value.kind === 'lambda') return undefined;
  const parts = partsOf(value);
  const text = parts.map((part) => (part.kind === 'text' ? part.text : `\${${part.name}}`)).join('');
  const isReference = parts.length === 1 && refers(parts);
  return { text: isReference ? '' : text, span: value.span, ...(refers(parts) && { parts }) };
}

function partsOf(value: Expression): TreePart[] {
  switch (value.kind) {
    case 'literal':
      return [{ kind: 'text', text: value.value, span: value.content }];
    case 'template':
      return value.parts.flatMap(partsOf);
    case 'operation':
      return value.operands[0] ? partsOf(value.operands[0]) : [];
    default:
      return [referenceOf(value)];
  }
}

/** `System.getenv("X")`, `project.findProperty("X") as String`, `props["X"]`, `libs.plugins.x`. */
function referenceOf(value: Expression): TreePart {
  const { span } = value;
  if (value.kind === 'index')
    return { kind: 'reference', name: pathOf(value.object).join('.'), ...keyOf(value.key), span };
  if (value.kind !== 'call') return { kind: 'reference', name: pathOf(value).join('.'), span };
  const receiver = value.receiver && referenceOf(value.receiver);
  const before = receiver?.kind === 'reference' ? receiver : undefined;
  const name = before && before.name !== '' ? `${before.name}.${value.name}` : value.name;
  const asked = keyOf(value.args[0]?.value);
  const known = before?.key === undefined ? {} : { key: before.key };
  return { kind: 'reference', name, ...asked, ...known, span };
}

function keyOf(key: Expression | undefined): { readonly key?: string } {
  return key?.kind === 'literal' ? { key: key.value } : {};
}
