import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Name, ObjectLiteral } from '../ir';
import { callOf, name } from './builder';
import { DartRuns } from './dart-runs';
import { between, hasMeaning, meaningful, typeIn, upTo } from './dart-syntax';
import { splitBy } from './syntax';

/** Lowers Dart's lists, sets, maps and records, and what may stand in them: `...spread`, `if`, `for`. */
export abstract class DartCollections extends DartRuns {
  /** The items of a list: values, and what is spread, chosen or made in a loop. */
  protected items(nodes: readonly SyntaxNode[]): Expression[] {
    return splitBy(nodes, ',')
      .filter(hasMeaning)
      .map((group) => this.element(group, false));
  }

  /** `isMap` says what stands for nothing, and what holds the entries of an element: an object or a list. */
  private element(group: readonly SyntaxNode[], isMap: boolean): Expression {
    const [first] = meaningful(group);
    if (first?.type === 'spread_element') return this.run(first.children);
    if (first?.type === 'if_element') return this.chosen(first, isMap);
    if (first?.type === 'for_element') return this.looped(first, isMap);
    return this.run(group);
  }

  /** Something that may be in a collection: `...(isFine ? [a] : [])`. */
  private chosen(node: SyntaxNode, isMap: boolean): Expression {
    const condition = between(upTo(node.children, ')'), '(', ')');
    const body = node.children.slice(node.children.findIndex(({ type }) => type === ')') + 1);
    const [then = [], otherwise = []] = splitBy(body, 'else');
    return {
      kind: 'conditional',
      span: node.span,
      condition: this.run(upTo(condition, 'case')),
      then: this.collection(node, then, isMap),
      otherwise: this.collection(node, otherwise, isMap),
    };
  }

  private collection(node: SyntaxNode, group: readonly SyntaxNode[], isMap: boolean): Expression {
    const groups = hasMeaning(group) ? [group] : [];
    if (isMap) return { kind: 'object', span: node.span, entries: this.entries(groups) };
    return { kind: 'list', span: node.span, items: groups.map((each) => this.element(each, false)) };
  }

  /** `for (a in as) f(a)` in a collection is `as.map((a) => f(a))`. */
  private looped(node: SyntaxNode, isMap: boolean): Expression {
    const parts = node.child('for_loop_parts');
    const body = node.children.slice(node.children.findIndex((child) => child === parts) + 1);
    const value = isMap ? this.collection(node, body, true) : this.element(body, false);
    const names = parts ? upTo(parts.children, 'in') : [];
    const over = meaningful(parts && names.length < parts.children.length ? parts.children.slice(names.length) : []);
    if (over.length === 0) return value;
    const bound = names.filter(({ type }) => type === 'identifier');
    const callee: Expression = {
      kind: 'member',
      span: node.span,
      object: this.run(over),
      name: 'map',
      nameSpan: node.span,
    };
    const parameters = bound.map((each) => ({ name: each.text, span: each.span }));
    const made: Expression = {
      kind: 'lambda',
      span: node.span,
      parameters,
      body: [{ kind: 'return', span: value.span, value }],
      bodySpan: value.span,
    };
    return callOf(node, callee, [{ value: made, span: node.span }]);
  }

  protected setOrMap(node: SyntaxNode): Expression {
    const groups = splitBy(between(node.children, '{', '}'), ',').filter(hasMeaning);
    const isSet = typeCount(node) === 1 || (groups.length > 0 && !groups.some(([first]) => first && isEntry(first)));
    if (isSet) return { kind: 'list', span: node.span, items: groups.map((group) => this.element(group, false)) };
    return { kind: 'object', span: node.span, entries: this.entries(groups) };
  }

  private entries(groups: readonly (readonly SyntaxNode[])[]): ObjectLiteral['entries'] {
    return groups.map((group) => {
      const pair = group.find(({ type }) => type === 'pair');
      if (!pair) {
        const value = this.element(group, true);
        return { value, span: value.span };
      }
      const [key = [], value = []] = splitBy(pair.children, ':');
      return { key: this.run(key), value: this.run(value), span: pair.span };
    });
  }

  /** `(a, b)` is a list, as tuples are; with names it is an object. */
  protected record(node: SyntaxNode): Expression {
    const entries = this.fields(node);
    const isObject = entries.some(({ key }) => key !== undefined);
    return isObject
      ? { kind: 'object', span: node.span, entries }
      : { kind: 'list', span: node.span, items: entries.map(({ value }) => value) };
  }

  /** The fields of a record, each with its name where it has one. */
  protected fields(node: SyntaxNode): { key?: Name; value: Expression; span: Span }[] {
    const groups = splitBy(between(node.children, '(', ')'), ',').filter(hasMeaning);
    return groups.map((group) => {
      const parts = group.flatMap((part) => (part.type === 'record_field' ? part.children : [part]));
      const label = parts.find(({ type }) => type === 'label')?.child('identifier');
      const value = this.run(parts.filter(({ type }) => type !== 'label'));
      const span = { start: label?.start ?? value.span.start, end: value.span.end };
      return { value, span, ...(label && { key: name(label, label.text) }) };
    });
  }
}

/** Whether an element makes a map of its literal. A spread alone could be either; maps are spread more often. */
function isEntry(node: SyntaxNode): boolean {
  if (node.type === 'if_element' || node.type === 'for_element') return node.parts.some(isEntry);
  return node.type === 'pair' || node.type === 'spread_element';
}

function typeCount(node: SyntaxNode): number {
  const types = node.child('type_arguments');
  return types
    ? splitBy(types.children, ',').filter((group) => typeIn(group) !== undefined || hasMeaning(group)).length
    : 0;
}
