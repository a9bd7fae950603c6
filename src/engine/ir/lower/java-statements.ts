import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Statement } from '../ir';
import { assign, baseType, branch, callOf, name, returns } from './builder';
import { branchesOf } from './cases';
import { JavaExpressions } from './java-expressions';

/** Lowers Java's own statements; those that it shares are in `c-like-statements.ts`. */
export abstract class JavaStatements extends JavaExpressions {
  protected ownStatement(node: SyntaxNode): Statement[] | undefined {
    switch (node.type) {
      case 'local_variable_declaration':
        return this.variables(node);
      case 'enhanced_for_statement':
        return [this.forEach(node)];
      case 'switch_expression':
        return this.switchOf(node);
      case 'try_statement':
      case 'try_with_resources_statement':
        return [this.tryOf(node)];
      case 'synchronized_statement':
        return this.inside(node.field('body'));
      case 'assert_statement':
        return [
          { kind: 'expression', span: node.span, expression: callOf(node, name(node, 'assert'), this.arguments(node)) },
        ];
      case 'yield_statement':
        return [returns(node, node.parts[0] && this.expression(node.parts[0]))];
      default:
        return undefined;
    }
  }

  /** One statement for each variable of a declaration; `final` ones are constants. */
  protected variables(node: SyntaxNode, details: { isStatic?: boolean; constant?: boolean } = {}): Statement[] {
    const constant = details.constant ?? isFinal(node);
    return node.fields('declarator').flatMap((declarator) => {
      const nameNode = declarator.field('name');
      const value = declarator.field('value');
      if (!nameNode) return [];
      return [
        assign(node, name(nameNode, nameNode.text), {
          declares: true,
          constant,
          static: details.isStatic ?? false,
          annotations: this.annotationsOf(node),
          type: this.writtenType(node, declarator),
          value: value && this.expression(value),
        }),
      ];
    });
  }

  /** `if (value instanceof Text text)` binds `text` where the test holds: inside, or after an early exit. */
  protected override ifOf(node: SyntaxNode): Statement[] {
    const condition = this.expression(node.field('condition'));
    const { holding, failing } = this.bindings(node.field('condition'), true);
    const then = [...holding, ...this.inside(node.field('consequence'))];
    return [branch(node, condition, then, this.inside(node.field('alternative'))), ...failing];
  }

  private bindings(node: SyntaxNode | undefined, holds: boolean): { holding: Statement[]; failing: Statement[] } {
    const found = { holding: [] as Statement[], failing: [] as Statement[] };
    const look = (part: SyntaxNode | undefined, positive: boolean): void => {
      if (!part || part.type === 'lambda_expression') return;
      const bound = part.type === 'instanceof_expression' ? part.field('name') : undefined;
      if (bound) (positive ? found.holding : found.failing).push(this.binding(part, bound));
      const flips = part.type === 'unary_expression' && part.field('operator')?.text === '!';
      for (const child of part.parts) look(child, flips ? !positive : positive);
    };
    look(node, holds);
    return found;
  }

  private binding(test: SyntaxNode, bound: SyntaxNode): Statement {
    const type = test.field('right');
    return assign(test, name(bound, bound.text), {
      declares: true,
      constant: true,
      type: type && baseType(type.text),
      value: this.expression(test.field('left')),
    });
  }

  private forEach(node: SyntaxNode): Statement {
    const bound = node.field('name');
    return {
      kind: 'loop',
      span: node.span,
      bindings: bound ? [bound.text] : [],
      subject: this.expression(node.field('value')),
      body: this.inside(node.field('body')),
    };
  }

  private switchOf(node: SyntaxNode): Statement[] {
    const { subject, cases } = this.casesOf(node);
    const fallback = cases.find(({ isDefault }) => isDefault);
    const named = cases.filter((each) => each !== fallback);
    return branchesOf(
      named.map((each) => ({
        span: each.node.span,
        tests: this.testsOf(each, subject),
        body: this.caseBody(each, subject),
      })),
      fallback ? this.caseBody(fallback, subject) : [],
    );
  }

  private tryOf(node: SyntaxNode): Statement {
    const resources = node.field('resources')?.childrenOf('resource') ?? [];
    return {
      kind: 'try',
      span: node.span,
      body: [...resources.flatMap((resource) => this.resource(resource)), ...this.inside(node.field('body'))],
      catches: node.childrenOf('catch_clause').map((clause) => {
        const parameter = clause.child('catch_formal_parameter');
        const type = parameter?.child('catch_type')?.parts[0];
        return {
          name: parameter?.field('name')?.text ?? '',
          ...(type && { type: baseType(type.text) }),
          body: this.inside(clause.field('body')),
        };
      }),
      finally: this.inside(node.child('finally_clause')?.child('block')),
    };
  }

  private resource(node: SyntaxNode): Statement[] {
    const [bound, value] = [node.field('name'), node.field('value')];
    if (!bound || !value) return [];
    const target: Expression = name(bound, bound.text);
    return [
      assign(node, target, {
        declares: true,
        constant: true,
        type: this.writtenType(node),
        value: this.expression(value),
      }),
    ];
  }
}

/** Whether a declaration says `final`. */
export function isFinal(node: SyntaxNode): boolean {
  return node.child('modifiers')?.has('final') === true;
}
