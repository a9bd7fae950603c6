import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import { isComment } from '../../syntax/node';
import type { Annotation, Import, Statement, TypeDeclaration } from '../ir';
import { assign, callOf, name } from './builder';
import { DartFunctions, isSignature } from './dart-functions';
import { behind, meaningful, typeIn, typesIn, upTo } from './dart-syntax';
import { splitBy } from './syntax';

const typeNodes = new Set([
  'class_definition',
  'mixin_declaration',
  'extension_declaration',
  'extension_type_declaration',
  'enum_declaration',
]);
const bodies = ['class_body', 'extension_body', 'enum_body'];
const ignored = new Set([
  'library_name',
  'part_directive',
  'part_of_directive',
  'type_alias',
  'script_tag',
  'annotation',
]);
const lists = ['static_final_declaration_list', 'initialized_identifier_list', 'identifier_list'];

/** Lowers Dart: declarations; functions are in `dart-functions.ts`. */
export class DartAdapter extends DartFunctions {
  protected isContainer(node: SyntaxNode): boolean {
    return typeNodes.has(node.type);
  }

  /**
   * The grammar gives a declaration as neighbours: annotations, modifiers, a signature, a body. They are put together here, up to
   * the body or semicolon that ends them.
   */
  protected override members(container: SyntaxNode): Statement[] {
    const statements: Statement[] = [];
    let open: SyntaxNode[] = [];
    const close = () => {
      const nodes = open;
      open = [];
      if (nodes.length > 0) statements.push(...this.together(nodes, () => this.parted(nodes)));
    };
    for (const child of container.children) {
      if (isComment(child) || child.type === 'ERROR') {
        if (child.type === 'ERROR') close();
        statements.push(...this.declarationOf(child));
      } else if (this.isWhole(child)) {
        close();
        statements.push(...this.declarationOf(child));
      } else if (child.type === ';') close();
      else if (child.named || open.length > 0 || isModifier(child)) {
        open.push(child);
        if (child.type === 'function_body') close();
      }
    }
    close();
    return statements;
  }

  private isWhole(node: SyntaxNode): boolean {
    return (
      typeNodes.has(node.type) ||
      (ignored.has(node.type) && node.type !== 'annotation') ||
      ['import_or_export', 'enum_constant'].includes(node.type) ||
      node.type.endsWith('_statement') ||
      node.type.startsWith('local_')
    );
  }

  protected declaration(node: SyntaxNode): Statement[] | undefined {
    if (typeNodes.has(node.type)) return this.typeDeclaration(node);
    if (ignored.has(node.type)) return [];
    switch (node.type) {
      case 'import_or_export':
        return this.importOf(node);
      case 'enum_constant':
        return [this.enumEntry(node)];
      case 'local_function_declaration':
        return this.localFunction(node);
      default:
        return undefined;
    }
  }

  /** One declaration that was written as several nodes. */
  private parted(nodes: readonly SyntaxNode[]): Statement[] {
    const annotations = this.annotationsOf(nodes);
    const own = nodes.filter(({ type }) => type !== 'annotation');
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const inside = own.flatMap((node) =>
      node.type === 'declaration' || node.type === 'method_signature' ? node.children : [node],
    );
    const span = { start: first.start, end: last.end };
    const isStatic = inside.some(({ type }) => type === 'static');
    const signature = inside.find(isSignature);
    if (!signature) return this.variablesOf(inside, span, annotations, isStatic);
    const body = inside.find(({ type }) => type === 'function_body');
    if (!body && signature.type.endsWith('ter_signature')) return this.promised(signature, span, annotations, isStatic);
    const initializers = inside.find(({ type }) => type === 'initializers');
    return [this.functionOf({ node: signature, body, initializers, annotations, static: isStatic, span })];
  }

  /** An accessor without a body promises a field, as `val name: String` does in an interface. */
  private promised(signature: SyntaxNode, span: Span, annotations: Annotation[], isStatic: boolean): Statement[] {
    const nameNode = signature.field('name');
    if (!nameNode || signature.type === 'setter_signature') return [];
    const type = typeIn(upTo(signature.children, 'get'));
    const details = { declares: true, constant: true, static: isStatic, annotations, type };
    return [assign(span, name(nameNode, nameNode.text), details)];
  }

  private variablesOf(
    nodes: readonly SyntaxNode[],
    span: Span,
    annotations: Annotation[],
    isStatic: boolean,
  ): Statement[] {
    const list = nodes.find(({ type }) => lists.includes(type));
    if (!list) return [];
    const head = upTo(nodes, ...lists);
    const details = {
      declares: true,
      constant: head.some(({ type }) => type === 'const_builtin' || type === 'final_builtin'),
      static: isStatic,
      annotations,
      type: typeIn(head),
    };
    return list.parts.flatMap((part) => {
      const nameNode = part.type === 'identifier' ? part : part.child('identifier');
      if (!nameNode) return [];
      const value = part.has('=') ? behind(part.children, '=') : [];
      const place = list.parts.length === 1 ? span : part;
      return [
        assign(place, name(nameNode, nameNode.text), {
          ...details,
          value: meaningful(value).length > 0 ? this.run(value) : undefined,
        }),
      ];
    });
  }

  /** `@override` is a modifier in other languages, and says nothing that is read. */
  private annotationsOf(nodes: readonly SyntaxNode[]): Annotation[] {
    return nodes
      .filter(({ type }) => type === 'annotation')
      .map((node) => this.annotationOf(node))
      .filter(({ name: written }) => written !== 'override');
  }

  private annotationOf(node: SyntaxNode): Annotation {
    const args = node.child('arguments');
    const written = meaningful(node.children.filter((child) => child !== args && child.type !== 'type_arguments'));
    return { name: written.map(({ text }) => text).join('.'), args: this.argumentsOf(args), span: node.span };
  }

  private importOf(node: SyntaxNode): Import[] {
    const specification = node.child('library_import')?.child('import_specification');
    const uri = specification?.child('configurable_uri', 'uri');
    const text = (uri?.child('uri') ?? uri)?.child('string_literal');
    if (!specification || !text) return [];
    const module = this.expression(text);
    const alias = specification.child('identifier')?.text;
    const shown = specification
      .childrenOf('combinator')
      .filter((combinator) => combinator.has('show'))
      .flatMap((combinator) => combinator.childrenOf('identifier').map((each) => each.text));
    const names =
      alias === undefined ? shown.map((each) => ({ imported: each, local: each })) : [{ imported: '*', local: alias }];
    return [{ kind: 'import', span: node.span, module: module.kind === 'literal' ? module.value : '', names }];
  }

  private typeDeclaration(node: SyntaxNode): TypeDeclaration[] {
    const applied = node.child('mixin_application_class');
    const extended = node.type === 'extension_declaration' ? node.field('class') : undefined;
    const nameNode = extended ?? node.field('name') ?? (applied ?? node).child('identifier') ?? node;
    const body = node.child(...bodies);
    return [
      {
        kind: 'type',
        span: node.span,
        name: (extended && typeIn([extended])) ?? nameNode.text,
        nameSpan: nameNode.span,
        form: formOf(node),
        supertypes: supertypesOf(node, applied),
        annotations: this.annotationsOf(node.children),
        members: [...representation(node), ...(body ? this.members(body) : [])],
        bodySpan: body?.span ?? { start: node.end, end: node.end },
      },
    ];
  }

  private enumEntry(node: SyntaxNode): Statement {
    const entry = node.field('name') ?? node.child('identifier') ?? node;
    const args = (node.child('argument_part') ?? node).child('arguments');
    const value = args && callOf(node, name(entry, entry.text), this.argumentsOf(args));
    const annotations = this.annotationsOf(node.children);
    return assign(node, name(entry, entry.text), { declares: true, constant: true, static: true, annotations, value });
  }
}

function isModifier({ type }: SyntaxNode): boolean {
  return ['late', 'external', 'static', 'covariant', 'abstract', 'augment'].includes(type);
}

function formOf(node: SyntaxNode): TypeDeclaration['form'] {
  if (node.type === 'extension_declaration') return 'extension';
  if (node.type === 'enum_declaration') return 'enum';
  return node.child('interface') ? 'interface' : 'class';
}

function supertypesOf(node: SyntaxNode, applied: SyntaxNode | undefined): string[] {
  const application = applied?.child('mixin_application');
  const superclass = node.child('superclass');
  const on = node.type === 'mixin_declaration' ? splitBy(node.children, 'on')[1] : undefined;
  return [
    ...typesIn(superclass),
    ...(on ?? []).flatMap((child) => (child.type === 'type_identifier' ? [child.text] : [])),
    ...typesIn(application),
    ...typesIn((superclass ?? application ?? node).child('mixins')),
    ...typesIn((application ?? node).child('interfaces')),
  ];
}

/** `extension type Id(int value)`: the one field that it wraps. */
function representation(node: SyntaxNode): Statement[] {
  const field = node.child('representation_declaration');
  const nameNode = field?.field('name');
  if (!field || !nameNode) return [];
  return [
    assign(field, name(nameNode, nameNode.text), { declares: true, constant: true, type: typeIn(field.children) }),
  ];
}
