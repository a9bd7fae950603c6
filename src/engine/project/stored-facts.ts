import type { Document, Span } from '../document';
import { keptSecrets } from '../flow/kept-states';
import type { Program } from '../flow/program';
import { Selector } from '../flow/selector';
import type { SinkUse } from '../flow/sinks';
import { storedSecret } from '../flow/stored-secret';
import { storedSecrets } from '../flow/stored-types';
import type { Expression } from '../ir/ir';
import type { Fact } from './view';

/** What Android's backup takes along of the secrets that a file stores: in plain text, or sealed by a key that stays on the device. */
export function storedFacts(document: Document, program: Program): Fact[] {
  if (document.role !== 'ships') return [];
  const fact = factsOf(document.path);
  return [
    ...written(program).flatMap(fact),
    ...storedSecrets(program).flatMap(({ model, name, span }) => fact({ backup: model.backup, name, span })),
    ...keptSecrets(program).flatMap(({ store, name, model, span }) =>
      fact({ backup: backupOf(program, store), name: name ?? model.holds ?? '', span }),
    ),
    ...sealed(program).flatMap(fact),
  ];
}

/** A place where a secret comes to lie. */
interface Stored {
  /** `DOMAIN` or `DOMAIN/PATH`, as the rules of backups say it; undefined for what no backup holds. */
  readonly backup: string | undefined;
  readonly file?: string;
  readonly name: string;
  readonly span: Span;
  readonly isSealed?: boolean;
}

function factsOf(path: string): (stored: Stored) => Fact[] {
  return ({ backup, file, name, span: { start, end }, isSealed = false }) => {
    const [domain, ...rest] = backup?.split('/') ?? [];
    if (domain === undefined) return [];
    const known = file ?? (rest.length > 0 ? rest.join('/') : undefined);
    const value = { kind: 'stored', domain, name, isSealed, ...(known !== undefined && { file: known }) } as const;
    return [{ key: 'stored:secret', path, span: { start, end }, value }];
  };
}

function written(program: Program): Stored[] {
  return [...program.sinkUses('storage')].flatMap((use): Stored[] => {
    const { backup } = use.model;
    const secret = backup === undefined ? undefined : storedSecret(program, use);
    const file = secret && preferencesFile(program, use);
    return secret ? [{ backup, name: secret.name, span: use.span, ...(file !== undefined && { file }) }] : [];
  });
}

const creations = new Selector('call', ({ name }) => name === 'create');

/** Files that another device cannot open, because their key stays in this one's Keystore. */
function sealed(program: Program): Stored[] {
  const made = program
    .select(creations)
    .filter(({ receiver }) => receiver && program.types.typeOf(receiver) === 'EncryptedSharedPreferences');
  const encrypted = made.map((call): Stored => {
    const file = call.args.map(({ value }) => program.constants.textOf(value)).find((text) => text !== undefined);
    const named = file === undefined ? {} : { file: `${file}.xml` };
    return { backup: 'sharedpref', name: 'EncryptedSharedPreferences', span: call.span, isSealed: true, ...named };
  });
  const uses = program.sinks.of('secure-storage').map(({ model, span }): Stored => {
    return { backup: model.backup, name: model.label, span, isSealed: true };
  });
  return [...encrypted, ...uses];
}

function backupOf(program: Program, label: string): string | undefined {
  return program.models.sinks.find((sink) => sink.label === label && sink.backup !== undefined)?.backup;
}

const deepest = 8;

/** The file of the preferences that a write goes to: `session.xml` for `getSharedPreferences("session", …)`. */
function preferencesFile(program: Program, { node }: SinkUse): string | undefined {
  const name = node.kind === 'call' && node.receiver ? preferencesName(program, node.receiver, 0) : undefined;
  return name === undefined ? undefined : `${name}.xml`;
}

function preferencesName(program: Program, value: Expression, depth: number): string | undefined {
  if (depth > deepest) return undefined;
  if (value.kind === 'call') {
    const [first] = value.args;
    if (value.name === 'getSharedPreferences') return first && program.constants.textOf(first.value);
    return value.receiver && preferencesName(program, value.receiver, depth + 1);
  }
  if (value.kind !== 'name') return undefined;
  for (const definition of program.scopes.resolve(value)) {
    const made = definition.kind === 'assign' ? definition.assign.value : undefined;
    const name = made && preferencesName(program, made, depth + 1);
    if (name !== undefined) return name;
  }
  return undefined;
}
