import type { SyntaxNode } from '../../syntax/node';
import type { Expression, ObjectLiteral, Parameter } from '../ir';
import { argument, callOf, lambda, literal, name, nullLiteral, operation, template } from './builder';
import { decodeEscapes } from './escapes';
import { declaredName, declaredType } from './objc-declarators';
import { ObjcMessages } from './objc-messages';
import { objcString } from './objc-strings';

const constants: Partial<Record<string, 'true' | 'false' | 'null'>> = {
  ...{ YES: 'true', TRUE: 'true', true: 'true' },
  ...{ NO: 'false', FALSE: 'false', false: 'false' },
  ...{ nil: 'null', Nil: 'null', NULL: 'null', nullptr: 'null' },
};

/** Lowers Objective-C's expressions, by the grammar `tree-sitter-objc` 3.0; messages are in `objc-messages.ts`. */
export abstract class ObjcExpressions extends ObjcMessages {
  /** Whether what is lowered stands in a method, where `_token` is the variable behind a property. */
  protected inMethod = false;

  protected known(node: SyntaxNode): Expression | undefined {
    switch (node.type) {
      case 'identifier':
      case 'field_identifier':
      case 'statement_identifier':
        return this.identifier(node);
      case 'this':
      case 'super':
        return name(node, node.text);
      case 'true':
      case 'false':
        return literal(node, 'boolean', node.text);
      case 'null':
        return nullLiteral(node);
      case 'number_literal':
      case 'version_number':
        return literal(node, 'number', node.text);
      case 'string_literal':
        return objcString(node.source, node);
      case 'concatenated_string':
        return template(node, this.expressions(node.parts));
      case 'char_literal':
        return literal(node, 'string', decodeEscapes(node.text.slice(1, -1)), {
          start: node.start + 1,
          end: node.end - 1,
        });
      case 'message_expression':
        return this.message(node);
      case 'call_expression':
        return this.call(node);
      case 'field_expression':
        return this.field(node);
      case 'subscript_expression':
        return this.subscript(node);
      case 'at_expression':
        return this.boxed(node);
      case 'array_literal':
        return { kind: 'list', span: node.span, items: this.expressions(node.parts) };
      case 'dictionary_literal':
        return {
          kind: 'object',
          span: node.span,
          entries: node.childrenOf('dictionary_pair').flatMap((pair) => this.entry(pair)),
        };
      case 'initializer_list':
        return this.initializers(node);
      case 'compound_literal_expression':
        return this.expression(node.field('value') ?? node.parts.at(-1));
      case 'block_literal':
        return this.block(node);
      case 'pointer_expression':
        return this.expression(node.field('argument') ?? node.parts.at(-1));
      case 'preproc_defined':
        return this.expression(node.parts[0]);
      case 'comma_expression':
        return this.expression(node.field('right') ?? node.parts.at(-1));
      case 'selector_expression':
        return this.selector(node);
      case 'available_expression':
        return literal(node, 'boolean', 'true');
      case 'encode_expression':
      case 'sizeof_expression':
      case 'alignof_expression':
      case 'offsetof_expression':
      case 'va_arg_expression':
        return operation(node, node.type.slice(0, node.type.indexOf('_')));
      case 'type_name':
      case 'type_descriptor':
        return name(node, node.text);
      default:
        return node.type.endsWith('_specifier') || node.type.endsWith('_type') || node.type === 'type_identifier'
          ? name(node, node.text)
          : this.shared(node);
    }
  }

  private identifier(node: SyntaxNode): Expression {
    const { text } = node;
    const constant = Object.hasOwn(constants, text) ? constants[text] : undefined;
    if (constant === 'null') return nullLiteral(node);
    if (constant !== undefined) return literal(node, 'boolean', constant);
    if (text === 'self') return name(node, 'this');
    if (this.inMethod && /^_[A-Za-z]/.test(text))
      return { kind: 'member', span: node.span, object: name(node, 'this'), name: text.slice(1), nameSpan: node.span };
    return name(node, text);
  }

  private call(node: SyntaxNode): Expression {
    const args = (node.field('arguments')?.parts ?? []).map((part) => argument(part, this.expression(part)));
    return callOf(node, this.expression(node.field('function') ?? node.parts[0]), args);
  }

  private field(node: SyntaxNode): Expression {
    const member = node.field('field') ?? node;
    const object = this.expression(node.field('argument') ?? node.parts[0]);
    const isOwn = object.kind === 'name' && object.name === 'this' && /^_[A-Za-z]/.test(member.text);
    return { kind: 'member', span: node.span, object, name: member.text.slice(isOwn ? 1 : 0), nameSpan: member.span };
  }

  private subscript(node: SyntaxNode): Expression {
    const [first, last] = [node.field('argument') ?? node.parts[0], node.field('index') ?? node.parts.at(-1)];
    return { kind: 'index', span: node.span, object: this.expression(first), key: this.expression(last) };
  }

  /** `@1`, `@YES` and `@(a)` are what is in the box; `@protocol(A)` is the name. */
  private boxed(node: SyntaxNode): Expression | undefined {
    const [inside] = node.parts;
    const named =
      inside?.type === 'call_expression' && inside.field('function')?.text === 'protocol'
        ? inside.field('arguments')
        : undefined;
    if (named?.parts[0]) return name(named.parts[0], named.parts[0].text);
    return inside && this.expression(inside);
  }

  private entry(pair: SyntaxNode): ObjectLiteral['entries'] {
    const [key, value] = pair.parts;
    return key && value ? [{ key: this.expression(key), value: this.expression(value), span: pair.span }] : [];
  }

  /** `{1, 2}` is a list, `{.a = 1}` an object. */
  private initializers(node: SyntaxNode): Expression {
    const pairs = node.childrenOf('initializer_pair');
    if (pairs.length === 0) return { kind: 'list', span: node.span, items: this.expressions(node.parts) };
    const entries = pairs.flatMap((pair): ObjectLiteral['entries'] => {
      const key = pair.field('designator')?.parts[0];
      return [
        { ...(key && { key: name(key, key.text) }), value: this.expression(pair.field('value')), span: pair.span },
      ];
    });
    return { kind: 'object', span: node.span, entries };
  }

  /** `@selector(save:key:)` names the method by the first piece of its selector. */
  private selector(node: SyntaxNode): Expression {
    const written = /\(\s*(\w*)/.exec(node.text);
    const start = node.start + (written?.[0].length ?? 0) - (written?.[1]?.length ?? 0);
    return name({ start, end: start + (written?.[1]?.length ?? 0) }, written?.[1] ?? '');
  }

  private block(node: SyntaxNode): Expression {
    const parameters = this.blockParameters(node);
    const body = node.child('compound_statement');
    return lambda(node, parameters, this.statements(body?.parts ?? []), body ?? node);
  }

  private blockParameters(node: SyntaxNode): Parameter[] {
    const list =
      node.child('parameter_list') ??
      node
        .child('type_name')
        ?.parts.find(({ type }) => type.includes('function_declarator'))
        ?.field('parameters');
    return this.parameters(list);
  }

  protected parameters(list: SyntaxNode | undefined): Parameter[] {
    return (list?.childrenOf('parameter_declaration') ?? []).flatMap((part) => {
      const declarator = part.field('declarator');
      const nameNode = declaredName(declarator);
      const type = declaredType(part, declarator);
      return nameNode ? [{ name: nameNode.text, span: part.span, ...(type !== undefined && { type }) }] : [];
    });
  }
}
