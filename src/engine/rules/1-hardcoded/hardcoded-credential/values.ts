import type { Span } from '../../../document';
import { runsItsLambda } from '../../../flow/literal-origins';
import type { Program } from '../../../flow/program';
import type { Call, Expression, Literal, Template } from '../../../ir/ir';

/** A text that an expression may have. */
export interface HeldText {
  readonly text: string;
  readonly span: Span;
  /** What could be replaced; absent for a text in pieces. */
  readonly expression?: Literal | Template;
  /** Whether it is written where it is used, and not under another name. */
  readonly isHere: boolean;
}

const deepest = 6;

/** The texts that an expression may have: itself, each side of a choice, what a conversion or a first state is made from. */
export function textsIn(program: Program, expression: Expression, depth = 0): HeldText[] {
  if (depth > deepest) return [];
  const inside = (inner: Expression) => textsIn(program, inner, depth + 1);
  switch (expression.kind) {
    case 'literal':
      return expression.type === 'string'
        ? [{ text: expression.value, span: expression.content, expression, isHere: true }]
        : [];
    case 'template': {
      const text = joinedText(expression);
      return text === undefined ? [] : [{ text, span: expression.span, expression, isHere: true }];
    }
    case 'operation':
      return /^(?:\?\?|\|\|)$/.test(expression.operator) ? expression.operands.flatMap(inside) : [];
    case 'conditional':
      return [expression.then, expression.otherwise].flatMap(inside);
    case 'call':
      return ofCall(program, expression).flatMap((held) => ('kind' in held ? inside(held) : [held]));
    case 'list':
      return ofList(expression.items).flatMap((held) => ('kind' in held ? inside(held) : [held]));
    case 'name':
      return ofName(program, expression);
    default:
      return [];
  }
}

/** The text that literals make together; undefined where a part stands elsewhere, and is judged there. */
export function joinedText({ parts }: Template): string | undefined {
  const texts = parts.map((part) =>
    part.kind === 'literal' ? part.value : part.kind === 'template' ? joinedText(part) : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}

const conversions =
  /^(?:toCharArray|toByteArray|encodeToByteArray|getBytes|trim|trimIndent|toString|data|asData|utf8|intern|toList|codeUnits|dataUsingEncoding|mutableCopy|copy|UTF8String|rawValue|encode|get|getOrNull)$/;
const holders =
  /^(?:String|NSString|Data|NSData|SecretString|lazyOf|mutableStateOf|MutableStateFlow|MutableLiveData|TextEditingController|useState|ref|of|State|Just|Optional|stringWithString|initWithString|ValueNotifier|valueOf|encode|from|decode|extra)$/;

/** What a value is where it is not set: `providers.environmentVariable("KEY_PASSWORD").orElse("…")`. */
const fallbacks = /^(?:orElse|orElseGet|getOrElse|getOrDefault|orDefault|unwrapOr|ifEmpty|ifBlank)$/;
const tuples = /^(?:Pair|Triple)$/;

/** `"…".toCharArray()`, `String("…")`, `useState('…')`. */
function ofCall(program: Program, call: Call): (Expression | HeldText)[] {
  const { name, receiver, args } = call;
  if (name === 'charArrayOf') return ofList(args.map(({ value }) => value));
  if (receiver && conversions.test(name) && (isText(receiver) || receiver.kind === 'call')) return [receiver];
  if (receiver && fallbacks.test(name)) return [...args.map(({ value }) => value), ...program.resultsOf(call)];
  if (runsItsLambda.test(name)) return [...program.resultsOf(call)];
  if (!receiver && tuples.test(name)) return args.map(({ value }) => value);
  const [first] = args;
  return first && holders.test(name) ? [first.value] : [];
}

function isText({ kind }: Expression): boolean {
  return kind === 'literal' || kind === 'template';
}

/** `['h', 'u', 'n', …]` is one text in pieces; other lists hold several. */
function ofList(items: readonly Expression[]): (Expression | HeldText)[] {
  const [first, last] = [items[0], items.at(-1)];
  const letters = items.flatMap((item) => (item.kind === 'literal' && item.value.length === 1 ? [item.value] : []));
  if (!first || !last || letters.length < 4 || letters.length !== items.length) return [...items];
  return [{ text: letters.join(''), span: { start: first.span.start, end: last.span.end }, isHere: true }];
}

/**
 * Whether a name says that it holds what tells an app from others, made to be shown: some services take the client's id for their
 * header of an API key, and OAuth 1 calls it the consumer's key. Sources: https://trakt.docs.apiary.io/#introduction/required-headers
 * and https://www.rfc-editor.org/rfc/rfc5849#section-1.1
 */
export function namesPublicId(name: string): boolean {
  return /(?:^|[_a-z])(?:(?:client|app|application|consumer)_?id|consumer_?key)$/i.test(name);
}

/** A variable of this file that always has one text. */
function ofName(program: Program, name: Expression & { kind: 'name' }): HeldText[] {
  const definitions = program.scopes.resolve(name);
  const [only] = definitions;
  if (definitions.length !== 1 || only?.kind !== 'assign' || !only.assign.value || only.assign.compound) return [];
  const { value } = only.assign;
  if (value.kind !== 'literal' || value.type !== 'string' || namesPublicId(name.name)) return [];
  return [{ text: value.value, span: value.content, expression: value, isHere: false }];
}
