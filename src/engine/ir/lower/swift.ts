import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Annotation, Expression, FunctionDeclaration, Import, Parameter, Statement, TypeDeclaration } from '../ir';
import {
  assign,
  baseType,
  branch,
  functionOf,
  isNoResult,
  literal,
  name,
  nullLiteral,
  operation,
  returns,
} from './builder';
import { SwiftExpressions } from './swift-expressions';

const typeNodes = ['class_declaration', 'protocol_declaration'];
const bodies = ['class_body', 'enum_class_body', 'protocol_body'];
const ignored = new Set([
  'directive',
  'typealias_declaration',
  'associatedtype_declaration',
  'operator_declaration',
  'precedence_group_declaration',
  'deinit_declaration',
  'ERROR',
]);

/** One clause of an `if`, `guard` or `while`: a binding (`let x = y`, `case .a(let x) = y`) or a plain condition. */
interface Clause {
  readonly condition: Expression;
  readonly bindings: Statement[];
}

/** Lowers Swift: declarations and statements; expressions are in `swift-expressions.ts`. */
export class SwiftAdapter extends SwiftExpressions {
  protected isContainer(node: SyntaxNode): boolean {
    return typeNodes.includes(node.type);
  }

  protected statement(node: SyntaxNode): Statement[] {
    if (ignored.has(node.type)) return [];
    switch (node.type) {
      case 'import_declaration':
        return [this.importOf(node)];
      case 'class_declaration':
      case 'protocol_declaration':
        return [this.typeDeclaration(node)];
      case 'enum_entry':
        return this.enumEntry(node);
      case 'function_declaration':
      case 'init_declaration':
      case 'protocol_function_declaration':
        return [this.functionDeclaration(node)];
      case 'property_declaration':
      case 'protocol_property_declaration':
        return this.property(node);
      case 'subscript_declaration':
        return this.computed(node, 'subscript', node, undefined);
      case 'assignment':
        return [this.assignment(node)];
      case 'guard_statement':
        return this.guard(node);
      case 'if_statement':
        return [this.ifOf(node)];
      case 'switch_statement':
        return this.switchOf(node);
      case 'for_statement':
        return [this.forOf(node)];
      case 'while_statement':
      case 'repeat_while_statement':
        return [this.whileOf(node)];
      case 'do_statement':
        return this.doOf(node);
      case 'control_transfer_statement':
        return this.transfer(node);
      case 'statements':
        return this.statements(node.parts);
      default:
        return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
    }
  }

  private importOf(node: SyntaxNode): Import {
    const module = node.child('identifier')?.text ?? '';
    const imported = module.slice(module.lastIndexOf('.') + 1);
    return {
      kind: 'import',
      span: node.span,
      module,
      names: module.includes('.') ? [{ imported, local: imported }] : [],
    };
  }

  private typeDeclaration(node: SyntaxNode): TypeDeclaration {
    const nameNode = node.field('name') ?? node;
    const body = node.child(...bodies);
    return {
      kind: 'type',
      span: node.span,
      name: baseType(nameNode.text),
      nameSpan: nameNode.span,
      form: formOf(node.field('declaration_kind')?.text ?? 'protocol'),
      supertypes: node.childrenOf('inheritance_specifier').map((specifier) => baseType(specifier.text)),
      annotations: this.attributes(node),
      members: body ? this.members(body) : [],
      bodySpan: body?.span ?? { start: node.end, end: node.end },
    };
  }

  private enumEntry(node: SyntaxNode): Statement[] {
    const raw = node.field('raw_value');
    return node
      .fields('name')
      .filter(({ type }) => type === 'simple_identifier')
      .map((entry) => {
        const value =
          raw && raw.start > entry.end && !node.source.slice(entry.end, raw.start).includes(',') ? raw : undefined;
        return assign(node, name(entry, entry.text), {
          declares: true,
          constant: true,
          static: true,
          value: value && this.expression(value),
        });
      });
  }

  private functionDeclaration(node: SyntaxNode): FunctionDeclaration {
    const nameNode = node.field('name') ?? node.child('init') ?? node;
    const body = node.field('body');
    const arrow = node.children.find(({ type }) => type === '->');
    const result = arrow && node.children.find((child) => child.named && child.start > arrow.start);
    return functionOf(node, nameNode.text === 'init' ? 'constructor' : nameNode.text, nameNode, {
      static: isStatic(node),
      parameters: this.parameters(node),
      annotations: this.attributes(node),
      returns: result && baseType(result.text),
      body: body && this.bodyStatements(body, result !== undefined && !isNoResult(result.text)),
      ...(body && { bodySpan: body.span }),
    });
  }

  /** A function with a result and one expression returns it. */
  private bodyStatements(body: SyntaxNode, hasResult: boolean): Statement[] {
    const nodes = body.child('statements')?.parts ?? [];
    return hasResult ? this.valueOrStatements(nodes) : this.statements(nodes);
  }

  private parameters(node: SyntaxNode): Parameter[] {
    const defaults = node.fields('default_value');
    const parameters = node.childrenOf('parameter');
    return parameters.map((parameter, position) => {
      const [nameNode, type] = parameter.fields('name');
      const external = parameter.field('external_name');
      const next = parameters[position + 1]?.start ?? node.end;
      const value = defaults.find((candidate) => candidate.start >= parameter.end && candidate.end <= next);
      return {
        name: (nameNode ?? parameter).text,
        span: parameter.span,
        ...(external && { label: external.text }),
        ...(type && { type: baseType(type.text) }),
        ...(value && { value: this.expression(value) }),
      };
    });
  }

  private attributes(node: SyntaxNode): Annotation[] {
    const attributes = node.child('modifiers')?.childrenOf('attribute') ?? [];
    return attributes.map((attribute) => {
      const type = attribute.child('user_type');
      const values = attribute.parts.filter((part) => part !== type && part.type !== 'simple_identifier');
      return {
        name: baseType((type ?? attribute).text.replace(/^@/, '')),
        args: values.map((value) => ({ value: this.expression(value), span: value.span })),
        span: attribute.span,
      };
    });
  }

  /** One statement for each name; a computed property becomes its accessors, an observer a setter. */
  private property(node: SyntaxNode): Statement[] {
    const groups = splitBy(node.children, ',');
    const attributes = this.attributes(node);
    const constant = node.child('value_binding_pattern')?.text === 'let';
    return groups.flatMap((group) => {
      const pattern = group.find(({ type }) => type === 'pattern');
      if (!pattern) return [];
      const annotation = group.find(({ type }) => type === 'type_annotation');
      const type = annotation && baseType(annotation.text.replace(/^:\s*/, ''));
      const computed = group.find((part) => part.type === 'computed_property');
      const equals = group.findIndex((part) => part.type === '=');
      const { value, observers } = withoutObservers(equals < 0 ? undefined : group[equals + 1]);
      const nameNode = pattern.field('bound_identifier');
      if (!nameNode) return this.tuplePattern(node, pattern, value);
      const observing = computed && observersIn(computed);
      if (computed && !observing) return this.computed(computed, nameNode.text, nameNode, type, isStatic(node));
      const declaration = assign(node, name(nameNode, nameNode.text), {
        declares: true,
        constant,
        static: isStatic(node),
        type,
        annotations: attributes,
        value: value && this.expression(value),
      });
      return [declaration, ...this.observers(observers ?? observing ?? [], nameNode)];
    });
  }

  private tuplePattern(node: SyntaxNode, pattern: SyntaxNode, value: SyntaxNode | undefined): Statement[] {
    if (!value) return [];
    return pattern.childrenOf('pattern').map((part, position) => {
      const key = literal(part, 'number', String(position));
      return assign(node, name(part, part.text), {
        declares: true,
        constant: true,
        value: { kind: 'index', span: part.span, object: this.expression(value), key },
      });
    });
  }

  private observers(blocks: readonly SyntaxNode[], nameNode: SyntaxNode): Statement[] {
    return blocks.map((block) => {
      const closure = this.closure(block);
      const body = closure.kind === 'lambda' ? closure.body : [];
      return functionOf(block, nameNode.text, nameNode, {
        accessor: 'set',
        parameters: [{ name: 'newValue', span: block.span }],
        body: body.map((statement) =>
          statement.kind === 'return' && statement.value ? expressionOf(statement.value) : statement,
        ),
        bodySpan: block.span,
      });
    });
  }

  private computed(
    node: SyntaxNode,
    property: string,
    nameNode: Span,
    type: string | undefined,
    isStaticMember = false,
  ): Statement[] {
    const body = node.child('computed_property') ?? node;
    const accessors = body.childrenOf('computed_getter', 'computed_setter');
    if (accessors.length === 0) {
      const statements = this.valueOrStatements(body.child('statements')?.parts ?? []);
      return [
        functionOf(body, property, nameNode, {
          accessor: 'get',
          static: isStaticMember,
          returns: type,
          body: statements,
          bodySpan: body.span,
        }),
      ];
    }
    return accessors.map((accessor) => {
      const nodes = accessor.child('statements')?.parts ?? [];
      if (accessor.type === 'computed_getter') {
        const statements = this.valueOrStatements(nodes);
        return functionOf(accessor, property, nameNode, {
          accessor: 'get',
          static: isStaticMember,
          returns: type,
          body: statements,
          bodySpan: accessor.span,
        });
      }
      const parameter = accessor.child('simple_identifier')?.text ?? 'newValue';
      return functionOf(accessor, property, nameNode, {
        accessor: 'set',
        static: isStaticMember,
        parameters: [{ name: parameter, span: accessor.span }],
        body: this.statements(nodes),
        bodySpan: accessor.span,
      });
    });
  }

  private assignment(node: SyntaxNode): Statement {
    const target = node.field('target');
    const value = this.expression(node.field('result'));
    if (target?.text === '_') return { kind: 'expression', span: node.span, expression: value };
    return assign(node, this.expression(target), { value, compound: node.field('operator')?.text !== '=' });
  }

  /** The clauses between the keyword and the block; Swift separates them by commas, and all must hold. */
  private clauses(node: SyntaxNode): Clause[] {
    const open = node.children.findIndex(({ type }) => type === '{' || type === 'else');
    return splitBy(node.children.slice(1, open), ',').flatMap((group) => this.clause(group));
  }

  private clause(group: readonly SyntaxNode[]): Clause[] {
    const equals = group.findIndex(({ type }) => type === '=');
    const binds = group.find(({ type }) => type === 'value_binding_pattern');
    const first = group.find(({ named }) => named);
    if (!first) return [];
    if (group[0]?.type === 'case') return [this.caseClause(group, equals)];
    if (!binds) return [{ condition: this.expression(first), bindings: [] }];
    const bound = group.find(({ type }) => type === 'simple_identifier') ?? first;
    const valueNode = equals < 0 ? bound : (group[equals + 1] ?? bound);
    const condition = operation(valueNode, '!=', this.expression(valueNode), nullLiteral(valueNode));
    const span = { start: first.start, end: valueNode.end };
    const binding = assign(span, name(bound, bound.text), {
      declares: true,
      constant: true,
      value: this.expression(valueNode),
    });
    return [{ condition, bindings: equals < 0 ? [] : [binding] }];
  }

  private caseClause(group: readonly SyntaxNode[], equals: number): Clause {
    const valueNode = group[equals + 1] ?? group.at(-1);
    const value = this.expression(valueNode);
    const label = group.find(({ type }) => type === 'simple_identifier');
    const span = { start: group[0]?.start ?? 0, end: valueNode?.end ?? 0 };
    const pattern: Expression = label
      ? { kind: 'member', span: label.span, name: label.text, nameSpan: label.span }
      : literal(span, 'boolean', 'true');
    const bindings = group.slice(0, equals).flatMap((part) => this.patternBindings(part, value));
    return { condition: operation(span, '==', value, pattern), bindings };
  }

  /** `let x` inside a pattern over `subject` binds a part of it. */
  private patternBindings(pattern: SyntaxNode, subject: Expression): Statement[] {
    const bound = pattern.field('bound_identifier');
    if (bound) {
      const value: Expression = {
        kind: 'member',
        span: bound.span,
        object: subject,
        name: bound.text,
        nameSpan: bound.span,
      };
      return [assign(pattern, name(bound, bound.text), { declares: true, constant: true, value })];
    }
    return pattern.children.flatMap((child) => this.patternBindings(child, subject));
  }

  private guard(node: SyntaxNode): Statement[] {
    const clauses = this.clauses(node);
    const failed = clauses
      .map(({ condition }) => negate(condition))
      .reduce((left, right) => operation(node, '||', left, right));
    const exit = this.statements(node.child('statements')?.parts ?? []);
    return [branch(node, failed, exit), ...clauses.flatMap(({ bindings }) => bindings)];
  }

  private ifOf(node: SyntaxNode): Statement {
    const clauses = this.clauses(node);
    const condition = clauses
      .map((clause) => clause.condition)
      .reduce((left, right) => operation(node, '&&', left, right));
    const [then, otherwise] = this.blocks(node);
    return branch(node, condition, [...clauses.flatMap(({ bindings }) => bindings), ...then], otherwise);
  }

  private blocks(node: SyntaxNode): [Statement[], Statement[]] {
    const elseAt = node.children.findIndex(({ type }) => type === 'else');
    const before = node.children.slice(0, elseAt < 0 ? undefined : elseAt);
    const after = elseAt < 0 ? [] : node.children.slice(elseAt + 1);
    const inside = (nodes: readonly SyntaxNode[]) =>
      this.statements(nodes.filter(({ type }) => type === 'statements' || type === 'if_statement'));
    return [inside(before), inside(after)];
  }

  private switchOf(node: SyntaxNode): Statement[] {
    const subject = this.expression(node.field('expr'));
    const entries = node.childrenOf('switch_entry');
    const fallback = entries.find((entry) => entry.child('default_keyword'));
    const body = (entry: SyntaxNode | undefined) => this.statements(entry?.childrenOf('statements') ?? []);
    return entries
      .filter((entry) => entry !== fallback)
      .reduceRight<Statement[]>((otherwise, entry) => {
        const patterns = entry.childrenOf('switch_pattern');
        const tests = patterns.map((pattern): Expression =>
          operation(pattern, '==', subject, this.expression(pattern)),
        );
        const condition =
          tests.length > 0 ? tests.reduce((left, right) => operation(entry, '||', left, right)) : nullLiteral(entry);
        const bindings = patterns.flatMap((pattern) => this.patternBindings(pattern, subject));
        return [branch(entry, condition, [...bindings, ...body(entry)], otherwise)];
      }, body(fallback));
  }

  private forOf(node: SyntaxNode): Statement {
    const item = node.field('item');
    const collection = node.field('collection');
    return {
      kind: 'loop',
      span: node.span,
      bindings: item ? boundNames(item) : [],
      ...(collection && { subject: this.expression(collection) }),
      body: this.statements(node.childrenOf('statements')),
    };
  }

  private whileOf(node: SyntaxNode): Statement {
    const clauses = node.type === 'while_statement' ? this.clauses(node) : [];
    const condition = node.field('condition');
    const subject = clauses[0]?.condition ?? (condition?.named ? this.expression(condition) : undefined);
    return {
      kind: 'loop',
      span: node.span,
      bindings: [],
      ...(subject && { subject }),
      body: [...clauses.flatMap(({ bindings }) => bindings), ...this.statements(node.childrenOf('statements'))],
    };
  }

  private doOf(node: SyntaxNode): Statement[] {
    const body = this.statements(node.childrenOf('statements'));
    const handlers = node.childrenOf('catch_block');
    if (handlers.length === 0) return body;
    const catches = handlers.map((handler) => {
      const type = handler.field('error')?.children.find((child) => child.type === 'user_type');
      const bound = /\blet\s+(\w+)/.exec(handler.field('error')?.text ?? '')?.[1];
      return {
        name: bound ?? 'error',
        ...(type && { type: baseType(type.text) }),
        body: this.statements(handler.childrenOf('statements')),
      };
    });
    return [{ kind: 'try', span: node.span, body, catches, finally: [] }];
  }

  private transfer(node: SyntaxNode): Statement[] {
    const value = node.field('result') ?? node.parts.find(({ type }) => type !== 'throw_keyword');
    if (node.child('throw_keyword')) return [{ kind: 'throw', span: node.span, value: this.expression(value) }];
    return node.has('return') ? [returns(node, value && this.expression(value))] : [];
  }
}

function formOf(keyword: string): TypeDeclaration['form'] {
  if (keyword === 'enum' || keyword === 'extension') return keyword;
  return keyword === 'protocol' ? 'interface' : 'class';
}

/** The names that a pattern binds: `x`, `(a, b)`, `(i, (a, b))`, `case let .some(x)`. */
function boundNames(pattern: SyntaxNode): string[] {
  const bound = pattern.field('bound_identifier');
  if (bound) return [bound.text];
  const inner = pattern.childrenOf('pattern').flatMap(boundNames);
  if (inner.length > 0) return inner;
  const own = pattern.childrenOf('simple_identifier').at(-1);
  return own && !pattern.has('.') ? [own.text] : [];
}

function isStatic(node: SyntaxNode): boolean {
  return /\b(?:static|class)\b/.test(node.child('modifiers')?.text ?? '');
}

function splitBy(nodes: readonly SyntaxNode[], separator: string): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === separator) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}

/** The grammar reads `= 0 { didSet { … } }` as a call of `0` with a closure. */
function withoutObservers(value: SyntaxNode | undefined): { value: SyntaxNode | undefined; observers?: SyntaxNode[] } {
  const block = value?.type === 'call_expression' ? value.child('call_suffix')?.child('lambda_literal') : undefined;
  const observers = block && observersIn(block);
  return observers ? { value: value?.parts[0], observers } : { value };
}

function observersIn(block: SyntaxNode): SyntaxNode[] | undefined {
  const calls = block.child('statements')?.childrenOf('call_expression') ?? [];
  const observers = calls.flatMap((call) => {
    const isObserver = call.parts[0]?.text === 'didSet' || call.parts[0]?.text === 'willSet';
    return isObserver ? (call.child('call_suffix')?.child('lambda_literal') ?? []) : [];
  });
  return observers.length > 0 ? observers : undefined;
}

function expressionOf(value: Expression): Statement {
  return { kind: 'expression', span: value.span, expression: value };
}

function negate(condition: Expression): Expression {
  if (condition.kind === 'operation') {
    const [operand] = condition.operands;
    if (condition.operator === '!' && operand) return operand;
    if (condition.operator === '!=') return { ...condition, operator: '==' };
    if (condition.operator === '==') return { ...condition, operator: '!=' };
  }
  return operation(condition.span, '!', condition);
}
