import type { Span } from '../../document';
import { LiteralOrigins, type LiteralOrigin } from '../../flow/literal-origins';
import type { Program } from '../../flow/program';
import { Selector } from '../../flow/selector';
import type { SinkUse } from '../../flow/sinks';
import type { Expression, Name } from '../../ir/ir';

/** A password in the code that opens a key store or a private key. */
export interface KeyStorePassword {
  readonly origin: LiteralOrigin;
  readonly use: SinkUse;
  /** What is told: the literal, or the call where the literal stands in another file. */
  readonly span: Span;
}

/** Passwords of key stores that the code writes down, each once, in source order. Shorter ones than two signs stand for none. */
export function keyStorePasswords(program: Program): readonly KeyStorePassword[] {
  if (holdsNoKeys(program)) return [];
  const origins = new LiteralOrigins(program);
  const found = new Map<number, KeyStorePassword>();
  for (const use of program.sinkUses('key-store-password'))
    for (const origin of use.values
      .flatMap((value) => passphrasesIn(program, value))
      .flatMap((each) => origins.of(each))) {
      const span = origin.elsewhere ? use.span : origin.span;
      const known = found.get(span.start);
      if (origin.text !== undefined && origin.text.length > 1 && (!known || isOfPrivateKey(use)))
        found.set(span.start, { origin, use, span });
    }
  return [...found.values()].sort((left, right) => left.span.start - right.span.start);
}

const certificateEntries = new Selector('call', ({ name }) => name === 'setCertificateEntry');
const keyEntries = new Selector('call', ({ name }) => /^(?:setKeyEntry|setEntry|getKey|getEntry)$/.test(name));
const loadings = new Selector('call', ({ name }) => name === 'load');

/** Whether a program's key stores begin empty and get certificates alone: any password will do for them, and none keeps anything. */
function holdsNoKeys(program: Program): boolean {
  if (program.select(certificateEntries).length === 0 || program.select(keyEntries).length > 0) return false;
  const loads = program
    .select(loadings)
    .filter(({ receiver }) => receiver && program.types.typeOf(receiver) === 'KeyStore');
  return loads.length > 0 && loads.every(({ args }) => args[0] !== undefined && isNothing(program, args[0].value));
}

function isNothing(program: Program, value: Expression): boolean {
  if (value.kind === 'literal') return value.type === 'null';
  if (value.kind !== 'name') return false;
  const [only, ...others] = program.scopes.resolve(value);
  if (only?.kind !== 'assign' || others.length > 0) return value.name === 'null';
  return only.assign.value !== undefined && isNothing(program, only.assign.value);
}

/** Whether a call only opens what holds a private key, and no list of certificates that are trusted. */
export function isOfPrivateKey({ model }: SinkUse): boolean {
  return model.label === 'private key';
}

/** An argument, or what options hold for it: `[kSecImportExportPassphrase as String: "…"]`, put together under a name or entry by entry. */
function passphrasesIn(program: Program, value: Expression): readonly Expression[] {
  if (value.kind === 'operation' && value.operands[0]) return passphrasesIn(program, value.operands[0]);
  const given = value.kind === 'name' ? held(program, value) : entriesOf(value);
  return given.length > 0 ? given : [value];
}

function held(program: Program, options: Name): readonly Expression[] {
  return program.scopes.resolve(options).flatMap((definition) => {
    if (definition.kind !== 'assign') return [];
    const put = program.mutations.of(definition.assign);
    return [
      ...put.flatMap(({ key, value }) => (key && isPassphraseKey(key) ? [value] : [])),
      ...(definition.assign.value ? entriesOf(definition.assign.value) : []),
    ];
  });
}

function entriesOf(options: Expression): readonly Expression[] {
  if (options.kind === 'operation') return options.operands.slice(0, 1).flatMap(entriesOf);
  if (options.kind === 'call')
    return options.args.some(({ value }) => isPassphraseKey(value))
      ? options.args.slice(0, 1).map(({ value }) => value)
      : [];
  if (options.kind !== 'object') return [];
  return options.entries.flatMap(({ key, value }) => (key && isPassphraseKey(key) ? [value] : []));
}

function isPassphraseKey(key: Expression): boolean {
  if (key.kind === 'operation') return key.operands.slice(0, 1).some(isPassphraseKey);
  return (key.kind === 'name' || key.kind === 'member') && key.name === 'kSecImportExportPassphrase';
}

/** How key files are called in code: `assets/client.p12`. */
const keyFileName = /^(?:[\w.-]+\/)*([\w.-]+\.(?:p12|pfx|jks|keystore|bks|uber|ubr|p8|pk8|key|pem|der))$/i;
const resourceCalls = /^(?:url|path|URLForResource|pathForResource)$/;
const endingLabels = new Set(['withExtension', 'ofType']);

/** The names of the key files that a program speaks of: `client.p12`, and without an ending for resources of Android, `R.raw.client`. */
export function keyFilesNamed(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  for (const literal of program.nodes('literal')) {
    const name = literal.type === 'string' ? keyFileName.exec(literal.value)?.[1] : undefined;
    if (name !== undefined) names.add(name);
  }
  for (const { name, object } of program.nodes('member'))
    if (object?.kind === 'member' && object.name === 'raw') names.add(name);
  for (const { name, args } of program.calls()) {
    if (!resourceCalls.test(name)) continue;
    const [resource] = args;
    const ending = args.find(({ label }) => endingLabels.has(label ?? ''));
    if (resource?.value.kind === 'literal' && ending?.value.kind === 'literal')
      names.add(`${resource.value.value}.${ending.value.value}`);
  }
  return names;
}

/** The names that code knows a key file by. */
export function namesOfKeyFile(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /(?:^|\/)res\/raw\//.test(path) ? [name, name.replace(/\.[^.]*$/, '')] : [name];
}
