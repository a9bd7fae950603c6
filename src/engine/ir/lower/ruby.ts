import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Statement, TypeDeclaration } from '../ir';
import { assign, baseType, branch, functionOf, operation, returns } from './builder';
import { branchesOf } from './cases';
import { RubyExpressions } from './ruby-expressions';

const containers = new Set(['class', 'module', 'singleton_class', 'body_statement']);

/** Lowers Ruby: declarations and statements; expressions are in `ruby-expressions.ts`. */
export class RubyAdapter extends RubyExpressions {
  protected isContainer(node: SyntaxNode): boolean {
    return containers.has(node.type);
  }

  /** A here-document's body is a neighbour of the statement that it belongs to: both are lowered together. */
  protected override members(container: SyntaxNode): Statement[] {
    const { children } = container;
    return children.flatMap((child, position) => {
      if (child.type === 'heredoc_body') return [];
      const bodies: SyntaxNode[] = [];
      for (let at = position + 1; children[at]?.type === 'heredoc_body'; at++)
        bodies.push(...children.slice(at, at + 1));
      if (!child.named || this.isContainer(child) || !child.text.includes('<<')) return this.declarationOf(child);
      return this.together([child, ...bodies], () => {
        this.heredocs = heredocsIn([child, ...bodies]);
        return this.statement(child);
      });
    });
  }

  /** The body of a here-document may stand behind what it belongs to. */
  protected override surroundings(node: SyntaxNode): string | undefined {
    return node.text.includes('<<') ? undefined : '';
  }

  protected body(node: SyntaxNode | undefined): Statement[] {
    const statements = this.statements(node?.parts ?? []);
    const last = statements.at(-1);
    if (last?.kind === 'expression') statements[statements.length - 1] = returns(last.span, last.expression);
    return statements;
  }

  protected statement(node: SyntaxNode): Statement[] {
    return this.declaration(node) ?? this.control(node) ?? [this.expressionStatement(node)];
  }

  private expressionStatement(node: SyntaxNode): Statement {
    return { kind: 'expression', span: node.span, expression: this.expression(node) };
  }

  private declaration(node: SyntaxNode): Statement[] | undefined {
    switch (node.type) {
      case 'class':
      case 'module':
        return [this.typeDeclaration(node)];
      case 'singleton_class':
      case 'body_statement':
        return this.members(node.field('body') ?? node);
      case 'method':
      case 'singleton_method':
        return [this.method(node)];
      case 'assignment':
      case 'operator_assignment':
        return this.assignment(node);
      case 'call':
        return this.required(node);
      case 'heredoc_body':
      case 'empty_statement':
      case 'uninterpreted':
      case 'alias':
      case 'undef':
      case 'next':
      case 'break':
      case 'redo':
      case 'retry':
        return [];
      default:
        return undefined;
    }
  }

  private typeDeclaration(node: SyntaxNode): TypeDeclaration {
    const nameNode = node.field('name') ?? node;
    const superclass = node.field('superclass')?.parts[0];
    const body = node.field('body');
    return {
      kind: 'type',
      span: node.span,
      name: nameNode.text.slice(nameNode.text.lastIndexOf(':') + 1),
      nameSpan: nameNode.span,
      form: node.type === 'module' ? 'object' : 'class',
      supertypes: superclass ? [baseType(superclass.text.replaceAll('::', '.'))] : [],
      annotations: [],
      members: body ? this.members(body) : [],
      bodySpan: body?.span ?? { start: node.end, end: node.end },
    };
  }

  private method(node: SyntaxNode): Statement {
    const nameNode = node.field('name') ?? node;
    const body = node.field('body');
    return functionOf(node, nameNode.text === 'initialize' ? 'constructor' : nameNode.text, nameNode, {
      static: node.type === 'singleton_method',
      parameters: this.parameters(node.field('parameters')),
      body: this.body(body),
      bodySpan: body?.span ?? { start: node.end, end: node.end },
    });
  }

  /** `require "name"` is an import. */
  private required(node: SyntaxNode): Statement[] | undefined {
    const method = node.field('receiver') ? undefined : node.field('method')?.text;
    const [only] = node.field('arguments')?.parts ?? [];
    if ((method !== 'require' && method !== 'require_relative') || only?.type !== 'string') return undefined;
    return [{ kind: 'import', span: node.span, module: only.child('string_content')?.text ?? '', names: [] }];
  }

  /** A constant or a variable is declared where it is assigned; `a, b = 1, 2` are two assignments. */
  private assignment(node: SyntaxNode): Statement[] {
    const [left, right] = [node.field('left'), node.field('right')];
    if (!left || !right) return [];
    if (left.type === 'left_assignment_list') {
      const values = right.type === 'right_assignment_list' || right.type === 'array' ? right.parts : [];
      return left.parts.flatMap((target, position) => this.assigned(node, target, values[position]));
    }
    return this.assigned(node, left, right);
  }

  private assigned(node: SyntaxNode, target: SyntaxNode, value: SyntaxNode | undefined): Statement[] {
    const isConstant = target.type === 'constant';
    // `a ||= b` is `a = a || b`: what stands in for a value is one that it may have.
    const isFallback = node.field('operator')?.text === '||=';
    const compound = node.type === 'operator_assignment' && !isFallback;
    const chained = value?.type === 'assignment' ? this.assignment(value) : [];
    const held = value && this.expression(value);
    return [
      ...chained,
      assign(node, this.target(target), {
        declares: node.type !== 'operator_assignment' && (isConstant || target.type === 'identifier'),
        constant: isConstant,
        static: isConstant,
        compound,
        value: held && isFallback ? operation(node, '||', this.target(target), held) : held,
      }),
    ];
  }

  /** `a.b = 1` is written like a call, and sets a member. */
  private target(node: SyntaxNode): Expression {
    const lowered = this.expression(node);
    if (lowered.kind !== 'call' || !lowered.receiver) return lowered;
    const { span, receiver: object, nameSpan } = lowered;
    return { kind: 'member', span, object, name: lowered.name, nameSpan };
  }

  private control(node: SyntaxNode): Statement[] | undefined {
    switch (node.type) {
      case 'if':
      case 'elsif':
      case 'unless':
        return [this.branchOf(node, this.inside(node.field('consequence')), this.inside(node.field('alternative')))];
      case 'if_modifier':
      case 'unless_modifier':
        return [this.branchOf(node, this.statements(node.fields('body')), [])];
      case 'rescue_modifier':
        return this.statements(node.fields('body'));
      case 'then':
      case 'else':
      case 'do':
      case 'ensure':
      case 'parenthesized_statements':
        return this.statements(node.parts);
      case 'case':
        return this.caseOf(node);
      case 'while':
      case 'until':
      case 'for':
        return [this.loop(node)];
      case 'while_modifier':
      case 'until_modifier':
        return [this.loop(node)];
      case 'begin':
        return [this.tryOf(node)];
      case 'return': {
        const value = node.child('argument_list')?.parts[0];
        return [returns(node, value && this.expression(value))];
      }
      default:
        return undefined;
    }
  }

  private inside(node: SyntaxNode | undefined): Statement[] {
    return node ? this.statement(node) : [];
  }

  private branchOf(node: SyntaxNode, then: Statement[], otherwise: Statement[]): Statement {
    const condition = this.expression(node.field('condition'));
    return node.type.startsWith('unless')
      ? branch(node, operation(node, '!', condition), then, otherwise)
      : branch(node, condition, then, otherwise);
  }

  private caseOf(node: SyntaxNode): Statement[] {
    const value = node.field('value');
    const cases = node.childrenOf('when').map((each) => ({
      span: each.span,
      tests: each.fields('pattern').map((pattern) => {
        const test = this.expression(pattern.parts[0] ?? pattern);
        return value ? operation(pattern, '==', this.expression(value), test) : test;
      }),
      body: this.inside(each.field('body')),
    }));
    return branchesOf(cases, this.inside(node.child('else')));
  }

  private loop(node: SyntaxNode): Statement {
    const pattern = node.field('pattern');
    const subject = node.field('condition') ?? node.field('value')?.parts[0];
    return {
      kind: 'loop',
      span: node.span,
      bindings: pattern ? [pattern.text] : [],
      ...(subject && { subject: this.expression(subject) }),
      body: this.statements(node.fields('body')),
    };
  }

  private tryOf(node: SyntaxNode): Statement {
    const parts = node.parts.filter(({ type }) => !/^(?:rescue|ensure)$/.test(type));
    return {
      kind: 'try',
      span: node.span,
      body: this.statements(parts),
      catches: node.childrenOf('rescue').map((clause) => {
        const [type, variable] = [clause.field('exceptions')?.parts[0], clause.field('variable')?.parts[0]];
        return {
          ...(variable && { name: variable.text }),
          ...(type && { type: baseType(type.text) }),
          body: this.inside(clause.field('body')),
        };
      }),
      finally: this.statements(node.childrenOf('ensure')),
    };
  }
}

/** Which body belongs to which beginning: both come in the same order. */
function heredocsIn(nodes: readonly SyntaxNode[]): ReadonlyMap<number, SyntaxNode> {
  const [beginnings, bodies] = [
    nodes.flatMap((node) => found(node, 'heredoc_beginning')),
    nodes.flatMap((node) => found(node, 'heredoc_body')),
  ];
  return new Map(
    beginnings.flatMap(({ start }, position) => {
      const body = bodies[position];
      return body ? [[start, body] as const] : [];
    }),
  );
}

function found(root: SyntaxNode, type: string): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === type) nodes.push(node);
    else waiting.push(...[...node.children].reverse());
  }
  return nodes;
}
