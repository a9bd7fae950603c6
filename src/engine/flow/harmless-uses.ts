import type { Program } from './program';
import type { SinkUse } from './sinks';
import type { Expression } from '../ir/ir';
import { splitWords } from '../secrets/names';

/**
 * Whether what is stored as `name` is none of a secret's kinds after all: a token that the app made up itself a moment ago opens
 * nothing, the token of a shared link is made to be handed on, and what a caller sealed before is no plain text.
 */
export function isHarmlessUse(program: Program, name: string, use: SinkUse): boolean {
  if (use.values.length === 0) return false;
  if (use.model.label === 'SQLite' && use.values.some((value) => isDefinition(program, value))) return true;
  if (program.names.isBareToken(name) && (isOfShare(program, use) || isUnderOtherKey(program, use))) return true;
  if (isUnderAddress(program, name, use)) return true;
  const isOwn = (value: Expression) => isMadeHere(program, value, 0) || program.secrets.isOtherToken(name, value);
  if (program.names.isBareToken(name) && use.values.every(isOwn)) return true;
  if (use.values.every((value) => isState(program, value))) return true;
  return use.values.every((value) => isSealedByCaller(program, value, use));
}

/** `setItem('messaging-token', token)`, `savePublicToken(token)`: the key, or who stores it, says that the token is of another kind. */
function isUnderOtherKey(program: Program, use: SinkUse): boolean {
  const said = [keyOf(program, use), use.through?.name].filter((each) => each !== undefined);
  return said.some((each) => program.names.speakOfOtherTokens([each]));
}

const addresses = new Set(['url', 'uri', 'host', 'hostname', 'server', 'endpoint', 'domain', 'port']);

/** `putString("translator_uri", apikey)`: what people type there is an address, whatever the variable was called when it was copied. */
function isUnderAddress(program: Program, name: string, use: SinkUse): boolean {
  const key = use.key && program.constants.textOf(use.key);
  if (key === undefined || program.names.isSecretKey(key)) return false;
  const isLocal = use.values.every((value) => value.kind === 'name' && value.name === name);
  return isLocal && addresses.has(splitWords(key).at(-1) ?? '');
}

/** The text of a use's key, or its name. */
function keyOf(program: Program, { key }: SinkUse): string | undefined {
  const name = key?.kind === 'name' || key?.kind === 'member' ? key.name : undefined;
  return (key && program.constants.textOf(key)) ?? name;
}

/** Whether what is stored beside it is a share's: `share_type`, `share_with`, `token`. */
function isOfShare(program: Program, use: SinkUse): boolean {
  return keysBeside(program, use).filter((text) => /^shared?$/.test(splitWords(text)[0] ?? '')).length > 1;
}

/** The keys of what is put into the same row or store, by the same calls. */
export function keysBeside(program: Program, { node, key }: SinkUse): string[] {
  const row = node.kind === 'call' && node.receiver?.kind === 'name' ? node.receiver.name : undefined;
  if (row === undefined || !key) return [];
  return program.calls().flatMap(({ name, receiver, args }) => {
    const isBeside = node.kind === 'call' && name === node.name && receiver?.kind === 'name' && receiver.name === row;
    const text = isBeside && args[0] ? program.constants.textOf(args[0].value) : undefined;
    return text === undefined ? [] : [text];
  });
}

/** `ALTER TABLE feeds ADD COLUMN password TEXT`: a statement that says how data are laid out names columns, and holds none. */
function isDefinition(program: Program, value: Expression): boolean {
  const [first] = value.kind === 'template' ? value.parts : [value];
  if (first?.kind === 'template') return isDefinition(program, first);
  const start = first && program.constants.textOf(first);
  return (
    start !== undefined &&
    /^\s*(?:ALTER|DROP|CREATE)\s+(?:TABLE|(?:TEMP\s+)?TRIGGER|(?:UNIQUE\s+)?INDEX|VIEW|COLUMN)\b/i.test(start)
  );
}

const deepest = 6;

/** `UUID().uuidString`, straight, behind a fixed text or under a name. */
function isMadeHere(program: Program, value: Expression, depth: number): boolean {
  if (depth > deepest) return false;
  const inside = (inner: Expression | undefined) => inner !== undefined && isMadeHere(program, inner, depth + 1);
  if (value.kind === 'call') return program.models.identifierMakers.has(value.name) || inside(value.receiver);
  if (value.kind === 'template')
    return value.parts.some(inside) && value.parts.every((part) => part.kind === 'literal' || inside(part));
  if (value.kind === 'member') return inside(value.object);
  if (value.kind !== 'name') return false;
  const definitions = program.scopes.resolve(value);
  return (
    definitions.length > 0 &&
    definitions.every((definition) => definition.kind === 'assign' && inside(definition.assign.value))
  );
}

/** What a sign-in is started with, made here and called so: its `state`, a request's id. It opens nothing. */
function isState(program: Program, value: Expression): boolean {
  if (value.kind !== 'name' && value.kind !== 'member') return false;
  return states.has(splitWords(value.name).at(-1) ?? '') && isMadeHere(program, value, 0);
}

const states = new Set(['state', 'nonce', 'id', 'identifier', 'uuid']);

/** A parameter under a key that says so, in a type that is said to keep only what was sealed: `EncryptedPinStorage`. */
function isSealedByCaller(program: Program, value: Expression, use: SinkUse): boolean {
  if (value.kind !== 'name' || !use.key || !program.scopes.resolve(value).every(({ kind }) => kind === 'parameter'))
    return false;
  const type = program.scopes.enclosingType(use.node);
  const said = splitWords(keyOf(program, use) ?? '');
  const promised = (type?.supertypes ?? []).flatMap(splitWords);
  return said.some((word) => sealed.has(word) || word === 'encoded') && promised.some((word) => sealed.has(word));
}

const sealed = new Set(['encrypted', 'sealed', 'hashed', 'ciphertext']);
