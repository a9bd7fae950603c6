import type { Program } from '../../../flow/program';
import type { Call, Expression, ObjectLiteral } from '../../../ir/ir';
import { notEnforced } from './enforcing';
import { hostFaults } from './host-name';
import { faultsOf, type Pin, type PinFault } from './pin-set';

/** Pins that code sets: OkHttp's `CertificatePinner`, TrustKit's dictionaries, and what React Native's library is given. */
export function codeFaults(program: Program): PinFault[] {
  return [...okHttpFaults(program), ...dictionaryFaults(program)];
}

/** An `add` of OkHttp's builder: a host's pattern, and its pins. */
interface Addition {
  readonly call: Call;
  readonly host?: string;
  readonly pins: readonly Pin[];
}

/**
 * A host takes the pins of every pattern that fits, from wherever they are added: whether one is alone is asked of those of the file.
 * Source: https://square.github.io/okhttp/5.x/okhttp/okhttp3/-certificate-pinner/
 */
function okHttpFaults(program: Program): PinFault[] {
  const additions = program.calls().flatMap((call) => additionOf(program, call));
  return additions.flatMap((addition, position) => {
    const { call, host, pins } = addition;
    const chain = additions.filter((other) => other.host === host && isChained(other.call, call));
    const others = additions.filter((other) => !chain.includes(other));
    const isOpen =
      host === undefined || others.some((other) => mayCover(other.host, host)) || isAlsoUnseen(program, call);
    const isFirst = !additions.slice(0, position).some((other) => chain.includes(other));
    const own = faultsOf({ span: call.nameSpan, pins, isOpen: true });
    const all = chain.flatMap((one) => one.pins).sort((one, other) => one.span.start - other.span.start);
    const whole = faultsOf({ span: call.nameSpan, pins: all, isOpen });
    const named = host === undefined || !call.args[0] ? [] : hostFaults('OkHttp', host, call.args[0].value.span);
    return [
      ...named,
      ...own,
      ...(isFirst ? whole.filter(({ kind }) => kind === 'duplicate' || kind === 'no-backup') : []),
    ];
  });
}

/** Whether one call is made on what the other gives back, or both are the same. */
function isChained(one: Call, other: Call): boolean {
  return isBelow(one, other) || isBelow(other, one);
}

function isBelow(call: Call, other: Call): boolean {
  for (let current: Expression | undefined = call; current?.kind === 'call'; current = current.receiver)
    if (current === other) return true;
  return false;
}

/** Whether the builder gets pins in calls that name none here: in a loop, or with a list. */
function isAlsoUnseen(program: Program, { receiver }: Call): boolean {
  if (receiver?.kind === 'name' && program.nodes('loop').length > 0) return true;
  return program
    .calls()
    .some(
      ({ name, args }) => name === 'add' && args.length === 2 && args.some(({ value }) => isUnseen(program, value)),
    );
}

function isUnseen(program: Program, value: Expression): boolean {
  return textOf(program, value) === undefined;
}

function mayCover(pattern: string | undefined, host: string | undefined): boolean {
  if (pattern === undefined || host === undefined) return true;
  const suffix = pattern.replace(/^\*+/, '');
  return pattern === host || (suffix !== pattern && host.endsWith(suffix));
}

function additionOf(program: Program, call: Call): Addition[] {
  if (call.name !== 'add') return [];
  const [host, ...given] = call.args;
  const pins = given.map(({ value }) => prefixed(program, value));
  if (!host || !pins.some(({ hash }) => hash !== undefined)) return [];
  const pattern = textOf(program, host.value);
  return [pattern === undefined ? { call, pins } : { call, pins, host: pattern }];
}

function prefixed(program: Program, value: Expression): Pin {
  const text = textOf(program, value);
  const [, digest, hash] = /^(sha1|sha256)\/(.*)$/s.exec(text ?? '') ?? [];
  if (hash === undefined) return { span: value.span, digest: 'sha256' };
  return { span: value.span, hash, digest: digest === 'sha1' ? 'sha1' : 'sha256' };
}

/** A text of the code; what a build fills in is not looked at, since each build has its own. */
function textOf(program: Program, value: Expression): string | undefined {
  const isConfig = program.configs.keyOf(value, (key) => program.ownConstants.textOf(key)) !== undefined;
  return isConfig ? undefined : program.constants.textOf(value);
}

const pinning = 'react-native-ssl-public-key-pinning';

function dictionaryFaults(program: Program): PinFault[] {
  const isReactNative =
    program.module.body.some((statement) => statement.kind === 'import' && statement.module === pinning) ||
    program.calls().some(({ name }) => name === 'initializeSslPinning');
  const listKeys = new Set([
    ...['kTSKPublicKeyHashes', 'TSKPublicKeyHashes'],
    ...(isReactNative ? ['publicKeyHashes'] : []),
  ]);
  return program.nodes('object').flatMap((object) => ofDictionary(program, object, listKeys));
}

function ofDictionary(program: Program, object: ObjectLiteral, listKeys: ReadonlySet<string>): PinFault[] {
  return object.entries.flatMap(({ key, value, span }) => {
    const name = key && nameOf(program, key);
    if (name === undefined) return [];
    if (/^k?TSKEnforcePinning$/.test(name))
      return value.kind === 'literal' && value.value === 'false' ? [notEnforced(span)] : [];
    return listKeys.has(name) ? listFaults(program, key?.span ?? span, value) : [];
  });
}

function listFaults(program: Program, span: PinFault['span'], value: Expression): PinFault[] {
  const list = value.kind === 'name' ? definitionOf(program, value) : value;
  if (list?.kind !== 'list') return [];
  const pins = list.items.map((item): Pin => {
    const hash = textOf(program, item);
    return hash === undefined ? { span: item.span, digest: 'sha256' } : { span: item.span, digest: 'sha256', hash };
  });
  return faultsOf({ span, pins, isOpen: pins.length === 0 });
}

function nameOf(program: Program, key: Expression): string | undefined {
  return key.kind === 'name' || key.kind === 'member' ? key.name : program.ownConstants.textOf(key);
}

function definitionOf(program: Program, name: Parameters<Program['scopes']['resolve']>[0]): Expression | undefined {
  const definitions = program.scopes.resolve(name);
  const [definition] = definitions;
  return definitions.length === 1 && definition?.kind === 'assign' ? definition.assign.value : undefined;
}
