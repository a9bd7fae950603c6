import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Statement } from '../ir';
import { assign, baseType, callOf, lambda, literal, name, nullLiteral, operation, returns } from './builder';
import { anyOf } from './cases';
import { decodeEscapes } from './escapes';
import { character, isOuterThis, JavaCalls } from './java-calls';
import { javaString } from './java-strings';

/** One case of a switch, old (`case A: …`) or new (`case A -> …`). */
interface JavaCase {
  readonly node: SyntaxNode;
  readonly labels: readonly SyntaxNode[];
  readonly isDefault: boolean;
  readonly body: readonly SyntaxNode[];
}

/** Lowers Java's expressions; calls are in `java-calls.ts`. */
export abstract class JavaExpressions extends JavaCalls {
  protected known(node: SyntaxNode): Expression | undefined {
    switch (node.type) {
      case 'identifier':
      case 'this':
      case 'super':
      case 'underscore_pattern':
        return name(node, node.text);
      case 'null_literal':
        return nullLiteral(node);
      case 'true':
      case 'false':
        return literal(node, 'boolean', node.text);
      case 'decimal_integer_literal':
      case 'hex_integer_literal':
      case 'octal_integer_literal':
      case 'binary_integer_literal':
      case 'decimal_floating_point_literal':
      case 'hex_floating_point_literal':
        return literal(node, 'number', node.text);
      case 'string_literal':
        return javaString(node);
      case 'character_literal':
        return character(node, decodeEscapes(node.text.slice(1, -1)));
      case 'field_access':
        return this.fieldAccess(node);
      case 'scoped_identifier':
        return this.memberOf(node, this.expression(node.field('scope')), node.field('name') ?? node);
      case 'array_access':
        return this.arrayAccess(node);
      case 'method_invocation':
        return this.invocation(node);
      case 'explicit_constructor_invocation':
        return this.constructorCall(node);
      case 'object_creation_expression':
        return this.creation(node);
      case 'array_creation_expression':
        return this.arrayCreation(node);
      case 'array_initializer':
      case 'element_value_array_initializer':
        return { kind: 'list', span: node.span, items: this.expressions(node.parts) };
      case 'lambda_expression':
        return this.lambdaOf(node);
      case 'method_reference':
        return this.methodReference(node);
      case 'class_literal':
        return {
          kind: 'member',
          span: node.span,
          object: this.typeName(node.parts[0] ?? node),
          name: 'class',
          nameSpan: node.span,
        };
      case 'instanceof_expression':
        return this.typeTest(node);
      case 'switch_expression':
        return this.switchValue(node);
      default:
        return node.type.endsWith('_type') || node.type.endsWith('type_identifier')
          ? this.typeName(node)
          : this.shared(node);
    }
  }

  /** A field of `Outer.this` is what its name means in the inner class; `Outer.this` alone is named by its type. */
  private fieldAccess(node: SyntaxNode): Expression {
    const field = node.field('field') ?? node;
    const object = node.field('object');
    if (isOuterThis(node)) return name(node, object?.text ?? '');
    if (object && isOuterThis(object)) return name(field, field.text);
    return this.memberOf(node, this.expression(object), field);
  }

  private arrayAccess(node: SyntaxNode): Expression {
    return {
      kind: 'index',
      span: node.span,
      object: this.expression(node.field('array')),
      key: this.expression(node.field('index')),
    };
  }

  private constructorCall(node: SyntaxNode): Expression {
    const called = node.field('constructor') ?? node;
    return {
      kind: 'call',
      span: node.span,
      name: called.text,
      nameSpan: called.span,
      args: this.arguments(node.field('arguments')),
    };
  }

  private typeTest(node: SyntaxNode): Expression {
    const type = node.field('right') ?? node.field('pattern')?.parts[0] ?? node.parts.at(-1);
    return operation(node, 'is', this.expression(node.field('left')), this.typeName(type ?? node));
  }

  /** The cases of a switch; labels without statements of their own belong to the next case. */
  protected casesOf(node: SyntaxNode): { subject: Expression; cases: JavaCase[] } {
    const cases: JavaCase[] = [];
    let waiting: SyntaxNode[] = [];
    let isDefault = false;
    for (const entry of node.field('body')?.parts ?? []) {
      const labels = entry.childrenOf('switch_label');
      waiting.push(...labels.flatMap(({ parts }) => parts));
      isDefault ||= labels.some((label) => label.has('default') || label.text === 'default');
      const body = entry.parts.filter(({ type }) => type !== 'switch_label');
      if (body.length === 0) continue;
      cases.push({ node: entry, labels: waiting, isDefault, body });
      waiting = [];
      isDefault = false;
    }
    return { subject: this.expression(node.field('condition')), cases };
  }

  protected testsOf({ labels }: JavaCase, subject: Expression): Expression[] {
    return labels
      .filter(({ type }) => type !== 'guard')
      .map((label) => {
        if (label.type !== 'pattern') return operation(label, '==', subject, this.expression(label));
        const pattern = label.parts[0] ?? label;
        return operation(label, 'is', subject, this.typeName(pattern.parts[0] ?? pattern));
      });
  }

  private switchValue(node: SyntaxNode): Expression {
    const { subject, cases } = this.casesOf(node);
    const fallback = cases.find(({ isDefault }) => isDefault);
    return cases
      .filter((each) => each !== fallback)
      .reduceRight<Expression>(
        (otherwise, each) => {
          const condition = anyOf(each.node, this.testsOf(each, subject));
          if (!condition) return otherwise;
          return {
            kind: 'conditional',
            span: each.node.span,
            condition,
            then: this.caseValue(each, subject),
            otherwise,
          };
        },
        fallback ? this.caseValue(fallback) : nullLiteral(node),
      );
  }

  /** What a case gives: its expression, or what its block yields. */
  private caseValue(each: JavaCase, subject?: Expression): Expression {
    const { node, body } = each;
    const [block] = body;
    const statements = block?.type === 'block' && body.length === 1 ? block.parts : body;
    const [only, another] = statements;
    const bound = subject ? this.boundIn(each, subject) : [];
    if (another) return callOf(node, lambda(node, [], [...bound, ...this.statements(statements)], block ?? node), []);
    const value = only && (only.type === 'expression_statement' || only.type === 'yield_statement') && only.parts[0];
    if (!value) return nullLiteral(node);
    const given = this.expression(value);
    return bound.length > 0 ? callOf(node, lambda(node, [], [...bound, returns(value, given)], value), []) : given;
  }

  /** `case Session session ->` binds what is asked, as a value of that type. */
  private boundIn({ labels }: JavaCase, subject: Expression): Statement[] {
    return labels.flatMap((label) => {
      const pattern = label.type === 'pattern' ? label.child('type_pattern') : undefined;
      const [type, bound] = pattern?.parts ?? [];
      if (!type || !bound) return [];
      const details = { declares: true, constant: true, type: baseType(type.text), value: subject };
      return [assign(bound, name(bound, bound.text), details)];
    });
  }

  protected caseBody(each: JavaCase, subject: Expression): Statement[] {
    return [...this.boundIn(each, subject), ...this.statements(each.body)];
  }
}
