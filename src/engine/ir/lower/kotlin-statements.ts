import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Statement } from '../ir';
import { assign, baseType, branch, nullLiteral, operation, returns } from './builder';
import type { KeptParameter } from './constructors';
import { KotlinExpressions } from './kotlin-expressions';
import { ifParts, isExit, isJump, returnedValue, typeNodes } from './kotlin-syntax';

/** Lowers Kotlin's statements; expressions are in `kotlin-expressions.ts`. */
export abstract class KotlinStatements extends KotlinExpressions {
  /** Lowers a declaration; undefined for any other statement. */
  protected abstract declaration(node: SyntaxNode): Statement[] | undefined;

  /** A parameter of a constructor that is a property too: `val token: String`. */
  protected keptParameter(node: SyntaxNode): KeptParameter {
    return {
      node,
      nameNode: this.parameterName(node),
      parameter: this.parameter(node),
      constant: false,
      annotations: this.annotations(node),
    };
  }

  protected statement(node: SyntaxNode): Statement[] {
    const declared = this.declaration(node);
    if (declared) return declared;
    switch (node.type) {
      case 'assignment':
        return [this.assignment(node)];
      case 'if_expression':
        return [this.branchOf(node)];
      case 'when_expression':
        return this.when(node);
      case 'for_statement':
      case 'while_statement':
      case 'do_while_statement':
        return [this.loop(node)];
      case 'try_expression':
        return [this.tryOf(node)];
      case 'return_expression':
        return this.returnOf(node);
      case 'throw_expression':
        return [{ kind: 'throw', span: node.span, value: this.expression(node.parts[0]) }];
      case 'block':
      case 'statements':
        return this.statements(node.parts);
      case 'identifier':
      case 'labeled_expression':
        if (isJump(node)) return [];
        return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
      default:
        return [{ kind: 'expression', span: node.span, expression: this.expression(node) }];
    }
  }

  /** `y ?: return z` is a guard on `y` being null, then `y`. */
  protected withEarlyExit(value: SyntaxNode | undefined): { guard: Statement[]; initial: Expression | undefined } {
    const exit = value?.field('right');
    const left = value?.field('left');
    if (value?.field('operator')?.text !== '?:' || !left || !exit || !isExit(exit)) {
      return { guard: [], initial: value && this.expression(value) };
    }
    const initial = this.expression(left);
    const condition = operation(left, '==', this.expression(left), nullLiteral(left));
    return { guard: [branch(value, condition, this.statement(exit))], initial };
  }

  protected assignment(node: SyntaxNode): Statement {
    const operator = node.field('operator')?.text ?? '=';
    const target = this.expression(node.field('left'));
    const right = this.expression(node.field('right'));
    const compound = operator !== '=';
    return assign(node, target, { value: right, compound });
  }

  protected blockOrStatement(node: SyntaxNode | undefined): Statement[] {
    if (!node) return [];
    return node.type === 'block' || node.type === 'control_structure_body'
      ? this.statements(node.parts)
      : this.statements([node]);
  }

  protected branchOf(node: SyntaxNode): Statement {
    const { condition, then, otherwise } = ifParts(node);
    return branch(node, this.expression(condition), this.blockOrStatement(then), this.blockOrStatement(otherwise));
  }

  protected when(node: SyntaxNode): Statement[] {
    const { subject, entries, fallback } = this.whenEntries(node);
    const start = fallback ? this.blockOrStatement(fallback.parts.at(-1)) : [];
    return entries.reduceRight<Statement[]>(
      (otherwise, entry) => [
        branch(entry, this.whenCondition(entry, subject), this.blockOrStatement(entry.parts.at(-1)), otherwise),
      ],
      start,
    );
  }

  protected loop(node: SyntaxNode): Statement {
    const variable = node.child('variable_declaration', 'multi_variable_declaration');
    const variables =
      variable?.type === 'multi_variable_declaration' ? variable.childrenOf('variable_declaration') : [variable];
    const bindings = variables.flatMap((each) => each?.child('identifier')?.text ?? []);
    const block = node.child('block');
    const subject = node.field('condition') ?? node.parts.find((part) => part !== variable && part !== block);
    return {
      kind: 'loop',
      span: node.span,
      bindings,
      ...(subject && { subject: this.expression(subject) }),
      body: block
        ? this.statements(block.parts)
        : this.statements(node.parts.slice(-1).filter((part) => part !== subject)),
    };
  }

  protected tryOf(node: SyntaxNode): Statement {
    return {
      kind: 'try',
      span: node.span,
      body: this.blockOrStatement(node.child('block')),
      catches: node.childrenOf('catch_block').map((block) => {
        const type = block.child(...typeNodes);
        return {
          name: block.child('identifier')?.text ?? '',
          ...(type && { type: baseType(type.text) }),
          body: this.blockOrStatement(block.child('block')),
        };
      }),
      finally: this.blockOrStatement(node.child('finally_block')?.child('block')),
    };
  }

  protected returnOf(node: SyntaxNode): Statement[] {
    const value = returnedValue(node);
    const { guard, initial } = this.withEarlyExit(value);
    return [...guard, returns(node, initial)];
  }
}
