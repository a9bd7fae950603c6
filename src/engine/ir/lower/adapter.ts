import { isComment, type SyntaxNode } from '../../syntax/node';
import type { Comment, Expression, Statement } from '../ir';
import { unknown } from './builder';
import type { DeclarationCache, Lowered } from './cache';

/** Recursion deeper than this is cut with an `Unknown`; real code stays far below it. */
const maximumDepth = 300;

/** Shorter statements are lowered sooner than found. */
const longStatement = 100;

/**
 * The base of every language's adapter: dispatch by node type, depth guard, declaration cache, comments. An adapter adds its
 * tables and nothing that knows a rule.
 */
export abstract class LanguageAdapter {
  private readonly comments: Comment[] = [];
  private depth = 0;
  /** Inside a cached declaration nothing is cached on its own: the outer entry moves as a whole. */
  private inDeclaration = false;

  constructor(private readonly cache: DeclarationCache) {}

  /** Lowers a whole file. */
  lower(root: SyntaxNode): { body: Statement[]; comments: Comment[] } {
    const body = this.members(root);
    return { body, comments: inOrder(this.comments) };
  }

  /** Lowers one statement or declaration; most give one IR statement, some (destructuring, `guard let`) several. */
  protected abstract statement(node: SyntaxNode): Statement[];

  /** The types of nodes whose members are cached one by one, rather than the node as a whole. */
  protected abstract isContainer(node: SyntaxNode): boolean;

  /** Lowers an expression of a known type; undefined where no rule of the adapter covers it. */
  protected abstract known(node: SyntaxNode): Expression | undefined;

  /** Lowers the declarations directly under `container`, through the cache. */
  protected members(container: SyntaxNode): Statement[] {
    return container.children.flatMap((child) => this.declarationOf(child));
  }

  /** Lowers one child of a container; nothing for a token or a comment. */
  protected declarationOf(child: SyntaxNode): Statement[] {
    if (isComment(child)) {
      if (!this.inDeclaration) this.comments.push(commentOf(child));
      return [];
    }
    if (!child.named) return [];
    if (child.type === 'ERROR') return this.members(child);
    if (this.inDeclaration) return this.statement(child);
    if (!child.hasError) return this.sound(child);
    return this.isContainer(child) ? this.statement(child) : this.broken(child);
  }

  protected expression(node: SyntaxNode | undefined): Expression {
    if (!node) throw new Error('an adapter asked to lower an expression that is not there');
    if (this.depth >= maximumDepth) return unknown(node, []);
    this.depth++;
    try {
      return (
        this.known(node) ??
        unknown(
          node,
          node.parts.map((part) => this.expression(part)),
        )
      );
    } finally {
      this.depth--;
    }
  }

  protected expressions(nodes: readonly SyntaxNode[]): Expression[] {
    return nodes.map((node) => this.expression(node));
  }

  /** The statements of a block's children. */
  protected statements(nodes: readonly SyntaxNode[]): Statement[] {
    if (this.depth >= maximumDepth) return [];
    this.depth++;
    try {
      return nodes.flatMap((node) => (node.type === 'ERROR' ? this.statements(node.parts) : this.inBlock(node)));
    } finally {
      this.depth--;
    }
  }

  /** Long sound statements of something broken come from the cache: all the rest of a file may stand in a block that is open. */
  private inBlock(node: SyntaxNode): Statement[] {
    const mayBeKept = !this.inDeclaration && node.end - node.start >= longStatement && !node.hasError;
    if (!mayBeKept) return this.statement(node);
    return this.isContainer(node) ? this.sound(node) : this.sound(node, 'in a block');
  }

  /** Lowers something without errors through the cache. */
  private sound(node: SyntaxNode, place = ''): Statement[] {
    const surroundings = this.surroundings(node);
    if (surroundings === undefined) return this.statement(node);
    return this.kept([node], place + surroundings, () =>
      this.isContainer(node) ? this.container(node) : this.whole([node], () => this.statement(node)),
    );
  }

  /** What but its text says what a sound node lowers to; undefined where that cannot be said. */
  protected surroundings(_node: SyntaxNode): string | undefined {
    return '';
  }

  /** A container's members come from the cache too, so that one of them can change. Nothing else in it has comments that count. */
  private container(node: SyntaxNode): Lowered {
    const before = this.comments.length;
    const statements = this.statement(node);
    return { statements, comments: this.comments.splice(before) };
  }

  /** Lowers a declaration that the grammar gives as several neighbours, through the cache; `lower` lowers it as a whole. */
  protected together(nodes: readonly SyntaxNode[], lower: () => Statement[]): Statement[] {
    if (this.inDeclaration) return lower();
    if (!nodes.some(({ hasError }) => hasError)) return this.kept(nodes, 'together', () => this.whole(nodes, lower));
    this.comments.push(...nodes.flatMap(commentsIn));
    return lower();
  }

  /**
   * Text and types together say what sound nodes lower to, with what is said of their surroundings; how broken ones are read
   * depends on all that stands around them.
   */
  private kept(nodes: readonly SyntaxNode[], surroundings: string, lower: () => Lowered): Statement[] {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return [];
    const { depth } = this;
    const text = first.source.slice(first.start, last.end);
    const kind = `${nodes.map(({ type }) => type).join(' ')} ${surroundings}\n`;
    this.depth = 0;
    const lowered = this.cache.get(kind, text, first.start, lower);
    this.depth = depth;
    this.comments.push(...lowered.comments);
    return lowered.statements;
  }

  /** The same wherever the nodes stand: nothing around them counts, not even how deep. */
  private whole(nodes: readonly SyntaxNode[], lower: () => Statement[]): Lowered {
    this.inDeclaration = true;
    try {
      return { statements: lower(), comments: nodes.flatMap(commentsIn) };
    } finally {
      this.inDeclaration = false;
    }
  }

  /**
   * A brace that is still open can swallow all types after it. Their sound members come from the cache all the same: most keys
   * of a file are typed while something is open.
   */
  private broken(node: SyntaxNode): Statement[] {
    this.comments.push(...commentsIn(node));
    return this.statement(node);
  }
}

function commentOf(node: SyntaxNode): Comment {
  return { span: node.span, text: node.text };
}

/** Below this a search for comments in what is broken costs less than to look where they can be. */
const longText = 1_000;
const commentMarks = /\/[/*]|#/;

function commentsIn(root: SyntaxNode): Comment[] {
  if (!commentMarks.test(root.text)) return [];
  return [...commentNodesIn(root).map(commentOf), ...commentOfDirective(root)];
}

/** The comments inside a node, in any order. Of something large and broken, whose children are fetched anyway, only some are searched. */
function commentNodesIn(root: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isComment(node)) found.push(node);
    else if (node.end - node.start < longText || !node.hasError) found.push(...node.comments);
    else pending.push(...node.children.filter(({ text }) => commentMarks.test(text)));
  }
  return found;
}

/** What a grammar of C takes for the end of a directive's value: `#define LIMIT 4 // four`. */
function commentOfDirective({ type, text, start }: SyntaxNode): Comment[] {
  const written = text.trimEnd();
  const comment = type.startsWith('preproc_def') ? /(?:\/\/|\/\*)[^"]*$/.exec(written)?.[0] : undefined;
  if (comment === undefined) return [];
  const end = start + written.length;
  return [{ span: { start: end - comment.length, end }, text: comment }];
}

/** Comments in source order. Those of a sound member of something broken were found twice. */
function inOrder(comments: readonly Comment[]): Comment[] {
  const sorted = [...comments].sort((left, right) => left.span.start - right.span.start);
  return sorted.filter(({ span }, index) => span.start !== sorted[index - 1]?.span.start);
}
