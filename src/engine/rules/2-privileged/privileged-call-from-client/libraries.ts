import type { Span } from '../../../document';
import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Argument, Expression } from '../../../ir/ir';
import type { Privileged, PrivilegedApi } from '../../../project/privileged';
import { shipsInApp } from '../key-origin';

/** A library of a privileged service that is given a key. */
export interface PrivilegedLibrary {
  readonly span: Span;
  readonly api: PrivilegedApi;
  readonly ships: boolean;
  readonly keys: readonly Expression[];
}

/** The calls that give a key to such a library. */
export function privilegedLibraries(program: Program, privileged: Privileged): PrivilegedLibrary[] {
  const modules = program
    .nodes('import')
    .flatMap(({ module, names }) => [module, ...names.map(({ imported }) => `${module}.${imported}`)]);
  const found: PrivilegedLibrary[] = [];
  for (const { provider, calls, members = [] } of privileged.sdksOf(modules)) {
    const api = privileged.ofProvider(provider);
    if (!api) continue;
    const add = (span: Span, keys: readonly Expression[]) => {
      if (keys.length > 0 && !found.some((each) => each.span.start === span.start))
        found.push({ span, api, keys, ships: keys.some((key) => shipsInApp(program, key)) });
    };
    for (const call of program.calls()) if (calls.includes(call.name)) add(call.nameSpan, keysIn(program, call.args));
    for (const { target, value } of program.nodes('assign'))
      if (value && members.includes(pathOf(target) ?? '')) add(target.span, [value]);
  }
  return found.sort((left, right) => left.span.start - right.span.start);
}

const keyLabel = /key|token|secret|auth/i;

/** What is given under a key's label, in an object too; without labels, what a secret's name is on. */
function keysIn(program: Program, args: readonly Argument[]): Expression[] {
  return args.flatMap(({ label, value }) => {
    if (label !== undefined) return keyLabel.test(label) ? [value] : [];
    if (value.kind === 'object')
      return value.entries.flatMap(({ key, value: held }) =>
        key?.kind === 'name' && keyLabel.test(key.name) ? [held] : [],
      );
    return isNamedKey(program, value) ? [value] : [];
  });
}

function isNamedKey(program: Program, value: Expression): boolean {
  if (value.kind === 'literal')
    return value.type === 'string' && /^[\w-]{20,}$/.test(value.value) && /\d/.test(value.value);
  if (value.kind === 'operation') return value.operands.some((operand) => isNamedKey(program, operand));
  if (value.kind === 'template')
    return value.parts.length === 1 && value.parts.every((part) => isNamedKey(program, part));
  const read = program.configs.readOf(value, (key) => program.ownConstants.textOf(key));
  const name =
    read?.name ?? (value.kind === 'name' || value.kind === 'member' || value.kind === 'call' ? value.name : '');
  return keyLabel.test(name);
}
