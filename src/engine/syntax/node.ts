import type { Language as Grammar, Node } from 'web-tree-sitter';
import type { Span } from '../document';

/** What a type of a grammar's nodes is called, and whether it is more than a token. */
interface NodeKind {
  readonly type: string;
  readonly named: boolean;
}

/** The types of a grammar's nodes by their number. Each question to the parser's memory costs more than all the rest. */
export class NodeKinds {
  private readonly kinds: readonly NodeKind[];

  constructor(grammar: Grammar) {
    this.kinds = grammar.types.map((type, id) => ({ type, named: grammar.nodeTypeIsNamed(id) }));
  }

  of(typeId: number): NodeKind {
    return this.kinds[typeId] ?? error;
  }
}

/** What does not parse has a number beyond those of the grammar. */
const error: NodeKind = { type: 'ERROR', named: true };

/**
 * A syntax node whose children are fetched from the parser's memory when first asked for. Fetching all children of a node in
 * one call measured faster than walking with a cursor, and a declaration whose lowering is cached is never opened at all.
 */
export class SyntaxNode implements Span {
  readonly type: string;
  readonly start: number;
  readonly named: boolean;
  private ending: number | undefined;
  private loaded: SyntaxNode[] | undefined;
  private byId: ReadonlyMap<number, SyntaxNode> | undefined;

  constructor(
    private readonly raw: Node,
    readonly source: string,
    private readonly kinds: NodeKinds,
  ) {
    const { type, named } = kinds.of(raw.typeId);
    this.type = type;
    this.named = named;
    this.start = raw.startIndex;
  }

  get end(): number {
    this.ending ??= this.raw.endIndex;
    return this.ending;
  }

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get hasError(): boolean {
    return this.raw.hasError;
  }

  get children(): readonly SyntaxNode[] {
    this.loaded ??= this.raw.children.map((child) => this.wrapped(child));
    return this.loaded;
  }

  /** Children that carry meaning: named ones but comments. */
  get parts(): SyntaxNode[] {
    return this.children.filter((child) => child.named && !isComment(child));
  }

  field(name: string): SyntaxNode | undefined {
    const child = this.raw.childForFieldName(name);
    return child ? this.own(child) : undefined;
  }

  fields(name: string): SyntaxNode[] {
    return this.raw.childrenForFieldName(name).map((child) => this.own(child));
  }

  /** The first child of one of `types`. */
  child(...types: string[]): SyntaxNode | undefined {
    return this.children.find((child) => types.includes(child.type));
  }

  /** Whether a token or node of this type is a direct child. */
  has(type: string): boolean {
    return this.children.some((child) => child.type === type);
  }

  childrenOf(...types: string[]): SyntaxNode[] {
    return this.children.filter((child) => types.includes(child.type));
  }

  /** The comments inside this node, in source order; found without opening what is inside. */
  get comments(): SyntaxNode[] {
    return this.raw.descendantsOfType(commentTypes).map((node) => this.wrapped(node));
  }

  private wrapped(raw: Node): SyntaxNode {
    return new SyntaxNode(raw, this.source, this.kinds);
  }

  /** The child that is known already where there is one, with what was fetched of it. */
  private own(raw: Node): SyntaxNode {
    // Most nodes have a handful of children: to look through them is cheaper than a map of them.
    if (this.children.length <= 16) return this.children.find((child) => child.raw.id === raw.id) ?? this.wrapped(raw);
    this.byId ??= new Map(this.children.map((child) => [child.raw.id, child]));
    return this.byId.get(raw.id) ?? this.wrapped(raw);
  }
}

/** Comments have one of these types in every grammar in use. */
const commentTypes = ['comment', 'line_comment', 'block_comment', 'multiline_comment', 'documentation_comment'];

export function isComment(node: { readonly type: string }): boolean {
  return commentTypes.includes(node.type);
}
