import type { Program } from '../engine/flow/program';
import type { Call, Expression } from '../engine/ir/ir';
import type { Requirement } from './lesson';
import { Reach } from './reach';

type Through = Extract<Requirement, { readonly through: readonly string[] }>;

/** Whether a call of one of these names is given what the exercise hands in as `input`. */
export function hasCall(program: Program, names: readonly string[], input: string): boolean {
  const reach = new Reach(program);
  for (const call of program.calls()) {
    if (names.includes(call.name) && call.args.some(({ value }) => reach.fromInput(value, input))) return true;
  }
  return false;
}

/** Whether a call is given what another call made of what the exercise hands in. */
export function hasCallThrough(program: Program, { call, from, through }: Through): boolean {
  const reach = new Reach(program);
  const isMade = (node: Expression): boolean => {
    if (node.kind !== 'call' || !through.includes(node.name)) return false;
    const taken = [...(node.receiver ? [node.receiver] : []), ...node.args.map(({ value }) => value)];
    return taken.some((value) => reach.fromInput(value, from));
  };
  const calls = program.calls().filter(({ name }) => name === call);
  return calls.some(({ args }) => args.some(({ value }) => reach.from(value, isMade)));
}

/** Whether a log is told what the exercise hands in as `input`. */
export function isLogged(program: Program, input: string): boolean {
  const reach = new Reach(program);
  return program.sinks.of('log').some(({ values }) => values.some((value) => reach.fromInput(value, input)));
}

/** Whether what the exercise hands in as `input` is kept where the platform encrypts, or sealed by a key that it guards. */
export function isKeptSafely(program: Program, input: string): boolean {
  const reach = new Reach(program);
  return hasSecureWrite(program, reach, input) || hasSealedWrite(program, reach, input);
}

/** The value is written to storage that is itself secure: the Keychain, an encrypted store. */
function hasSecureWrite(program: Program, reach: Reach, input: string): boolean {
  for (const use of program.sinks.of('secure-storage')) {
    if (use.values.some((value) => reach.fromInput(value, input))) return true;
  }
  return false;
}

/** The value is sealed with a key of the Keystore, and what came out is written to plain storage. */
function hasSealedWrite(program: Program, reach: Reach, input: string): boolean {
  const isSealed = (value: Expression): boolean => value.kind === 'call' && seals(reach, value, input);
  for (const use of program.sinks.of('storage')) {
    if (use.values.some((value) => reach.from(value, isSealed))) return true;
  }
  return false;
}

/** `cipher.doFinal(token)`, `aead.encrypt(token)`: on what was made with the Keystore. */
function seals(reach: Reach, call: Call, input: string): boolean {
  if (!['doFinal', 'encrypt'].includes(call.name) || !call.receiver) return false;
  const isKeystore = (value: Expression): boolean =>
    value.kind === 'literal' && /^android-?keystore\b/i.test(value.value);
  return call.args.some(({ value }) => reach.fromInput(value, input)) && reach.from(call.receiver, isKeystore);
}
