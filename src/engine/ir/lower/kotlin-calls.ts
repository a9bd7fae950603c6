import type { SyntaxNode } from '../../syntax/node';
import type { Argument, Expression, Lambda, Parameter, Statement } from '../ir';
import { LanguageAdapter } from './adapter';
import { argument, baseType, callOf, lambda, name, returns, underNegation } from './builder';
import { mentions, sets } from './mentions';
import { typeNodes } from './kotlin-syntax';

/** Functions whose lambda runs with their receiver as `this`. `edit` is the KTX form that writes preferences. */
const scopeFunctions = new Set(['apply', 'run', 'edit', 'with', 'buildString', 'buildMap', 'buildJsonObject']);

/** Lowers Kotlin's calls and lambdas, by the grammar `@tree-sitter-grammars/tree-sitter-kotlin` 1.1. */
export abstract class KotlinCalls extends LanguageAdapter {
  protected parameterName(node: SyntaxNode): SyntaxNode {
    return node.child('identifier') ?? node.child('variable_declaration')?.child('identifier') ?? node;
  }

  protected parameter(node: SyntaxNode, defaultValue?: SyntaxNode): Parameter {
    const holder = node.type === 'variable_declaration' ? node : (node.child('variable_declaration') ?? node);
    const type = holder.child(...typeNodes)?.text;
    const inline = node.has('=') ? node.parts.at(-1) : undefined;
    const value = defaultValue ?? inline;
    return {
      name: this.parameterName(node).text,
      span: node.span,
      ...(type !== undefined && { type: baseType(type) }),
      ...(value && { value: this.expression(value) }),
    };
  }

  protected navigation(node: SyntaxNode): Expression | undefined {
    const [object, member] = node.parts;
    if (!object || !member) return undefined;
    return underNegation(this.expression(object), (of) => {
      const span = { start: Math.max(node.start, of.span.start), end: node.end };
      return { kind: 'member', span, object: of, name: member.text, nameSpan: member.span };
    });
  }

  protected call(node: SyntaxNode): Expression {
    const calleeNode = node.parts[0];
    const callee =
      calleeNode?.type === 'user_type' ? name(calleeNode, baseType(calleeNode.text)) : this.expression(calleeNode);
    return underNegation(callee, (called) => this.callOn(node, called));
  }

  private callOn(node: SyntaxNode, callee: Expression): Expression {
    const span = { start: Math.max(node.start, callee.span.start), end: node.end };
    const args = this.valueArguments(node.child('value_arguments'));
    const trailing = node.child('annotated_lambda')?.child('lambda_literal');
    // `f(a) { … }` is the call `f(a)` called with the lambda: one call of `f` with both.
    const inner = trailing && callee.kind === 'call' && !node.child('value_arguments') ? callee : undefined;
    if (trailing)
      args.push(
        argument(trailing, this.lambdaOf(trailing, this.implicitReceiver(inner ?? callee, inner?.args ?? args))),
      );
    if (inner) return { ...inner, span, args: [...inner.args, ...args] };
    return this.collection(node, callOf(span, callee, args, node.child('type_arguments')?.parts));
  }

  protected implicitReceiver(callee: Expression, args: readonly Argument[]): Expression | undefined {
    const called = callee.kind === 'name' || callee.kind === 'member' || callee.kind === 'call' ? callee.name : '';
    if (!scopeFunctions.has(called)) return undefined;
    if (called === 'with') return args[0]?.value;
    const object = callee.kind === 'member' ? callee.object : callee.kind === 'call' ? callee.receiver : undefined;
    if (called === 'edit' && object) return callee.kind === 'call' ? callee : callOf(callee.span, callee, []);
    return object;
  }

  /** `mapOf("a" to b)` is a dictionary and `listOf(a)` a list, as literals are elsewhere. */
  protected collection(node: SyntaxNode, call: Expression): Expression {
    if (call.kind !== 'call' || call.receiver) return call;
    if (/^(?:mutable|hash|linked|sorted)?(?:m|M)apOf$/.test(call.name)) {
      const entries = call.args.map(({ value, span }) => {
        const pair = value.kind === 'operation' && value.operator === 'to' ? value.operands : undefined;
        return pair?.[0] && pair[1] ? { key: pair[0], value: pair[1], span } : { value, span };
      });
      return { kind: 'object', span: node.span, entries };
    }
    if (/^(?:mutableL|arrayL|l|mutableS|s|a)(?:ist|et|rray)Of$/.test(call.name)) {
      return { kind: 'list', span: node.span, items: call.args.map(({ value }) => value) };
    }
    return call;
  }

  protected valueArguments(node: SyntaxNode | undefined): Argument[] {
    return (node?.childrenOf('value_argument') ?? []).flatMap((part) => {
      const value = part.parts.at(-1);
      if (!value) return [];
      return [argument(part, this.expression(value), part.has('=') ? part.parts[0]?.text : undefined)];
    });
  }

  protected lambdaOf(node: SyntaxNode, receiver?: Expression): Lambda {
    const declared =
      node.child('lambda_parameters')?.childrenOf('variable_declaration', 'multi_variable_declaration') ?? [];
    const body = this.lambdaBody(node.parts.filter((part) => part.type !== 'lambda_parameters'));
    const parameters = declared.map((parameter) => this.parameter(parameter));
    // A data store's `edit` gives its preferences as `it`, where that of shared preferences has a receiver.
    const hasIt = receiver ? sets(body, 'it') : mentions(body, 'it');
    if (parameters.length === 0 && hasIt) parameters.push({ name: 'it', span: node.span });
    return { ...lambda(node, parameters, body, node), ...(receiver && parameters.length === 0 && { receiver }) };
  }

  /** A lambda's last expression is what it returns. */
  protected lambdaBody(nodes: readonly SyntaxNode[]): Statement[] {
    const body = this.statements(nodes.flatMap((node) => (node.type === 'statements' ? node.parts : [node])));
    const last = body.at(-1);
    if (last?.kind === 'expression') body[body.length - 1] = returns(last.span, last.expression);
    return body;
  }
}
