import type { SyntaxNode } from '../../syntax/node';
import type { Argument, Expression, Parameter, Statement } from '../ir';
import { LanguageAdapter } from './adapter';
import { argument, callOf, lambda, literal, name, nullLiteral, operation, plus, template } from './builder';
import { rubyHeredoc, rubyString } from './ruby-strings';

const operators: Partial<Record<string, string>> = { or: '||', and: '&&', not: '!' };

/** Lowers Ruby's expressions, as far as fastlane's and CocoaPods' files use them, by the grammar `tree-sitter-ruby` 0.23. */
export abstract class RubyExpressions extends LanguageAdapter {
  /** The bodies of here-documents, by the place of what begins them: they stand after the line, often outside of its statement. */
  protected heredocs: ReadonlyMap<number, SyntaxNode> = new Map();

  /** The statements of a body; the last one's value is what the body gives. */
  protected abstract body(node: SyntaxNode | undefined): Statement[];

  protected known(node: SyntaxNode): Expression | undefined {
    switch (node.type) {
      case 'identifier':
      case 'constant':
      case 'global_variable':
      case 'self':
      case 'super':
      case 'file':
        return name(node, node.text);
      case 'instance_variable':
      case 'class_variable':
        return this.field(node);
      case 'nil':
        return nullLiteral(node);
      case 'true':
      case 'false':
        return literal(node, 'boolean', node.text);
      case 'integer':
      case 'float':
        return literal(node, 'number', node.text);
      case 'string':
      case 'bare_string':
      case 'bare_symbol':
      case 'delimited_symbol':
        return rubyString(node, (part) => this.expression(part));
      case 'simple_symbol':
        return literal(node, 'string', node.text.slice(1), { start: node.start + 1, end: node.end });
      case 'hash_key_symbol':
        return name(node, node.text);
      case 'regex':
        return literal(node, 'regex', node.text.slice(1, -1));
      case 'chained_string':
        return template(node, this.expressions(node.parts));
      case 'subshell':
        return callOf(node, name(node, 'sh'), [
          argument(
            node,
            rubyString(node, (part) => this.expression(part)),
          ),
        ]);
      case 'heredoc_beginning':
        return this.heredoc(node);
      case 'string_array':
      case 'symbol_array':
      case 'array':
        return { kind: 'list', span: node.span, items: this.expressions(node.parts) };
      case 'hash':
        return this.hash(node, node.parts);
      default:
        return this.compound(node);
    }
  }

  private compound(node: SyntaxNode): Expression | undefined {
    switch (node.type) {
      case 'call':
        return this.call(node);
      case 'element_reference':
        return this.element(node);
      case 'scope_resolution':
        return this.scoped(node);
      case 'binary':
        return this.binary(node);
      case 'unary':
        return this.unary(node);
      case 'conditional':
        return this.choice(node, node.field('consequence'), node.field('alternative'));
      case 'if':
      case 'unless':
      case 'elsif':
        return this.chosen(node);
      case 'then':
      case 'else':
      case 'parenthesized_statements':
        return this.lastOf(node);
      case 'assignment':
        return this.expression(node.field('right'));
      case 'lambda':
        return this.lambdaOf(node, node.field('body') ?? node, node.field('parameters'));
      case 'yield':
        return callOf(node, name(node, 'yield'), this.arguments(node.child('argument_list')));
      case 'splat_argument':
      case 'hash_splat_argument':
      case 'block_argument':
        return node.parts[0] ? this.expression(node.parts[0]) : name(node, node.text);
      default:
        return undefined;
    }
  }

  /** `@name` and `@@name` are fields. */
  private field(node: SyntaxNode): Expression {
    const marks = node.text.startsWith('@@') ? 2 : 1;
    const nameSpan = { start: node.start + marks, end: node.end };
    return {
      kind: 'member',
      span: node.span,
      object: name(node, 'this'),
      name: node.text.slice(marks),
      nameSpan,
    };
  }

  private heredoc(node: SyntaxNode): Expression {
    const found = this.heredocs.get(node.start);
    return found ? rubyHeredoc(node, found, (part) => this.expression(part)) : literal(node, 'string', '');
  }

  private hash(node: SyntaxNode, pairs: readonly SyntaxNode[]): Expression {
    const entries = pairs.map((pair) => {
      const [key, value] = [pair.field('key'), pair.field('value')];
      if (pair.type !== 'pair' || !key) return { value: this.expression(pair), span: pair.span };
      // `{ token: }` is `{ token: token }`.
      return { key: this.expression(key), value: this.expression(value ?? key), span: pair.span };
    });
    return { kind: 'object', span: node.span, entries };
  }

  private call(node: SyntaxNode): Expression {
    const method = node.field('method');
    const receiver = node.field('receiver');
    const args = this.arguments(node.field('arguments'));
    const block = node.field('block');
    if (block) args.push(argument(block, this.lambdaOf(block, block.field('body'), block.field('parameters'))));
    if (!receiver) return callOf(node, name(method ?? node, method?.text ?? ''), args);
    const object = this.expression(receiver);
    // `Store.new(x)` makes a `Store`.
    if (method?.text === 'new') return callOf(node, object, args);
    const nameSpan = (method ?? node).span;
    const member: Expression = { kind: 'member', span: node.span, object, name: method?.text ?? '', nameSpan };
    // Without arguments a call is written like a field is elsewhere, and reads one as often.
    return callOf(node, member, args);
  }

  /** Arguments; `key: value` is labelled, `"key" => value` is an entry of one dictionary. */
  protected arguments(list: SyntaxNode | undefined): Argument[] {
    const parts = list?.parts ?? [];
    const isEntry = (part: SyntaxNode) => part.type === 'pair' && part.field('key')?.type !== 'hash_key_symbol';
    const entries = parts.filter(isEntry);
    const plainArguments = parts.filter((part) => !isEntry(part)).map((part) => this.argument(part));
    const [first] = entries;
    return first ? [...plainArguments, argument(first, this.hash(first, entries))] : plainArguments;
  }

  private argument(part: SyntaxNode): Argument {
    const key = part.type === 'pair' ? part.field('key') : undefined;
    return key
      ? argument(part, this.expression(part.field('value') ?? key), key.text)
      : argument(part, this.expression(part));
  }

  private element(node: SyntaxNode): Expression {
    const [object, key] = node.parts;
    if (!object || !key) return name(node, node.text);
    return { kind: 'index', span: node.span, object: this.expression(object), key: this.expression(key) };
  }

  private scoped(node: SyntaxNode): Expression {
    const nameNode = node.field('name') ?? node;
    const scope = node.field('scope');
    if (!scope) return name(nameNode, nameNode.text);
    return {
      kind: 'member',
      span: node.span,
      object: this.expression(scope),
      name: nameNode.text,
      nameSpan: nameNode.span,
    };
  }

  private binary(node: SyntaxNode): Expression {
    const written = node.field('operator')?.text ?? '';
    const [left, right] = [this.expression(node.field('left')), this.expression(node.field('right'))];
    return written === '+' ? plus(node, left, right) : operation(node, operators[written] ?? written, left, right);
  }

  private unary(node: SyntaxNode): Expression {
    const written = node.field('operator')?.text ?? '';
    return operation(node, operators[written] ?? written, this.expression(node.field('operand')));
  }

  private chosen(node: SyntaxNode): Expression {
    const [then, otherwise] = [node.field('consequence'), node.field('alternative')];
    return node.type === 'unless' ? this.choice(node, otherwise, then) : this.choice(node, then, otherwise);
  }

  private choice(node: SyntaxNode, then: SyntaxNode | undefined, otherwise: SyntaxNode | undefined): Expression {
    return {
      kind: 'conditional',
      span: node.span,
      condition: this.expression(node.field('condition')),
      then: then ? this.expression(then) : nullLiteral(node),
      otherwise: otherwise ? this.expression(otherwise) : nullLiteral(node),
    };
  }

  private lastOf(node: SyntaxNode): Expression {
    const last = node.parts.at(-1);
    return last ? this.expression(last) : nullLiteral(node);
  }

  private lambdaOf(node: SyntaxNode, body: SyntaxNode | undefined, parameters: SyntaxNode | undefined): Expression {
    const inner = body?.type === 'block' || body?.type === 'do_block' ? body.field('body') : body;
    return lambda(node, this.parameters(parameters), this.body(inner), node);
  }

  protected parameters(list: SyntaxNode | undefined): Parameter[] {
    return (list?.parts ?? []).map((part) => {
      const nameNode = part.field('name') ?? part;
      const value = part.field('value');
      const label = part.type === 'keyword_parameter' ? { label: nameNode.text } : {};
      return { name: nameNode.text, span: part.span, ...label, ...(value && { value: this.expression(value) }) };
    });
  }
}
