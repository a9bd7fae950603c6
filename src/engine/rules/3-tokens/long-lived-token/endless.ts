import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Argument, Call, Expression } from '../../../ir/ir';

/** Calls that sign a token which never ends, as far as all that goes into it stands there. */
export function endlessTokens(program: Program): Call[] {
  return program.calls().filter((call) => isEndless(program, call));
}

function isEndless(program: Program, call: Call): boolean {
  switch (call.name) {
    case 'sign':
      return (
        isOfNode(program, call) ||
        isOfDart(program, call) ||
        isChain(call, 'JWT', /^withExpiresAt$|^with(?:Payload|Claim)$/)
      );
    case 'compact':
      return isChain(call, 'Jwts', /^(?:setExpiration|expiration|setClaims|addClaims|claims|claim)$/);
    default:
      return false;
  }
}

/** Source: https://github.com/auth0/node-jsonwebtoken#jwtsignpayload-secretorprivatekey-options-callback */
function isOfNode(program: Program, { receiver, args }: Call): boolean {
  if (!imports(program, /^jsonwebtoken$/) || !/^(?:jwt|jsonwebtoken|JWT)$/.test(pathOf(receiver) ?? '')) return false;
  const [payload, , options] = args;
  return (
    payload !== undefined &&
    args.length <= 3 &&
    isWithout(payload, /^exp$/) &&
    (!options || isWithout(options, /^expiresIn$/))
  );
}

/** Source: https://pub.dev/packages/dart_jsonwebtoken */
function isOfDart(program: Program, { receiver, args }: Call): boolean {
  if (!imports(program, /^package:dart_jsonwebtoken\//) || args.some(({ label }) => label === 'expiresIn'))
    return false;
  const made = constructionOf(program, receiver);
  const payload = made?.name === 'JWT' ? made.args[0] : undefined;
  return payload !== undefined && isWithout(payload, /^exp$/);
}

function constructionOf(program: Program, receiver: Expression | undefined): Call | undefined {
  if (receiver?.kind === 'call') return receiver;
  const [only] = receiver?.kind === 'name' ? program.scopes.resolve(receiver) : [];
  const value = only?.kind === 'assign' ? only.assign.value : undefined;
  return value?.kind === 'call' ? value : undefined;
}

function imports(program: Program, module: RegExp): boolean {
  return program.nodes('import').some((each) => module.test(each.module));
}

/** Whether an object stands there whole, and has no such entry. */
function isWithout({ value }: Argument, name: RegExp): boolean {
  return (
    value.kind === 'object' &&
    value.entries.every(
      ({ key }) =>
        key !== undefined && !name.test(key.kind === 'name' ? key.name : key.kind === 'literal' ? key.value : 'exp'),
    )
  );
}

/** Whether a chain begins at a builder of tokens and has no link that ends it, or that brings claims of its own. */
function isChain(call: Call, start: string, ends: RegExp): boolean {
  let link: Expression | undefined = call.receiver;
  let links = 0;
  while (link?.kind === 'call' && links < 40) {
    if (ends.test(link.name)) return false;
    link = link.receiver;
    links++;
  }
  return links > 0 && pathOf(link) === start;
}
