import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type {
  Annotation,
  Argument,
  Expression,
  FunctionDeclaration,
  Lambda,
  Parameter,
  Statement,
  TypeDeclaration,
} from '../ir';
import { LanguageAdapter } from './adapter';
import {
  argument,
  assign,
  baseType,
  branch,
  callOf,
  decodeEscape,
  functionOf,
  lambda,
  literal,
  name,
  nullLiteral,
  operation,
  plus,
  returns,
} from './builder';
import { kotlinString } from './kotlin-strings';
import { indexes, mentions } from './mentions';

/** Functions whose lambda runs with their receiver as `this`. `edit` is the KTX form that writes preferences. */
const scopeFunctions = new Set(['apply', 'run', 'edit', 'with', 'buildString', 'buildMap', 'buildJsonObject']);
const containers = new Set([
  'class_declaration',
  'object_declaration',
  'companion_object',
  'class_body',
  'enum_class_body',
]);
const typeNodes = ['user_type', 'nullable_type', 'function_type', 'parenthesized_type', 'non_nullable_type'];

/** Lowers Kotlin, by the grammar `@tree-sitter-grammars/tree-sitter-kotlin` 1.1. */
export class KotlinAdapter extends LanguageAdapter {
  protected isContainer(node: SyntaxNode): boolean {
    return containers.has(node.type);
  }

  protected statement(node: SyntaxNode): Statement[] {
    switch (node.type) {
      case 'package_header':
      case 'annotation':
      case 'file_annotation':
      case 'type_alias':
        return [];
      case 'import':
        return [this.importOf(node)];
      case 'class_declaration':
      case 'object_declaration':
        return [this.typeDeclaration(node)];
      case 'companion_object':
        return this.typeBody(node).map(asStatic);
      case 'enum_entry':
        return [this.enumEntry(node)];
      case 'function_declaration':
        return [this.functionDeclaration(node)];
      case 'secondary_constructor':
      case 'anonymous_initializer':
        return [this.initializer(node)];
      case 'property_declaration':
        return this.property(node);
      case 'assignment':
        return [this.assignment(node)];
      case 'if_expression':
        return [this.branchOf(node)];
      case 'when_expression':
        return this.when(node);
      case 'for_statement':
      case 'while_statement':
      case 'do_while_statement':
        return [this.loop(node)];
      case 'try_expression':
        return [this.tryOf(node)];
      case 'return_expression':
        return this.returnOf(node);
      case 'throw_expression':
        return [{ kind: 'throw', span: node.span, value: this.expression(node.parts[0]) }];
      case 'block':
      case 'statements':
        return this.statements(node.parts);
      case 'identifier':
      case 'labeled_expression':
        if (isJump(node)) return [];
        return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
      default:
        return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
    }
  }

  protected known(node: SyntaxNode): Expression | undefined {
    const [first, second] = node.parts;
    switch (node.type) {
      case 'identifier':
        return this.identifier(node);
      case 'this_expression':
        return name(node, 'this');
      case 'super_expression':
        return name(node, 'super');
      case 'string_literal':
      case 'multiline_string_literal':
        return kotlinString(node, (part) => this.expression(part));
      case 'character_literal':
        return literal(node, 'string', characterOf(node.text.slice(1, -1)), inner(node));
      case 'number_literal':
      case 'float_literal':
        return literal(node, 'number', node.text);
      case 'parenthesized_expression':
      case 'annotated_expression':
      case 'labeled_expression':
        return this.expression(node.parts.at(-1));
      case 'as_expression':
        return this.expression(node.field('left') ?? first);
      case 'navigation_expression':
        return this.navigation(node);
      case 'index_expression':
        if (!first || !second) return undefined;
        return { kind: 'index', span: node.span, object: this.expression(first), key: this.expression(second) };
      case 'call_expression':
      case 'constructor_invocation':
        return this.call(node);
      case 'annotated_lambda':
        return this.expression(node.child('lambda_literal'));
      case 'lambda_literal':
        return this.lambdaOf(node);
      case 'anonymous_function':
        return this.anonymousFunction(node);
      case 'object_literal':
        return { kind: 'anonymous', span: node.span, type: this.typeDeclaration(node) };
      case 'binary_expression':
        return this.binary(node);
      case 'infix_expression':
        return this.infix(node);
      case 'unary_expression':
        return this.unary(node);
      case 'if_expression':
        return this.conditional(node);
      case 'when_expression':
        return this.whenValue(node);
      case 'try_expression':
        return this.blockValue(node.child('block'));
      case 'collection_literal':
        return { kind: 'list', span: node.span, items: this.expressions(node.parts) };
      case 'is_expression':
        return operation(node, 'is', this.expression(first), this.expression(second));
      case 'user_type':
        return name(node, baseType(node.text));
      case 'callable_reference':
        return first && second ? this.navigation(node) : first && this.expression(first);
      case 'block':
        return this.blockValue(node);
      case 'function_body':
        return this.expression(first);
      default:
        return undefined;
    }
  }

  private identifier(node: SyntaxNode): Expression {
    if (node.text === 'null') return nullLiteral(node);
    if (node.text === 'true' || node.text === 'false') return literal(node, 'boolean', node.text);
    return name(node, node.text.replaceAll('`', ''));
  }

  private importOf(node: SyntaxNode): Statement {
    const path = node.child('qualified_identifier', 'identifier')?.text ?? '';
    const imported = path.slice(path.lastIndexOf('.') + 1);
    const alias = node.has('as') ? node.parts.at(-1)?.text : undefined;
    const names = node.has('*') ? [] : [{ imported, local: alias ?? imported }];
    return { kind: 'import', span: node.span, module: path, names };
  }

  private typeDeclaration(node: SyntaxNode): TypeDeclaration {
    const nameNode = node.field('name');
    const isObject = node.type !== 'class_declaration';
    const members = [...this.primaryConstructor(node), ...this.typeBody(node)];
    return {
      kind: 'type',
      span: node.span,
      name: nameNode?.text ?? '',
      nameSpan: (nameNode ?? node).span,
      form: isObject ? 'object' : this.formOf(node),
      supertypes: this.supertypes(node),
      annotations: this.annotations(node),
      members: node.type === 'object_declaration' ? members.map(asStatic) : members,
      bodySpan: node.child('class_body', 'enum_class_body')?.span ?? { start: node.end, end: node.end },
    };
  }

  private formOf(node: SyntaxNode): TypeDeclaration['form'] {
    if (node.has('interface')) return 'interface';
    return node.child('enum_class_body') ? 'enum' : 'class';
  }

  private supertypes(node: SyntaxNode): string[] {
    const specifiers = node.child('delegation_specifiers')?.childrenOf('delegation_specifier') ?? [];
    return specifiers.map((specifier) => baseType(specifier.text));
  }

  private typeBody(node: SyntaxNode): Statement[] {
    const body = node.child('class_body', 'enum_class_body');
    return body ? this.members(body) : [];
  }

  /** `class A(private val p: P)` declares a field and assigns it, as other languages write out. */
  private primaryConstructor(node: SyntaxNode): Statement[] {
    const constructor = node.child('primary_constructor');
    const parameters = constructor?.child('class_parameters')?.childrenOf('class_parameter') ?? [];
    if (!constructor || parameters.length === 0) return [];
    const properties = parameters.filter((parameter) => parameter.has('val') || parameter.has('var'));
    const fields = properties.map((property) => {
      const { name: field, type } = this.parameter(property);
      return assign(property, name(this.parameterName(property), field), { declares: true, type });
    });
    const body = properties.map((property) => {
      const nameNode = this.parameterName(property);
      const target: Expression = {
        kind: 'member',
        span: nameNode.span,
        object: name(nameNode, 'this'),
        name: nameNode.text,
        nameSpan: nameNode.span,
      };
      return assign(property, target, { value: name(nameNode, nameNode.text) });
    });
    const details = { parameters: parameters.map((parameter) => this.parameter(parameter)), body };
    return [...fields, functionOf(constructor, 'constructor', constructor, details)];
  }

  private enumEntry(node: SyntaxNode): Statement {
    const entry = node.child('identifier') ?? node;
    const args = this.valueArguments(node.child('value_arguments'));
    const value = args.length > 0 ? callOf(node, name(entry, entry.text), args) : undefined;
    return assign(node, name(entry, entry.text), { declares: true, constant: true, static: true, value });
  }

  private functionDeclaration(node: SyntaxNode): Statement {
    const nameNode = node.field('name') ?? node;
    const receiver = this.extensionReceiver(node, nameNode);
    const parameters = node.child('function_value_parameters')?.childrenOf('parameter') ?? [];
    const defaults = this.parameterDefaults(node);
    const declaration = functionOf(node, nameNode.text, nameNode, {
      parameters: parameters.map((parameter) => this.parameter(parameter, defaults.get(parameter.start))),
      annotations: this.annotations(node),
      returns: this.returnType(node),
      ...this.functionBody(node),
    });
    return receiver ? extensionOf(receiver, declaration) : declaration;
  }

  /** Default values stand beside their parameter, not inside it. */
  private parameterDefaults(node: SyntaxNode): Map<number, SyntaxNode> {
    const defaults = new Map<number, SyntaxNode>();
    let parameter: SyntaxNode | undefined;
    for (const child of node.child('function_value_parameters')?.parts ?? []) {
      if (child.type === 'parameter') parameter = child;
      else if (parameter && child.type !== 'parameter_modifiers') defaults.set(parameter.start, child);
    }
    return defaults;
  }

  private extensionReceiver(node: SyntaxNode, nameNode: SyntaxNode): SyntaxNode | undefined {
    return node.childrenOf(...typeNodes).find((type) => type.end <= nameNode.start);
  }

  private returnType(node: SyntaxNode): string | undefined {
    const parameters = node.child('function_value_parameters');
    const type = parameters && node.childrenOf(...typeNodes).find((candidate) => candidate.start >= parameters.end);
    return type && baseType(type.text);
  }

  private functionBody(node: SyntaxNode): { body?: Statement[]; bodySpan?: Span } {
    const body = node.child('function_body');
    if (!body) return {};
    const block = body.child('block');
    if (block) return { body: this.statements(block.parts), bodySpan: block.span };
    const value = body.parts[0];
    return { body: value ? [returns(value, this.expression(value))] : [], bodySpan: body.span };
  }

  private initializer(node: SyntaxNode): Statement {
    const parameters = node.child('function_value_parameters')?.childrenOf('parameter') ?? [];
    const block = node.child('block', 'statements');
    return functionOf(node, 'constructor', node, {
      parameters: parameters.map((parameter) => this.parameter(parameter)),
      body: block ? this.statements(block.parts) : [],
      ...(block && { bodySpan: block.span }),
    });
  }

  private parameterName(node: SyntaxNode): SyntaxNode {
    return node.child('identifier') ?? node.child('variable_declaration')?.child('identifier') ?? node;
  }

  private parameter(node: SyntaxNode, defaultValue?: SyntaxNode): Parameter {
    const holder = node.type === 'variable_declaration' ? node : (node.child('variable_declaration') ?? node);
    const type = holder.child(...typeNodes)?.text;
    const inline = node.has('=') ? node.parts.at(-1) : undefined;
    const value = defaultValue ?? inline;
    return {
      name: this.parameterName(node).text,
      span: node.span,
      ...(type !== undefined && { type: baseType(type) }),
      ...(value && { value: this.expression(value) }),
    };
  }

  private property(node: SyntaxNode): Statement[] {
    const accessors = this.accessors(node);
    const value = this.propertyValue(node);
    const several = node.child('multi_variable_declaration');
    if (several) return this.destructuring(node, several, value);
    const variable = node.child('variable_declaration');
    const nameNode = variable?.child('identifier');
    if (!variable || !nameNode) return [];
    const type = variable.child(...typeNodes)?.text;
    if (accessors.length > 0 && !value) return accessors;
    const { guard, initial } = this.withEarlyExit(value);
    const declaration = assign(node, name(nameNode, nameNode.text), {
      declares: true,
      constant: node.has('val'),
      annotations: this.annotations(node),
      value: initial,
      type: type === undefined ? undefined : baseType(type),
    });
    return [...guard, declaration, ...accessors];
  }

  /** `y ?: return z` is a guard on `y` being null, then `y`. */
  private withEarlyExit(value: SyntaxNode | undefined): { guard: Statement[]; initial: Expression | undefined } {
    const exit = value?.field('right');
    const left = value?.field('left');
    if (value?.field('operator')?.text !== '?:' || !left || !exit || !isExit(exit)) {
      return { guard: [], initial: value && this.expression(value) };
    }
    const initial = this.expression(left);
    const condition = operation(left, '==', this.expression(left), nullLiteral(left));
    return { guard: [branch(value, condition, this.statement(exit))], initial };
  }

  private propertyValue(node: SyntaxNode): SyntaxNode | undefined {
    const delegate = node.child('property_delegate');
    if (delegate) return delegate.parts[0];
    const equals = node.children.findIndex((child) => child.type === '=');
    return equals < 0 ? undefined : node.children.slice(equals + 1).find((child) => child.named);
  }

  private destructuring(node: SyntaxNode, several: SyntaxNode, value: SyntaxNode | undefined): Statement[] {
    return several.childrenOf('variable_declaration').flatMap((variable, position) => {
      const nameNode = variable.child('identifier');
      if (!nameNode || nameNode.text === '_') return [];
      const key = literal(nameNode, 'number', String(position));
      const element: Expression | undefined = value && {
        kind: 'index',
        span: nameNode.span,
        object: this.expression(value),
        key,
      };
      return [assign(node, name(nameNode, nameNode.text), { declares: true, constant: true, value: element })];
    });
  }

  private accessors(node: SyntaxNode): Statement[] {
    const property = node.child('variable_declaration')?.child('identifier');
    if (!property) return [];
    const type = node.child('variable_declaration')?.child(...typeNodes)?.text;
    return node.childrenOf('getter', 'setter').flatMap((accessor) => {
      const kind = accessor.type === 'getter' ? ('get' as const) : ('set' as const);
      const body = this.functionBody(accessor);
      if (!body.body) return [];
      const parameter = accessor.child('identifier', 'parameter');
      const parameters =
        kind === 'set' ? [{ name: parameter?.text ?? 'value', span: (parameter ?? accessor).span }] : [];
      return [
        functionOf(accessor, property.text, property, {
          accessor: kind,
          parameters,
          returns: kind === 'get' && type !== undefined ? baseType(type) : undefined,
          ...body,
        }),
      ];
    });
  }

  private annotations(node: SyntaxNode): Annotation[] {
    const annotations = node.child('modifiers')?.childrenOf('annotation') ?? [];
    return annotations.map((annotation) => {
      const invocation = annotation.child('constructor_invocation');
      return {
        name: baseType(
          (invocation?.child('user_type') ?? annotation.child('user_type') ?? annotation).text.replace(/^@/, ''),
        ),
        args: this.valueArguments(invocation?.child('value_arguments')),
        span: annotation.span,
      };
    });
  }

  private assignment(node: SyntaxNode): Statement {
    const operator = node.field('operator')?.text ?? '=';
    const target = this.expression(node.field('left'));
    const right = this.expression(node.field('right'));
    const compound = operator !== '=';
    return assign(node, target, { value: right, compound });
  }

  private blockOrStatement(node: SyntaxNode | undefined): Statement[] {
    if (!node) return [];
    return node.type === 'block' || node.type === 'control_structure_body'
      ? this.statements(node.parts)
      : this.statements([node]);
  }

  private branchOf(node: SyntaxNode): Statement {
    const { condition, then, otherwise } = ifParts(node);
    return branch(node, this.expression(condition), this.blockOrStatement(then), this.blockOrStatement(otherwise));
  }

  private conditional(node: SyntaxNode): Expression | undefined {
    const { condition, then, otherwise } = ifParts(node);
    if (!then || !otherwise) return undefined;
    return {
      kind: 'conditional',
      span: node.span,
      condition: this.expression(condition),
      then: this.blockValue(then),
      otherwise: this.blockValue(otherwise),
    };
  }

  /** The value of a block used as an expression: its last expression. */
  private blockValue(node: SyntaxNode | undefined): Expression {
    if (node?.type !== 'block') return this.expression(node);
    const last = node.parts.at(-1);
    return last ? this.expression(last) : nullLiteral(node);
  }

  private whenCondition(entry: SyntaxNode, subject: Expression | undefined): Expression {
    const conditions = entry.fields('condition').filter((child) => child.named);
    const tests = conditions.map((condition) => {
      if (condition.type === 'type_test' || condition.type === 'range_test') {
        const operator = condition.type === 'type_test' ? 'is' : 'in';
        return operation(condition, operator, ...(subject ? [subject] : []), ...this.expressions(condition.parts));
      }
      return subject ? operation(condition, '==', subject, this.expression(condition)) : this.expression(condition);
    });
    return tests.reduce((left, right) => operation(entry, '||', left, right));
  }

  private whenEntries(node: SyntaxNode): {
    subject: Expression | undefined;
    entries: SyntaxNode[];
    fallback: SyntaxNode | undefined;
  } {
    const subject = node.child('when_subject')?.parts.at(-1);
    const entries = node.childrenOf('when_entry');
    const isCase = (entry: SyntaxNode) => entry.fields('condition').some((condition) => condition.named);
    return {
      subject: subject && this.expression(subject),
      entries: entries.filter(isCase),
      fallback: entries.find((entry) => !isCase(entry)),
    };
  }

  private when(node: SyntaxNode): Statement[] {
    const { subject, entries, fallback } = this.whenEntries(node);
    const start = fallback ? this.blockOrStatement(fallback.parts.at(-1)) : [];
    return entries.reduceRight<Statement[]>(
      (otherwise, entry) => [
        branch(entry, this.whenCondition(entry, subject), this.blockOrStatement(entry.parts.at(-1)), otherwise),
      ],
      start,
    );
  }

  private whenValue(node: SyntaxNode): Expression {
    const { subject, entries, fallback } = this.whenEntries(node);
    const start: Expression = fallback ? this.blockValue(fallback.parts.at(-1)) : nullLiteral(node);
    return entries.reduceRight<Expression>(
      (otherwise, entry) => ({
        kind: 'conditional',
        span: entry.span,
        condition: this.whenCondition(entry, subject),
        then: this.blockValue(entry.parts.at(-1)),
        otherwise,
      }),
      start,
    );
  }

  private loop(node: SyntaxNode): Statement {
    const variable = node.child('variable_declaration', 'multi_variable_declaration');
    const variables =
      variable?.type === 'multi_variable_declaration' ? variable.childrenOf('variable_declaration') : [variable];
    const bindings = variables.flatMap((each) => each?.child('identifier')?.text ?? []);
    const block = node.child('block');
    const subject = node.field('condition') ?? node.parts.find((part) => part !== variable && part !== block);
    return {
      kind: 'loop',
      span: node.span,
      bindings,
      ...(subject && { subject: this.expression(subject) }),
      body: block
        ? this.statements(block.parts)
        : this.statements(node.parts.slice(-1).filter((part) => part !== subject)),
    };
  }

  private tryOf(node: SyntaxNode): Statement {
    return {
      kind: 'try',
      span: node.span,
      body: this.blockOrStatement(node.child('block')),
      catches: node.childrenOf('catch_block').map((block) => {
        const type = block.child(...typeNodes);
        return {
          name: block.child('identifier')?.text ?? '',
          ...(type && { type: baseType(type.text) }),
          body: this.blockOrStatement(block.child('block')),
        };
      }),
      finally: this.blockOrStatement(node.child('finally_block')?.child('block')),
    };
  }

  private returnOf(node: SyntaxNode): Statement[] {
    const value = node.parts.find((part) => part.type !== 'label');
    const { guard, initial } = this.withEarlyExit(value);
    return [...guard, returns(node, initial)];
  }

  private navigation(node: SyntaxNode): Expression | undefined {
    const [object, member] = node.parts;
    if (!object || !member) return undefined;
    return {
      kind: 'member',
      span: node.span,
      object: this.expression(object),
      name: member.text,
      nameSpan: member.span,
    };
  }

  private call(node: SyntaxNode): Expression {
    const calleeNode = node.parts[0];
    const callee =
      calleeNode?.type === 'user_type' ? name(calleeNode, baseType(calleeNode.text)) : this.expression(calleeNode);
    const args = this.valueArguments(node.child('value_arguments'));
    const trailing = node.child('annotated_lambda')?.child('lambda_literal');
    // `f(a) { … }` is the call `f(a)` called with the lambda: one call of `f` with both.
    const inner = trailing && callee.kind === 'call' && !node.child('value_arguments') ? callee : undefined;
    if (trailing)
      args.push(
        argument(trailing, this.lambdaOf(trailing, this.implicitReceiver(inner ?? callee, inner?.args ?? args))),
      );
    if (inner) return { ...inner, span: node.span, args: [...inner.args, ...args] };
    return this.collection(node, callOf(node, callee, args));
  }

  private implicitReceiver(callee: Expression, args: readonly Argument[]): Expression | undefined {
    const called = callee.kind === 'name' || callee.kind === 'member' || callee.kind === 'call' ? callee.name : '';
    if (!scopeFunctions.has(called)) return undefined;
    if (called === 'with') return args[0]?.value;
    const object = callee.kind === 'member' ? callee.object : callee.kind === 'call' ? callee.receiver : undefined;
    if (called === 'edit' && object) return callee.kind === 'call' ? callee : callOf(callee.span, callee, []);
    return object;
  }

  /** `mapOf("a" to b)` is a dictionary and `listOf(a)` a list, as literals are elsewhere. */
  private collection(node: SyntaxNode, call: Expression): Expression {
    if (call.kind !== 'call' || call.receiver) return call;
    if (/^(?:mutable|hash|linked|sorted)?(?:m|M)apOf$/.test(call.name)) {
      const entries = call.args.map(({ value, span }) => {
        const pair = value.kind === 'operation' && value.operator === 'to' ? value.operands : undefined;
        return pair?.[0] && pair[1] ? { key: pair[0], value: pair[1], span } : { value, span };
      });
      return { kind: 'object', span: node.span, entries };
    }
    if (/^(?:mutableL|arrayL|l|mutableS|s|a)(?:ist|et|rray)Of$/.test(call.name)) {
      return { kind: 'list', span: node.span, items: call.args.map(({ value }) => value) };
    }
    return call;
  }

  private valueArguments(node: SyntaxNode | undefined): Argument[] {
    return (node?.childrenOf('value_argument') ?? []).flatMap((part) => {
      const value = part.parts.at(-1);
      if (!value) return [];
      return [argument(part, this.expression(value), part.has('=') ? part.parts[0]?.text : undefined)];
    });
  }

  private lambdaOf(node: SyntaxNode, receiver?: Expression): Lambda {
    const declared =
      node.child('lambda_parameters')?.childrenOf('variable_declaration', 'multi_variable_declaration') ?? [];
    const body = this.lambdaBody(node.parts.filter((part) => part.type !== 'lambda_parameters'));
    const parameters = declared.map((parameter) => this.parameter(parameter));
    // A data store's `edit` gives its preferences as `it`, where that of shared preferences has a receiver.
    const hasIt = receiver ? indexes(body, 'it') : mentions(body, 'it');
    if (parameters.length === 0 && hasIt) parameters.push({ name: 'it', span: node.span });
    return { ...lambda(node, parameters, body, node), ...(receiver && parameters.length === 0 && { receiver }) };
  }

  /** A lambda's last expression is what it returns. */
  private lambdaBody(nodes: readonly SyntaxNode[]): Statement[] {
    const body = this.statements(nodes.flatMap((node) => (node.type === 'statements' ? node.parts : [node])));
    const last = body.at(-1);
    if (last?.kind === 'expression') body[body.length - 1] = returns(last.span, last.expression);
    return body;
  }

  private anonymousFunction(node: SyntaxNode): Expression {
    const parameters = node.child('function_value_parameters')?.childrenOf('parameter') ?? [];
    const { body = [], bodySpan = node } = this.functionBody(node);
    return lambda(
      node,
      parameters.map((parameter) => this.parameter(parameter)),
      body,
      bodySpan,
    );
  }

  private binary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const left = this.expression(node.field('left'));
    const right = node.field('right');
    if (operator === '?:' && right && isExit(right)) return left;
    const value = this.expression(right);
    if (operator === '+') return plus(node, left, value);
    return operation(node, normalOperators[operator] ?? operator, left, value);
  }

  private infix(node: SyntaxNode): Expression | undefined {
    const [left, operator, right] = node.parts;
    if (!left || !operator || !right) return undefined;
    return operation(node, operator.text, this.expression(left), this.expression(right));
  }

  private unary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const operand = this.expression(node.field('argument') ?? node.parts[0]);
    if (operator === '!!') return operand;
    if (operand.kind === 'literal' && operand.type === 'number')
      return literal(node, 'number', operator + operand.value);
    return operation(node, operator, operand);
  }
}

const normalOperators: Record<string, string> = { '?:': '??', '===': '==', '!==': '!=' };

function ifParts(node: SyntaxNode): {
  condition: SyntaxNode | undefined;
  then: SyntaxNode | undefined;
  otherwise: SyntaxNode | undefined;
} {
  const close = node.children.findIndex((child) => child.type === ')');
  const elseAt = node.children.findIndex((child) => child.type === 'else');
  const bodies = node.children.slice(close + 1, elseAt < 0 ? undefined : elseAt);
  return {
    condition: node.field('condition'),
    then: bodies.find((child) => child.named),
    otherwise: elseAt < 0 ? undefined : node.children.slice(elseAt + 1).find((child) => child.named),
  };
}

function isExit(node: SyntaxNode): boolean {
  return node.type === 'return_expression' || node.type === 'throw_expression' || isJump(node);
}

/** `break` and `continue`, which the grammar gives as a name, or as a label before one. */
function isJump(node: SyntaxNode): boolean {
  return /^(?:break|continue)(?:@|$)/.test(node.text);
}

function characterOf(text: string): string {
  return text.startsWith('\\') ? decodeEscape(text) : text;
}

function inner(node: SyntaxNode): Span {
  return { start: node.start + 1, end: node.end - 1 };
}

function asStatic(statement: Statement): Statement {
  return statement.kind === 'assign' || statement.kind === 'function' ? { ...statement, static: true } : statement;
}

function extensionOf(receiver: SyntaxNode, member: FunctionDeclaration): TypeDeclaration {
  return {
    kind: 'type',
    span: member.span,
    name: baseType(receiver.text),
    nameSpan: receiver.span,
    form: 'extension',
    supertypes: [],
    annotations: [],
    members: [member],
    bodySpan: { start: member.span.end, end: member.span.end },
  };
}
