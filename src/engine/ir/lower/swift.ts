import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Annotation, Expression, FunctionDeclaration, Import, Parameter, Statement, TypeDeclaration } from '../ir';
import { assign, baseType, functionOf, isNoResult, literal, name } from './builder';
import { SwiftStatements } from './swift-statements';
import { isStatic } from './swift-syntax';
import { splitBy } from './syntax';

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

/** Lowers Swift: declarations; statements are in `swift-statements.ts`. */
export class SwiftAdapter extends SwiftStatements {
  protected isContainer(node: SyntaxNode): boolean {
    return typeNodes.includes(node.type);
  }

  protected declaration(node: SyntaxNode): Statement[] | undefined {
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
      default:
        return undefined;
    }
  }

  protected importOf(node: SyntaxNode): Import {
    const module = node.child('identifier')?.text ?? '';
    const imported = module.slice(module.lastIndexOf('.') + 1);
    return {
      kind: 'import',
      span: node.span,
      module,
      names: module.includes('.') ? [{ imported, local: imported }] : [],
    };
  }

  protected typeDeclaration(node: SyntaxNode): TypeDeclaration {
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

  protected enumEntry(node: SyntaxNode): Statement[] {
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

  protected functionDeclaration(node: SyntaxNode): FunctionDeclaration {
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
  protected bodyStatements(body: SyntaxNode, hasResult: boolean): Statement[] {
    const nodes = body.child('statements')?.parts ?? [];
    return hasResult ? this.valueOrStatements(nodes) : this.statements(nodes);
  }

  protected parameters(node: SyntaxNode): Parameter[] {
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
        ...(parameter.has('...') && { isRest: true }),
      };
    });
  }

  protected attributes(node: SyntaxNode): Annotation[] {
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
  protected property(node: SyntaxNode): Statement[] {
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

  protected tuplePattern(node: SyntaxNode, pattern: SyntaxNode, value: SyntaxNode | undefined): Statement[] {
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

  protected observers(blocks: readonly SyntaxNode[], nameNode: SyntaxNode): Statement[] {
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

  protected computed(
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
}

function formOf(keyword: string): TypeDeclaration['form'] {
  if (keyword === 'enum' || keyword === 'extension') return keyword;
  return keyword === 'protocol' ? 'interface' : 'class';
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
