import type { Program } from '../../flow/program';
import type { Assign, Call, Expression, IrNode, Lambda, ListLiteral, Literal, Operation } from '../../ir/ir';

/** A text that the code puts together of several, with the node that is all of it. */
export interface Pieces {
  readonly node: IrNode;
  readonly pieces: readonly Expression[];
  readonly separator: string;
  /** Whose names say what the text is for, where it is not `node`. */
  readonly named?: IrNode;
}

/** Calls that give their receiver with their arguments after it. */
const appending = new Set([
  'concat',
  'plus',
  'append',
  'appending',
  'stringByAppendingString',
  'write',
  'appendString',
]);
/** Whether a call adds its arguments to its receiver. */
export function isAppending({ name, receiver }: Call): boolean {
  return receiver !== undefined && appending.has(name);
}

/** Calls that join the texts of a list. */
const joining = new Set(['join', 'joined', 'joinToString', 'componentsJoinedByString', 'Join']);
/** What a text can grow in; its first argument is what it begins with. */
const builders = new Set(['StringBuilder', 'StringBuffer', 'NSMutableString', 'String', 'stringWithString']);
const most = 64;

/** Every list of texts, chain of calls and variable that grows, in which a text stands in pieces. */
export function* piecesIn(program: Program): Generator<Pieces> {
  for (const list of program.nodes('list')) {
    const { items } = list;
    if (items.length >= 2 && items.length <= most && items.some(isText))
      yield { node: list, pieces: items, separator: separatorOf(program, list) };
  }
  for (const call of program.calls()) {
    if (appending.has(call.name) && !isInChain(program, call)) {
      const pieces = chainOf(call);
      if (pieces.length >= 2 && pieces.some(isText)) yield { node: call, pieces, separator: '' };
    }
    // Java's `String.join("", a, b)`.
    const [separator, ...values] = joining.has(call.name) ? call.args.map(({ value }) => value) : [];
    if (separator && values.length >= 2 && isText(separator))
      yield { node: call, pieces: values, separator: separator.value };
    const filled = filledIn(call);
    if (filled) yield { node: call, pieces: filled, separator: '' };
    const inside = call.args.flatMap(({ value }) => (value.kind === 'lambda' ? addedInside(value) : []));
    const added = inside.length > 0 && call.receiver ? [...(startOf(call.receiver) ?? []), ...inside] : inside;
    if (added.length >= 2 && added.some(isText)) yield { node: call, pieces: added, separator: '' };
  }
  for (const sum of program.nodes('operation')) {
    const pieces = sum.operator === '+' ? addends(sum) : [];
    if (pieces.length >= 2 && program.scopes.parent(sum)?.kind !== 'operation' && pieces.every(isConstant))
      yield { node: sum, pieces, separator: '' };
  }
  yield* grownIn(program);
}

/** `HEAD + Keys.TAIL`, deep as it may be nested. */
function addends(sum: Operation): Expression[] {
  return sum.operands.flatMap((operand) =>
    operand.kind === 'operation' && operand.operator === '+' ? addends(operand) : [operand],
  );
}

function isConstant({ kind }: Expression): boolean {
  return kind === 'name' || kind === 'member' || kind === 'literal';
}

const formatting = new Set(['format', 'String', 'sprintf', 'formatted', 'localizedStringWithFormat']);
const placeholder = /(%(?:\d+\$)?[@s]|\{\d\})/;

/** A format's text and its arguments in the order of the result: `String.format("%s-%s", HEAD, TAIL)`. */
function filledIn({ name, receiver, args }: Call): Expression[] | undefined {
  if (!formatting.has(name)) return undefined;
  const all = [...(receiver && isText(receiver) ? [receiver] : []), ...args.map(({ value }) => value)];
  const [format, ...values] = all;
  if (!format || !isText(format) || values.length === 0 || !placeholder.test(format.value)) return undefined;
  let next = 0;
  const pieces = format.value.split(placeholder).flatMap((part): (Expression | undefined)[] => {
    if (part === '') return [];
    if (!placeholder.test(part)) return [{ ...format, value: part }];
    const position = part.startsWith('{') ? Number(part.slice(1, -1)) : next++;
    return [values[position]];
  });
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

/** What a block adds to what it builds: `buildString { append("a"); append("b") }`, `StringBuffer()..write("a")..write("b")`. */
function addedInside({ body }: Lambda): Expression[] {
  return body.flatMap((statement) => {
    const value =
      statement.kind === 'expression'
        ? statement.expression
        : statement.kind === 'return'
          ? statement.value
          : undefined;
    const isAdding = value?.kind === 'call' && appending.has(value.name) && value.args.length === 1;
    return isAdding ? value.args.map((argument) => argument.value) : [];
  });
}

function isText(expression: Expression): expression is Literal {
  return expression.kind === 'literal' && expression.type === 'string';
}

/** Whether a call is a link of a longer chain, which holds all its pieces. */
function isInChain(program: Program, call: Call): boolean {
  const parent = program.scopes.parent(call);
  return parent?.kind === 'call' && parent.receiver === call && appending.has(parent.name);
}

/** The pieces of a chain of calls that each add to the text before. */
export function chainOf(call: Call): Expression[] {
  const values = call.args.map(({ value }) => value);
  const { receiver } = call;
  if (receiver?.kind === 'call' && appending.has(receiver.name)) return [...chainOf(receiver), ...values];
  if (receiver?.kind === 'call' && builders.has(receiver.name))
    return [...receiver.args.map(({ value }) => value), ...values];
  return receiver ? [receiver, ...values] : values;
}

/** `["a", "b"].join("_")` puts its separator between; a list that nothing joins is read as if nothing stood between. */
function separatorOf(program: Program, list: ListLiteral): string {
  const parent = program.scopes.parent(list);
  if (parent?.kind !== 'call' || !joining.has(parent.name)) return '';
  const text = parent.args.map(({ value }) => value).find(isText);
  return text?.value ?? '';
}

/** What is added to a variable by one statement. */
interface Addition {
  readonly node: Assign | Call;
  readonly values: readonly Expression[];
}

/** Variables that grow statement by statement: `key += "…"`, `builder.append("…")`. */
function* grownIn(program: Program): Generator<Pieces> {
  const additions = additionsIn(program);
  for (const first of program.nodes('assign')) {
    if (!first.declares || first.target.kind !== 'name' || !first.value) continue;
    const start = startOf(first.value);
    const added = start ? additionsTo(program, first, additions.get(first.target.name) ?? []) : [];
    if (!start || added.length === 0) continue;
    yield {
      node: added.at(-1)?.node ?? first,
      named: first.value,
      pieces: [...start, ...added.flatMap(({ values }) => values)],
      separator: '',
    };
  }
}

function startOf(value: Expression): readonly Expression[] | undefined {
  if (isText(value)) return [value];
  return value.kind === 'call' && builders.has(value.name) && value.args.length <= 1
    ? value.args.map((argument) => argument.value).filter(isText)
    : undefined;
}

/** What is added to variables anywhere in the file, by their names. */
function additionsIn(program: Program): ReadonlyMap<string, readonly Addition[]> {
  const additions = new Map<string, Addition[]>();
  const add = (name: string, addition: Addition) => {
    const known = additions.get(name);
    if (known) known.push(addition);
    else additions.set(name, [addition]);
  };
  for (const node of program.nodes('assign'))
    if (node.compound && node.value && node.target.kind === 'name')
      add(node.target.name, { node, values: [node.value] });
  for (const node of program.calls()) {
    const name = appending.has(node.name) ? rootName(node) : undefined;
    if (name !== undefined) add(name, { node, values: chainOf(node).slice(1) });
  }
  return additions;
}

/** What is added to a variable in the function where it is declared, in source order. */
function additionsTo({ scopes }: Program, declaration: Assign, additions: readonly Addition[]): Addition[] {
  const around = scopes.enclosingFunction(declaration);
  return additions
    .filter(({ node }) => scopes.enclosingFunction(node) === around && node.span.start > declaration.span.start)
    .sort((left, right) => left.node.span.start - right.node.span.start);
}

/** The variable that a statement's chain of calls is made on; nothing for a link of a longer chain. */
function rootName(call: Call): string | undefined {
  let { receiver } = call;
  while (receiver?.kind === 'call' && appending.has(receiver.name)) receiver = receiver.receiver;
  return receiver?.kind === 'name' ? receiver.name : undefined;
}
