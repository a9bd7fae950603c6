import type { Document } from '../document';
import type { Program } from '../flow/program';
import { pathOf } from '../flow/paths';
import { Selector } from '../flow/selector';
import type { Expression } from '../ir/ir';
import { stateFacts } from './state-facts';
import type { Fact } from './view';

/** What a file tells of secrets that its types and states hold, and whether it opens an encrypted store. */
export function recordFacts(document: Document, program: Program): Fact[] {
  if (document.role === 'test' || document.role === 'generated') return [];
  return [...records(document, program), ...stateFacts(document, program), ...encrypted(document, program)];
}

function records({ path }: Document, program: Program): Fact[] {
  return [...program.scopes.types].flatMap(([name, [declared]]): Fact[] => {
    const record = program.records.declared(name);
    if (!record || !declared) return [];
    const { field, isPrinted } = record;
    return [{ key: `record:${name}`, path, span: declared.nameSpan, value: { kind: 'record', field, isPrinted } }];
  });
}

const storageCiphers = new Selector('call', ({ name }) => name === 'HydratedAesCipher');

/** A database that is opened with a key, and blocs whose storage has a cipher. */
function encrypted({ path }: Document, program: Program): Fact[] {
  const keys = program.sinks
    .of('key-material')
    .filter(({ model, values }) => model.label === 'database key' && values.some(isKey));
  const ciphers = program.select(storageCiphers);
  const fact = (place: string, { span }: { readonly span: Fact['span'] }): Fact => {
    return {
      key: `encrypted:${place}`,
      path,
      span: { start: span.start, end: span.end },
      value: { kind: 'text', text: place },
    };
  };
  return [
    ...keys.slice(0, 1).map((use) => fact('database', use)),
    ...ciphers.slice(0, 1).map((call) => fact('hydrated', call)),
  ];
}

/** Android's own `getWritableDatabase()` and `openOrCreateDatabase("notes", MODE_PRIVATE, null)` take no key. */
function isKey(value: Expression): boolean {
  if (value.kind === 'literal') return value.type === 'string' && value.value !== '';
  return !/(?:^|\.)MODE_\w+$/.test(pathOf(value) ?? '');
}
