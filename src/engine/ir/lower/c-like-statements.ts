import type { SyntaxNode } from '../../syntax/node';
import type { Statement } from '../ir';
import { branch, returns } from './builder';
import { CLikeExpressions } from './c-like-expressions';

/** Lowers the statements that the grammars of C's family give the same names. */
export abstract class CLikeStatements extends CLikeExpressions {
  /** Lowers a declaration; undefined for any other statement. */
  protected abstract declaration(node: SyntaxNode): Statement[] | undefined;

  /** Lowers a statement that only this language has; undefined for any other. */
  protected abstract ownStatement(node: SyntaxNode): Statement[] | undefined;

  protected statement(node: SyntaxNode): Statement[] {
    return this.withHoisted(() => this.declaration(node) ?? this.ownStatement(node) ?? this.plainStatement(node));
  }

  private plainStatement(node: SyntaxNode): Statement[] {
    switch (node.type) {
      case 'block':
      case 'compound_statement':
        return this.statements(node.parts);
      case 'expression_statement':
        return node.parts.flatMap((part) => this.expressionStatement(part));
      case 'if_statement':
        return this.ifOf(node);
      case 'while_statement':
      case 'do_statement':
        return [this.loop(node)];
      case 'for_statement':
        return this.forOf(node);
      case 'return_statement':
        return [returns(node, node.parts[0] && this.expression(node.parts[0]))];
      case 'throw_statement':
        return node.parts[0] ? [{ kind: 'throw', span: node.span, value: this.expression(node.parts[0]) }] : [];
      case 'labeled_statement':
        return this.statements(node.parts.slice(1));
      case 'break_statement':
      case 'continue_statement':
      case 'goto_statement':
        return [];
      default:
        return this.expressionStatement(node);
    }
  }

  /** An expression that stands by itself; an assignment is a statement of its own. */
  protected expressionStatement(node: SyntaxNode): Statement[] {
    if (node.type === 'assignment_expression') return [this.assignment(node)];
    if (node.type === 'comma_expression') return node.parts.flatMap((part) => this.expressionStatement(part));
    return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
  }

  protected ifOf(node: SyntaxNode): Statement[] {
    const condition = this.expression(node.field('condition'));
    return [branch(node, condition, this.inside(node.field('consequence')), this.inside(node.field('alternative')))];
  }

  /** The statements of a block, or the one that stands in its place. */
  protected inside(node: SyntaxNode | undefined): Statement[] {
    if (!node?.named) return [];
    return this.statements(node.type === 'else_clause' ? node.parts : [node]);
  }

  /** The body of a lambda or block that may be one expression, whose value it then is. */
  protected valueBody(node: SyntaxNode): Statement[] {
    return this.withHoisted(() =>
      node.type === 'assignment_expression' ? [this.assignment(node)] : [returns(node, this.expression(node))],
    );
  }

  private forOf(node: SyntaxNode): Statement[] {
    const first = [...node.fields('init'), ...node.fields('initializer')].filter(({ named }) => named);
    return [...this.statements(first), this.loop(node)];
  }

  private loop(node: SyntaxNode): Statement {
    const condition = node.field('condition');
    return {
      kind: 'loop',
      span: node.span,
      bindings: [],
      ...(condition?.named === true && { subject: this.expression(condition) }),
      body: [
        ...this.inside(node.field('body')),
        ...node
          .fields('update')
          .filter(({ named }) => named)
          .flatMap((update) => this.expressionStatement(update)),
      ],
    };
  }
}
