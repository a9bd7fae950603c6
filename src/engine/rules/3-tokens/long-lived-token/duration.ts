import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Argument, Call, Expression } from '../../../ir/ir';

const deepest = 8;

/** Seconds of a unit, by the first letters of its name in any library. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milli)/i, 0.001],
  [/^(?:s|sec)/i, 1],
  [/^(?:mo|mon)/i, 30 * 86_400],
  [/^(?:m|min)/i, 60],
  [/^(?:h|hr|hour)/i, 3_600],
  [/^(?:d|day)/i, 86_400],
  [/^(?:w|week)/i, 7 * 86_400],
  [/^(?:y|yr|year)/i, 365 * 86_400],
];

/** The seconds of a unit that is called so: `days`, `ChronoUnit.DAYS`, `ms`. */
export function unitOf(name: string): number | undefined {
  return units.find(([pattern]) => pattern.test(name))?.[1];
}

/** The seconds of `365d`, `12 hours`; of a bare number with `unit` seconds each. */
export function secondsOfText(text: string, unit: number): number | undefined {
  const [, amount, name = ''] =
    /^\s*(\d{1,12}(?:\.\d+)?)\s*(ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|y|yrs?|years?|months?)?\s*$/i.exec(
      text,
    ) ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * (name === '' ? unit : (unitOf(name) ?? unit));
}

/** How many seconds from now a value lies, or lasts; undefined where the code does not say. */
export function secondsOf(program: Program, value: Expression, unit: number, depth = 0): number | undefined {
  if (depth > deepest) return undefined;
  const inside = (inner: Expression, its = unit) => secondsOf(program, inner, its, depth + 1);
  switch (value.kind) {
    case 'literal':
      if (value.type === 'string') return secondsOfText(value.value, 0.001);
      return value.type === 'number' ? secondsOfText(numberText(value.value), unit) : undefined;
    case 'name': {
      const [only, ...more] = program.scopes.resolve(value);
      return only?.kind === 'assign' && only.assign.value && more.length === 0 ? inside(only.assign.value) : undefined;
    }
    case 'member': {
      const named =
        value.object?.kind === 'literal' || value.object?.kind === 'operation' ? unitOf(value.name) : undefined;
      return value.object && named !== undefined ? inside(value.object, named) : undefined;
    }
    case 'operation':
      return ofOperation(program, value, unit, depth);
    case 'call':
      return ofCall(program, value, inside);
    default:
      return undefined;
  }
}

function numberText(written: string): string {
  return written.replace(/_/g, '').replace(/[lLfFdD]$/, '');
}

function ofOperation(
  program: Program,
  { operator, operands }: Expression & { kind: 'operation' },
  unit: number,
  depth: number,
): number | undefined {
  const [left, right] = operands;
  if (!left || !right) return undefined;
  if (operator === '+' && isNow(program, left)) return secondsOf(program, right, nowUnit(program, left), depth + 1);
  if (operator === '+' && isNow(program, right)) return secondsOf(program, left, nowUnit(program, right), depth + 1);
  const [first, second] = [secondsOf(program, left, unit, depth + 1), secondsOf(program, right, unit, depth + 1)];
  if (first === undefined || second === undefined) return undefined;
  if (operator === '+') return first + second;
  return operator === '*' ? (first * second) / unit : undefined;
}

function ofCall(
  program: Program,
  call: Call,
  inside: (value: Expression, unit?: number) => number | undefined,
): number | undefined {
  const { name, receiver, args } = call;
  const [first] = args;
  if (name === 'Duration') return ofLabels(args, inside);
  const named = /^(?:of|from|plus|in)?(Millis|Seconds|Minutes|Hours|Days|Weeks|Months|Years)$/i.exec(name)?.[1];
  if (named !== undefined && first) return inside(first.value, unitOf(named));
  const unit = /^TimeUnit\.(\w+)$/.exec(pathOf(receiver) ?? '')?.[1];
  if (unit !== undefined && first && name.startsWith('to')) return inside(first.value, unitOf(unit));
  if (/^(?:plus|add)$/.test(name) && first && receiver && isNow(program, receiver)) {
    const said = args[1]?.value;
    return inside(first.value, said?.kind === 'member' ? unitOf(said.name) : undefined);
  }
  if (/^(?:addingTimeInterval|dateByAddingTimeInterval|dateWithTimeIntervalSinceNow)$/.test(name) && first)
    return inside(first.value, 1);
  const sinceNow = args.find(({ label }) => label === 'timeIntervalSinceNow');
  if (sinceNow) return inside(sinceNow.value, 1);
  const isMade =
    /^(?:Date|NSDate|Timestamp|from|init|ExpirationClaim|toInstant|toDate|valueOf|Number|toLong|floor|round)$/.test(
      name,
    );
  return isMade && first ? inside(first.value) : undefined;
}

/** `Duration(days: 365)`. */
function ofLabels(
  args: readonly Argument[],
  inside: (value: Expression, unit?: number) => number | undefined,
): number | undefined {
  const each = args.map(({ label, value }) => inside(value, unitOf(label ?? 's')));
  return each.every((seconds) => seconds !== undefined) && each.length > 0
    ? each.reduce((sum, seconds) => sum + seconds, 0)
    : undefined;
}

const nowCalls =
  /^(?:now|currentTimeMillis|getTime|timeIntervalSince1970|millisecondsSinceEpoch|time|floor|trunc|round|ceil|parseInt|toInstant)$/;

/** Whether a value is the present moment, in any form. */
function isNow(program: Program, value: Expression, depth = 0): boolean {
  if (depth > deepest) return false;
  const inside = (inner: Expression) => isNow(program, inner, depth + 1);
  switch (value.kind) {
    case 'call':
      if (/^(?:Date|NSDate|Instant|DateTime)$/.test(value.name)) return value.args.length === 0;
      return (
        nowCalls.test(value.name) && (value.args.length === 0 || value.args.some((argument) => inside(argument.value)))
      );
    case 'member':
      return nowCalls.test(value.name) || (value.object !== undefined && inside(value.object));
    case 'operation':
      return ['/', '~/', 'as'].includes(value.operator) && value.operands[0] !== undefined && inside(value.operands[0]);
    case 'name': {
      const [only] = program.scopes.resolve(value);
      if (only?.kind === 'assign' && only.assign.value) return inside(only.assign.value);
      return /^now(?:Millis|Ms|Seconds)?$/.test(value.name);
    }
    default:
      return false;
  }
}

/** Whether the moment is counted in seconds, or in thousandths. */
function nowUnit({ text }: Program, now: Expression): number {
  const said = text.slice(now.span.start, now.span.end);
  return /\/\s*1_?000|1970|Seconds|epochSecond/i.test(said) || !/millis|Date\.now|getTime|valueOf|\btime\b/i.test(said)
    ? 1
    : 0.001;
}
