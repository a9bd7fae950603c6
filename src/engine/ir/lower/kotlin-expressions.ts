import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Annotation, Expression, Parameter, Statement, TypeDeclaration } from '../ir';
import {
  argument,
  baseType,
  callOf,
  decodeEscape,
  lambda,
  literal,
  name,
  nullLiteral,
  operation,
  plus,
} from './builder';
import { kotlinString } from './kotlin-strings';
import { KotlinCalls } from './kotlin-calls';
import { ifParts, inner, isExit, typeNodes } from './kotlin-syntax';

/** Lowers Kotlin's expressions; calls are in `kotlin-calls.ts`. */
export abstract class KotlinExpressions extends KotlinCalls {
  protected abstract typeDeclaration(node: SyntaxNode): TypeDeclaration;

  protected abstract functionBody(node: SyntaxNode): { body?: Statement[]; bodySpan?: Span };

  protected known(node: SyntaxNode): Expression | undefined {
    const [first, second] = node.parts;
    switch (node.type) {
      case 'identifier':
        return this.identifier(node);
      case 'this_expression':
        return name(node, 'this');
      case 'super_expression':
        return name(node, 'super');
      case 'string_literal':
      case 'multiline_string_literal':
        return kotlinString(node, (part) => this.expression(part));
      case 'character_literal':
        return literal(node, 'string', characterOf(node.text.slice(1, -1)), inner(node));
      case 'number_literal':
      case 'float_literal':
        return literal(node, 'number', node.text);
      case 'parenthesized_expression':
      case 'annotated_expression':
      case 'labeled_expression':
        return this.expression(node.parts.at(-1));
      case 'as_expression':
        return this.expression(node.field('left') ?? first);
      case 'navigation_expression':
        return this.navigation(node);
      case 'index_expression':
        if (!first || !second) return undefined;
        return { kind: 'index', span: node.span, object: this.expression(first), key: this.expression(second) };
      case 'call_expression':
      case 'constructor_invocation':
        return this.call(node);
      case 'annotated_lambda':
        return this.expression(node.child('lambda_literal'));
      case 'lambda_literal':
        return this.lambdaOf(node);
      case 'anonymous_function':
        return this.anonymousFunction(node);
      case 'object_literal':
        return { kind: 'anonymous', span: node.span, type: this.typeDeclaration(node) };
      case 'binary_expression':
        return this.binary(node);
      case 'infix_expression':
        return this.infix(node);
      case 'unary_expression':
        return this.unary(node);
      case 'if_expression':
        return this.conditional(node);
      case 'when_expression':
        return this.whenValue(node);
      case 'try_expression':
        return this.tryValue(node);
      case 'collection_literal':
        return { kind: 'list', span: node.span, items: this.expressions(node.parts) };
      case 'is_expression':
        return operation(node, 'is', this.expression(first), this.expression(second));
      case 'user_type':
        return name(node, baseType(node.text));
      case 'callable_reference':
        return first && second ? this.navigation(node) : first && this.expression(first);
      case 'block':
        return this.blockValue(node);
      case 'function_body':
        return this.expression(first);
      default:
        return undefined;
    }
  }

  protected identifier(node: SyntaxNode): Expression {
    if (node.text === 'null') return nullLiteral(node);
    if (node.text === 'true' || node.text === 'false') return literal(node, 'boolean', node.text);
    return name(node, node.text.replaceAll('`', ''));
  }

  protected conditional(node: SyntaxNode): Expression | undefined {
    const { condition, then, otherwise } = ifParts(node);
    if (!then || !otherwise) return undefined;
    return {
      kind: 'conditional',
      span: node.span,
      condition: this.expression(condition),
      then: this.blockValue(then),
      otherwise: this.blockValue(otherwise),
    };
  }

  /** The value of a block used as an expression: its only one, or what the block gives where it stands. */
  protected blockValue(node: SyntaxNode | undefined): Expression {
    if (node?.type !== 'block') return this.expression(node);
    const [only, another] = node.parts;
    if (another) return this.blockCall(node);
    return only ? this.expression(only) : nullLiteral(node);
  }

  private blockCall(node: SyntaxNode, parameters: Parameter[] = []): Expression {
    return callOf(node, lambda(node, parameters, this.lambdaBody(node.parts), node), []);
  }

  /** What is tried, or else what takes its place where that fails. */
  private tryValue(node: SyntaxNode): Expression {
    const tried = this.blockValue(node.child('block'));
    return node.childrenOf('catch_block').reduce<Expression>((value, clause) => {
      const block = clause.child('block');
      const isNothing = !block || block.parts.every(({ text }) => text === 'null');
      return isNothing ? value : operation(node, '??', value, this.caught(clause, block));
    }, tried);
  }

  private caught(clause: SyntaxNode, block: SyntaxNode): Expression {
    const [only, another] = block.parts;
    if (only && !another && !isExit(only)) return this.expression(only);
    const bound = clause.child('identifier');
    const type = clause.child(...typeNodes);
    return this.blockCall(
      block,
      bound ? [{ name: bound.text, span: bound.span, ...(type && { type: baseType(type.text) }) }] : [],
    );
  }

  protected whenCondition(entry: SyntaxNode, subject: Expression | undefined): Expression {
    const conditions = entry.fields('condition').filter((child) => child.named);
    const tests = conditions.map((condition) => {
      if (condition.type === 'type_test' || condition.type === 'range_test') {
        const operator = condition.type === 'type_test' ? 'is' : 'in';
        return operation(condition, operator, ...(subject ? [subject] : []), ...this.expressions(condition.parts));
      }
      return subject ? operation(condition, '==', subject, this.expression(condition)) : this.expression(condition);
    });
    return tests.reduce((left, right) => operation(entry, '||', left, right));
  }

  protected whenEntries(node: SyntaxNode): {
    subject: Expression | undefined;
    entries: SyntaxNode[];
    fallback: SyntaxNode | undefined;
  } {
    const subject = node.child('when_subject')?.parts.at(-1);
    const entries = node.childrenOf('when_entry');
    const isCase = (entry: SyntaxNode) => entry.fields('condition').some((condition) => condition.named);
    return {
      subject: subject && this.expression(subject),
      entries: entries.filter(isCase),
      fallback: entries.find((entry) => !isCase(entry)),
    };
  }

  protected whenValue(node: SyntaxNode): Expression {
    const { subject, entries, fallback } = this.whenEntries(node);
    const start: Expression = fallback ? this.blockValue(fallback.parts.at(-1)) : nullLiteral(node);
    return entries.reduceRight<Expression>(
      (otherwise, entry) => ({
        kind: 'conditional',
        span: entry.span,
        condition: this.whenCondition(entry, subject),
        then: this.blockValue(entry.parts.at(-1)),
        otherwise,
      }),
      start,
    );
  }

  protected anonymousFunction(node: SyntaxNode): Expression {
    const parameters = node.child('function_value_parameters')?.childrenOf('parameter') ?? [];
    const { body = [], bodySpan = node } = this.functionBody(node);
    return lambda(
      node,
      parameters.map((parameter) => this.parameter(parameter)),
      body,
      bodySpan,
    );
  }

  protected binary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const left = this.expression(node.field('left'));
    const right = node.field('right');
    if (operator === '?:' && right && isExit(right)) return left;
    const generic = operator === '>' && right ? this.genericCall(node, right) : undefined;
    if (generic) return generic;
    const value = this.expression(right);
    if (operator === '+') return plus(node, left, value);
    return operation(node, normalOperators[operator] ?? operator, left, value);
  }

  /** `configure<Extension> { … }` and `arrayOf<Any>(a)`, which the grammar takes for two comparisons: what one gives is compared with nothing. */
  private genericCall(node: SyntaxNode, block: SyntaxNode): Expression | undefined {
    const compared = node.field('left');
    if (compared?.type !== 'binary_expression' || compared.field('operator')?.text !== '<') return undefined;
    const callee = this.expression(compared.field('left'));
    const types = compared.fields('right');
    if (block.type === 'parenthesized_expression') {
      const args = block.parts.map((part) => argument(part, this.expression(part)));
      return this.collection(node, callOf(node, callee, args, types));
    }
    if (block.type !== 'lambda_literal') return undefined;
    return callOf(node, callee, [argument(block, this.lambdaOf(block, this.implicitReceiver(callee, [])))], types);
  }

  protected annotations(node: SyntaxNode): Annotation[] {
    const modifiers = node.child('modifiers');
    return modifiers ? this.annotationsIn(modifiers) : [];
  }

  protected annotationsIn(modifiers: SyntaxNode): Annotation[] {
    return modifiers.childrenOf('annotation').map((annotation) => {
      const invocation = annotation.child('constructor_invocation');
      return {
        name: baseType(
          (invocation?.child('user_type') ?? annotation.child('user_type') ?? annotation).text.replace(/^@/, ''),
        ),
        args: this.valueArguments(invocation?.child('value_arguments')),
        span: annotation.span,
      };
    });
  }

  protected infix(node: SyntaxNode): Expression | undefined {
    const [left, operator, right] = node.parts;
    if (!left || !operator || !right) return undefined;
    return operation(node, operator.text, this.expression(left), this.expression(right));
  }

  protected unary(node: SyntaxNode): Expression {
    const operator = node.field('operator')?.text ?? '';
    const operand = this.expression(node.field('argument') ?? node.parts[0]);
    if (operator === '!!') return operand;
    if (operand.kind === 'literal' && operand.type === 'number')
      return literal(node, 'number', operator + operand.value);
    return operation(node, operator, operand);
  }
}

const normalOperators: Record<string, string> = { '?:': '??', '===': '==', '!==': '!=' };

function characterOf(text: string): string {
  return text.startsWith('\\') ? decodeEscape(text) : text;
}
