import type { Call, Index } from '../../../ir/ir';
import type { Program } from '../../../flow/program';
import type { SinkUse } from '../../../flow/sinks';

/** Calls of `names` in the same file that read or remove what `use` stores: same key, receiver of one of `types`. */
export function callsWithSameKey(
  program: Program,
  use: SinkUse,
  names: readonly string[],
  types: readonly string[],
  label?: string,
): Call[] {
  const wanted = use.key && identityOf(program, use.key);
  if (wanted === undefined) return [];
  return program.calls().filter((call) => {
    if (!names.includes(call.name) || !call.receiver) return false;
    const type = program.types.typeOf(call.receiver);
    if (type === undefined || !types.includes(type)) return false;
    const key = label === undefined ? call.args[0] : call.args.find((argument) => argument.label === label);
    return key !== undefined && identityOf(program, key.value) === wanted;
  });
}

/** `preferences[KEY]` of the same file where `use` stores under the constant `KEY`: the key itself says which store it is of. */
export function readsByKey(program: Program, use: SinkUse): Index[] {
  const { key } = use;
  if (!key || (key.kind !== 'name' && key.kind !== 'member')) return [];
  const wanted = identityOf(program, key);
  return program.nodes('index').filter((index) => {
    const parent = program.scopes.parent(index);
    const isWrite = parent?.kind === 'assign' && parent.target === index;
    return !isWrite && index.key.kind === key.kind && identityOf(program, index.key) === wanted;
  });
}

/** The key's text, or its source path where it is a constant of another file. */
function identityOf(program: Program, key: NonNullable<SinkUse['key']>): string | undefined {
  const text = program.constants.textOf(key);
  if (text !== undefined) return `text ${text}`;
  if (key.kind === 'name') return `name ${key.name}`;
  return key.kind === 'member' && key.object?.kind === 'name' ? `name ${key.object.name}.${key.name}` : undefined;
}
