import { argumentFor, parameterNames } from '../../../flow/callables';
import type { Program } from '../../../flow/program';
import type { Call, FunctionDeclaration, Parameter } from '../../../ir/ir';
import type { Pair, Words } from './candidate';

/** What a call is named that may give a secret to a function or constructor of this file, by the names of their parameters. */
export function takersOfSecrets({ callables, scopes }: Program, { names }: Words): ReadonlySet<string> {
  const takesSecret = ({ parameters }: { readonly parameters: readonly Parameter[] }) =>
    parameters.some(({ name }) => names.isSecret(name));
  const made = [...scopes.types].filter(([, types]) =>
    types.some(({ members }) => members.some((member) => member.kind === 'function' && takesSecret(member))),
  );
  return new Set([...callables.all.filter(takesSecret).map(({ name }) => name), ...made.map(([name]) => name)]);
}

/** Arguments of this file's functions and constructors, by the names of their parameters. */
export function* ofParameters(program: Program, words: Words, call: Call): Generator<Pair> {
  if (!call.args.some(({ value }) => value.kind === 'literal')) return;
  const parameters = program.callables.calledBy(call)?.parameters ?? constructorOf(program, call)?.parameters ?? [];
  for (const [position, { name }] of parameters.entries()) {
    if (!words.names.isSecret(name)) continue;
    const value = argumentFor(call, parameterNames(parameters), position);
    if (value) yield { name, value, trust: 'words' };
  }
}

/** What parameters are where a caller gives nothing. */
export function* defaultsOf(program: Program, words: Words): Generator<Pair> {
  for (const { parameters } of [...program.nodes('function'), ...program.nodes('lambda')])
    for (const parameter of parameters) yield* ofDefault(words, parameter);
}

/** A parameter's default, by its name or by the one that an annotation gives it: `@Query("api_key") k: String = "…"`. */
function* ofDefault({ names }: Words, { name, value, annotations = [] }: Parameter): Generator<Pair> {
  const given = annotations.flatMap(({ args: [first] }) =>
    first?.value.kind === 'literal' && /^[\w$.-]+$/.test(first.value.value) ? [first.value.value] : [],
  );
  const said = [name, ...given].find((each) => names.isSecret(each));
  if (value && said !== undefined) yield { name: said, value, trust: 'words' };
}

function constructorOf(program: Program, { name, receiver }: Call): FunctionDeclaration | undefined {
  if (receiver) return undefined;
  const members = (program.scopes.types.get(name) ?? []).flatMap((type) => type.members);
  return members.find(
    (member): member is FunctionDeclaration => member.kind === 'function' && member.name === 'constructor',
  );
}
