import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type {
  Annotation,
  Argument,
  Expression,
  FunctionDeclaration,
  Import,
  ObjectLiteral,
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
  template,
} from './builder';

const containers = new Set(['class_declaration', 'abstract_class_declaration', 'class_body']);
const functionValues = new Set(['arrow_function', 'function_expression', 'generator_function']);
const transparent = new Set([
  'parenthesized_expression',
  'await_expression',
  'non_null_expression',
  'as_expression',
  'satisfies_expression',
  'jsx_expression',
]);

/** Lowers TypeScript, TSX and JavaScript, by the grammars of `tree-sitter-typescript` 0.23. */
export class TypeScriptAdapter extends LanguageAdapter {
  protected isContainer(node: SyntaxNode): boolean {
    return (
      containers.has(node.type) ||
      (node.type === 'export_statement' && node.parts.some((part) => containers.has(part.type)))
    );
  }

  /** A method's decorators stand before it, not inside it: they are put together here, outside of what is cached. */
  protected override members(container: SyntaxNode): Statement[] {
    let annotations: Annotation[] = [];
    return container.children.flatMap((child) => {
      if (child.type === 'decorator') {
        annotations.push(annotationOf(child, (node) => this.callArguments(node)));
        return [];
      }
      const statements = this.declarationOf(child);
      if (annotations.length === 0 || statements.length === 0) return statements;
      const own = annotations;
      annotations = [];
      return statements.map((statement) =>
        statement.kind === 'function' ? { ...statement, annotations: [...own, ...statement.annotations] } : statement,
      );
    });
  }

  protected statement(node: SyntaxNode): Statement[] {
    switch (node.type) {
      case 'import_statement':
        return [this.importOf(node)];
      case 'export_statement':
        return this.exported(node);
      case 'interface_declaration':
      case 'type_alias_declaration':
        return this.interfaceOf(node);
      case 'ambient_declaration':
      case 'empty_statement':
      case 'hash_bang_line':
      case 'decorator':
      case 'break_statement':
      case 'continue_statement':
      case 'debugger_statement':
      case 'method_signature':
      case 'abstract_method_signature':
      case 'index_signature':
        return [];
      case 'class_declaration':
      case 'abstract_class_declaration':
        return [this.typeDeclaration(node)];
      case 'enum_declaration':
        return [this.enumOf(node)];
      case 'function_declaration':
      case 'generator_function_declaration':
        return [this.functionDeclaration(node)];
      case 'method_definition':
        return this.method(node);
      case 'public_field_definition':
      case 'property_signature':
        return [this.field(node)];
      case 'lexical_declaration':
      case 'variable_declaration':
        return node.childrenOf('variable_declarator').flatMap((declarator) => this.variable(declarator, node));
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

  private expressionStatement(node: SyntaxNode): Statement[] {
    if (node.type === 'assignment_expression' || node.type === 'augmented_assignment_expression')
      return [this.assignment(node)];
    if (node.type === 'sequence_expression') return node.parts.flatMap((part) => this.expressionStatement(part));
    return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
  }

  private assignment(node: SyntaxNode): Statement {
    const compound = node.type === 'augmented_assignment_expression';
    return assign(node, this.expression(node.field('left')), { value: this.expression(node.field('right')), compound });
  }

  private importOf(node: SyntaxNode): Import {
    const source = node.field('source')?.child('string_fragment')?.text ?? '';
    const clause = node.child('import_clause');
    const names = (clause?.parts ?? []).flatMap((part) => {
      if (part.type === 'identifier') return [{ imported: 'default', local: part.text }];
      if (part.type === 'namespace_import') return [{ imported: '*', local: part.parts[0]?.text ?? '' }];
      return part.childrenOf('import_specifier').map((specifier) => {
        const imported = specifier.field('name')?.text ?? '';
        return { imported, local: specifier.field('alias')?.text ?? imported };
      });
    });
    return { kind: 'import', span: node.span, module: source, names };
  }

  private exported(node: SyntaxNode): Statement[] {
    const declaration = node.field('declaration');
    if (declaration) return this.statement(declaration);
    const value = node.field('value');
    return value ? this.expressionStatement(value) : [];
  }

  private typeDeclaration(node: SyntaxNode): TypeDeclaration {
    const nameNode = node.field('name');
    const body = node.field('body');
    return {
      kind: 'type',
      span: node.span,
      name: nameNode?.text ?? '',
      nameSpan: (nameNode ?? node).span,
      form: 'class',
      supertypes: this.supertypes(node),
      annotations: this.decorators(node),
      members: body ? this.members(body) : [],
      bodySpan: (body ?? node).span,
    };
  }

  private supertypes(node: SyntaxNode): string[] {
    const clauses = node.child('class_heritage')?.parts ?? [];
    return clauses.flatMap((clause) =>
      clause.parts.filter((part) => part.type !== 'type_arguments').map((part) => baseType(part.text)),
    );
  }

  private interfaceOf(node: SyntaxNode): Statement[] {
    const nameNode = node.field('name');
    const body = node.type === 'interface_declaration' ? node.field('body') : node.field('value');
    if (!nameNode || !body || !['interface_body', 'object_type'].includes(body.type)) return [];
    return [
      {
        kind: 'type',
        span: node.span,
        name: nameNode.text,
        nameSpan: nameNode.span,
        form: 'interface',
        supertypes: node.child('extends_type_clause')?.parts.map((part) => baseType(part.text)) ?? [],
        annotations: [],
        members: body
          .childrenOf('property_signature', 'method_signature')
          .map((member) =>
            member.type === 'property_signature' ? this.field(member) : this.functionDeclaration(member),
          ),
        bodySpan: body.span,
      },
    ];
  }

  private enumOf(node: SyntaxNode): TypeDeclaration {
    const nameNode = node.field('name') ?? node;
    const body = node.field('body') ?? node;
    const members = body.parts.map((part) => {
      const entry = part.field('name') ?? part;
      const value = part.field('value');
      return assign(part, name(entry, entry.text), {
        declares: true,
        constant: true,
        static: true,
        value: value && this.expression(value),
      });
    });
    return {
      kind: 'type',
      span: node.span,
      name: nameNode.text,
      nameSpan: nameNode.span,
      form: 'enum',
      supertypes: [],
      annotations: [],
      members,
      bodySpan: body.span,
    };
  }

  private decorators(node: SyntaxNode): Annotation[] {
    return node.childrenOf('decorator').map((decorator) => annotationOf(decorator, (args) => this.callArguments(args)));
  }

  private functionDeclaration(node: SyntaxNode): FunctionDeclaration {
    const nameNode = node.field('name') ?? node;
    const body = node.field('body');
    const { parameters, prologue } = this.parameters(node);
    const accessor = node.has('get') ? 'get' : node.has('set') ? 'set' : undefined;
    return functionOf(node, nameNode.text, nameNode, {
      accessor,
      static: node.has('static'),
      parameters,
      annotations: this.decorators(node),
      returns: this.typeOf(node.field('return_type')),
      body: body && [...prologue, ...this.statements(body.parts)],
      ...(body && { bodySpan: body.span }),
    });
  }

  /** `constructor(private readonly p: P)` declares a field and assigns it, as other languages write out. */
  private method(node: SyntaxNode): Statement[] {
    const declaration = this.functionDeclaration(node);
    if (declaration.name !== 'constructor') return [declaration];
    const parameters = node.field('parameters')?.parts ?? [];
    const properties = parameters.filter(
      (part) => part.child('accessibility_modifier') !== undefined || part.has('readonly'),
    );
    if (properties.length === 0) return [declaration];
    const fields: Statement[] = [];
    const body: Statement[] = [];
    for (const property of properties) {
      const pattern = property.field('pattern') ?? property;
      const self: Expression = {
        kind: 'member',
        span: pattern.span,
        object: name(pattern, 'this'),
        name: pattern.text,
        nameSpan: pattern.span,
      };
      fields.push(
        assign(property, name(pattern, pattern.text), { declares: true, type: this.typeOf(property.field('type')) }),
      );
      body.push(assign(property, self, { value: name(pattern, pattern.text) }));
    }
    return [...fields, { ...declaration, body: [...body, ...(declaration.body ?? [])] }];
  }

  private field(node: SyntaxNode): Statement {
    const nameNode = node.field('name') ?? node;
    const value = node.field('value');
    return assign(node, name(nameNode, nameNode.text.replace(/^#/, '')), {
      declares: true,
      constant: node.has('readonly'),
      static: node.has('static'),
      annotations: this.decorators(node),
      type: this.typeOf(node.field('type')),
      value: value && this.expression(value),
    });
  }

  private typeOf(annotation: SyntaxNode | undefined): string | undefined {
    const type = annotation?.parts[0];
    if (!type) return undefined;
    const inner = /^Promise<(.+)>$/s.exec(type.text)?.[1];
    const first = (inner ?? type.text).split('|').find((part) => !/^\s*(?:null|undefined)\s*$/.test(part));
    return baseType(first ?? type.text);
  }

  private variable(node: SyntaxNode, declaration: SyntaxNode): Statement[] {
    const target = node.field('name');
    const valueNode = node.field('value');
    if (!target) return [];
    const span = declaration.childrenOf('variable_declarator').length === 1 ? declaration : node;
    const value = valueNode && this.expression(valueNode);
    const required = value && requiredModule(value);
    if (required !== undefined) return [requireImport(span.span, required, target)];
    if (target.type === 'identifier') {
      const type = this.typeOf(node.field('type'));
      return [
        assign(span, name(target, target.text), { declares: true, constant: declaration.has('const'), value, type }),
      ];
    }
    return value ? this.pattern(target, value, node) : [];
  }

  /** `const { a, b: c } = v` is `a = v.a; c = v.b`; `const [x] = v` is `x = v[0]`. */
  private pattern(target: SyntaxNode, value: Expression, statement: SyntaxNode): Statement[] {
    const bind = (node: SyntaxNode, from: Expression): Statement[] => {
      if (node.type === 'assignment_pattern' || node.type === 'object_assignment_pattern') {
        return bind(node.field('left') ?? node, from);
      }
      if (node.type === 'object_pattern' || node.type === 'array_pattern') return this.pattern(node, from, statement);
      if (node.type === 'rest_pattern') return node.parts[0] ? bind(node.parts[0], value) : [];
      return [assign(statement, name(node, node.text), { declares: true, constant: true, value: from })];
    };
    return target.parts.flatMap((part, position) => {
      if (target.type === 'array_pattern') {
        return bind(part, {
          kind: 'index',
          span: part.span,
          object: value,
          key: literal(part, 'number', String(position)),
        });
      }
      const key = part.field('key') ?? part.field('left') ?? part;
      const from: Expression = { kind: 'member', span: key.span, object: value, name: key.text, nameSpan: key.span };
      return bind(part.field('value') ?? part, part.type === 'rest_pattern' ? value : from);
    });
  }

  /** Destructured parameters become plain ones, followed by what the pattern binds as first statements. */
  private parameters(node: SyntaxNode): { parameters: Parameter[]; prologue: Statement[] } {
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
      });
      if (pattern.type === 'object_pattern' || pattern.type === 'array_pattern') {
        prologue.push(...this.pattern(pattern, name(pattern, '{}'), pattern));
      }
    }
    return { parameters, prologue };
  }

  private functionValue(node: SyntaxNode): Expression {
    const { parameters, prologue } = this.parameters(node);
    const bodyNode = node.field('body') ?? node;
    const body = bodyNode.type === 'statement_block' ? this.statements(bodyNode.parts) : this.valueBody(bodyNode);
    return lambda(node, parameters, [...prologue, ...body], bodyNode);
  }

  private valueBody(node: SyntaxNode): Statement[] {
    if (node.type === 'assignment_expression') return [this.assignment(node)];
    return [returns(node, this.expression(node))];
  }

  private switchOf(node: SyntaxNode): Statement[] {
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

  private forIn(node: SyntaxNode): Statement {
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

  private whileLoop(node: SyntaxNode): Statement {
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

  private tryOf(node: SyntaxNode): Statement {
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

  private string(node: SyntaxNode): Expression {
    const content = { start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) };
    return literal(node, 'string', textOf(node.children.slice(1, -1)), content);
  }

  private templateString(node: SyntaxNode): Expression {
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

  private member(node: SyntaxNode): Expression {
    const property = node.field('property') ?? node;
    return {
      kind: 'member',
      span: node.span,
      object: this.expression(node.field('object')),
      name: property.text.replace(/^#/, ''),
      nameSpan: property.span,
    };
  }

  private call(node: SyntaxNode): Expression {
    const callee = node.field('function');
    const args = node.field('arguments');
    if (callee?.type === 'import') return callOf(node, name(callee, 'import'), this.callArguments(args));
    const list = args?.type === 'template_string' ? [argument(args, this.expression(args))] : this.callArguments(args);
    return callOf(node, this.expression(callee), list);
  }

  private callArguments(node: SyntaxNode | undefined): Argument[] {
    return (node?.parts ?? []).map((part) => argument(part, this.expression(part)));
  }

  private object(node: SyntaxNode): ObjectLiteral {
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
  private objectKey(node: SyntaxNode): Expression {
    if (node.type !== 'computed_property_name') return this.expression(node);
    const value = this.expression(node.parts[0]);
    return value.kind === 'name' ? { kind: 'index', span: node.span, object: name(node, ''), key: value } : value;
  }

  private binary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const left = this.expression(node.field('left'));
    const right = this.expression(node.field('right'));
    return operator === '+'
      ? plus(node, left, right)
      : operation(node, normalOperators[operator] ?? operator, left, right);
  }

  private unary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const operand = this.expression(node.field('argument'));
    if (operand.kind === 'literal' && operand.type === 'number')
      return literal(node, 'number', operator + operand.value);
    return operation(node, operator, operand);
  }

  /** `<View token={t}>…</View>` is the call `View({ token: t }, …children)`. */
  private jsx(node: SyntaxNode): Expression {
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

function annotationOf(decorator: SyntaxNode, argumentsOf: (node: SyntaxNode | undefined) => Argument[]): Annotation {
  const target = decorator.parts[0] ?? decorator;
  const called = target.type === 'call_expression';
  return {
    name: (called ? target.field('function') : target)?.text ?? '',
    args: called ? argumentsOf(target.field('arguments')) : [],
    span: decorator.span,
  };
}

/** The module of `require('m')`, also of `require('m').default`. */
function requiredModule(value: Expression): string | undefined {
  const call = value.kind === 'member' && value.name === 'default' ? value.object : value;
  if (call?.kind !== 'call' || call.name !== 'require' || call.receiver) return undefined;
  const module = call.args[0]?.value;
  return module?.kind === 'literal' && module.type === 'string' ? module.value : undefined;
}

/** `const m = require('m')` and `const { a, b: c } = require('m')` bind what an import would. */
function requireImport(span: Span, module: string, target: SyntaxNode): Import {
  const names =
    target.type === 'object_pattern'
      ? target.parts.map((part) => {
          const imported = (part.field('key') ?? part).text;
          return { imported, local: part.field('value')?.text ?? imported };
        })
      : [{ imported: 'default', local: target.text }];
  return { kind: 'import', span, module, names };
}

const normalOperators: Record<string, string> = { '===': '==', '!==': '!=', in: 'in', instanceof: 'is' };

function textOf(pieces: readonly SyntaxNode[]): string {
  return pieces.map((piece) => (piece.type === 'escape_sequence' ? decodeEscape(piece.text) : piece.text)).join('');
}
