import type { Call, Expression } from '../ir/ir';
import { splitWords } from '../secrets/names';
import { oncePer, remembered } from '../text/remembered';
import type { LanguageModels, SanitizerModel } from './models';
import { isOwnMask } from './own-masks';
import type { Program } from './program';

/** What a call of this name does to a secret: hash, encrypt, mask, cut; none where it does nothing of the kind. */
export function sanitizersOf(program: Program, call: Call): SanitizerModel[] {
  if (isGlimpse(call)) return [glimpse];
  if (isOwnMask(program, call)) return [ownMask];
  return sanitizersNamed(program.models)(call.name).filter(
    ({ words, on }) => isSaid(words, call.name) || isCalledOn(on, call),
  );
}

/** The sanitizers that a call may be by its name. */
const sanitizersNamed = oncePer(({ sanitizers }: LanguageModels) =>
  remembered((name) => sanitizers.filter(({ words, calls }) => isSaid(words, name) || calls?.includes(name) === true)),
);

function isSaid(said: readonly string[], name: string): boolean {
  const words = splitWords(name);
  return said.some((word) => words.includes(word));
}

const ownMask: SanitizerModel = { words: [], reason: 'a mask of the team’s own', keeps: true };

/** A few signs of a long secret, for telling one from another in a log. */
const glimpse: SanitizerModel = { words: [], reason: 'a glimpse', keeps: true };
const mostShown = 10;
/** What is short itself. */
const short = /pass|pwd|pin|otp|code/i;

/** Whether a call gives only the first or last signs of a token or key: `token.substring(0, 8)`, `key.suffix(4)`. */
function isGlimpse({ name, receiver, args }: Call): boolean {
  if (!receiver || ((receiver.kind === 'name' || receiver.kind === 'member') && short.test(receiver.name)))
    return false;
  if (!/^(?:prefix|suffix|take|takeLast|substringToIndex|substring|substr|slice)$/.test(name)) return false;
  const [first, second] = args.map(({ value }) => numberOf(value));
  if (first === undefined) return false;
  if (/^(?:prefix|suffix|take|takeLast|substringToIndex)$/.test(name)) return first <= mostShown;
  if (args.length === 1) return first < 0 && -first <= mostShown;
  return second !== undefined && (name === 'substr' ? second : second - Math.max(0, first)) <= mostShown;
}

/** A number that is written down, or below nothing. */
function numberOf(value: Expression): number | undefined {
  if (value.kind === 'operation' && value.operator === '-' && value.operands.length === 1) {
    const inner = value.operands[0] && numberOf(value.operands[0]);
    return inner === undefined ? undefined : -inner;
  }
  return value.kind === 'literal' && value.type === 'number' ? Number(value.value) : undefined;
}

/** Whether a call's receiver has, or is made by, one of these names; any will do where none is asked for. */
function isCalledOn(names: readonly string[] | undefined, { receiver }: Call): boolean {
  const named = receiver?.kind === 'name' || receiver?.kind === 'member' || receiver?.kind === 'call';
  return names === undefined || (named && names.includes(receiver.name));
}
