import type { SyntaxNode } from '../../syntax/node';
import type {
  Annotation,
  Argument,
  Call,
  Expression,
  ObjectLiteral,
  Parameter,
  Statement,
  TypeDeclaration,
} from '../ir';
import { argument, baseType, callOf, lambda, literal, name } from './builder';
import { CLikeStatements } from './c-like-statements';
import { formatted } from './format-strings';

/** Classes whose static factories make a dictionary or a list out of their arguments. */
const factories = new Set(['Map', 'List', 'Set', 'Arrays', 'Collections', 'Stream', 'ImmutableMap', 'ImmutableList']);

/** Lowers Java's calls, constructions and lambdas, by the grammar `tree-sitter-java` 0.23. */
export abstract class JavaCalls extends CLikeStatements {
  protected abstract anonymousType(node: SyntaxNode, body: SyntaxNode): TypeDeclaration;
  protected abstract annotationsOf(node: SyntaxNode): Annotation[];

  protected invocation(node: SyntaxNode): Expression {
    const nameNode = node.field('name') ?? node;
    const object = node.child('super') ?? node.field('object');
    const args = this.arguments(node.field('arguments'));
    if (!object) return callOf(node, name(nameNode, nameNode.text), args);
    // `Outer.this.read()` is called on no object of its own.
    if (isOuterThis(object)) return callOf(node, name(nameNode, nameNode.text), args);
    const receiver = this.expression(object);
    const call = callOf(node, this.memberOf(node, receiver, nameNode), args);
    return textOf(call) ?? collectionOf(call) ?? call;
  }

  protected memberOf(node: SyntaxNode, object: Expression, member: SyntaxNode): Expression {
    const span = { start: node.start, end: member.end };
    return { kind: 'member', span, object, name: member.text, nameSpan: member.span };
  }

  protected arguments(node: SyntaxNode | undefined): Argument[] {
    return (node?.parts ?? []).map((part) => argument(part, this.expression(part)));
  }

  /** `new A.B(x)` is the call `A.B(x)`; with a body it is an anonymous type, or what its initializer fills it with. */
  protected creation(node: SyntaxNode): Expression {
    const type = node.field('type') ?? node;
    const body = node.child('class_body');
    if (body)
      return this.filled(node, body) ?? { kind: 'anonymous', span: node.span, type: this.anonymousType(node, body) };
    return callOf(node, this.typeName(type), this.arguments(node.field('arguments')));
  }

  /** A written type as a value: its name, or a member of the type around it. */
  protected typeName(node: SyntaxNode): Expression {
    if (node.type === 'generic_type' || node.type === 'annotated_type')
      return this.typeName(node.parts.at(node.type === 'generic_type' ? 0 : -1) ?? node);
    const [outer, inner] = [node.parts[0], node.parts.at(-1)];
    if (node.type !== 'scoped_type_identifier' || !outer || !inner || outer === inner)
      return name(node, baseType(node.text));
    return this.memberOf(node, this.typeName(outer), inner);
  }

  /** `new HashMap<>() {{ put("a", token); }}` is a dictionary, and with `add` a list. */
  private filled(node: SyntaxNode, body: SyntaxNode): Expression | undefined {
    const [block, ...others] = body.parts;
    if (block?.type !== 'block' || others.length > 0 || block.parts.length === 0) return undefined;
    const calls = this.statements(block.parts).map(ownCall);
    if (!calls.every((call) => call !== undefined)) return undefined;
    if (calls.every(({ name: called, args }) => called === 'put' && args.length === 2))
      return { kind: 'object', span: node.span, entries: calls.flatMap(({ args }) => pairs(args)) };
    if (calls.every(({ name: called, args }) => called === 'add' && args.length === 1))
      return { kind: 'list', span: node.span, items: calls.flatMap(({ args }) => args.map(({ value }) => value)) };
    return undefined;
  }

  /** `new byte[]{1, 2}` is a list; `new byte[16]` a call of the type. */
  protected arrayCreation(node: SyntaxNode): Expression {
    const value = node.field('value');
    if (value) return this.expression(value);
    const sizes = node.childrenOf('dimensions_expr').flatMap(({ parts }) => parts);
    const type = node.field('type') ?? node;
    return callOf(
      node,
      name(type, 'Array'),
      sizes.map((size) => argument(size, this.expression(size))),
    );
  }

  protected lambdaOf(node: SyntaxNode): Expression {
    const declared = node.field('parameters');
    const parameters = !declared
      ? []
      : declared.type === 'identifier'
        ? [{ name: declared.text, span: declared.span }]
        : this.parameters(declared);
    const body = node.field('body') ?? node;
    return lambda(node, parameters, body.type === 'block' ? this.statements(body.parts) : this.valueBody(body), body);
  }

  protected parameters(node: SyntaxNode | undefined): Parameter[] {
    return (node?.parts ?? []).flatMap((part): Parameter[] => {
      if (part.type === 'identifier') return [{ name: part.text, span: part.span }];
      if (part.type === 'receiver_parameter') return [];
      const nameNode = part.field('name') ?? part.child('variable_declarator')?.field('name');
      if (!nameNode) return [];
      const type = part.type === 'spread_parameter' ? 'Array' : this.writtenType(part);
      const annotations = this.annotationsOf(part).filter(({ args }) => args.length > 0);
      return [
        {
          name: nameNode.text,
          span: part.span,
          ...(type !== undefined && { type }),
          ...(annotations.length > 0 && { annotations }),
          ...(part.type === 'spread_parameter' && { isRest: true }),
        },
      ];
    });
  }

  /** The base name of what a declaration is declared as; undefined for `var`. `String a[]` is an array too. */
  protected writtenType(node: SyntaxNode, declarator = node): string | undefined {
    const type = node.field('type');
    if (!type || type.text === 'var') return undefined;
    return declarator.field('dimensions') ? 'Array' : baseType(type.text);
  }

  /** `a::b` is the member `b` of `a`, and `A::new` the type itself. */
  protected methodReference(node: SyntaxNode): Expression {
    const [object, member] = node.parts;
    const receiver = object?.type.endsWith('_type') ? this.typeName(object) : this.expression(object);
    return member ? this.memberOf(node, receiver, member) : receiver;
  }
}

/** `Outer.this`, through which an inner class reaches what its names mean anyway. */
export function isOuterThis(node: SyntaxNode): boolean {
  return node.type === 'field_access' && node.field('field')?.type === 'this';
}

function ownCall(statement: Statement): Call | undefined {
  const call = statement.kind === 'expression' ? statement.expression : undefined;
  return call?.kind === 'call' && !call.receiver ? call : undefined;
}

/** `String.format("…%s…", a)` and `"…%s…".formatted(a)` build a text. */
function textOf({ span, receiver, name: called, args }: Call): Expression | undefined {
  const values = args.map(({ value }) => value);
  if (called === 'formatted') return formatted(span, receiver, values);
  if (called !== 'format' || receiver?.kind !== 'name' || receiver.name !== 'String') return undefined;
  const start = values[0]?.kind === 'literal' ? 0 : 1;
  return formatted(span, values[start], values.slice(start + 1));
}

/** `Map.of("a", b)`, `Map.ofEntries(Map.entry("a", b))` and `Arrays.asList(a)` are dictionaries and lists, as literals are elsewhere. */
function collectionOf({ span, receiver, name: called, args }: Call): Expression | undefined {
  if (receiver?.kind !== 'name' || !factories.has(receiver.name)) return undefined;
  const isMap = receiver.name.endsWith('Map') || called === 'singletonMap';
  if (isMap && (called === 'of' || called === 'singletonMap') && args.length % 2 === 0)
    return { kind: 'object', span, entries: pairs(args) };
  if (isMap && called === 'ofEntries') return { kind: 'object', span, entries: args.flatMap(entryOf) };
  if (/^(?:of|asList|singletonList|singleton)$/.test(called))
    return { kind: 'list', span, items: args.map(({ value }) => value) };
  return undefined;
}

function entryOf({ value, span }: Argument): ObjectLiteral['entries'] {
  const isEntry = value.kind === 'call' && value.args.length === 2 && /^(?:entry|SimpleEntry)$/.test(value.name);
  return isEntry ? pairs(value.args) : [{ value, span }];
}

function pairs(args: readonly Argument[]): ObjectLiteral['entries'] {
  return args.flatMap((key, index) => {
    const value = index % 2 === 0 ? args[index + 1] : undefined;
    return value ? [{ key: key.value, value: value.value, span: { start: key.span.start, end: value.span.end } }] : [];
  });
}

/** What a text literal of one character is. */
export function character(node: SyntaxNode, value: string): Expression {
  return literal(node, 'string', value, { start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) });
}
