import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Expression, FunctionDeclaration, Statement, TypeDeclaration } from '../ir';
import { assign, baseType, callOf, functionOf, literal, name, returns } from './builder';
import { keptParameters } from './constructors';
import { misreadFunction } from './kotlin-misread';
import { KotlinStatements } from './kotlin-statements';
import { typeNodes } from './kotlin-syntax';

const containers = new Set([
  'class_declaration',
  'object_declaration',
  'companion_object',
  'class_body',
  'enum_class_body',
]);

/** Lowers Kotlin: declarations; statements are in `kotlin-statements.ts`. */
export class KotlinAdapter extends KotlinStatements {
  protected isContainer(node: SyntaxNode): boolean {
    return containers.has(node.type);
  }

  protected declaration(node: SyntaxNode): Statement[] | undefined {
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
      case 'annotated_expression':
        return this.misread(node);
      case 'secondary_constructor':
      case 'anonymous_initializer':
        return [this.initializer(node)];
      case 'property_declaration':
        return this.property(node);
      default:
        return undefined;
    }
  }

  protected importOf(node: SyntaxNode): Statement {
    const path = node.child('qualified_identifier', 'identifier')?.text ?? '';
    const imported = path.slice(path.lastIndexOf('.') + 1);
    const alias = node.has('as') ? node.parts.at(-1)?.text : undefined;
    const names = node.has('*') ? [] : [{ imported, local: alias ?? imported }];
    return { kind: 'import', span: node.span, module: path, names };
  }

  protected typeDeclaration(node: SyntaxNode): TypeDeclaration {
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

  protected formOf(node: SyntaxNode): TypeDeclaration['form'] {
    if (node.has('interface')) return 'interface';
    return node.child('enum_class_body') ? 'enum' : 'class';
  }

  protected supertypes(node: SyntaxNode): string[] {
    const specifiers = node.child('delegation_specifiers')?.childrenOf('delegation_specifier') ?? [];
    return specifiers.map((specifier) => baseType(specifier.text));
  }

  protected typeBody(node: SyntaxNode): Statement[] {
    const body = node.child('class_body', 'enum_class_body');
    return body ? this.members(body) : [];
  }

  /** `class A(private val p: P)` declares a field and assigns it, as other languages write out. */
  protected primaryConstructor(node: SyntaxNode): Statement[] {
    const constructor = node.child('primary_constructor');
    const parameters = constructor?.child('class_parameters')?.childrenOf('class_parameter') ?? [];
    if (!constructor || parameters.length === 0) return [];
    const properties = parameters.filter((parameter) => parameter.has('val') || parameter.has('var'));
    const kept = properties.map((node) => this.keptParameter(node));
    return keptParameters(
      constructor,
      kept,
      parameters.map((parameter) => this.parameter(parameter)),
    );
  }

  protected enumEntry(node: SyntaxNode): Statement {
    const entry = node.child('identifier') ?? node;
    const args = this.valueArguments(node.child('value_arguments'));
    const value = args.length > 0 ? callOf(node, name(entry, entry.text), args) : undefined;
    return assign(node, name(entry, entry.text), { declares: true, constant: true, static: true, value });
  }

  protected functionDeclaration(node: SyntaxNode): Statement {
    const nameNode = node.field('name') ?? node;
    const receiver = this.extensionReceiver(node, nameNode);
    const parameters = node.child('function_value_parameters')?.childrenOf('parameter') ?? [];
    const defaults = this.parameterDefaults(node);
    const declaration = functionOf(node, nameNode.text, nameNode, {
      parameters: parameters.map((parameter) => {
        const modifiers = this.parameterModifiers(node, parameter);
        const annotations = modifiers ? this.annotationsIn(modifiers) : [];
        return {
          ...this.parameter(parameter, defaults.get(parameter.start)),
          ...(annotations.length > 0 && { annotations }),
          ...(modifiers && /(?:^|\s)vararg$/.test(modifiers.text) && { isRest: true }),
        };
      }),
      annotations: this.annotations(node),
      returns: this.returnType(node),
      ...this.functionBody(node),
    });
    return receiver ? extensionOf(receiver, declaration) : declaration;
  }

  private misread(node: SyntaxNode): Statement[] | undefined {
    const misread = misreadFunction(node);
    if (!misread) return undefined;
    const { body, bodySpan } = this.lambdaOf(misread.body);
    const annotations = misread.annotated.flatMap((each) => this.annotationsIn(each));
    return [functionOf(node, misread.name.text, misread.name, { parameters: [], annotations, body, bodySpan })];
  }

  /** Annotations and `vararg` stand before their parameter, not inside it. */
  private parameterModifiers(node: SyntaxNode, parameter: SyntaxNode): SyntaxNode | undefined {
    const parts = node.child('function_value_parameters')?.parts ?? [];
    const before = parts[parts.findIndex(({ start }) => start === parameter.start) - 1];
    return before?.type === 'parameter_modifiers' ? before : undefined;
  }

  /** Default values stand beside their parameter, not inside it. */
  protected parameterDefaults(node: SyntaxNode): Map<number, SyntaxNode> {
    const defaults = new Map<number, SyntaxNode>();
    let parameter: SyntaxNode | undefined;
    for (const child of node.child('function_value_parameters')?.parts ?? []) {
      if (child.type === 'parameter') parameter = child;
      else if (parameter && child.type !== 'parameter_modifiers') defaults.set(parameter.start, child);
    }
    return defaults;
  }

  protected extensionReceiver(node: SyntaxNode, nameNode: SyntaxNode): SyntaxNode | undefined {
    return node.childrenOf(...typeNodes).find((type) => type.end <= nameNode.start);
  }

  protected returnType(node: SyntaxNode): string | undefined {
    const parameters = node.child('function_value_parameters');
    const type = parameters && node.childrenOf(...typeNodes).find((candidate) => candidate.start >= parameters.end);
    return type && baseType(type.text);
  }

  protected functionBody(node: SyntaxNode): { body?: Statement[]; bodySpan?: Span } {
    const body = node.child('function_body');
    if (!body) return {};
    const block = body.child('block');
    if (block) return { body: this.statements(block.parts), bodySpan: block.span };
    const value = body.parts[0];
    return { body: value ? [returns(value, this.expression(value))] : [], bodySpan: body.span };
  }

  protected initializer(node: SyntaxNode): Statement {
    const parameters = node.child('function_value_parameters')?.childrenOf('parameter') ?? [];
    const block = node.child('block', 'statements');
    return functionOf(node, 'constructor', node, {
      parameters: parameters.map((parameter) => this.parameter(parameter)),
      body: block ? this.statements(block.parts) : [],
      ...(block && { bodySpan: block.span }),
    });
  }

  protected property(node: SyntaxNode): Statement[] {
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

  protected propertyValue(node: SyntaxNode): SyntaxNode | undefined {
    const delegate = node.child('property_delegate');
    if (delegate) return delegate.parts[0];
    const equals = node.children.findIndex((child) => child.type === '=');
    return equals < 0 ? undefined : node.children.slice(equals + 1).find((child) => child.named);
  }

  protected destructuring(node: SyntaxNode, several: SyntaxNode, value: SyntaxNode | undefined): Statement[] {
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

  protected accessors(node: SyntaxNode): Statement[] {
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
