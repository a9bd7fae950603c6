import type { Document } from '../document';
import type { Program } from '../flow/program';
import { Selector } from '../flow/selector';
import type { Call } from '../ir/ir';
import type { Fact } from './view';

/** Plain stores whose reads a fix of another file can send elsewhere. */
const stores: ReadonlySet<string> = new Set([
  ...['SharedPreferences', 'UserDefaults', 'NSUserDefaults', 'AsyncStorage'],
  ...['SharedPreferencesAsync', 'SharedPreferencesWithCache', 'EasyPrefs', 'MMKV'],
]);
const removers: ReadonlySet<string> = new Set(['remove', 'removeItem', 'removeObject', 'removeObjectForKey']);

/** Calls that may read or remove a secret, by their name and as far as the key is written there. */
const accesses = new Selector('call', ({ name, args }, { models, names }) => {
  const written = args[0]?.value;
  return (
    (removers.has(name) || models.readers.has(name)) &&
    (written?.kind !== 'literal' || names.isSecretKey(written.value))
  );
});

/** Where a file reads or removes a secret that another file may store, by its key. */
export function readFacts({ path, text, role }: Document, program: Program): Fact[] {
  if (role !== 'ships') return [];
  return program.select(accesses).flatMap((call): Fact[] => {
    const removes = removers.has(call.name);
    const store = storeOf(program, call);
    const key = store === undefined ? undefined : call.args[0] && program.constants.textOf(call.args[0].value);
    if (store === undefined || key === undefined || !program.names.isSecretKey(key)) return [];
    const holder = /^[ \t]*package[ \t]+([\w.]+)/m.exec(text)?.[1];
    const value = {
      kind: 'read',
      store,
      removes,
      signsIn: program.certainty.isOfSignIn(),
      nameEnd: call.nameSpan.end,
      importAt: importPlace(program, text),
      ...(holder !== undefined && { package: holder }),
    } as const;
    return [{ key: `read:${key}`, path, span: { start: call.span.start, end: call.span.end }, value }];
  });
}

function storeOf(program: Program, { receiver }: Call): string | undefined {
  const type = receiver && program.types.typeOf(receiver);
  return type !== undefined && stores.has(type) ? type : undefined;
}

/** The end of the line of the last import; the start of a file without any. */
function importPlace(program: Program, text: string): number {
  const last = program.nodes('import').at(-1);
  if (!last) return 0;
  const rest = text.slice(last.span.end).search(/[\r\n]/);
  return rest < 0 ? text.length : last.span.end + rest;
}
