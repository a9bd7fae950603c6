import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Annotation, Expression, FunctionDeclaration, Parameter, Statement } from '../ir';
import { assign, callOf, functionOf, lambda, name, returns } from './builder';
import { DartStatements } from './dart-statements';
import { behind, meaningful, typeIn, upTo } from './dart-syntax';

/** What the signature of a function, method, accessor or constructor says; its body stands beside it. */
export interface Signature {
  readonly node: SyntaxNode;
  readonly body: SyntaxNode | undefined;
  /** `: a = b, super(c)`, of a constructor. */
  readonly initializers?: SyntaxNode | undefined;
  readonly annotations: Annotation[];
  readonly static: boolean;
  readonly span: Span;
}

const signatures = new Set([
  'function_signature',
  'getter_signature',
  'setter_signature',
  'operator_signature',
  'constructor_signature',
  'constant_constructor_signature',
  'factory_constructor_signature',
  'redirecting_factory_constructor_signature',
]);

export function isSignature(node: SyntaxNode): boolean {
  return signatures.has(node.type);
}

/** Lowers Dart's functions, methods, accessors, constructors and closures. */
export abstract class DartFunctions extends DartStatements {
  protected functionOf(signature: Signature): FunctionDeclaration {
    const { node, body, annotations, static: isStatic, span } = signature;
    if (node.type.includes('constructor')) return this.constructorOf(signature);
    const nameNode = node.field('name') ?? node.child('binary_operator', '[]', '[]=', '~') ?? node;
    const accessor = { getter_signature: 'get', setter_signature: 'set' } as const;
    const before = upTo(node.children, 'get', 'set', 'operator').filter(({ start }) => start < nameNode.start);
    const { parameters } = this.parametersOf(node.child('formal_parameter_list'));
    return functionOf(span, nameNode === node ? 'operator' : nameNode.text, nameNode, {
      accessor: node.type in accessor ? accessor[node.type as keyof typeof accessor] : undefined,
      static: isStatic,
      parameters,
      annotations,
      returns: typeIn(before),
      ...this.bodyOf(body),
    });
  }

  /** `A(this.x) : y = x` assigns; `A.named()` is a static function that gives an `A`, as other languages write it. */
  private constructorOf({ node, body, initializers, annotations, span }: Signature): FunctionDeclaration {
    const [type, named] = node.childrenOf('identifier');
    const { parameters, kept } = this.parametersOf(node.child('formal_parameter_list'));
    const lowered = this.bodyOf(body);
    const before = [...kept, ...this.initialized(initializers), ...this.redirection(node, parameters)];
    const details = {
      parameters,
      annotations,
      ...lowered,
      ...((before.length > 0 || lowered.body) && { body: [...before, ...(lowered.body ?? [])] }),
    };
    const written = type?.text ?? '';
    // A method without a result type looks like a constructor.
    if (!named && !/^[_$]*\p{Lu}/u.test(written)) return functionOf(span, written, type ?? node, details);
    if (!named) return functionOf(span, 'constructor', type ?? node, details);
    return functionOf(span, named.text, named, { ...details, static: true, returns: written });
  }

  private initialized(list: SyntaxNode | undefined): Statement[] {
    return (list?.childrenOf('initializer_list_entry') ?? []).flatMap((entry) => {
      const [first] = entry.parts;
      if (first?.type === 'field_initializer') return [this.fieldInitializer(first)];
      if (first?.type === 'assertion') return this.expressionStatement(first);
      const value = this.run(entry.children);
      const callee = entry.child('identifier');
      const args = entry.child('arguments');
      // `super.named(x)`: the grammar does not wrap the name in a selector.
      const call =
        callee && args && first
          ? callOf(
              entry,
              {
                kind: 'member',
                span: entry.span,
                object: name(first, first.text),
                name: callee.text,
                nameSpan: callee.span,
              },
              this.argumentsOf(args),
            )
          : value;
      return [{ kind: 'expression', span: entry.span, expression: call }];
    });
  }

  private fieldInitializer(node: SyntaxNode): Statement {
    const target = node.childrenOf('identifier')[0] ?? node;
    return assign(node, own(target), { value: this.run(behind(node.children, '=')) });
  }

  /** `factory A.from(int x) = B;` calls `B(x)`. */
  private redirection(node: SyntaxNode, parameters: readonly Parameter[]): Statement[] {
    const target = node.has('=') ? meaningful(behind(node.children, '='))[0] : undefined;
    if (!target) return [];
    const args = parameters.map(({ name: parameter, span }) => ({ value: name(span, parameter), span }));
    return [returns(target, callOf(target, this.expression(target), args))];
  }

  protected bodyOf(node: SyntaxNode | undefined): { body?: Statement[]; bodySpan?: Span } {
    if (!node) return {};
    const block = node.child('block');
    if (block) return { body: this.statements(block.parts), bodySpan: block.span };
    return { body: this.valueBody(behind(node.children, '=>'), node), bodySpan: node.span };
  }

  /** What stands behind `=>`: a value to return, or something to do. */
  private valueBody(nodes: readonly SyntaxNode[], span: SyntaxNode): Statement[] {
    const value = meaningful(nodes);
    const [only, another] = value;
    if (!only) return [];
    if (!another && ['assignment_expression', 'throw_expression'].includes(only.type))
      return this.expressionStatement(only);
    return [returns({ start: only.start, end: value.at(-1)?.end ?? span.end }, this.run(value))];
  }

  protected functionValue(node: SyntaxNode, cut: boolean, rest: readonly SyntaxNode[] = []): Expression {
    const bodyNode = node.field('body') ?? node;
    const block = bodyNode.child('block');
    const written = [...behind(bodyNode.children, '=>'), ...rest];
    const value = cut ? upTo(written, 'cascade_section') : written;
    const body = block ? this.statements(block.parts) : this.valueBody(value, bodyNode);
    const { parameters } = this.parametersOf(node.field('parameters'));
    const end = rest.at(-1)?.end;
    if (end === undefined) return lambda(node, parameters, body, block ?? bodyNode);
    return { ...lambda(node, parameters, body, { start: bodyNode.start, end }), span: { start: node.start, end } };
  }

  protected localFunction(node: SyntaxNode): Statement[] {
    const inner = node.child('lambda_expression') ?? node;
    const signature = inner.child('function_signature');
    if (!signature) return this.expressionStatement(inner);
    const body = inner.child('function_body');
    return [this.functionOf({ node: signature, body, annotations: [], static: false, span: node.span })];
  }

  /** Parameters, and what those written `this.x` assign. Default values stand beside their parameter, not inside it. */
  protected parametersOf(list: SyntaxNode | undefined): { parameters: Parameter[]; kept: Statement[] } {
    const parameters: Parameter[] = [];
    const kept: Statement[] = [];
    const optional = list?.child('optional_formal_parameters');
    const nodes = [...(list?.children ?? []), ...(optional?.children ?? [])];
    for (const [index, node] of nodes.entries()) {
      if (node.type !== 'formal_parameter') continue;
      const isDefault = ['=', ':'].includes(nodes[index + 1]?.type ?? '');
      const value = isDefault ? meaningful(upTo(nodes.slice(index + 2), ',', '}', ']')) : [];
      const initializing = node.child('constructor_param', 'super_formal_parameter');
      const nameNode = node.field('name') ?? (initializing ?? node).childrenOf('identifier').at(-1) ?? node;
      const type = typeIn((initializing ?? node).children.filter(({ start }) => start < nameNode.start));
      const isFunction = node.child('formal_parameter_list') !== undefined;
      parameters.push({
        name: nameNode.text,
        span: node.span,
        ...(isFunction ? { type: 'Function' } : type !== undefined && { type }),
        ...(value.length > 0 && { value: this.run(value) }),
      });
      if (initializing?.type === 'constructor_param')
        kept.push(assign(node, own(nameNode), { value: name(nameNode, nameNode.text) }));
    }
    return { parameters, kept };
  }
}

/** The field of this instance that `node` names. */
function own(node: SyntaxNode): Expression {
  return { kind: 'member', span: node.span, object: name(node, 'this'), name: node.text, nameSpan: node.span };
}
