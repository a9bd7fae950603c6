import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Statement, Try } from '../ir';
import { assign, branch, name, operation } from './builder';
import { branchesOf, type SwitchCase } from './cases';
import { declaredName, declaredType, isConstant, isFunction } from './objc-declarators';
import { ObjcExpressions } from './objc-expressions';

/** Lowers Objective-C's own statements; those that it shares are in `c-like-statements.ts`. */
export abstract class ObjcStatements extends ObjcExpressions {
  /** A prototype, or a function declared among statements. */
  protected abstract prototype(node: SyntaxNode, declarator: SyntaxNode): Statement[];

  protected ownStatement(node: SyntaxNode): Statement[] | undefined {
    switch (node.type) {
      case 'declaration':
        return this.variables(node);
      case 'for_statement':
        return node.has('in') ? [this.forIn(node)] : undefined;
      case 'switch_statement':
        return this.switchOf(node);
      case 'try_statement':
        return [this.tryOf(node)];
      case 'synchronized_statement':
        return this.inside(node.child('compound_statement'));
      case 'preproc_if':
      case 'preproc_ifdef':
      case 'preproc_elif':
        return [this.conditionalLines(node)];
      case 'preproc_call':
      case 'preproc_function_def':
        return [];
      case 'throw_statement':
        return [
          {
            kind: 'throw',
            span: node.span,
            value: node.parts[0] ? this.expression(node.parts[0]) : name(node, 'error'),
          },
        ];
      default:
        return undefined;
    }
  }

  /** One statement for each variable of a declaration. What is `extern` is declared elsewhere. */
  protected variables(node: SyntaxNode): Statement[] {
    if (
      node.childrenOf('storage_class_specifier').some(({ text }) => text === 'extern') &&
      !node.fields('declarator').some(({ type }) => type === 'init_declarator')
    )
      return [];
    return node.fields('declarator').flatMap((declarator) => {
      if (isFunction(declarator)) return this.prototype(node, declarator);
      const nameNode = declaredName(declarator);
      const value = declarator.type === 'init_declarator' ? declarator.field('value') : undefined;
      if (!nameNode) return [];
      return [
        assign(node, name(nameNode, nameNode.text), {
          declares: true,
          constant: isConstant(node, declarator),
          type: declaredType(node, declarator),
          value: value && this.expression(value),
        }),
      ];
    });
  }

  /** `for (NSString *item in items)`: the grammar names none of the parts. */
  private forIn(node: SyntaxNode): Statement {
    const inAt = node.child('in')?.start ?? node.end;
    const declarator = node.parts.filter(({ start }) => start < inAt).at(-1);
    const [subject, body] = node.parts.filter(({ start }) => start > inAt);
    const bound = declaredName(declarator);
    return {
      kind: 'loop',
      span: node.span,
      bindings: bound ? [bound.text] : [],
      ...(subject && { subject: this.expression(subject) }),
      body: this.inside(body),
    };
  }

  private switchOf(node: SyntaxNode): Statement[] {
    const subject = this.expression(node.field('condition'));
    const cases: SwitchCase[] = [];
    let fallback: Statement[] = [];
    let waiting: Expression[] = [];
    let isDefault = false;
    for (const entry of node.field('body')?.childrenOf('case_statement') ?? []) {
      const value = entry.field('value');
      if (value) waiting.push(operation(value, '==', subject, this.expression(value)));
      else isDefault = true;
      const body = entry.parts.filter((part) => part !== value);
      if (body.length === 0) continue;
      if (isDefault) fallback = this.statements(body);
      else cases.push({ span: entry.span, tests: waiting, body: this.statements(body) });
      waiting = [];
      isDefault = false;
    }
    return branchesOf(cases, fallback);
  }

  private tryOf(node: SyntaxNode): Statement {
    return {
      kind: 'try',
      span: node.span,
      body: this.inside(node.field('body') ?? node.child('compound_statement')),
      catches: node.childrenOf('catch_clause').map((clause): Try['catches'][number] => {
        const caught = clause.child('type_name');
        // Of `id error` the grammar takes the name for a type.
        const declarator = caught?.parts.slice(1).at(-1);
        const type = caught && declaredType(caught, declarator);
        return {
          name: declaredName(declarator)?.text ?? '',
          ...(type !== undefined && { type }),
          body: this.inside(clause.child('compound_statement')),
        };
      }),
      finally: this.inside(node.child('finally_clause')?.child('compound_statement')),
    };
  }

  /** `#if DEBUG` among statements decides like a branch which of them there are. */
  private conditionalLines(node: SyntaxNode): Statement {
    const test = node.field('condition') ?? node.field('name');
    const alternative = node.field('alternative');
    const then = node.parts.filter((part) => part !== test && part !== alternative);
    const otherwise = alternative?.type === 'preproc_else' ? alternative.parts : alternative ? [alternative] : [];
    const condition: Expression = test ? this.expression(test) : name(node, '');
    const isNegated = node.type === 'preproc_ifdef' && node.has('#ifndef');
    return branch(
      node,
      isNegated ? operation(node, '!', condition) : condition,
      this.statements(then),
      this.statements(otherwise),
    );
  }
}
