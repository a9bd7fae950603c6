import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Call, Expression, IrNode, ListLiteral, ObjectLiteral, Operation, Statement } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import { isUnheeded } from './unheeded';
import type { TrustFault } from './fault';

/** What the fix of an accept-all challenge handler changes, and how it accepts. */
export interface AcceptedChallenge {
  readonly accept: Expression;
  /** A call of the completion handler, a returned pair, a message to the challenge's sender, or a returned disposition. */
  readonly by: 'call' | 'pair' | 'sender' | 'disposition';
}

/** What a delegate is asked about. */
const challenges = /^(?:NS)?URLAuthenticationChallenge$/;

/**
 * Calls that judge a server's certificate, by platform API, TrustKit, or by comparing keys.
 * Source: https://developer.apple.com/documentation/foundation/performing-manual-server-trust-authentication
 */
const evaluations =
  /^(?:SecTrustEvaluate\w*|handle|evaluate|performEvaluation|performDefaultEvaluation|handleChallenge|evaluateServerTrust|evaluateTrust)$/;
/** Calls that take certificates or keys out of the trust, for something else to judge. */
const copies =
  /^(?:SecTrustCopyCertificateChain|SecTrustGetCertificateAtIndex|SecCertificateCopyData|SecTrustCopyKey|SecCertificateCopyKey)$/;
/** What a completion handler is told, in Swift and in Objective-C. */
const dispositions =
  /^(?:useCredential|cancelAuthenticationChallenge|performDefaultHandling|rejectProtectionSpace|NSURLSessionAuthChallenge\w+)$/;
/** Calls that write out what was copied, and judge nothing. */
const writers =
  /^(?:Sec\w+|map|compactMap|flatMap|forEach|Data|String|data|base64Encoded\w*|URLCredential|credentialForTrust|initWithTrust|serverTrust|print|NSLog|debugPrint)$/;

/**
 * URLSession and WebKit delegates that answer a server-trust challenge with `.useCredential` and never evaluate the trust. Helpers of the
 * same file are looked into, one level deep; a mere look at the host's name is no evaluation.
 */
export function acceptAllChallenges(program: Program): TrustFault[] {
  return [...program.nodes('function'), ...program.nodes('lambda')].flatMap(({ parameters, body }) => {
    if (!body || !parameters.some(({ type }) => type !== undefined && challenges.test(type))) return [];
    if (evaluates(program, body, 1)) return [];
    return acceptances(program, body).map((target): TrustFault => {
      const isGated = gates(program, target.accept).some((condition) => isDecision(program, condition));
      const what = isGated
        ? 'Behind a switch, this answer accepts every server certificate.'
        : 'This answer accepts every server certificate.';
      return { kind: 'challenge', span: target.accept.span, what, target, ...(isGated && { isGated }) };
    });
  });
}

/** The conditions that must hold for `node` to run: of the branches around it, and of early exits before it. */
function gates(program: Program, node: Expression): Expression[] {
  const conditions: Expression[] = [];
  let inside: IrNode = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'branch' && inside !== ancestor.condition) conditions.push(ancestor.condition);
    const siblings = 'body' in ancestor && Array.isArray(ancestor.body) ? ancestor.body : [];
    for (const sibling of siblings.slice(0, Math.max(0, siblings.indexOf(inside as Statement)))) {
      if (sibling.kind === 'branch' && sibling.then.at(-1)?.kind === 'return') conditions.push(sibling.condition);
    }
    if (ancestor.kind === 'function') break;
    inside = ancestor;
  }
  return conditions;
}

/** A flag or a call that decides, such as a user's answer; looking at the challenge itself or at a host's name decides nothing. */
function isDecision(program: Program, condition: Expression): boolean {
  if (condition.kind === 'operation')
    return (
      ['&&', '||', '!'].includes(condition.operator) && condition.operands.some((each) => isDecision(program, each))
    );
  if (isAskedElsewhere(program, condition)) return true;
  if (condition.kind !== 'name' && condition.kind !== 'member' && condition.kind !== 'call') return false;
  const path =
    condition.kind === 'call' ? `${pathOf(condition.receiver) ?? ''}.${condition.name}` : (pathOf(condition) ?? '');
  return !isAboutChallenge(path) && !/trust|\.(?:isEmpty|count)$/i.test(path);
}

/** Whether something outside of this file was given the challenge or the trust, and gave the answer. */
function isAskedElsewhere(program: Program, condition: Expression): boolean {
  if (condition.kind === 'name')
    return program.scopes
      .resolve(condition)
      .some(({ kind, ...rest }) => kind === 'assign' && 'assign' in rest && isAskingCall(program, rest.assign.value));
  return isAskingCall(program, condition);
}

function isAskingCall(program: Program, value: Expression | undefined): boolean {
  if (value?.kind !== 'call' || program.scopes.definitionsAt(value, value.name).length > 0) return false;
  if (!value.receiver || isAboutChallenge(pathOf(value.receiver) ?? '')) return false;
  return value.args.some((argument) => /(?:challenge|trust)$/i.test(pathOf(argument.value) ?? ''));
}

function isAboutChallenge(path: string): boolean {
  return /challenge|protectionSpace|host/i.test(path);
}

/** `(.useCredential, credential)`, with labels or without. */
function pairOf(node: ListLiteral | ObjectLiteral): readonly Expression[] {
  return node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
}

function acceptances(program: Program, body: readonly Statement[]): AcceptedChallenge[] {
  const found: AcceptedChallenge[] = [];
  let madeFromTrust = false;
  walk(body, (node) => {
    if (node.kind === 'assign' && node.value && isFromTrust(program, node.value, 0)) madeFromTrust = true;
    if (node.kind === 'call' && isSenderAcceptance(program, node)) found.push({ accept: node, by: 'sender' });
    else if (node.kind === 'call' && isAcceptance(program, valuesOf(node))) found.push({ accept: node, by: 'call' });
    if ((node.kind === 'list' || node.kind === 'object') && isAcceptance(program, pairOf(node)))
      found.push({ accept: node, by: 'pair' });
    // AFNetworking's block: the credential goes through a pointer, the disposition is returned.
    if (node.kind === 'return' && node.value && madeFromTrust && isUse(node.value))
      found.push({ accept: node.value, by: 'disposition' });
    return true;
  });
  return found;
}

function valuesOf(call: Call): Expression[] {
  return call.args.map(({ value }) => value);
}

/** `.useCredential`, and Objective-C's name for it. */
function isUse(disposition: Expression): boolean {
  return (
    (disposition.kind === 'member' && disposition.name === 'useCredential') ||
    (disposition.kind === 'name' && disposition.name === 'NSURLSessionAuthChallengeUseCredential')
  );
}

/** `[challenge.sender useCredential:… forAuthenticationChallenge:…]`, as NSURLConnection's delegates answer. */
function isSenderAcceptance(program: Program, { name, receiver, args }: Call): boolean {
  const [credential] = args;
  const isSender = receiver?.kind === 'member' || receiver?.kind === 'call' ? receiver.name === 'sender' : false;
  return (
    /^use(?:Credential)?$/.test(name) &&
    isSender &&
    credential !== undefined &&
    isFromTrust(program, credential.value, 0)
  );
}

/** `.useCredential` together with a credential made from the server's trust; a client certificate or a password accepts no server. */
function isAcceptance(program: Program, values: readonly Expression[]): boolean {
  const [disposition, credential] = values;
  return (
    disposition !== undefined && isUse(disposition) && credential !== undefined && isFromTrust(program, credential, 0)
  );
}

function isFromTrust(program: Program, credential: Expression, depth: number): boolean {
  if (depth > 4) return false;
  if (credential.kind === 'call')
    return credential.args.some(
      ({ label, value }) => label === 'trust' || pathOf(value)?.endsWith('serverTrust') === true,
    );
  if (credential.kind !== 'name') return false;
  return program.scopes
    .resolve(credential)
    .some(
      (definition) =>
        definition.kind === 'assign' &&
        definition.assign.value !== undefined &&
        isFromTrust(program, definition.assign.value, depth + 1),
    );
}

function evaluates(program: Program, body: readonly Statement[], levels: number): boolean {
  const calls: Call[] = [];
  const comparisons: Operation[] = [];
  walk(body, (node: IrNode) => {
    if (node.kind === 'call') calls.push(node);
    if (node.kind === 'operation' && isComparison(node)) comparisons.push(node);
    return true;
  });
  if (calls.some((call) => judges(program, call) || helperEvaluates(program, call, levels))) return true;
  if (!calls.some(({ name }) => copies.test(name))) return false;
  return comparisons.length > 0 || calls.some((call) => !writers.test(call.name) && !acceptsOrRefuses(call));
}

/** An evaluation whose outcome somebody looks at. */
function judges(program: Program, call: Call): boolean {
  return evaluations.test(call.name) && !isUnheeded(program, call);
}

/** The answer itself: a call of the completion handler. */
function acceptsOrRefuses({ args }: Call): boolean {
  const [disposition] = args.map(({ value }) => value);
  return disposition !== undefined && dispositions.test(answerName(disposition));
}

function answerName(disposition: Expression): string {
  return disposition.kind === 'member' || disposition.kind === 'name' ? disposition.name : '';
}

/** `digest == pin`; whether there is anything at all, or how much of it, is no question about who answers. */
function isComparison({ operator, operands }: Operation): boolean {
  return /^[!=]==?$/.test(operator) && operands.every(({ kind }) => kind !== 'literal');
}

function helperEvaluates(program: Program, call: Call, levels: number): boolean {
  if (levels === 0) return false;
  const owner = program.scopes.enclosingType(call);
  const own = [...(owner ? program.scopes.memberOf(owner, call.name) : []), ...program.scopes.topLevel(call.name)];
  return own.some(
    (definition) => definition.kind === 'function' && evaluates(program, definition.function.body ?? [], levels - 1),
  );
}
