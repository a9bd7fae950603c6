import type { Span } from '../../document';
import type { Program } from '../../flow/program';
import type { Argument, Call, Expression, IrNode } from '../../ir/ir';
import { shipsInApp } from './key-origin';

/** A key that a request of this file carries. */
export interface CarriedKey {
  readonly node: IrNode;
  readonly span: Span;
  readonly ships: boolean;
  /** Whether it is one that clients may have, by its name or its first letters. */
  readonly isPublishable: boolean;
}

/** Headers that carry a key. */
const header =
  /^(?:authorization|x-api-key|api-key|x-goog-api-key|x-postmark-server-token|authkey|xi-api-key|x-auth-token|x-auth-key|x-functions-key|x-rapidapi-key|x-client-secret|circle-token)$/i;
const headerLine = /^(authorization|x-api-key|api-key|x-goog-api-key)\s*:\s*(.+)$/i;
const queryKey = /[?&](?:key|api_?key|authorization|token)=$/i;
const publishable = /publishable|(?:^|[\s:])pk_|_pk$|^pk$/i;

/** Supabase’s is written small; in camel case it is an option of a library. */
function isHeader(name: string): boolean {
  return header.test(name) || name === 'apikey';
}

const found = new WeakMap<Program, readonly CarriedKey[]>();

/** The keys that requests of a file carry, in headers, as basic credentials or in their addresses. */
export function carriedKeys(program: Program): readonly CarriedKey[] {
  const known = found.get(program) ?? findKeys(program);
  found.set(program, known);
  return known;
}

function findKeys(program: Program): CarriedKey[] {
  return [
    ...program.calls().flatMap((call) => ofCall(program, call)),
    ...program.nodes('object').flatMap(({ entries }) =>
      entries.flatMap(({ key, value, span }) => {
        const name = key?.kind === 'name' ? key.name : key && headerName(program, key);
        return name !== undefined && isHeader(name) ? [keyAt(program, value, value, span)] : [];
      }),
    ),
    ...program.nodes('assign').flatMap((assign) => {
      const { target, value } = assign;
      const name = target.kind === 'index' ? headerName(program, target.key) : undefined;
      return name !== undefined && value && isHeader(name) ? [keyAt(program, assign, value, assign.span)] : [];
    }),
    ...program.nodes('literal').flatMap((literal) => {
      const line = literal.type === 'string' ? headerLine.exec(literal.value) : null;
      return line ? [keyAt(program, literal, literal, literal.span)] : [];
    }),
    ...program.nodes('template').flatMap(({ parts }) =>
      parts.flatMap((part, index) => {
        const before = parts[index - 1];
        const isKey = before?.kind === 'literal' && queryKey.test(before.value) && part.kind !== 'literal';
        return isKey ? [keyAt(program, part, part, part.span)] : [];
      }),
    ),
  ];
}

/** `header("Authorization", key)`, `setValue(key, forHTTPHeaderField: "X-Api-Key")`, `header(HttpHeaders.Authorization, key)`. */
function ofCall(program: Program, call: Call): CarriedKey[] {
  const { args, name } = call;
  if (/^(?:bearerAuth|basicAuth)$/.test(name)) return args.map(({ value }) => keyAt(program, call, value, call.span));
  return args.flatMap((argument, index) => {
    const key = headerName(program, argument.value);
    if (key === undefined || !isHeader(key) || args.length < 2) return [];
    const value = beside(args, index);
    return value ? [keyAt(program, call, value, call.span)] : [];
  });
}

function beside(args: readonly Argument[], index: number): Expression | undefined {
  const isLabel = /^(?:forHTTPHeaderField|forKey|field)$/i.test(args[index]?.label ?? '');
  return (isLabel ? args[index - 1] : args[index + 1])?.value;
}

/** `"Authorization"`, `HttpHeaders.authorizationHeader`. */
function headerName({ ownConstants }: Program, key: Expression): string | undefined {
  const text = ownConstants.textOf(key);
  if (text !== undefined) return text;
  return key.kind === 'member' && /^authorization(?:Header)?$/i.test(key.name) ? 'Authorization' : undefined;
}

function keyAt(program: Program, node: IrNode, value: Expression, span: Span): CarriedKey {
  const said = program.text.slice(value.span.start, value.span.end);
  return { node, span, ships: shipsInApp(program, value), isPublishable: publishable.test(said) };
}
