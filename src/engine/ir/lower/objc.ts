import type { SyntaxNode } from '../../syntax/node';
import type { Comment, FunctionDeclaration, Parameter, Statement, TypeDeclaration } from '../ir';
import { assign, functionOf, name } from './builder';
import { declaredName, declaredType, methodType, resultType } from './objc-declarators';
import { withoutRitual } from './objc-initializers';
import { macroFunction } from './objc-macro-functions';
import { initialLabel } from './objc-messages';
import { ObjcStatements } from './objc-statements';
import { macroValue } from './objc-strings';
import { importOf, supertypesOf, typeName } from './objc-types';

const types = new Set(['class_interface', 'class_implementation', 'protocol_declaration']);
/** What only groups the declarations inside. */
const groups = new Set([
  ...['implementation_definition', 'qualified_protocol_interface_declaration', 'declaration_list'],
  ...['linkage_specification', 'preproc_if', 'preproc_ifdef', 'preproc_else', 'preproc_elif', 'namespace_definition'],
]);
const ignored = new Set([
  ...['class_declaration', 'property_implementation', 'compatibility_alias_declaration', 'preproc_call'],
  ...['visibility_specification', 'protocol_forward_declaration', 'preproc_undef'],
]);

/** Lowers Objective-C: declarations; statements are in `objc-statements.ts`, and how messages are read in `objc-messages.ts`. */
export class ObjcAdapter extends ObjcStatements {
  /** The supertypes that interfaces of this file state, for their implementations. */
  private readonly stated = new Map<string, readonly string[]>();
  private inFunction = false;

  override lower(root: SyntaxNode): { body: Statement[]; comments: Comment[] } {
    this.collect(root);
    return super.lower(root);
  }

  private collect(node: SyntaxNode): void {
    for (const child of node.children) {
      if (child.type === 'class_interface') this.stated.set(typeName(child), supertypesOf(child));
      else if (groups.has(child.type)) this.collect(child);
    }
  }

  protected isContainer(node: SyntaxNode): boolean {
    return types.has(node.type) || groups.has(node.type);
  }

  /** An implementation's supertypes stand elsewhere; so may those of one in a group. */
  protected override surroundings(node: SyntaxNode): string | undefined {
    if (groups.has(node.type)) return undefined;
    const supertypes = types.has(node.type) ? (this.stated.get(typeName(node)) ?? []) : [];
    return [String(this.inFunction), String(this.inMethod), ...supertypes].join(' ');
  }

  protected declaration(node: SyntaxNode): Statement[] | undefined {
    if (ignored.has(node.type)) return [];
    if (types.has(node.type)) return [this.typeDeclaration(node)];
    if (groups.has(node.type) && !this.inFunction) return this.grouped(node);
    switch (node.type) {
      case 'preproc_include':
      case 'module_import':
        return [importOf(node)];
      case 'preproc_def':
        return this.define(node);
      case 'preproc_function_def':
        return this.macro(node);
      case 'property_declaration':
        return this.properties(node);
      case 'instance_variables':
        return node.childrenOf('instance_variable').flatMap(({ parts }) => parts.flatMap((part) => this.fields(part)));
      case 'method_declaration':
      case 'method_definition':
        return [this.method(node)];
      case 'function_definition':
        return this.functionDefinition(node);
      case 'type_definition':
      case 'enum_specifier':
        return this.enumOf(node);
      case 'declaration':
        return [...this.enumOf(node), ...this.variables(node)];
      default:
        return undefined;
    }
  }

  private grouped(node: SyntaxNode): Statement[] {
    const test = node.field('condition') ?? node.field('name') ?? node.field('value');
    return node.children.flatMap((child) => (child === test ? [] : this.declarationOf(child)));
  }

  /** A category and a class extension add to a type; an implementation without stated supertypes has those of its interface. */
  private typeDeclaration(node: SyntaxNode): TypeDeclaration {
    const nameNode = node.child('identifier') ?? node;
    const adds = node.field('category') !== undefined || node.has('(');
    const own = supertypesOf(node);
    const members = node.children.filter(
      (child) => child.named && child.type !== 'identifier' && child !== node.field('superclass'),
    );
    const bodyStart = (members.find(({ type }) => !/reference_list|arguments$|^comment$/.test(type)) ?? nameNode).start;
    return {
      kind: 'type',
      span: node.span,
      name: nameNode.text,
      nameSpan: nameNode.span,
      form: node.type === 'protocol_declaration' ? 'interface' : adds ? 'extension' : 'class',
      supertypes: [...(own.length > 0 || adds ? own : (this.stated.get(nameNode.text) ?? []))],
      annotations: [],
      members: members.flatMap((child) =>
        /reference_list|arguments$/.test(child.type) ? [] : this.declarationOf(child),
      ),
      bodySpan: { start: bodyStart, end: Math.max(bodyStart, node.end - '@end'.length) },
    };
  }

  private properties(node: SyntaxNode): Statement[] {
    const attributes =
      node
        .child('property_attributes_declaration')
        ?.childrenOf('property_attribute')
        .map(({ text }) => text) ?? [];
    const details = { static: attributes.includes('class'), constant: attributes.includes('readonly') };
    return node.childrenOf('struct_declaration').flatMap((part) => this.fields(part, node, details));
  }

  /** Fields are declared by the name of their property: `_token` is the variable behind `token`. */
  private fields(
    node: SyntaxNode,
    statement = node,
    details: { static?: boolean; constant?: boolean } = {},
  ): Statement[] {
    return node.childrenOf('struct_declarator').flatMap((declarator) => {
      const inner = declarator.parts[0];
      const nameNode = declaredName(inner);
      if (!nameNode) return [];
      const target = name(nameNode, nameNode.text.replace(/^_(?=[A-Za-z])/, ''));
      const type = declaredType(node, inner);
      return [assign(statement, target, { declares: true, type, ...details })];
    });
  }

  private method(node: SyntaxNode): FunctionDeclaration {
    const first = node.child('identifier');
    const isInitializer = node.has('-') && /^init(?![a-z])/.test(first?.text ?? '');
    const label = isInitializer ? initialLabel(first?.text ?? '') : undefined;
    const body = node.child('compound_statement');
    const statements = body && this.within(true, () => this.statements(body.parts));
    return functionOf(node, isInitializer ? 'constructor' : (first?.text ?? ''), first ?? node, {
      static: node.has('+'),
      parameters: this.methodParameters(node, label),
      returns: isInitializer ? undefined : methodType(node.child('method_type')),
      ...(body && statements && { body: isInitializer ? withoutRitual(statements) : statements, bodySpan: body.span }),
    });
  }

  private methodParameters(node: SyntaxNode, firstLabel: string | undefined): Parameter[] {
    const parameters: Parameter[] = [];
    let piece: string | undefined;
    for (const part of node.parts) {
      if (part.type === 'identifier') piece = parameters.length === 0 ? firstLabel : part.text;
      if (part.type !== 'method_parameter') continue;
      const nameNode = part.childrenOf('identifier').at(-1) ?? part;
      const type = methodType(part.child('method_type'));
      parameters.push({
        name: nameNode.text,
        span: part.span,
        ...(piece !== undefined && piece !== nameNode.text && { label: piece }),
        ...(type !== undefined && { type }),
      });
      piece = undefined;
    }
    return parameters;
  }

  private functionDefinition(node: SyntaxNode): Statement[] {
    const declarator = node.field('declarator');
    const body = node.field('body');
    if (!declarator || !body) return [];
    const statements = this.within(false, () => this.statements(body.parts));
    return [this.functionOf(node, declarator, { body: statements, bodySpan: body.span })];
  }

  protected prototype(node: SyntaxNode, declarator: SyntaxNode): Statement[] {
    return [this.functionOf(node, declarator, {})];
  }

  private functionOf(
    node: SyntaxNode,
    declarator: SyntaxNode,
    details: Partial<Pick<FunctionDeclaration, 'body' | 'bodySpan'>>,
  ): FunctionDeclaration {
    let inner = declarator;
    while (inner.type === 'pointer_declarator') inner = inner.field('declarator') ?? inner.parts[0] ?? inner;
    const nameNode = declaredName(inner) ?? node;
    const returns = resultType(node, declarator);
    return functionOf(node, nameNode.text, nameNode, {
      parameters: this.parameters(inner.field('parameters')),
      returns,
      ...details,
    });
  }

  /** Lowers the inside of a function or method. */
  private within(isMethod: boolean, lower: () => Statement[]): Statement[] {
    const before = { inFunction: this.inFunction, inMethod: this.inMethod };
    this.inFunction = true;
    this.inMethod = isMethod;
    try {
      return lower();
    } finally {
      this.inFunction = before.inFunction;
      this.inMethod = before.inMethod;
    }
  }

  private macro(node: SyntaxNode): Statement[] {
    const made = this.inFunction ? undefined : macroFunction(node);
    return made ? [made] : [];
  }

  private define(node: SyntaxNode): Statement[] {
    const nameNode = node.field('name');
    const written = node.field('value');
    const value = written && macroValue(written);
    const span = { start: node.start, end: written?.end ?? node.end };
    return nameNode && value
      ? [assign(span, name(nameNode, nameNode.text), { declares: true, constant: true, value })]
      : [];
  }

  /** The constants of an enum are written without its name, but belong to it as elsewhere. */
  private enumOf(node: SyntaxNode): Statement[] {
    const type = node.type === 'enum_specifier' ? node : node.field('type');
    const body = type?.type === 'enum_specifier' ? type.field('body') : undefined;
    if (!type || !body) return [];
    const nameNode = type.field('name') ?? declaredName(node.fields('declarator')[0]) ?? type;
    return [
      {
        kind: 'type',
        span: node.span,
        name: nameNode === type ? '' : nameNode.text,
        nameSpan: nameNode.span,
        form: 'enum',
        supertypes: [],
        annotations: [],
        members: body.childrenOf('enumerator').map((entry) => this.enumerator(entry)),
        bodySpan: body.span,
      },
    ];
  }

  private enumerator(node: SyntaxNode): Statement {
    const entry = node.field('name') ?? node;
    const value = node.field('value');
    return assign(node, name(entry, entry.text), {
      declares: true,
      constant: true,
      static: true,
      value: value && this.expression(value),
    });
  }
}
