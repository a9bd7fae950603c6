import type { Document } from '../document';
import type { Program } from '../flow/program';
import { Selector } from '../flow/selector';
import type { Call, Expression, ObjectLiteral } from '../ir/ir';
import { hostOf } from './hosts';
import type { Fact, HostRule } from './view';

const pinCalls = new Set([
  ...['add', 'initializeSslPinning', 'initSharedInstance', 'initSharedInstanceWithConfiguration'],
  'AFSecurityPolicy',
]);

const pinning = new Selector('call', (call) => {
  return pinCalls.has(call.name) || call.name === 'certificatePinner' || asksForCertificates(call);
});

/**
 * Pins that code sets: OkHttp's `CertificatePinner`, TrustKit, pinning libraries of React Native. OkHttp reads `*.` as exactly one
 * label and `**.` as any number. Source: https://square.github.io/okhttp/5.x/okhttp/okhttp3/-certificate-pinner/
 */
export function codePins(document: Document, program: Program): Fact[] {
  const facts: Fact[] = [];
  for (const call of program.select(pinning)) {
    facts.push(...requestPins(document, program, call));
    if (call.name === 'certificatePinner' && call.args.length > 0)
      facts.push({
        key: 'pins:okhttp-client',
        path: document.path,
        span: call.span,
        value: { kind: 'pins', hosts: [] },
      });
    if (!pinCalls.has(call.name)) continue;
    const host = call.args[0] && program.ownConstants.textOf(call.args[0].value);
    const pins = call.args.slice(1).map(({ value }) => program.ownConstants.textOf(value));
    const isPinner = call.name === 'add' && pins.some((pin) => pin?.startsWith('sha256/'));
    if (isPinner && host !== undefined) {
      facts.push({
        key: 'pins:okhttp',
        path: document.path,
        span: call.span,
        value: { kind: 'pins', hosts: [okHttpHost(host)] },
      });
    }
    if (call.name === 'AFSecurityPolicy') facts.push(...policyPins(document, program, call));
    if (call.name === 'initializeSslPinning' || call.name.startsWith('initSharedInstance')) {
      const hosts = objectKeys(program, call.args[0]?.value);
      const key = call.name === 'initializeSslPinning' ? 'pins:react-native' : 'pins:ios';
      facts.push({ key, path: document.path, span: call.span, value: { kind: 'pins', hosts } });
    }
  }
  return facts;
}

/** react-native-ssl-pinning's `fetch(address, { sslPinning: { certs: […] } })`: it pins the host that it is called for. */
function requestPins(document: Document, program: Program, call: Call): Fact[] {
  // Few calls pin: only for those is another file asked what the address is.
  if (!asksForCertificates(call)) return [];
  const [address] = call.args;
  const host = address && hostOf(program.constants.textOf(address.value) ?? '');
  if (host === undefined) return [];
  const hosts: HostRule[] = [{ host, subdomains: 'none' }];
  return [{ key: 'pins:react-native', path: document.path, span: call.span, value: { kind: 'pins', hosts } }];
}

function asksForCertificates({ args }: Call): boolean {
  const options = args[1]?.value;
  const pinning = options?.kind === 'object' ? entryOf(options, 'sslPinning') : undefined;
  const certificates = pinning?.kind === 'object' ? entryOf(pinning, 'certs') : undefined;
  return certificates?.kind === 'list' && certificates.items.length > 0;
}

function entryOf({ entries }: ObjectLiteral, name: string): Expression | undefined {
  return entries.find(({ key }) => key?.kind === 'name' && key.name === name)?.value;
}

/** AFNetworking pins whatever its manager reaches: the hosts that the file of the policy names. */
function policyPins(document: Document, program: Program, call: Call): Fact[] {
  const mode = call.args.find(({ label }) => label === 'pinningMode')?.value;
  const name = mode?.kind === 'name' || mode?.kind === 'member' ? mode.name : '';
  if (!/(?:publicKey|certificate)$/i.test(name)) return [];
  const hosts = program.nodes('literal').flatMap((literal): HostRule[] => {
    const host = literal.type === 'string' ? hostOf(literal.value) : undefined;
    return host === undefined ? [] : [{ host, subdomains: 'none' }];
  });
  return [{ key: 'pins:ios', path: document.path, span: call.span, value: { kind: 'pins', hosts } }];
}

function okHttpHost(pattern: string): HostRule {
  if (pattern.startsWith('**.')) return { host: pattern.slice(3), subdomains: 'all' };
  return pattern.startsWith('*.')
    ? { host: pattern.slice(2), subdomains: 'one label' }
    : { host: pattern, subdomains: 'none' };
}

/** Host names anywhere among the keys of a nested dictionary of configuration. */
function objectKeys(program: Program, value: Parameters<Program['ownConstants']['textOf']>[0] | undefined): HostRule[] {
  const object = value?.kind === 'name' ? definitionOf(program, value) : value;
  if (object?.kind !== 'object') return [];
  return object.entries.flatMap(({ key, value: entry }) => {
    const text = key && (key.kind === 'name' ? key.name : program.ownConstants.textOf(key));
    const own: HostRule[] =
      text !== undefined && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) ? [{ host: text, subdomains: 'all' }] : [];
    return [...own, ...objectKeys(program, entry)];
  });
}

function definitionOf(program: Program, name: Parameters<Program['scopes']['resolve']>[0]) {
  const [definition] = program.scopes.resolve(name);
  return definition?.kind === 'assign' ? definition.assign.value : undefined;
}
