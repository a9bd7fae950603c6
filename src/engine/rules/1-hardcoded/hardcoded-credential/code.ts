import type { Program } from '../../../flow/program';
import { NamedSecrets } from '../../../flow/named-secrets';
import type { Argument, Assign, Call, Expression, FunctionDeclaration, IrNode, ObjectLiteral } from '../../../ir/ir';
import { splitWords, type SecretNames } from '../../../secrets/names';
import type { Trust } from '../../../secrets/rarity-values';
import { placeIn } from '../../../text/place';
import { basicLogins } from './basic-logins';
import type { Candidate, Pair, Words } from './candidate';
import { inHidden } from './hidden';
import { jsonPieces } from './json';
import { defaultsOf, ofParameters, takersOfSecrets } from './parameters';
import { rawValues } from './raw-values';
import { piecesOf } from './texts';
import { joinedText, textsIn } from './values';

/** Every text of a program beside a secret's name, in no order. */
export function* inCode(program: Program, words: Words): Generator<Candidate> {
  const named = new NamedSecrets(program);
  const called = new Map<Expression, string>();
  for (const pair of pairsOf(program, words)) {
    if (named.isOtherToken(pair.name, pair.value)) continue;
    const { name, isCompared = false } = pair;
    for (const { text, span, expression, isHere } of textsIn(program, pair.value)) {
      const trust = isHere ? pair.trust : 'none';
      const place = { span, ...(expression && { expression }) };
      if (expression) called.set(expression, name);
      yield { name, text, ...place, isCompared, trust, around: around(program, expression ?? pair.value) };
    }
  }
  yield* inTexts(program, words, called);
  yield* basicLogins(program);
  yield* inHidden(program, words);
}

function around(program: Program, node: IrNode): string[] {
  return [...program.scopes.ancestors(node)].flatMap((ancestor) =>
    ancestor.kind === 'function' || ancestor.kind === 'type' ? [ancestor.name] : [],
  );
}

/** Headers, addresses and logins, wherever the text stands; `called` is what a text as a whole goes by. */
function* inTexts(program: Program, words: Words, called: ReadonlyMap<Expression, string>): Generator<Candidate> {
  for (const expression of [...program.nodes('literal'), ...program.nodes('template')]) {
    const text = expression.kind === 'literal' ? expression.value : joinedText(expression);
    if (text === undefined || (expression.kind === 'literal' && expression.type !== 'string')) continue;
    const span = expression.kind === 'literal' ? expression.content : expression.span;
    const isExact = expression.kind === 'literal' && span.end - span.start === text.length;
    for (const piece of piecesOf(text, words, 'none', isOfAddress(program, expression, text))) {
      const { value, start, end, trust } = piece;
      const name = piece.isNameless === true ? (called.get(expression) ?? piece.name) : piece.name;
      const place = isExact ? { start: span.start + start, end: span.start + end } : span;
      yield { name, text: value, span: place, expression, trust, isPiece: true, around: around(program, expression) };
    }
    for (const { name, value, start, end, trust } of jsonPieces(text, words, 'words')) {
      const place = isExact ? { start: span.start + start, end: span.start + end } : placeIn(program.text, span, value);
      yield { name, text: value, span: place, trust, around: around(program, expression) };
    }
  }
}

/** Whether a text is an address, or stands behind the beginning of one: `` `https://…?q=${query}&token=…` ``. */
function isOfAddress(program: Program, expression: Expression, text: string): boolean {
  const around = program.scopes.parent(expression);
  const [start] = around?.kind === 'template' ? around.parts : [];
  return text.includes('://') || (start?.kind === 'literal' && start.value.includes('://'));
}

function* pairsOf(program: Program, words: Words): Generator<Pair> {
  for (const assign of program.nodes('assign')) yield* ofAssign(program, words, assign);
  const takers = takersOfSecrets(program, words);
  for (const call of program.calls()) yield* ofCall(program, words, call, takers);
  for (const object of program.nodes('object')) {
    const trust = isTable(object) ? 'none' : 'words';
    const keys = object.entries.map(({ key }) => key && nameOf(key));
    for (const [index, { value }] of object.entries.entries())
      if (!isOfAPlace(keys[index], keys)) yield* pair(words, keys[index], value, trust);
  }
  for (const { operator, operands } of program.nodes('operation')) {
    if (/^[!=]==?$/.test(operator)) yield* compared(words, operands);
    if (/^(?:\?\?|\|\|)$/.test(operator)) yield* ofFallback(words, operands);
  }
  yield* defaultsOf(program, words);
  for (const { value, span } of program.nodes('return')) {
    const owner = value && program.scopes.enclosingFunction(value);
    if (owner?.kind === 'function' && span.end <= owner.span.end) yield* ofReturn(words, owner, value);
  }
}

const ofPlaces = /^(?:city|district|country|street|province|county|village|locality|landmark)$/;

/** Whether a PIN is what India calls a postal code: it stands beside other parts of an address. */
function isOfAPlace(name: string | undefined, around: readonly (string | undefined)[]): boolean {
  if (name === undefined || splitWords(name).slice(-2).join(' ') !== 'pin code') return false;
  return around.some((each) => each !== undefined && splitWords(each).some((word) => ofPlaces.test(word)));
}

const tableFrom = 30;

/** Many entries, most of them texts of one length: names of things and their codes, where a thing may be called `secret`. */
function isTable({ entries }: ObjectLiteral): boolean {
  if (entries.length < tableFrom) return false;
  const lengths = new Map<number, number>();
  for (const { value } of entries) {
    if (value.kind === 'literal') lengths.set(value.value.length, (lengths.get(value.value.length) ?? 0) + 1);
  }
  return Math.max(0, ...lengths.values()) * 2 > entries.length;
}

function* pair(words: Words, name: string | undefined, value: Expression, trust: Trust): Generator<Pair> {
  if (name !== undefined && words.names.isSecret(name)) yield { name, value, trust };
}

/** `System.getenv("KEY_PASSWORD") ?: "…"`: what is asked for names what stands in for it. */
function* ofFallback(words: Words, [asked, value]: readonly Expression[]): Generator<Pair> {
  const name = asked && spokenName(words, asked);
  if (name !== undefined && value) yield { name, value, trust: 'words' };
}

function* ofAssign(program: Program, words: Words, assign: Assign): Generator<Pair> {
  const { target, value, compound } = assign;
  if (!value || compound) return;
  const type = program.scopes.enclosingType(target);
  yield* rawValues(program, words, assign);
  for (const named of pair(words, nameOf(target), value, 'words')) {
    if (type?.form === 'enum' || isTyped(named.name)) yield { ...named, trust: 'none' };
    else yield type && isOfKeys(type.name) ? { ...named, trust: 'mixed' } : named;
  }
  yield* ofNamedValue(program, words, assign);
}

/** What a type holds the names of, under which things are stored and handed on: `object Key { const val password = "sitekey" }`. */
function isOfKeys(type: string): boolean {
  return /^(?:key|keys|prefs|columns|fields|extras|params|arguments)$/.test(splitWords(type).at(-1) ?? '');
}

/** What somebody types in: `enteredPin = "123456"` fills the circles in for a finger that was known. */
function isTyped(name: string): boolean {
  return splitWords(name).some((word) => word === 'entered' || word === 'typed');
}

/** `name = "Private-Token"; value = "…"`: a pair that a block sets one by one. */
function* ofNamedValue(program: Program, words: Words, { target, value }: Assign): Generator<Pair> {
  if (!value || target.kind !== 'name' || target.name !== 'value') return;
  const block = program.scopes.enclosingFunction(target);
  if (block?.kind !== 'lambda') return;
  const name = block.body.flatMap((each) => {
    const isName = each.kind === 'assign' && each.target.kind === 'name' && each.target.name === 'name';
    return isName && each.value?.kind === 'literal' ? [each.value.value] : [];
  })[0];
  yield* pair(words, name, value, 'words');
}

function* ofReturn(words: Words, owner: FunctionDeclaration, value: Expression | undefined): Generator<Pair> {
  const isSecret = owner.accessor ? words.names.isSecret(owner.name) : words.names.isSecretCall(owner.name);
  if (value && isSecret) yield { name: owner.name, value, trust: 'words' };
}

/** What an expression is called: a name, a member, the key of an index, a text that is a key. */
function nameOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'name':
    case 'member':
      return expression.name;
    case 'literal':
      return isKey(expression.value) ? expression.value : undefined;
    case 'index':
      return expression.key.kind === 'literal' ? nameOf(expression.key) : undefined;
    default:
      return undefined;
  }
}

/** Keys are short and have no spaces. */
function isKey(text: string): boolean {
  return text.length <= 60 && /^[\w$.@:/-]+$/.test(text);
}

const unchanged = /^(?:trim|toString|getText|getString|stringValue|toLowerCase|lowercase)$/;

/** Both sides of `password == "…"`; `passwordField.text` is what was typed into it. */
function* compared(words: Words, operands: readonly Expression[]): Generator<Pair> {
  const [left, right] = operands;
  if (!left || !right) return;
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const name = side.kind === 'literal' ? undefined : spokenName(words, side);
    if (name !== undefined && (other.kind === 'literal' || other.kind === 'template')) {
      yield { name, value: other, trust: 'words', isCompared: true };
    }
  }
}

/** The secret's name that one side of a comparison, or of a choice, goes by. */
function spokenName({ names }: Pick<Words, 'names'>, side: Expression): string | undefined {
  if (side.kind === 'call') return calledName(names, side);
  const name = nameOf(side);
  if (name === undefined) return undefined;
  const owner = side.kind === 'member' && side.object ? plainName(side.object) : undefined;
  const content = owner === undefined ? undefined : names.secretContent(owner, name);
  return content ?? (names.isSecret(name) ? name : undefined);
}

/** `passwordField.getText()`, `password.trim()`, `getPassword()`, `System.getenv("KEY_PASSWORD")`. */
function calledName(names: SecretNames, { name, receiver, args }: Call): string | undefined {
  const owner = receiver && plainName(receiver);
  const content = owner === undefined ? undefined : names.secretContent(owner, name.replace(/^get/, ''));
  if (content !== undefined) return content;
  if (unchanged.test(name) && receiver) return spokenName({ names }, receiver);
  const [first] = args;
  const key = args.length === 1 && first?.value.kind === 'literal' ? nameOf(first.value) : undefined;
  return [name, key].find((each) => each !== undefined && names.isSecretCall(each));
}

function plainName(expression: Expression): string | undefined {
  return expression.kind === 'name' || expression.kind === 'member' ? expression.name : undefined;
}

const comparisons =
  /^(?:equals|equalsIgnoreCase|contentEquals|isEqual|isEqualTo|isEqualToString|elementsEqual|compare|compareTo|localeCompare)$/;

const choices = /^(?:requireNonNullElse|firstNonNull|defaultIfEmpty|defaultIfBlank|defaultString|nvl)$/;

function* ofCall(program: Program, words: Words, call: Call, takers: ReadonlySet<string>): Generator<Pair> {
  const [first] = call.args;
  if (choices.test(call.name))
    yield* ofFallback(
      words,
      call.args.map(({ value }) => value),
    );
  if (comparisons.test(call.name) && call.receiver && first) yield* compared(words, [call.receiver, first.value]);
  const labels = call.args.map(({ label }) => label);
  for (const { label, value } of call.args) if (!isOfAPlace(label, labels)) yield* pair(words, label, value, 'words');
  yield* ofSetter(words, call);
  yield* ofKeyAndValue(program, words, call);
  yield* ofKnownPassword(words, call);
  if (takers.has(call.name)) yield* ofParameters(program, words, call);
}

const readers =
  /^(?:get|fetch|load|read|current|require|find|has|is|obtain|retrieve|on|remove|delete|observe|log)(?![a-z])/;

/** `setPassword("…")`, `.apiKey("…")`, `Password("…")`: what the call is named after is its argument. */
function* ofSetter({ names, values }: Words, { name, args }: Call): Generator<Pair> {
  const [first, second] = args;
  const isAlone = args.length === 1 || (args.length === 2 && second?.label !== undefined);
  // Android's calls take a context first: `setSecret(this, "…")`.
  const isAfterContext =
    args.length === 2 && isVerb(name) && first?.value.kind === 'name' && second?.value.kind === 'literal';
  const held = isAfterContext ? second : isAlone ? first : undefined;
  if (!held || held.label !== undefined || !names.isSecret(name)) return;
  if (values.speaksOf('madeUp', name) || readers.test(name)) return;
  const spoken = name.replace(/^(?:set|with|use)_?(?=[A-Z])/, '');
  yield { name: spoken, value: held.value, trust: isVerb(name) ? 'words' : 'mixed' };
}

function isVerb(name: string): boolean {
  return /^(?:set|with|use)(?![a-z])/.test(name) || splitWords(name).length <= 2;
}

const writers =
  /^(?:set|put|add|append|insert|update|write|store|save|header|headers|field|with|param|parameter|query|cookie|buildConfigField|resValue|define)/i;
const keyLabels = /^(?:forKey|forHTTPHeaderField|key|name|field|header|named|forHeader|withName|for|as)$/;
const valueLabels = /^(?:value|text|content|data|object|to|with|default|defaultValue|initialValue|fallback|orElse)$/;

/** `header("Authorization", "…")`, `setValue("…", forHTTPHeaderField: "X-Api-Key")`: an argument that names another. */
function* ofKeyAndValue(program: Program, { names }: Words, { name, args }: Call): Generator<Pair> {
  if (args.length < 2 || !args.some(({ value }) => value.kind === 'literal')) return;
  const trust: Trust = writers.test(name) ? 'words' : 'none';
  for (const [position, { label, value }] of args.entries()) {
    const key = program.ownConstants.textOf(value);
    if (key === undefined || !isKey(key) || !names.isSecret(key)) continue;
    const held = isKeyLabel(label) ? (valueAfter(args, position) ?? args[position - 1]) : valueAfter(args, position);
    if (held) yield { name: key, value: held.value, trust };
  }
}

/** The argument after a key, unless its label says that it is something else. */
function valueAfter(args: readonly Argument[], position: number): Argument | undefined {
  const next = args[position + 1];
  return next?.label === undefined || valueLabels.test(next.label) ? next : undefined;
}

function isKeyLabel(label: string | undefined): boolean {
  return label !== undefined && keyLabels.test(label);
}

/** The argument that is a password in a call of a library. */
function* ofKnownPassword({ values }: Words, { name, receiver, args }: Call): Generator<Pair> {
  const known = values.passwordArgument(name, receiver && plainName(receiver));
  const argument = known === undefined ? undefined : args[known];
  if (argument) yield { name: 'password', value: argument.value, trust: 'words' };
}
