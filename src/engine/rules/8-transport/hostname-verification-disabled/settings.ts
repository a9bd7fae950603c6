import type { Program } from '../../../flow/program';
import type { Argument, Assign, Call, Expression, FunctionDeclaration, ObjectLiteral } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import { isPinnedPolicy } from '../pinned-policy';
import type { HostFault } from './fault';

/**
 * Switches of libraries and platforms that leave a server's name unchecked: Alamofire's `validateHost`, AFNetworking's
 * `validatesDomainName`, a policy of Security without a host, Node's `checkServerIdentity`, Java's endpoint identification.
 * Sources: https://developer.android.com/reference/javax/net/ssl/SSLParameters, https://developer.apple.com/documentation/security/secpolicycreatessl(_:_:) and
 * https://nodejs.org/api/tls.html#tlsconnectoptions-callback
 */
export function uncheckedHosts(program: Program): HostFault[] {
  const policies = withoutHosts(program);
  const calls = program.calls().flatMap((call) => ofCall(program, call));
  return [...policies, ...calls, ...assignments(program), ...hooks(program)];
}

/** Policies without a host; where one with a host is made beside it, the trust is evaluated against both. */
function withoutHosts(program: Program): HostFault[] {
  const policies = program.calls().flatMap((call) => {
    const [isServer, host] = call.args;
    return call.name === 'SecPolicyCreateSSL' && isServer && host && is(isServer.value, 'true') ? [{ call, host }] : [];
  });
  const withHost = policies.filter(({ host }) => !isNull(host.value));
  return policies
    .filter(({ host }) => isNull(host.value))
    .filter(({ call }) => !withHost.some((other) => areBothUsed(program, call, other.call)))
    .map(({ call, host }) => withoutHost(call, host));
}

/** Whether two policies are made in one function, or in two that one function calls. */
function areBothUsed(program: Program, left: Call, right: Call): boolean {
  const [one, other] = [functionAround(program, left), functionAround(program, right)];
  if (!one || !other) return false;
  if (one === other) return true;
  const callers = (name: string) =>
    program.calls().flatMap((call) => (call.name === name ? (functionAround(program, call) ?? []) : []));
  const others = callers(other.name);
  return callers(one.name).some((caller) => others.includes(caller));
}

function functionAround(program: Program, call: Call): FunctionDeclaration | undefined {
  return [...program.scopes.ancestors(call)].find((ancestor) => ancestor.kind === 'function');
}

function isNull(value: Expression): boolean {
  return value.kind === 'literal' && value.type === 'null';
}

function ofCall(program: Program, call: Call): HostFault[] {
  const [first] = call.args;
  if (call.name === 'setValidatesDomainName' && first && is(first.value, 'false'))
    return [domainName(program, first.value, call.receiver)];
  if (call.name === 'setEndpointIdentificationAlgorithm' && first && isNoAlgorithm(first.value))
    return [algorithm(program, first.value)];
  return call.args.flatMap(({ label, value }) =>
    label === 'validateHost' && is(value, 'false') ? [setting(value, label)] : [],
  );
}

function withoutHost(call: Call, host: Argument): HostFault {
  const what = 'This policy has no host: it accepts a certificate for any.';
  return { span: call.span, what, target: { kind: 'policy', host }, node: call };
}

function setting(value: Expression, name: string): HostFault {
  const what = `\`${name}: false\` accepts a certificate for any host.`;
  return { span: value.span, what, target: { kind: 'setting', value, secure: 'true' }, node: value };
}

/** AFNetworking's switch: of a policy that pins, it leaves the name of who has a pinned key unchecked, and no more. */
function domainName(program: Program, value: Expression, policy: Expression | undefined): HostFault {
  const fault = setting(value, 'validatesDomainName');
  if (!isPinnedPolicy(program, policy)) return fault;
  return { ...fault, what: '`validatesDomainName: false` accepts what is pinned for any host.', isMinor: true };
}

/** `parameters.endpointIdentificationAlgorithm = null`, or an empty one. */
function isNoAlgorithm(value: Expression): boolean {
  return isNull(value) || (value.kind === 'literal' && value.type === 'string' && value.value === '');
}

/** Behind a condition somebody decides. */
function algorithm(program: Program, value: Expression): HostFault {
  const what = 'Without an algorithm to identify the endpoint, a certificate for any host is accepted.';
  const isMinor = [...program.scopes.ancestors(value)].some(({ kind }) => kind === 'branch');
  return { span: value.span, what, target: { kind: 'setting', value, secure: '"HTTPS"' }, node: value, isMinor };
}

function is(value: Expression, truth: string): boolean {
  return value.kind === 'literal' && value.type === 'boolean' && value.value === truth;
}

function assignments(program: Program): HostFault[] {
  return program.nodes('assign').flatMap((assign) => {
    const { target, value } = assign;
    if (!value || target.kind !== 'member') return [];
    if (target.name === 'endpointIdentificationAlgorithm' && isNoAlgorithm(value)) return [algorithm(program, value)];
    if (target.name === 'validatesDomainName' && is(value, 'false')) return [domainName(program, value, target.object)];
    return target.name === 'checkServerIdentity' && acceptsAll(value) ? [hook(value, { assign })] : [];
  });
}

function hooks(program: Program): HostFault[] {
  return program.nodes('object').flatMap((options) =>
    options.entries.flatMap(({ key, value }) => {
      const name = key?.kind === 'name' ? key.name : key?.kind === 'literal' ? key.value : '';
      return name === 'checkServerIdentity' && acceptsAll(value) ? [hook(value, { options })] : [];
    }),
  );
}

function hook(value: Expression, where: { readonly options: ObjectLiteral } | { readonly assign: Assign }): HostFault {
  const what = 'This check of the server’s identity accepts a certificate for any host.';
  return { span: value.span, what, target: { kind: 'hook', value, ...where }, node: value };
}

/** Node takes an error, given back or thrown, for a refusal: a function with neither, that calls nothing, never refuses. */
function acceptsAll(value: Expression): boolean {
  if (value.kind !== 'lambda') return false;
  let refuses = false;
  walk(value.body, (node) => {
    if (node.kind === 'throw' || node.kind === 'call') refuses = true;
    if (node.kind === 'return' && node.value && !(node.value.kind === 'literal' && node.value.type === 'null'))
      refuses = true;
    return !refuses;
  });
  return !refuses;
}
