import type { Program } from '../../../flow/program';
import type { Argument, Expression } from '../../../ir/ir';
import type { SecretNames } from '../../../secrets/names';
import { shipsInApp } from '../key-origin';

const deepest = 4;
const keyNames =
  /^(?:secret_?)?access_?key(?:_?id)?$|^secret_?(?:key|id)$|(?:^|_)(?:mongo|postgres|mysql|redis|jdbc|db|database|connection)\w*(?:uri|url|string)$/i;

/** Whether what a call is given ships in the app: of what is labelled or named as a secret, or holds an address with a login. */
export function isGivenShipped(program: Program, names: SecretNames, args: readonly Argument[]): boolean {
  return secretsGiven(program, names, args, 0).some((value) => shipsInApp(program, value));
}

function secretsGiven(program: Program, names: SecretNames, args: readonly Argument[], depth: number): Expression[] {
  if (depth > deepest) return [];
  return args.flatMap(({ label, value }) => secretsIn(program, names, label, value, depth));
}

function secretsIn(
  program: Program,
  names: SecretNames,
  label: string | undefined,
  value: Expression,
  depth: number,
): Expression[] {
  if (value.kind === 'object')
    return value.entries.flatMap(({ key, value: held }) =>
      secretsIn(program, names, key && nameOf(key), held, depth + 1),
    );
  if (value.kind === 'lambda')
    return value.body.flatMap((statement) => {
      if (statement.kind !== 'assign' || !statement.value) return [];
      return secretsIn(program, names, nameOf(statement.target), statement.value, depth + 1);
    });
  if (label !== undefined && isKeyName(names, label)) return [value];
  const read = program.configs.readOf(value, (key) => program.ownConstants.textOf(key));
  const name = read?.name ?? nameOf(value);
  if (label === undefined && name !== undefined && isKeyName(names, name)) return [value];
  if (value.kind === 'call') return secretsGiven(program, names, value.args, depth + 1);
  const said = value.kind === 'literal' || value.kind === 'template' ? program.ownConstants.textOf(value) : undefined;
  return said?.includes('://') === true && said.includes('@') ? [value] : [];
}

function isKeyName(names: SecretNames, name: string): boolean {
  return names.isSecret(name) || keyNames.test(name);
}

function nameOf(value: Expression): string | undefined {
  if (value.kind === 'name' || value.kind === 'member') return value.name;
  return value.kind === 'literal' && /^\w{1,40}$/.test(value.value) ? value.value : undefined;
}
