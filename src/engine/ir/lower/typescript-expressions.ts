import type { SyntaxNode } from '../../syntax/node';
import type { Argument, Expression, ObjectLiteral, TypeDeclaration } from '../ir';
import { LanguageAdapter } from './adapter';
import { argument, callOf, decodeEscape, literal, name, nullLiteral, operation, plus, template } from './builder';

const functionValues = new Set(['arrow_function', 'function_expression', 'generator_function']);
const transparent = new Set([
  'parenthesized_expression',
  'await_expression',
  'non_null_expression',
  'as_expression',
  'satisfies_expression',
  'jsx_expression',
]);

/** Lowers the expressions of TypeScript, TSX and JavaScript, by the grammars of `tree-sitter-typescript` 0.23. */
export abstract class TypeScriptExpressions extends LanguageAdapter {
  protected abstract typeDeclaration(node: SyntaxNode): TypeDeclaration;

  protected abstract functionValue(node: SyntaxNode): Expression;

  protected known(node: SyntaxNode): Expression | undefined {
    if (transparent.has(node.type)) return node.parts[0] ? this.expression(node.parts[0]) : undefined;
    if (functionValues.has(node.type)) return this.functionValue(node);
    switch (node.type) {
      case 'identifier':
      case 'property_identifier':
      case 'private_property_identifier':
      case 'shorthand_property_identifier':
      case 'type_identifier':
      case 'nested_identifier':
        return node.text === 'undefined' ? nullLiteral(node) : name(node, node.text);
      case 'this':
      case 'super':
        return name(node, node.text);
      case 'undefined':
      case 'null':
        return nullLiteral(node);
      case 'true':
      case 'false':
        return literal(node, 'boolean', node.text);
      case 'number':
        return literal(node, 'number', node.text);
      case 'regex':
        return literal(node, 'regex', node.text);
      case 'string':
        return this.string(node);
      case 'template_string':
        return this.templateString(node);
      case 'jsx_text':
        return literal(node, 'string', node.text.trim());
      case 'member_expression':
        return this.member(node);
      case 'subscript_expression':
        return {
          kind: 'index',
          span: node.span,
          object: this.expression(node.field('object')),
          key: this.expression(node.field('index')),
        };
      case 'call_expression':
        return this.call(node);
      case 'new_expression':
        return callOf(node, this.expression(node.field('constructor')), this.callArguments(node.field('arguments')));
      case 'object':
        return this.object(node);
      case 'array':
        return { kind: 'list', span: node.span, items: this.expressions(node.parts) };
      case 'spread_element':
        return this.expression(node.parts[0]);
      case 'class':
        return { kind: 'anonymous', span: node.span, type: this.typeDeclaration(node) };
      case 'binary_expression':
        return this.binary(node);
      case 'unary_expression':
      case 'update_expression':
        return this.unary(node);
      case 'ternary_expression':
        return {
          kind: 'conditional',
          span: node.span,
          condition: this.expression(node.field('condition')),
          then: this.expression(node.field('consequence')),
          otherwise: this.expression(node.field('alternative')),
        };
      case 'assignment_expression':
        return this.expression(node.field('right'));
      case 'sequence_expression':
        return this.expression(node.parts.at(-1));
      case 'jsx_element':
      case 'jsx_self_closing_element':
        return this.jsx(node);
      default:
        return undefined;
    }
  }

  protected string(node: SyntaxNode): Expression {
    const content = { start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) };
    return literal(node, 'string', textOf(node.children.slice(1, -1)), content);
  }

  protected templateString(node: SyntaxNode): Expression {
    const parts: Expression[] = [];
    let run: SyntaxNode[] = [];
    const flush = () => {
      const [first, last] = [run[0], run.at(-1)];
      if (first && last) parts.push(literal({ start: first.start, end: last.end }, 'string', textOf(run)));
      run = [];
    };
    for (const piece of node.children.slice(1, -1)) {
      if (piece.type !== 'template_substitution') {
        run.push(piece);
        continue;
      }
      flush();
      if (piece.parts[0]) parts.push(this.expression(piece.parts[0]));
    }
    const content = { start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) };
    if (parts.length === 0) return literal(node, 'string', textOf(run), content);
    flush();
    return template(node, parts);
  }

  protected member(node: SyntaxNode): Expression {
    const property = node.field('property') ?? node;
    return {
      kind: 'member',
      span: node.span,
      object: this.expression(node.field('object')),
      name: property.text.replace(/^#/, ''),
      nameSpan: property.span,
    };
  }

  protected call(node: SyntaxNode): Expression {
    const callee = node.field('function');
    const args = node.field('arguments');
    if (callee?.type === 'import') return callOf(node, name(callee, 'import'), this.callArguments(args));
    const list = args?.type === 'template_string' ? [argument(args, this.expression(args))] : this.callArguments(args);
    return callOf(node, this.expression(callee), list, node.field('type_arguments')?.parts);
  }

  protected callArguments(node: SyntaxNode | undefined): Argument[] {
    return (node?.parts ?? []).map((part) => argument(part, this.expression(part)));
  }

  protected object(node: SyntaxNode): ObjectLiteral {
    const entries = node.parts.map((part): ObjectLiteral['entries'][number] => {
      const span = part.span;
      if (part.type === 'shorthand_property_identifier') {
        return { span, key: name(part, part.text), value: this.expression(part) };
      }
      if (part.type === 'method_definition') {
        const key = part.field('name') ?? part;
        return { span, key: name(key, key.text), value: this.functionValue(part) };
      }
      const value = part.field('value');
      if (part.type !== 'pair' || !value) return { span, value: this.expression(part) };
      return { span, key: this.objectKey(part.field('key') ?? part), value: this.expression(value) };
    });
    return { kind: 'object', span: node.span, entries };
  }

  /** A plain key is a name, as an identifier would be; `[k]` is the value of `k`. */
  protected objectKey(node: SyntaxNode): Expression {
    if (node.type !== 'computed_property_name') return this.expression(node);
    const value = this.expression(node.parts[0]);
    return value.kind === 'name' ? { kind: 'index', span: node.span, object: name(node, ''), key: value } : value;
  }

  protected binary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const left = this.expression(node.field('left'));
    const right = this.expression(node.field('right'));
    return operator === '+'
      ? plus(node, left, right)
      : operation(node, normalOperators[operator] ?? operator, left, right);
  }

  protected unary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const operand = this.expression(node.field('argument'));
    if (operand.kind === 'literal' && operand.type === 'number')
      return literal(node, 'number', operator + operand.value);
    return operation(node, operator, operand);
  }

  /** `<View token={t}>…</View>` is the call `View({ token: t }, …children)`. */
  protected jsx(node: SyntaxNode): Expression {
    const opening = node.type === 'jsx_element' ? node.field('open_tag') : node;
    const tag = opening?.field('name');
    const entries = (opening?.fields('attribute') ?? []).map((attribute): ObjectLiteral['entries'][number] => {
      const [key, value] = attribute.parts;
      if (attribute.type !== 'jsx_attribute' || !key)
        return { span: attribute.span, value: this.expression(attribute.parts[0] ?? attribute) };
      const lowered = value ? this.expression(value) : literal(key, 'boolean', 'true');
      return { span: attribute.span, key: name(key, key.text), value: lowered };
    });
    const properties = argument(opening ?? node, { kind: 'object', span: (opening ?? node).span, entries });
    const children = node.childrenOf('jsx_element', 'jsx_self_closing_element', 'jsx_expression', 'jsx_text');
    const shown = children.filter((child) =>
      child.type === 'jsx_text' ? child.text.trim() !== '' : child.parts.length > 0,
    );
    const callee = tag ? this.expression(tag) : name(node, '');
    return callOf(node, callee, [properties, ...shown.map((child) => argument(child, this.expression(child)))]);
  }
}

const normalOperators: Record<string, string> = { '===': '==', '!==': '!=', in: 'in', instanceof: 'is' };

function textOf(pieces: readonly SyntaxNode[]): string {
  return pieces.map((piece) => (piece.type === 'escape_sequence' ? decodeEscape(piece.text) : piece.text)).join('');
}
