import type { Program } from '../../../flow/program';
import type { Expression } from '../../../ir/ir';
import { splitWords } from '../../../secrets/names';
import { namedValues, type Named } from '../../named-values';
import type { FlowFault } from './fault';

/** Authorization requests that a program writes itself: for a token, or for a code without a challenge. */
export function writtenRequests(program: Program): FlowFault[] {
  const named = namedValues(program);
  const seen = new Set<number>();
  return named.flatMap(({ name, value }): FlowFault[] => {
    if (splitWords(name).join(' ') !== 'response type' || seen.has(value.span.start)) return [];
    const types = typesIn(program, value);
    const fault = types.includes('token')
      ? implicit(value)
      : types.includes('code') && /^response_type$/i.test(name) && !speaksOfPkce(program)
        ? withoutChallenge(program, named, value)
        : undefined;
    if (!fault) return [];
    seen.add(value.span.start);
    return [fault];
  });
}

function typesIn({ constants }: Program, value: Expression): string[] {
  return (constants.textOf(value) ?? '').toLowerCase().split(/\s+/);
}

function implicit(value: Expression): FlowFault {
  return {
    span: value.span,
    kind: 'implicit',
    what: 'The token comes back in the redirect itself: this is the implicit flow.',
    detail: 'response_type=token',
  };
}

function withoutChallenge(program: Program, named: readonly Named[], value: Expression): FlowFault {
  const redirects = named.filter(({ name }) => /^redirect_ur[il]$/i.test(name)).map((each) => each.value);
  const what = 'An authorization code is asked for without a code challenge (PKCE).';
  // A page of a server may trade the code there, with a secret that it keeps.
  const isMinor = redirects.length > 0 && redirects.every((redirect) => isPage(program, redirect));
  return { span: value.span, kind: 'no challenge', what, detail: 'response_type=code', isMinor };
}

/** `https://…`, and what is below a server that the code names: `` `${server}/_oauth/github` ``. */
function isPage(program: Program, redirect: Expression, depth = 0): boolean {
  if (depth > 4) return false;
  const text = program.constants.textOf(redirect);
  if (text !== undefined) return /^https?:\/\//i.test(text);
  switch (redirect.kind) {
    case 'template': {
      const [first, next] = redirect.parts;
      if (first?.kind === 'literal') return /^https?:\/\//i.test(first.value);
      return next?.kind === 'literal' && next.value.startsWith('/') && !next.value.startsWith('//');
    }
    case 'call':
      return redirect.args.some((argument) => isPage(program, argument.value, depth + 1));
    case 'name':
      return program.scopes
        .resolve(redirect)
        .some(
          (each) =>
            each.kind === 'assign' && each.assign.value !== undefined && isPage(program, each.assign.value, depth + 1),
        );
    default:
      return false;
  }
}

/** Not the mere name of a flow: `FlowType.PKCE` is an option of a library, beside which an address may still be written by hand. */
const pkce = /^(?!(?:use|enable)?_?pkce$).*(?:pkce|code_?challenge|code_?verifier)/i;

/** Whether anything of the file is named after PKCE; what a comment says makes no challenge. */
export function speaksOfPkce(program: Program): boolean {
  return (
    program.nodes('literal').some(({ value }) => pkce.test(value)) ||
    program.nodes('name').some(({ name }) => pkce.test(name)) ||
    program.nodes('member').some(({ name }) => pkce.test(name)) ||
    program.calls().some(({ name, args }) => pkce.test(name) || args.some(({ label = '' }) => pkce.test(label))) ||
    program
      .nodes('function')
      .some(({ name, parameters }) => pkce.test(name) || parameters.some((each) => pkce.test(each.name)))
  );
}
