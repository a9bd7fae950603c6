import type { Program } from '../engine/flow/program';
import type { Call, Expression } from '../engine/ir/ir';
import type { Requirement } from './lesson';
import { Reach } from './reach';

/** Whether the safe construct is there, and is given the value that the exercise hands in. */
export function hasConstruct(program: Program, requirement: Requirement): boolean {
  const reach = new Reach(program);
  if ('call' in requirement) return hasCall(program, reach, requirement.call, requirement.from);
  return hasSecureWrite(program, reach, requirement.from) || hasSealedWrite(program, reach, requirement.from);
}

function hasCall(program: Program, reach: Reach, name: string, input: string): boolean {
  for (const call of program.calls()) {
    if (call.name === name && call.args.some(({ value }) => reach.fromInput(value, input))) return true;
  }
  return false;
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
