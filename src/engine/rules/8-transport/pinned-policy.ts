import type { Program } from '../../flow/program';
import type { Expression } from '../../ir/ir';

/**
 * Whether `policy` is one of AFNetworking that the function around it makes and that pins: it takes nothing but what is pinned, whatever
 * else it is told to accept.
 * Source: https://github.com/AFNetworking/AFNetworking/blob/4.0.1/AFNetworking/AFSecurityPolicy.m
 */
export function isPinnedPolicy(program: Program, policy: Expression | undefined): boolean {
  const around = policy && program.scopes.enclosingFunction(policy);
  const name = plainName(policy);
  if (!around || name === undefined) return false;
  const modes = program.nodes('assign').flatMap(({ target, value, span }) => {
    const isInside = span.start >= around.span.start && span.end <= around.span.end;
    return isInside && value && plainName(target) === name ? [modeOf(value)] : [];
  });
  return modes.length > 0 && modes.every((mode) => mode && pins(mode));
}

/** `_securityPolicy` is what `self.securityPolicy` keeps. */
function plainName(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'name' || expression?.kind === 'member' ? expression.name.replace(/^_/, '') : undefined;
}

function modeOf(value: Expression): Expression | undefined {
  const isMade = value.kind === 'call' && /^(?:policyWithPinningMode\w*|AFSecurityPolicy)$/.test(value.name);
  return isMade ? value.args[0]?.value : undefined;
}

function pins(mode: Expression): boolean {
  return (mode.kind === 'name' || mode.kind === 'member') && /(?:PublicKey|Certificate)$/i.test(mode.name);
}
