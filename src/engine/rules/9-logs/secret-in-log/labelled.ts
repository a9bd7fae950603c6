import type { Program } from '../../../flow/program';
import type { SecretValue } from '../../../flow/secret-flow';
import type { Expression } from '../../../ir/ir';
import { splitWords } from '../../../secrets/names';

/** Words that may stand before a secret's name in a label: `Your new access token is `. */
const small = new Set([
  'the',
  'your',
  'my',
  'our',
  'user',
  'users',
  'new',
  'got',
  'received',
  'current',
  'is',
  'and',
  'with',
  'this',
]);
const mostWords = 5;

/** What a value is called that says how something went, or how much of it there is. */
const outcomes =
  /^(?:e|ex|err|error|exception|failure|reason|message|msg|status|code|count|size|length|index|i|id|type|name|key|ok|success|valid|result|response|res|state|enabled|ms|time|duration|date|expir\w*|now|diff|retries|attempt\w*)$/i;

/** A value that the text right before it calls a secret: `Log.d(TAG, "password: $it")`. */
export interface Labelled {
  readonly secret: SecretValue;
  readonly value: Expression;
}

/** The logged values that are secrets by what stands before them in the log's text, though their own names say nothing. */
export function labelledIn(program: Program, values: readonly Expression[]): Labelled[] {
  return [...pairsOf(values)].flatMap(({ label, value }): Labelled[] => {
    const name = secretNamed(program, label);
    if (name === undefined || !mayBeIt(program, value) || program.secrets.isOtherToken(name, value)) return [];
    return [{ secret: { name, span: value.span, steps: [] }, value }];
  });
}

/** What a format puts a value in place of: `%@`, `%s`, `{}`. */
const placeholder = /%[-+ #0-9.]*(?:hh|h|ll|l|q|z|t|j)?[@A-Za-z]|\{\}/;

/** Each value with what is written right before it: in one text, in its format, or as the argument before. */
function* pairsOf(values: readonly Expression[]): Generator<{ readonly label: string; readonly value: Expression }> {
  for (const [position, value] of values.entries()) {
    if (value.kind === 'template') yield* pairsOf(value.parts);
    if (value.kind !== 'literal' || value.type !== 'string') continue;
    const labels = value.value.split(placeholder);
    const held = values.slice(position + 1, position + Math.max(2, labels.length));
    for (const [place, each] of held.entries()) {
      const label = labels[place];
      if (label !== undefined) yield { label, value: each };
    }
  }
}

const ending = /(?:^|[\n.,;|([{>-])\s*([A-Za-z][\w '-]{2,40}?)\s*(?:(?:is\s*)?(?:[:=]|=>|->|:=)+|\bis)\s*["'`(<[]?$/;

/** The secret that a label names and nothing else: no sentence about it, and no word of what became of it. */
function secretNamed({ names }: Program, label: string): string | undefined {
  const words = splitWords(ending.exec(label)?.[1] ?? '');
  const said = words.filter((word) => !small.has(word));
  const name = said.join(' ');
  if (words.length > mostWords || said.length === 0 || !names.isSecret(name)) return undefined;
  return said.length <= 2 || names.secretPhrase(name)?.length === said.length ? name : undefined;
}

/** Whether a value can be a secret's text, as far as it is known: a name that says nothing, or what it was read from. */
function mayBeIt(program: Program, value: Expression): boolean {
  if (value.kind === 'call') {
    if (program.secrets.isSanitizer(value) || program.models.facts.has(value.name)) return false;
    return program.models.carriers.has(value.name) && value.receiver !== undefined && mayBeIt(program, value.receiver);
  }
  if (value.kind !== 'name' && value.kind !== 'member') return false;
  if (value.kind === 'member' && value.object && !mayBeOwner(value.object)) return false;
  if (program.models.facts.has(value.name) || splitWords(value.name).some((word) => outcomes.test(word))) return false;
  if (/^(?:is|has|can|should|did|was|use|num|no)(?=[A-Z_])|^[A-Z][A-Z0-9_]+$/.test(value.name)) return false;
  return program.types.mayHoldSecret(program.types.typeOf(value));
}

/** `error.localizedDescription` is an error's, `response.data` may be anything. */
function mayBeOwner(owner: Expression): boolean {
  if (owner.kind === 'member' && owner.object && !mayBeOwner(owner.object)) return false;
  return (
    !('name' in owner) ||
    typeof owner.name !== 'string' ||
    !/^(?:e|ex|err|\w*(?:[eE]rror|[eE]xception|[fF]ailure))$/.test(owner.name)
  );
}
