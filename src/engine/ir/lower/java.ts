import type { SyntaxNode } from '../../syntax/node';
import type { Annotation, Argument, FunctionDeclaration, Import, Parameter, Statement, TypeDeclaration } from '../ir';
import { argument, assign, baseType, callOf, functionOf, name } from './builder';
import { keptParameters } from './constructors';
import { isFinal, JavaStatements } from './java-statements';

const typeForms: Partial<Record<string, TypeDeclaration['form']>> = {
  class_declaration: 'class',
  record_declaration: 'class',
  interface_declaration: 'interface',
  annotation_type_declaration: 'interface',
  enum_declaration: 'enum',
};

/** Lowers Java: declarations; statements are in `java-statements.ts`. */
export class JavaAdapter extends JavaStatements {
  protected isContainer(node: SyntaxNode): boolean {
    return typeForms[node.type] !== undefined || node.type === 'enum_body_declarations';
  }

  protected declaration(node: SyntaxNode): Statement[] | undefined {
    const form = typeForms[node.type];
    if (form) return [this.typeDeclaration(node, form)];
    switch (node.type) {
      case 'package_declaration':
      case 'module_declaration':
        return [];
      case 'import_declaration':
        return [importOf(node)];
      case 'enum_constant':
        return [this.enumConstant(node)];
      case 'enum_body_declarations':
        return this.members(node);
      case 'field_declaration':
        return this.variables(node, { isStatic: isStatic(node), constant: isFinal(node) });
      case 'constant_declaration':
        return this.variables(node, { isStatic: true, constant: true });
      case 'method_declaration':
      case 'annotation_type_element_declaration':
        return [this.method(node)];
      case 'constructor_declaration':
      case 'compact_constructor_declaration':
        return [this.constructorOf(node)];
      case 'static_initializer':
        return [functionOf(node, 'constructor', node, { static: true, ...this.bodyOf(node.child('block')) })];
      default:
        return undefined;
    }
  }

  private typeDeclaration(node: SyntaxNode, form: TypeDeclaration['form']): TypeDeclaration {
    const nameNode = node.field('name') ?? node;
    const body = node.field('body');
    const parameters = node.type === 'record_declaration' ? this.recordMembers(node) : [];
    return {
      kind: 'type',
      span: node.span,
      name: nameNode.text,
      nameSpan: nameNode.span,
      form,
      supertypes: supertypesOf(node),
      annotations: this.annotationsOf(node),
      members: [...parameters, ...(body ? this.bodyMembers(body) : [])],
      bodySpan: body?.span ?? { start: node.end, end: node.end },
    };
  }

  /** A block among members runs when an object is made, as a constructor does. */
  private bodyMembers(body: SyntaxNode): Statement[] {
    return body.children.flatMap((child) =>
      child.type === 'block'
        ? [functionOf(child, 'constructor', child, this.bodyOf(child))]
        : this.declarationOf(child),
    );
  }

  /** `record Entry(String token)` declares a field for each parameter, and a constructor that keeps them. */
  private recordMembers(node: SyntaxNode): Statement[] {
    const holder = node.field('parameters') ?? node;
    const kept = holder.childrenOf('formal_parameter').flatMap((part) => {
      const [parameter] = this.parameters(holder).filter(({ span }) => span.start === part.start);
      const nameNode = part.field('name');
      return parameter && nameNode
        ? [{ parameter, nameNode, node: part, constant: true, annotations: this.annotationsOf(part) }]
        : [];
    });
    return keptParameters(holder, kept, this.parameters(holder));
  }

  protected anonymousType(node: SyntaxNode, body: SyntaxNode): TypeDeclaration {
    const type = node.field('type') ?? node;
    return {
      kind: 'type',
      span: node.span,
      name: '',
      nameSpan: type.span,
      form: 'object',
      supertypes: [baseType(type.text)],
      annotations: [],
      members: this.bodyMembers(body),
      bodySpan: body.span,
    };
  }

  private enumConstant(node: SyntaxNode): Statement {
    const entry = node.field('name') ?? node;
    const args = this.arguments(node.field('arguments'));
    const value = args.length > 0 ? callOf(node, name(entry, entry.text), args) : undefined;
    return assign(node, name(entry, entry.text), { declares: true, constant: true, static: true, value });
  }

  private method(node: SyntaxNode): FunctionDeclaration {
    const nameNode = node.field('name') ?? node;
    const type = node.field('type');
    return functionOf(node, nameNode.text, nameNode, {
      static: isStatic(node),
      parameters: this.parameters(node.field('parameters')),
      annotations: this.annotationsOf(node),
      returns: type && baseType(type.text),
      ...this.bodyOf(node.field('body')),
    });
  }

  private constructorOf(node: SyntaxNode): FunctionDeclaration {
    const parameters: Parameter[] = this.parameters(node.field('parameters'));
    const annotations = this.annotationsOf(node);
    return functionOf(node, 'constructor', node.field('name') ?? node, {
      parameters,
      annotations,
      ...this.bodyOf(node.field('body')),
    });
  }

  private bodyOf(block: SyntaxNode | undefined): Partial<Pick<FunctionDeclaration, 'body' | 'bodySpan'>> {
    return block ? { body: this.statements(block.parts), bodySpan: block.span } : {};
  }

  protected annotationsOf(node: SyntaxNode): Annotation[] {
    const annotations = node.child('modifiers')?.childrenOf('annotation', 'marker_annotation') ?? [];
    // `@Override` is what other languages have a modifier for.
    const telling = annotations.filter((annotation) => annotation.text !== '@Override');
    return telling.map((annotation) => ({
      name: baseType(annotation.field('name')?.text ?? ''),
      args: (annotation.field('arguments')?.parts ?? []).map((part) => this.annotationArgument(part)),
      span: annotation.span,
    }));
  }

  private annotationArgument(part: SyntaxNode): Argument {
    if (part.type !== 'element_value_pair') return argument(part, this.expression(part));
    return argument(part, this.expression(part.field('value')), part.field('key')?.text);
  }
}

function importOf(node: SyntaxNode): Import {
  const module = node.child('scoped_identifier', 'identifier')?.text ?? '';
  const imported = module.slice(module.lastIndexOf('.') + 1);
  return {
    kind: 'import',
    span: node.span,
    module,
    names: node.has('asterisk') ? [] : [{ imported, local: imported }],
  };
}

function supertypesOf(node: SyntaxNode): string[] {
  const lists = node.childrenOf('superclass', 'super_interfaces', 'extends_interfaces');
  const types = lists.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'type_list' ? part.parts : [part])),
  );
  return types.map(({ text }) => baseType(text));
}

function isStatic(node: SyntaxNode): boolean {
  return node.child('modifiers')?.has('static') === true;
}
