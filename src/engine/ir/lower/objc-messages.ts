import type { SyntaxNode } from '../../syntax/node';
import type { Argument, Expression, ObjectLiteral } from '../ir';
import { argument, callOf, name, plus } from './builder';
import { CLikeStatements } from './c-like-statements';
import { formatted } from './format-strings';

/** A message in pieces: `[receiver first:a second:b]`. */
interface Message {
  readonly node: SyntaxNode;
  readonly receiver: SyntaxNode;
  /** The pieces of the selector. */
  readonly names: readonly SyntaxNode[];
  readonly args: readonly { readonly value: SyntaxNode; readonly piece: number }[];
}

const formatters = /^(?:stringWithFormat|localizedStringWithFormat|initWithFormat|stringByAppendingFormat)$/;
/** What may follow the class's name in a factory's selector: nothing, or what is made of what. */
const factoryEnding = /^(?:$|Named$|(?:With|For|From)[A-Z])/;

/**
 * Lowers messages as Swift's importer would see them, so that both languages share models:
 * - `[store setObject:a forKey:b]` is `store.setObject(a, forKey: b)`: the selector's first piece is the name, the others are labels.
 * - `[[Store alloc] initWithURL:a key:b]` and `[Store storeWithURL:a key:b]` are `Store(url: a, key: b)`; `[Store new]` is `Store()`.
 * - Format strings are templates, `arrayWithObjects:` and `dictionaryWithObjectsAndKeys:` are literals.
 * `self` is `this`, and in a method `_token`, the variable behind a property, is `this.token`.
 */
export abstract class ObjcMessages extends CLikeStatements {
  protected message(node: SyntaxNode): Expression {
    const message = messageOf(node);
    if (!message) return callOf(node, name(node, ''), []);
    return this.text(message) ?? this.collection(message) ?? this.construction(message) ?? this.plainMessage(message);
  }

  private plainMessage({ node, receiver, names, args }: Message): Expression {
    const [first, ...labels] = names;
    const called = first?.text ?? '';
    const object = this.expression(receiver);
    // The class itself: what is asked of it next is asked of the class.
    if (called === 'class' && args.length === 0)
      return object.kind === 'name' && object.name === 'this' ? name(node, 'Self') : object;
    const span = first?.span ?? node.span;
    const callee: Expression = {
      kind: 'member',
      span: { start: node.start, end: span.end },
      object,
      name: called,
      nameSpan: span,
    };
    return callOf(node, callee, this.labelled(args, [undefined, ...labels.map(({ text }) => text)]));
  }

  private labelled(args: Message['args'], labels: readonly (string | undefined)[]): Argument[] {
    let before = -1;
    return args.map(({ value, piece }) => {
      const label = piece === before ? undefined : labels[piece];
      before = piece;
      return argument(value, this.expression(value), label);
    });
  }

  /** `alloc` and `init`, `new`, and factories that are named like their class. */
  private construction(message: Message): Expression | undefined {
    const { node, receiver, names, args } = message;
    const first = names[0]?.text ?? '';
    const build = (type: SyntaxNode, label: string | undefined) => this.construct(node, type, names, args, label);
    const made = receiver.type === 'message_expression' ? messageOf(receiver) : undefined;
    if (made && /^alloc(?:WithZone)?$/.test(made.names[0]?.text ?? '') && /^init(?![a-z])/.test(first))
      return build(made.receiver, initialLabel(first));
    if (first === 'new' && args.length === 0) return build(receiver, undefined);
    if (receiver.type !== 'identifier' || !/^[A-Z]/.test(receiver.text)) return undefined;
    const rest = afterClassName(receiver.text, first);
    if (rest === undefined || !factoryEnding.test(rest) || (args.length === 0) !== (rest === '')) return undefined;
    return build(receiver, labelOf(rest.replace(/^(?:With|For|From)(?=[A-Z])/, '')));
  }

  private construct(
    node: SyntaxNode,
    type: SyntaxNode,
    names: Message['names'],
    args: Message['args'],
    label?: string,
  ): Expression {
    const object = this.expression(type);
    const callee = object.kind === 'name' && object.name === 'this' ? name(type, 'Self') : object;
    return callOf(node, callee, this.labelled(args, [label, ...names.slice(1).map(({ text }) => text)]));
  }

  /** Format strings, and texts put together. */
  private text({ node, receiver, names, args }: Message): Expression | undefined {
    const first = names[0]?.text ?? '';
    const values = args.map(({ value }) => value);
    if (first === 'stringByAppendingString' && values[0])
      return plus(node, this.asText(this.expression(receiver)), this.asText(this.expression(values[0])));
    if (!formatters.test(first) || !values[0]) return undefined;
    const format = this.expression(values[0]);
    const built = formatted(
      node,
      format,
      this.expressions(values.slice(1).filter((_, index) => args[index + 1]?.piece === args[0]?.piece)),
    );
    return built && first === 'stringByAppendingFormat' ? plus(node, this.expression(receiver), built) : built;
  }

  /** What is joined is text, whatever it is called: `+` alone would not say so. */
  private asText(value: Expression): Expression {
    return value.kind === 'literal' || value.kind === 'template'
      ? value
      : { kind: 'template', span: value.span, parts: [value] };
  }

  private collection({ node, receiver, names, args }: Message): Expression | undefined {
    const first = names[0]?.text ?? '';
    if (!/^NS(?:Mutable)?(?:Array|Dictionary|Set|OrderedSet)$/.test(constructedClass(receiver))) return undefined;
    const values = args.map(({ value }) => value).filter(({ text }) => text !== 'nil');
    if (/^(?:arrayWithObjects?|setWithObjects?|initWithObjects)$/.test(first) && names.length === 1)
      return { kind: 'list', span: node.span, items: this.expressions(values) };
    if (/^(?:dictionaryWithObject|initWithObject)$/.test(first) && names[1]?.text === 'forKey')
      return { kind: 'object', span: node.span, entries: this.entries(values) };
    if (/^(?:dictionaryWithObjectsAndKeys|initWithObjectsAndKeys)$/.test(first))
      return { kind: 'object', span: node.span, entries: this.entries(values) };
    return undefined;
  }

  /** Values and keys in turn, each value before its key. */
  private entries(values: readonly SyntaxNode[]): ObjectLiteral['entries'] {
    return values.flatMap((value, index) => {
      const key = index % 2 === 0 ? values[index + 1] : undefined;
      return key
        ? [{ key: this.expression(key), value: this.expression(value), span: { start: value.start, end: key.end } }]
        : [];
    });
  }
}

function constructedClass(receiver: SyntaxNode): string {
  return receiver.type === 'message_expression' ? (receiver.field('receiver')?.text ?? '') : receiver.text;
}

function messageOf(node: SyntaxNode): Message | undefined {
  const receiver = node.field('receiver');
  const names = node.fields('method');
  if (!receiver) return undefined;
  const starts = new Set(names.map(({ start }) => start));
  const args: { value: SyntaxNode; piece: number }[] = [];
  let piece = -1;
  for (const part of node.parts) {
    if (starts.has(part.start)) piece++;
    else if (part.start !== receiver.start && piece >= 0) args.push({ value: part, piece });
  }
  return { node, receiver, names, args };
}

/** `initWithURL` gives `url`, `init` nothing. */
export function initialLabel(piece: string): string | undefined {
  return labelOf(piece.replace(/^init(?:With)?/, ''));
}

/** A label as Swift writes it: its leading acronym or capital in lower case. */
function labelOf(text: string): string | undefined {
  if (text === '') return undefined;
  const acronym = /^[A-Z]+(?=[A-Z][a-z]|\d|$)/.exec(text)?.[0] ?? text.slice(0, 1);
  return acronym.toLowerCase() + text.slice(acronym.length);
}

/** What follows where a selector starts with the last words of its class's name: of `URLWithString` to `NSURL` that is `WithString`. */
function afterClassName(type: string, selector: string): string | undefined {
  const words = type.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]+[a-z0-9]*|[A-Z]+$/g) ?? [];
  for (let count = words.length; count > 0; count--) {
    const tail = words.slice(-count).join('');
    for (const written of [
      tail,
      tail.slice(0, 1).toLowerCase() + tail.slice(1),
      tail.replace(/^NS/, ''),
      labelOf(tail) ?? '',
    ]) {
      if (written !== '' && selector.startsWith(written) && /^(?:$|[A-Z])/.test(selector.slice(written.length)))
        return selector.slice(written.length);
    }
  }
  return undefined;
}
