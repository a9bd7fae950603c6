import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Parameter, Statement } from '../ir';
import { assign, baseType, branch, lambda, literal, name, nullLiteral, operation, returns } from './builder';
import { TypeScriptExpressions } from './typescript-expressions';

/** Lowers the statements and functions of TypeScript; expressions are in `typescript-expressions.ts`. */
export abstract class TypeScriptStatements extends TypeScriptExpressions {
  /** Lowers a declaration; undefined for any other statement. */
  protected abstract declaration(node: SyntaxNode): Statement[] | undefined;

  protected statement(node: SyntaxNode): Statement[] {
    const declared = this.declaration(node);
    if (declared) return declared;
    switch (node.type) {
      case 'expression_statement':
        return node.parts.flatMap((part) => this.expressionStatement(part));
      case 'statement_block':
      case 'class_static_block':
        return this.statements(node.parts);
      case 'if_statement':
        return [
          branch(
            node,
            this.expression(node.field('condition')),
            this.statements(node.fields('consequence')),
            this.statements(node.field('alternative')?.parts ?? []),
          ),
        ];
      case 'switch_statement':
        return this.switchOf(node);
      case 'for_in_statement':
        return [this.forIn(node)];
      case 'for_statement':
        return [...this.statements(node.fields('initializer').filter((part) => part.named)), this.whileLoop(node)];
      case 'while_statement':
      case 'do_statement':
        return [this.whileLoop(node)];
      case 'try_statement':
        return [this.tryOf(node)];
      case 'return_statement':
        return [returns(node, node.parts[0] && this.expression(node.parts[0]))];
      case 'throw_statement':
        return [{ kind: 'throw', span: node.span, value: this.expression(node.parts[0]) }];
      case 'labeled_statement':
        return this.statements(node.parts.slice(1));
      default:
        return this.expressionStatement(node);
    }
  }

  protected expressionStatement(node: SyntaxNode): Statement[] {
    if (node.type === 'assignment_expression' || node.type === 'augmented_assignment_expression')
      return [this.assignment(node)];
    if (node.type === 'sequence_expression') return node.parts.flatMap((part) => this.expressionStatement(part));
    return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
  }

  protected assignment(node: SyntaxNode): Statement {
    const compound = node.type === 'augmented_assignment_expression';
    return assign(node, this.expression(node.field('left')), { value: this.expression(node.field('right')), compound });
  }

  protected typeOf(annotation: SyntaxNode | undefined): string | undefined {
    return this.writtenType(annotation?.parts[0]);
  }

  /** `(await load()) as Session` says what a value from elsewhere is; what is made here shows it. */
  protected assertedType(node: SyntaxNode | undefined, value: Expression | undefined): string | undefined {
    if (node?.type === 'parenthesized_expression') return this.assertedType(node.parts[0], value);
    const isFromElsewhere = value?.kind === 'call' || value?.kind === 'member' || value?.kind === 'name';
    const type = node?.type === 'as_expression' && isFromElsewhere ? this.writtenType(node.parts[1]) : undefined;
    return type !== undefined && /^\p{Lu}/u.test(type) ? type : undefined;
  }

  private writtenType(type: SyntaxNode | undefined): string | undefined {
    if (!type) return undefined;
    const inner = /^Promise<(.+)>$/s.exec(type.text)?.[1];
    const first = (inner ?? type.text).split('|').find((part) => !/^\s*(?:null|undefined)\s*$/.test(part));
    return baseType(first ?? type.text);
  }

  /** `{ a = 'x' }` takes `'x'` where there is no `a`. */
  private orDefault(node: SyntaxNode, from: Expression): Expression {
    const right = node.field('right');
    return right ? operation(node, '??', from, this.expression(right)) : from;
  }

  /** `const { a, b: c } = v` is `a = v.a; c = v.b`; `const [x] = v` is `x = v[0]`. */
  protected pattern(target: SyntaxNode, value: Expression, statement: SyntaxNode): Statement[] {
    const bind = (node: SyntaxNode, from: Expression): Statement[] => {
      if (node.type === 'assignment_pattern' || node.type === 'object_assignment_pattern') {
        return bind(node.field('left') ?? node, this.orDefault(node, from));
      }
      if (node.type === 'object_pattern' || node.type === 'array_pattern') return this.pattern(node, from, statement);
      if (node.type === 'rest_pattern') return node.parts[0] ? bind(node.parts[0], from) : [];
      return [assign(statement, name(node, node.text), { declares: true, constant: true, value: from })];
    };
    return target.parts.flatMap((part) => {
      if (target.type === 'array_pattern') {
        if (part.type === 'rest_pattern') return bind(part, value);
        return bind(part, {
          kind: 'index',
          span: part.span,
          object: value,
          key: literal(part, 'number', String(placeIn(target, part))),
        });
      }
      const key = part.field('key') ?? part.field('left') ?? part;
      const from: Expression = { kind: 'member', span: key.span, object: value, name: key.text, nameSpan: key.span };
      return bind(part.field('value') ?? part, part.type === 'rest_pattern' ? restOf(part, target.parts, value) : from);
    });
  }

  /** Destructured parameters become plain ones, followed by what the pattern binds as first statements. */
  protected parameters(node: SyntaxNode): { parameters: Parameter[]; prologue: Statement[] } {
    const single = node.field('parameter');
    if (single) return { parameters: [{ name: single.text, span: single.span }], prologue: [] };
    const parameters: Parameter[] = [];
    const prologue: Statement[] = [];
    for (const part of node.field('parameters')?.parts ?? []) {
      if (part.type === 'decorator') continue;
      const pattern = part.field('pattern') ?? part;
      const type = this.typeOf(part.field('type'));
      const value = part.field('value');
      const simple = pattern.type === 'identifier' || pattern.type === 'this';
      const parameterName = simple
        ? pattern.text
        : pattern.type === 'rest_pattern'
          ? (pattern.parts[0]?.text ?? '')
          : '{}';
      parameters.push({
        name: parameterName,
        span: part.span,
        ...(type !== undefined && { type }),
        ...(value && { value: this.expression(value) }),
        ...(pattern.type === 'rest_pattern' && { isRest: true }),
      });
      if (pattern.type === 'object_pattern' || pattern.type === 'array_pattern') {
        prologue.push(...this.pattern(pattern, name(pattern, '{}'), pattern));
      }
    }
    return { parameters, prologue };
  }

  protected functionValue(node: SyntaxNode): Expression {
    const { parameters, prologue } = this.parameters(node);
    const bodyNode = node.field('body') ?? node;
    const body = bodyNode.type === 'statement_block' ? this.statements(bodyNode.parts) : this.valueBody(bodyNode);
    return lambda(node, parameters, [...prologue, ...body], bodyNode);
  }

  protected valueBody(node: SyntaxNode): Statement[] {
    if (node.type === 'assignment_expression') return [this.assignment(node)];
    return [returns(node, this.expression(node))];
  }

  protected switchOf(node: SyntaxNode): Statement[] {
    const subject = this.expression(node.field('value'));
    const cases = node.field('body')?.parts ?? [];
    const fallback = cases.find((entry) => entry.type === 'switch_default');
    let waiting: SyntaxNode[] = [];
    const groups: { tests: SyntaxNode[]; entry: SyntaxNode }[] = [];
    for (const entry of cases.filter(({ type }) => type === 'switch_case')) {
      const value = entry.field('value');
      if (value) waiting.push(value);
      if (entry.fields('body').length === 0) continue;
      groups.push({ tests: waiting, entry });
      waiting = [];
    }
    const bodyOf = (entry: SyntaxNode | undefined) => this.statements(entry?.fields('body') ?? []);
    return groups.reduceRight<Statement[]>((otherwise, { tests, entry }) => {
      const condition = tests
        .map((test): Expression => operation(test, '==', subject, this.expression(test)))
        .reduce((left, right) => operation(entry, '||', left, right));
      return [branch(entry, condition, bodyOf(entry), otherwise)];
    }, bodyOf(fallback));
  }

  protected forIn(node: SyntaxNode): Statement {
    const left = node.field('left');
    const names = left?.type === 'array_pattern' ? left.parts.map(({ text }) => text) : left ? [left.text] : [];
    return {
      kind: 'loop',
      span: node.span,
      bindings: names,
      subject: this.expression(node.field('right')),
      body: this.statements(node.fields('body')),
    };
  }

  protected whileLoop(node: SyntaxNode): Statement {
    const condition = node.field('condition');
    const usable = condition && condition.type !== 'empty_statement' && condition.named ? condition : undefined;
    return {
      kind: 'loop',
      span: node.span,
      bindings: [],
      ...(usable && { subject: this.expression(usable.type === 'expression_statement' ? usable.parts[0] : usable) }),
      body: this.statements(node.fields('body')),
    };
  }

  protected tryOf(node: SyntaxNode): Statement {
    const handler = node.field('handler');
    return {
      kind: 'try',
      span: node.span,
      body: this.statements(node.field('body')?.parts ?? []),
      catches: handler
        ? [{ name: handler.field('parameter')?.text ?? '', body: this.statements(handler.field('body')?.parts ?? []) }]
        : [],
      finally: this.statements(node.field('finalizer')?.field('body')?.parts ?? []),
    };
  }
}

/** What `...rest` takes of an object: all of it but what the pattern names. */
function restOf(rest: SyntaxNode, parts: readonly SyntaxNode[], value: Expression): Expression {
  const named = parts.flatMap((part) => (part === rest ? [] : [part.field('key') ?? part.field('left') ?? part]));
  if (named.length === 0) return value;
  const left = named.map((key) => ({ key: name(key, key.text), value: nullLiteral(key), span: key.span }));
  return { kind: 'object', span: rest.span, entries: [{ value, span: rest.span }, ...left] };
}

/** At which place of an array pattern a part stands: `[, setToken]` leaves out the first. */
function placeIn(target: SyntaxNode, part: SyntaxNode): number {
  return target.children.slice(0, target.children.indexOf(part)).filter(({ type }) => type === ',').length;
}
