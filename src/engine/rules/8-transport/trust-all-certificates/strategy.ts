import type { Program } from '../../../flow/program';
import { pathOf } from '../../../flow/paths';
import type { Call, Expression, FunctionDeclaration, IrNode, Statement } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import type { TrustFault } from './fault';

/** What libraries are handed that trusts every chain: the constants and classes that are made for it. */
const trusting = /(?:^|\.)(?:TrustAllStrategy|InsecureTrustManagerFactory)\.INSTANCE$/;

/**
 * Parts that trust every certificate by a library's own means: Apache's `TrustStrategy`, Netty's `InsecureTrustManagerFactory`, Android's
 * insecure socket factory, a verify block of Apple's Network framework that always completes with `true`.
 * Sources: https://hc.apache.org/httpcomponents-core-4.4.x/current/httpcore/apidocs/org/apache/http/ssl/TrustStrategy.html,
 * https://developer.android.com/reference/android/net/SSLCertificateSocketFactory and
 * https://developer.apple.com/documentation/security/sec_protocol_options_set_verify_block(_:_:_:)
 */
export function trustingParts(program: Program): TrustFault[] {
  const constants = program.nodes('member').filter((member) => trusting.test(pathOf(member) ?? ''));
  const methods = program.nodes('type').flatMap(({ supertypes, members }) => {
    if (!supertypes.some((supertype) => /(?:^|\.)TrustStrategy$/.test(supertype))) return [];
    return members.filter((member): member is FunctionDeclaration => {
      return member.kind === 'function' && member.name === 'isTrusted' && answersYes(member.body ?? []);
    });
  });
  return [
    ...constants.map((member) => faultOf(member, `\`${(pathOf(member) ?? '').split('.').slice(-2).join('.')}\``)),
    ...methods.map(({ nameSpan }) => faultOf({ span: nameSpan }, 'This strategy')),
    ...program.calls().flatMap((call) => ofCall(program, call)),
  ];
}

function ofCall(program: Program, call: Call): TrustFault[] {
  const closures = call.args.filter(({ value }) => value.kind === 'lambda');
  switch (call.name) {
    case 'TrustAllStrategy':
      return [faultOf(call, '`TrustAllStrategy`')];
    case 'getInsecure':
      return pathOf(call.receiver)?.endsWith('SSLCertificateSocketFactory') === true
        ? [faultOf(call, '`getInsecure`')]
        : [];
    case 'loadTrustMaterial':
    case 'TrustStrategy':
      return closures.flatMap(({ value }) =>
        value.kind === 'lambda' && answersYes(value.body) ? [faultOf(value, 'This strategy')] : [],
      );
    case 'sec_protocol_options_set_verify_block':
      return closures.flatMap(({ value }) =>
        value.kind === 'lambda' && completesWithYes(value.body, value.parameters.at(-1)?.name)
          ? [faultOf(value, 'This verify block')]
          : [],
      );
    default:
      return [];
  }
}

function faultOf({ span }: Pick<IrNode, 'span'>, who: string): TrustFault {
  return { kind: 'strategy', span, what: `${who} accepts every certificate.`, target: undefined };
}

/** Whether every answer is `true`, and nothing throws. */
function answersYes(body: readonly Statement[]): boolean {
  const ends: IrNode[] = [];
  walk(body, (node) => {
    if (node.kind === 'throw' || node.kind === 'return') ends.push(node);
    return node.kind !== 'lambda';
  });
  return ends.length > 0 && ends.every((end) => end.kind === 'return' && isTrue(end.value));
}

/** Whether a block only ever completes with `true`. */
function completesWithYes(body: readonly Statement[], complete: string | undefined): boolean {
  const answers: (Expression | undefined)[] = [];
  walk(body, (node) => {
    if (node.kind === 'call' && node.name === complete && !node.receiver) answers.push(node.args[0]?.value);
    return true;
  });
  return answers.length > 0 && answers.every(isTrue);
}

function isTrue(value: Expression | undefined): boolean {
  return value?.kind === 'literal' && value.value === 'true';
}
