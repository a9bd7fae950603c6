import type { Document } from '../document';
import type { Program } from '../flow/program';
import type { Call } from '../ir/ir';
import type { Fact } from './view';

/** Plain stores whose reads a fix of another file can send elsewhere. */
const stores: ReadonlySet<string> = new Set([
  ...['SharedPreferences', 'UserDefaults', 'NSUserDefaults', 'AsyncStorage'],
  ...['SharedPreferencesAsync', 'SharedPreferencesWithCache', 'EasyPrefs', 'MMKV'],
]);
const removers: ReadonlySet<string> = new Set(['remove', 'removeItem', 'removeObject', 'removeObjectForKey']);

/** Where a file reads or removes a secret that another file may store, by its key. */
export function readFacts({ path, text, role }: Document, program: Program): Fact[] {
  if (role !== 'ships') return [];
  return program.calls().flatMap((call): Fact[] => {
    const written = call.args[0]?.value;
    if (written?.kind === 'literal' && !program.names.isSecretKey(written.value)) return [];
    const removes = removers.has(call.name);
    const store = removes || program.models.readers.has(call.name) ? storeOf(program, call) : undefined;
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
