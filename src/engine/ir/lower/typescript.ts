import type { SyntaxNode } from '../../syntax/node';
import type { Annotation, Argument, Expression, FunctionDeclaration, Import, Statement, TypeDeclaration } from '../ir';
import { assign, baseType, functionOf, name } from './builder';
import { TypeScriptStatements } from './typescript-statements';
import { requiredModule, requireImport } from './typescript-requires';

const containers = new Set(['class_declaration', 'abstract_class_declaration', 'class_body']);

/** Lowers TypeScript, TSX and JavaScript: declarations; statements are in `typescript-statements.ts`. */
export class TypeScriptAdapter extends TypeScriptStatements {
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

  protected declaration(node: SyntaxNode): Statement[] | undefined {
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
      default:
        return undefined;
    }
  }

  protected importOf(node: SyntaxNode): Import {
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

  protected exported(node: SyntaxNode): Statement[] {
    const declaration = node.field('declaration');
    if (declaration) return this.statement(declaration);
    const value = node.field('value');
    return value ? this.expressionStatement(value) : [];
  }

  protected typeDeclaration(node: SyntaxNode): TypeDeclaration {
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

  protected supertypes(node: SyntaxNode): string[] {
    const clauses = node.child('class_heritage')?.parts ?? [];
    return clauses.flatMap((clause) =>
      clause.parts.filter((part) => part.type !== 'type_arguments').map((part) => baseType(part.text)),
    );
  }

  protected interfaceOf(node: SyntaxNode): Statement[] {
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

  protected enumOf(node: SyntaxNode): TypeDeclaration {
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

  protected decorators(node: SyntaxNode): Annotation[] {
    return node.childrenOf('decorator').map((decorator) => annotationOf(decorator, (args) => this.callArguments(args)));
  }

  protected functionDeclaration(node: SyntaxNode): FunctionDeclaration {
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
  protected method(node: SyntaxNode): Statement[] {
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

  protected field(node: SyntaxNode): Statement {
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

  protected variable(node: SyntaxNode, declaration: SyntaxNode): Statement[] {
    const target = node.field('name');
    const valueNode = node.field('value');
    if (!target) return [];
    const span = declaration.childrenOf('variable_declarator').length === 1 ? declaration : node;
    const value = valueNode && this.expression(valueNode);
    const required = value && requiredModule(value);
    if (required !== undefined) return [requireImport(span.span, required, target)];
    if (target.type === 'identifier') {
      const type = this.typeOf(node.field('type')) ?? this.assertedType(valueNode, value);
      return [
        assign(span, name(target, target.text), { declares: true, constant: declaration.has('const'), value, type }),
      ];
    }
    return value ? this.pattern(target, value, node) : [];
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
