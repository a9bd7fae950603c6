import { SyntaxNode } from '../../syntax/node';
import type { Argument, Expression, ObjectLiteral, Parameter, Statement } from '../ir';
import { LanguageAdapter } from './adapter';
import {
  argument,
  baseType,
  callOf,
  lambda,
  literal,
  name,
  nullLiteral,
  operation,
  returns,
  underNegation,
} from './builder';
import { mentions } from './mentions';
import { swiftString } from './swift-strings';
import { regroup } from './operators';
import { binaryNodes, memberOf, type OverBinary, sidesOf, targetOf } from './swift-binary';
import { precedence } from './swift-operators';

/** Wrappers that change nothing about the value a rule looks at. */
const transparent = new Set([
  'try_expression',
  'await_expression',
  'postfix_expression',
  'directly_assignable_expression',
  'switch_pattern',
]);
/** Lowers Swift's expressions, by the grammar in `@cursorless/tree-sitter-wasms` 0.7. */
export abstract class SwiftExpressions extends LanguageAdapter {
  protected known(node: SyntaxNode): Expression | undefined {
    if (this.overBinary(node)) return this.binary(node);
    if (transparent.has(node.type)) {
      const inside = node.field('expr') ?? node.field('target') ?? node.parts[0];
      return inside && this.expression(inside);
    }
    if (binaryNodes.has(node.type)) return this.binary(node);
    switch (node.type) {
      case 'simple_identifier':
      case 'type_identifier':
      case 'identifier':
        return name(node, node.text.replaceAll('`', ''));
      case 'user_type':
        return name(node, baseType(node.text));
      case 'self_expression':
        return name(node, 'this');
      case 'super_expression':
        return name(node, 'super');
      case 'nil':
        return nullLiteral(node);
      case 'boolean_literal':
        return literal(node, 'boolean', node.text);
      case 'integer_literal':
      case 'real_literal':
      case 'hex_literal':
      case 'bin_literal':
      case 'oct_literal':
        return literal(node, 'number', node.text);
      case 'line_string_literal':
      case 'multi_line_string_literal':
      case 'raw_string_literal':
        return swiftString(node, (part) => this.interpolated(part));
      case 'pattern':
        return this.pattern(node);
      case 'prefix_expression':
        return this.prefix(node);
      case 'navigation_expression':
        return this.navigation(node);
      case 'call_expression':
        return this.call(node);
      case 'constructor_expression':
        return this.construction(node);
      case 'array_literal':
        return { kind: 'list', span: node.span, items: this.expressions(node.fields('element')) };
      case 'dictionary_literal':
        return this.dictionary(node);
      case 'lambda_literal':
        return this.closure(node);
      case 'tuple_expression':
        return this.tuple(node);
      case 'as_expression':
        return this.expression(node.field('expr') ?? node.parts[0]);
      case 'check_expression':
        return operation(
          node,
          'is',
          this.expression(node.field('target') ?? node.parts[0]),
          this.expression(node.field('name') ?? node.parts[1]),
        );
      case 'ternary_expression':
        return {
          kind: 'conditional',
          span: node.span,
          condition: this.expression(node.field('condition')),
          then: this.expression(node.field('if_true')),
          otherwise: this.expression(node.field('if_false')),
        };
      case 'key_path_expression':
        return name(node, node.child('type_identifier')?.text ?? '\\');
      case 'assignment':
        return this.expression(node.field('result'));
      case 'availability_condition':
        return literal(node, 'boolean', 'true');
      default:
        return undefined;
    }
  }

  /** A case pattern: `.foo(let x)` and `.foo` are the implicit member `.foo`; anything else is the expression inside. */
  private pattern(node: SyntaxNode): Expression | undefined {
    const label = node.child('simple_identifier');
    if (node.has('.') && label) return { kind: 'member', span: node.span, name: label.text, nameSpan: label.span };
    const inside = node.field('bound_identifier') ?? node.parts[0];
    return inside && this.expression(inside);
  }

  private prefix(node: SyntaxNode): Expression {
    const operator = node.field('operation')?.text ?? '';
    const target = node.field('target') ?? node;
    if (operator === '.') return { kind: 'member', span: node.span, name: target.text, nameSpan: target.span };
    const operand = this.expression(target);
    if (operator === '&') return operand;
    if (operand.kind === 'literal' && operand.type === 'number')
      return literal(node, 'number', operator + operand.value);
    return operation(node, operator, operand);
  }

  private navigation(node: SyntaxNode): Expression | undefined {
    const target = targetOf(node);
    return target && memberOf(node, this.expression(target));
  }

  private call(node: SyntaxNode): Expression | undefined {
    const callee = node.parts[0];
    return callee && node.has('call_suffix') ? this.callWith(node, this.expression(callee)) : undefined;
  }

  private callWith(node: SyntaxNode, called: Expression): Expression {
    return underNegation(called, (target) => this.plainCallWith(node, target));
  }

  private plainCallWith(node: SyntaxNode, target: Expression): Expression {
    const suffix = node.child('call_suffix');
    const list = suffix?.child('value_arguments');
    const args = this.valueArguments(list);
    const span = { start: Math.max(node.start, target.span.start), end: node.end };
    if (list?.has('[')) return { kind: 'index', span, object: target, key: args[0]?.value ?? nullLiteral(list) };
    if (suffix) args.push(...this.trailingClosures(suffix));
    return callOf(span, target, args);
  }

  /** What may stand around a value, each with what it makes of it. */
  private readonly wrappers: Readonly<Record<string, (node: SyntaxNode, inside: Expression) => Expression>> = {
    call_expression: (node, inside) => this.callWith(node, inside),
    navigation_expression: memberOf,
    postfix_expression: (_node, inside) => inside,
  };

  /** The grammar reads `a + b.c()` as `(a + b).c()`: the sum inside, and what is meant to be done with its right side alone. */
  private overBinary(node: SyntaxNode): OverBinary | undefined {
    const wrap = this.wrappers[node.type];
    const target = node.type === 'call_expression' ? node.parts[0] : wrap && targetOf(node);
    if (!wrap || !target) return undefined;
    const apply = (right: Expression) => wrap(node, right);
    if (binaryNodes.has(target.type)) return { sum: target, apply };
    const inner = this.overBinary(target);
    return inner && { sum: inner.sum, apply: (right) => apply(inner.apply(right)) };
  }

  private trailingClosures(suffix: SyntaxNode): Argument[] {
    const closures: Argument[] = [];
    let label: string | undefined;
    for (const part of suffix.parts) {
      if (part.type === 'simple_identifier') label = part.text;
      if (part.type === 'lambda_literal') closures.push(argument(part, this.closure(part), label));
    }
    return closures;
  }

  private construction(node: SyntaxNode): Expression {
    const type = node.field('constructed_type') ?? node;
    const args = this.valueArguments(node.child('constructor_suffix')?.child('value_arguments'));
    return callOf(node, name(type, baseType(type.text)), args);
  }

  protected valueArguments(node: SyntaxNode | undefined): Argument[] {
    return (node?.childrenOf('value_argument') ?? []).flatMap((part) => {
      const value = part.field('value') ?? part.parts.at(-1);
      return value ? [argument(part, this.expression(value), part.child('value_argument_label')?.text)] : [];
    });
  }

  /** `\(value, privacy: .public)` keeps its options as a call of `interpolation`; a plain one is its value. */
  private interpolated(parts: readonly SyntaxNode[]): Expression | undefined {
    const [first, ...options] = parts;
    const value = first?.field('value') ?? first?.parts[0];
    if (!first || !value) return undefined;
    if (options.length === 0) return this.expression(value);
    const args = options.flatMap((option) => {
      const setting = option.field('value');
      return setting ? [argument(option, this.expression(setting), option.child('value_argument_label')?.text)] : [];
    });
    const span = { start: first.start, end: (options.at(-1) ?? first).end };
    return callOf(span, name(first, 'interpolation'), [argument(first, this.expression(value)), ...args]);
  }

  private dictionary(node: SyntaxNode): ObjectLiteral {
    const values = node.fields('value');
    const entries = node.fields('key').flatMap((key, position): ObjectLiteral['entries'] => {
      const value = values[position];
      return value
        ? [{ key: this.expression(key), value: this.expression(value), span: { start: key.start, end: value.end } }]
        : [];
    });
    return { kind: 'object', span: node.span, entries };
  }

  /** `(a, b)` is a list; where each value has a label, it is an object. */
  private tuple(node: SyntaxNode): Expression {
    const values = node.fields('value');
    const items = this.expressions(values);
    const only = items[0];
    const labels = node.fields('name');
    if (labels.length > 1 && labels.length === values.length && items.length === values.length) {
      const entries = items.map((value, index): ObjectLiteral['entries'][number] => {
        const label = labels[index];
        const key = label && name(label, label.text);
        return { value, span: { start: label?.start ?? value.span.start, end: value.span.end }, ...(key && { key }) };
      });
      return { kind: 'object', span: node.span, entries };
    }
    return items.length === 1 && only ? only : { kind: 'list', span: node.span, items };
  }

  protected closure(node: SyntaxNode): Expression {
    const declared = node.field('type')?.child('lambda_function_type_parameters')?.childrenOf('lambda_parameter') ?? [];
    const statements = node.child('statements')?.parts ?? [];
    const body = this.valueOrStatements(statements);
    const parameters = declared.map((parameter): Parameter => this.closureParameter(parameter));
    if (parameters.length === 0 && mentions(body, '$0')) parameters.push({ name: '$0', span: node.span });
    return lambda(node, parameters, body, node);
  }

  /** A body of one expression returns it. */
  protected valueOrStatements(nodes: readonly SyntaxNode[]): Statement[] {
    const body = this.statements(nodes);
    const only = body[0];
    return body.length === 1 && only?.kind === 'expression' ? [returns(only.span, only.expression)] : body;
  }

  private closureParameter(node: SyntaxNode): Parameter {
    const [nameNode, type] = node.fields('name');
    return { name: (nameNode ?? node).text, span: node.span, ...(type && { type: baseType(type.text) }) };
  }

  /** The grammar nests mixed operators wrongly, so a chain is flattened and grouped again by Swift's precedence. */
  private binary(node: SyntaxNode): Expression {
    const operands: Expression[] = [];
    const operators: string[] = [];
    // By a stack of our own: a chain can be longer than calls can be nested.
    const pending: (SyntaxNode | string | (() => Expression))[] = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (typeof part === 'string') operators.push(part);
      else if (typeof part === 'function') operands.push(part());
      else if (binaryNodes.has(part.type)) {
        const sides = sidesOf(part);
        if (sides.length === 0) operands.push(nullLiteral(part));
        else pending.push(...sides);
      } else {
        const over = this.overBinary(part);
        const [right, ...others] = over ? sidesOf(over.sum) : [];
        if (over && right instanceof SyntaxNode) pending.push(() => over.apply(this.expression(right)), ...others);
        else operands.push(this.expression(part));
      }
    }
    return regroup(operands, operators, precedence);
  }
}
