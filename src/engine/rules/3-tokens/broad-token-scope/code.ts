import type { Program } from '../../../flow/program';
import type { Call, Expression, IrNode, Literal } from '../../../ir/ir';
import type { BroadScope, BroadScopes } from '../../../project/broad-scopes';
import { splitWords } from '../../../secrets/names';
import { namedValues } from '../../named-values';
import type { ScopeFault } from './fault';

/** Where a program names scopes: the value, and whether it is sure that they are a token's. */
interface Asked {
  readonly value: Expression;
  readonly isToken: boolean;
}

/** Broad scopes in requests for tokens, in the options of libraries, and in tokens that the repository signs; and policies of a cloud. */
export function scopesInCode(program: Program, scopes: BroadScopes): ScopeFault[] {
  const speaksOf = providersIn(program);
  const asked = [...named(program), ...program.calls().flatMap((call) => ofSetter(call))];
  const seen = new Set<number>();
  const found = asked.flatMap(({ value, isToken }) =>
    literalsIn(program, value).flatMap(({ literal, text }): ScopeFault[] => {
      const broad = text
        .split(/[\s,]+/)
        .flatMap((scope) => scopes.of(scope, speaksOf) ?? [])
        .find(({ scope }) => isToken || isUnmistakable(scope));
      if (!broad || seen.has(literal.span.start)) return [];
      seen.add(literal.span.start);
      return [faultOf(broad, literal.content)];
    }),
  );
  return [...found, ...cloudPolicies(program)];
}

export function faultOf({ scope, opens, instead, need }: BroadScope, span: ScopeFault['span']): ScopeFault {
  return {
    span,
    what: `The scope \`${scope}\` opens ${opens}.`,
    detail: scope,
    do: `Ask for less: ${instead}.`,
    isMinor: need === true,
  };
}

/** `https://…` and `admin:org` are scopes wherever they stand; `admin` and `*` are words. */
function isUnmistakable(scope: string): boolean {
  return scope.length > 3 && /[:/.]/.test(scope);
}

const beside =
  /^(?:client_?id|redirect_?ur[il]|issuer|grant_?type|response_?type|audience|aud|iss|sub|expires_?in|discovery)/i;
const requests = /oauth|authori[sz]|token|sign|login|jwt|credential/i;

function named(program: Program): Asked[] {
  return namedValues(program).flatMap(({ name, value, node }): Asked[] => {
    const words = splitWords(name);
    if (!/^scopes?$/.test(words.at(-1) ?? '') || words.length > 3) return [];
    const isInText = node.kind === 'literal' || node.kind === 'template';
    const keys = node.kind === 'object' ? node.entries.flatMap(({ key }) => (key ? keyOf(key) : [])) : [];
    const labels = node.kind === 'call' ? node.args.flatMap(({ label }) => label ?? []) : [];
    const around = program.scopes.parent(node);
    const called = node.kind === 'call' ? node.name : around?.kind === 'call' ? around.name : '';
    const isToken =
      isInText ||
      [...keys, ...labels].some((key) => beside.test(key)) ||
      requests.test(called) ||
      isQuery(node) ||
      isInRequest(program, node);
    return [{ value, isToken }];
  });
}

function keyOf(key: Expression): string[] {
  if (key.kind === 'name') return [key.name];
  return key.kind === 'literal' ? [key.value] : [];
}

/** `add("client_id", id).add("scope", "*")`: the function writes a request for a token. */
function isInRequest(program: Program, node: IrNode): boolean {
  if (node.kind !== 'call') return false;
  const around = [...program.scopes.ancestors(node)].find(({ kind }) => kind === 'function' || kind === 'assign');
  const isInside = ({ span }: Literal) =>
    around !== undefined && around.span.start <= span.start && span.end <= around.span.end;
  return program
    .nodes('literal')
    .some(
      (literal) => /^(?:client_id|grant_type|response_type|redirect_uri)$/.test(literal.value) && isInside(literal),
    );
}

function isQuery(node: { readonly kind: string }): boolean {
  return node.kind === 'call' && /QueryParameter|QueryItem/.test((node as Call).name);
}

/** `.setScope("openid *")`, `.setScopes("openid", "admin:org")`. */
function ofSetter({ name, args, receiver }: Call): Asked[] {
  if (!receiver || !/^(?:set|add|with|request)Scopes?$/.test(name)) return [];
  return args.map(({ value }) => ({ value, isToken: true }));
}

/** The texts that a value is made of: itself, the items of a list, what a name stands for. */
function literalsIn(program: Program, value: Expression, depth = 0): { literal: Literal; text: string }[] {
  if (depth > 4) return [];
  const inside = (inner: Expression) => literalsIn(program, inner, depth + 1);
  switch (value.kind) {
    case 'literal':
      return value.type === 'string' ? [{ literal: value, text: value.value }] : [];
    case 'template':
      return value.parts.flatMap(inside);
    case 'list':
      return value.items.flatMap(inside);
    case 'call':
      return [...(value.receiver ? [value.receiver] : []), ...value.args.map((argument) => argument.value)].flatMap(
        inside,
      );
    case 'name':
      return program.scopes
        .resolve(value)
        .flatMap((definition) =>
          definition.kind === 'assign' && definition.assign.value ? inside(definition.assign.value) : [],
        );
    default:
      return [];
  }
}

/** Whether something of the file, by a text or a name, speaks of a provider. */
function providersIn(program: Program): (word: string) => boolean {
  return (word) => {
    const pattern = new RegExp(word, 'i');
    return (
      program.nodes('literal').some(({ value }) => pattern.test(value)) ||
      program.nodes('name').some(({ name }) => pattern.test(name)) ||
      program.nodes('type').some(({ name }) => pattern.test(name)) ||
      program.nodes('function').some(({ name }) => pattern.test(name))
    );
  };
}

/** `new PolicyStatement({ actions: ['*'], resources: ['*'] })`. */
function cloudPolicies(program: Program): ScopeFault[] {
  return program.nodes('object').flatMap((object): ScopeFault[] => {
    const held = (wanted: RegExp) =>
      object.entries.find(({ key }) =>
        wanted.test(key?.kind === 'name' ? key.name : key?.kind === 'literal' ? key.value : ''),
      )?.value;
    const [actions, resources] = [held(/^actions?$/i), held(/^resources?$/i)];
    const isAll = (value: Expression | undefined) =>
      value !== undefined && literalsIn(program, value).some(({ text }) => text === '*');
    if (!actions || !isAll(actions) || !isAll(resources)) return [];
    return [cloudFault(actions.span)];
  });
}

/** A role that may do everything to everything. */
export function cloudFault(span: ScopeFault['span']): ScopeFault {
  return {
    span,
    what: 'This policy allows every action on every resource.',
    detail: 'Action *',
    do: 'Name the actions that are used, and the resources that they are used on.',
    isMinor: false,
  };
}
