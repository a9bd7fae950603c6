import type { Call, Expression } from '../ir/ir';
import type { LanguageModels } from './models';
import { entryOf } from './mutations';

/** Something that an object is given where it is made. */
export interface MadeEntry {
  readonly key?: Expression;
  readonly value: Expression;
}

/**
 * What an object is given by the chain of calls that makes it: `settings.toBuilder().setAuthToken(token).build()`,
 * `JSONObject().put("token", token)`, `Breadcrumb().apply { message = token }`.
 */
export function givenWhereMade(models: LanguageModels, call: Call): MadeEntry[] {
  const { receiver } = call;
  // Kotlin's `buildString { append("token ").append(token) }`.
  if (!receiver && /^build\p{Lu}/u.test(call.name)) return filledIn(models, call);
  if (receiver?.kind !== 'call') return [];
  if (call.name === 'build') return givenWhereMade(models, receiver);
  if (call.name === 'apply' || call.name === 'also') return filledIn(models, call);
  const isSetter = /^(?:set|put)\p{Lu}/u.test(call.name) && isBuilder(receiver);
  const given = isSetter ? call.args.map(({ value }) => ({ value })) : isMade(receiver) ? putBy(models, call) : [];
  return given.length > 0 ? [...given, ...givenWhereMade(models, receiver)] : [];
}

function putBy(models: LanguageModels, call: Call): MadeEntry[] {
  const entry = models.mutators.has(call.name) ? entryOf(call.args) : undefined;
  return entry ? [entry] : [];
}

function filledIn(models: LanguageModels, call: Call): MadeEntry[] {
  const lambda = call.args.at(-1)?.value;
  if (lambda?.kind !== 'lambda') return [];
  return lambda.body.flatMap((statement): MadeEntry[] => {
    if (statement.kind === 'assign') return statement.value && !statement.declares ? [{ value: statement.value }] : [];
    const put = statement.kind === 'expression' || statement.kind === 'return' ? valueOf(statement) : undefined;
    return put?.kind === 'call' ? putByChain(models, put) : [];
  });
}

/** What `append(a).append(b)` puts in, on the object that the block is about. */
function putByChain(models: LanguageModels, call: Call): MadeEntry[] {
  if (!call.receiver) return putBy(models, call);
  const before = call.receiver.kind === 'call' ? putByChain(models, call.receiver) : [];
  return before.length > 0 ? [...before, ...putBy(models, call)] : [];
}

function valueOf(statement: { kind: 'expression'; expression: Expression } | { kind: 'return'; value?: Expression }) {
  return statement.kind === 'expression' ? statement.expression : statement.value;
}

/** Whether a chain of calls starts with one that makes an object. */
function isMade(value: Expression): boolean {
  if (value.kind !== 'call') return false;
  return value.receiver ? isMade(value.receiver) : /^\p{Lu}/u.test(value.name);
}

/** Whether a chain of calls starts with one that makes a builder. */
function isBuilder(call: Call): boolean {
  return /[bB]uilder$/.test(call.name) || (call.receiver?.kind === 'call' && isBuilder(call.receiver));
}
