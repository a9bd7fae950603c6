import type { SyntaxNode } from '../../syntax/node';
import type { Assign, Expression, Literal, Statement } from '../ir';
import { LanguageAdapter } from './adapter';
import { assign, literal, operation, plus } from './builder';

/** Lowers the expressions that the grammars of C's family give the same names: assignments, operators, choices. */
export abstract class CLikeExpressions extends LanguageAdapter {
  private hoisted: Statement[] = [];

  /** What `lower` gives, behind the assignments that stood inside its expressions. */
  protected withHoisted(lower: () => Statement[]): Statement[] {
    const outer = this.hoisted;
    this.hoisted = [];
    const lowered = lower();
    const before = this.hoisted;
    this.hoisted = outer;
    return before.length > 0 ? [...before, ...lowered] : lowered;
  }

  /** An expression of one of the shared kinds; undefined for any other. */
  protected shared(node: SyntaxNode): Expression | undefined {
    switch (node.type) {
      case 'parenthesized_expression':
        return node.parts[0] && this.expression(node.parts.at(-1));
      case 'cast_expression':
        return this.expression(node.field('value'));
      case 'binary_expression':
        return this.binary(node);
      case 'unary_expression':
        return this.unary(node);
      case 'update_expression':
        return operation(node, node.text.includes('++') ? '++' : '--', this.expression(node.parts[0]));
      case 'assignment_expression':
        return this.assignedValue(node);
      case 'ternary_expression':
      case 'conditional_expression':
        return this.choice(node);
      default:
        return undefined;
    }
  }

  protected assignment(node: SyntaxNode): Assign {
    const value = this.expression(node.field('right'));
    return assign(node, this.expression(node.field('left')), { value, compound: node.field('operator')?.text !== '=' });
  }

  /**
   * `if ((line = read()) != null)`: the assignment comes before the statement, and its value is the variable. In `a = b = null` both
   * hold the literal.
   */
  private assignedValue(node: SyntaxNode): Expression {
    const made = this.assignment(node);
    this.hoisted.push(made);
    const { value, compound } = made;
    return value?.kind === 'literal' && !compound ? copyOf(value) : this.expression(node.field('left'));
  }

  private binary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const left = this.expression(node.field('left'));
    const right = this.expression(node.field('right'));
    return operator === '+' ? plus(node, left, right) : operation(node, operator, left, right);
  }

  private unary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const operand = this.expression(node.field('operand') ?? node.field('argument') ?? node.parts.at(-1));
    if (operand.kind === 'literal' && operand.type === 'number')
      return literal(node, 'number', operator + operand.value);
    return operation(node, operator, operand);
  }

  /** `a ? b : c`; without the middle (`a ?: c`) the default for what may be empty. */
  private choice(node: SyntaxNode): Expression {
    const condition = this.expression(node.field('condition'));
    const then = node.field('consequence');
    const otherwise = this.expression(node.field('alternative'));
    if (!then) return operation(node, '??', condition, otherwise);
    return { kind: 'conditional', span: node.span, condition, then: this.expression(then), otherwise };
  }
}

/** Spans are shifted in place, so that no two nodes may share one. */
function copyOf(value: Literal): Literal {
  return { ...value, span: { ...value.span }, content: { ...value.content } };
}
