import type { Span } from '../document';
import { pathOf } from '../flow/paths';
import type { Program } from '../flow/program';
import type { Argument, Call, Expression, IrNode, Literal } from '../ir/ir';

/** A name beside the value that a request, or a library of OAuth, gets under it. */
export interface Named {
  readonly name: string;
  readonly value: Expression;
  readonly node: IrNode;
}

/** Values that go under a name into a request: entries of objects, labels, `add("client_secret", x)`, `"client_secret=" + x`. */
export function namedValues(program: Program): Named[] {
  return [
    ...program.nodes('object').flatMap((object) =>
      object.entries.flatMap(({ key, value }) => {
        const name = key && (key.kind === 'name' ? key.name : program.ownConstants.textOf(key));
        return name === undefined ? [] : [{ name, value, node: object }];
      }),
    ),
    ...program.calls().flatMap((call) => ofCall(program, call)),
    ...program.nodes('assign').flatMap(({ target, value, ...node }): Named[] => {
      if (!value) return [];
      if (target.kind === 'index') {
        const name = program.ownConstants.textOf(target.key);
        return name === undefined ? [] : [{ name, value, node: { ...node, target, value } }];
      }
      const isOption = target.kind === 'member' && !/^(?:this|self)$/.test(pathOf(target.object) ?? '');
      return isOption ? [{ name: target.name, value, node: { ...node, target, value } }] : [];
    }),
    ...program.nodes('template').flatMap((template) =>
      template.parts.flatMap((part, index) => {
        const before = template.parts[index - 1];
        const name = before?.kind === 'literal' ? /(?:^|[?&\s])(\w+)=$/.exec(before.value)?.[1] : undefined;
        return name === undefined ? [] : [{ name, value: part, node: template }];
      }),
    ),
    ...program.nodes('literal').flatMap((literal) => inText(literal)),
    ...declaredFields(program).flatMap(({ name, value }) => (value ? [{ name, value, node: value }] : [])),
  ];
}

/** What a declaration for Retrofit sends under a name, and the value it has by default: `@Field("grant_type") grant: String = "…"`. */
export function declaredFields(
  program: Program,
): { readonly name: string; readonly value?: Expression; readonly span: Span }[] {
  return program
    .nodes('function')
    .flatMap(({ parameters }) => parameters)
    .flatMap(({ annotations = [], value, span }) =>
      annotations.flatMap(({ name, args }) => {
        const key = /^(?:Field|Query|Part)$/.test(name) ? args[0]?.value : undefined;
        return key?.kind === 'literal' ? [{ name: key.value, span, ...(value && { value }) }] : [];
      }),
    );
}

const adders =
  /^(?:add|put|set|append|field|param|parameter|query|form|with|appendQueryParameter|addQueryParameter|addEncoded|addFormDataPart|URLQueryItem|NSURLQueryItem)/i;

function ofCall(program: Program, call: Call): Named[] {
  const labelled = call.args.flatMap(({ label, value }) =>
    label === undefined ? [] : [{ name: label, value, node: call }],
  );
  const [first] = call.args;
  const name =
    adders.test(call.name) && first ? program.ownConstants.textOf(keyOf(call.args)?.value ?? first.value) : undefined;
  const value = call.args.find((argument) => argument !== (keyOf(call.args) ?? first));
  return name !== undefined && value ? [...labelled, { name, value: value.value, node: call }] : labelled;
}

function keyOf(args: readonly Argument[]): Argument | undefined {
  return args.find(({ label }) => /^(?:forKey|name|withName)$/.test(label ?? ''));
}

/** `"grant_type=client_credentials&scope=all"`: what a text says whole, with its own place. */
function inText(literal: Literal): Named[] {
  if (literal.type !== 'string' || !literal.value.includes('=')) return [];
  return [...literal.value.matchAll(/(?:^|[?&])([\w.-]{1,40})=([^&\s]+)(?=&|$)/g)].map(([, name = '', value = '']) => ({
    name,
    value: { ...literal, value: decoded(value) },
    node: literal,
  }));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    return value;
  }
}
