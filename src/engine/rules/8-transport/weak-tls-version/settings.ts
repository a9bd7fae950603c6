import type { Program } from '../../../flow/program';
import type { Call, Expression, IrNode } from '../../../ir/ir';
import type { VersionFault } from './fault';
import { oldVersion } from './versions';

type Bound = 'least' | 'most';

/**
 * Properties and options that take one version: of URLSession and Secure Transport, SwiftNIO, CocoaAsyncSocket, and Node's
 * `tls` with those that take its options.
 * Sources: https://developer.apple.com/documentation/foundation/urlsessionconfiguration/tlsminimumsupportedprotocolversion and
 * https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions
 */
const properties = new Map<string, Bound>([
  ['tlsMinimumSupportedProtocolVersion', 'least'],
  ['TLSMinimumSupportedProtocolVersion', 'least'],
  ['tlsMinimumSupportedProtocol', 'least'],
  ['TLSMinimumSupportedProtocol', 'least'],
  ['tlsMaximumSupportedProtocolVersion', 'most'],
  ['TLSMaximumSupportedProtocolVersion', 'most'],
  ['tlsMaximumSupportedProtocol', 'most'],
  ['TLSMaximumSupportedProtocol', 'most'],
  ['minimumTLSVersion', 'least'],
  ['maximumTLSVersion', 'most'],
  ['GCDAsyncSocketSSLProtocolVersionMin', 'least'],
  ['GCDAsyncSocketSSLProtocolVersionMax', 'most'],
  ['minVersion', 'least'],
  ['maxVersion', 'most'],
  ['DEFAULT_MIN_VERSION', 'least'],
  ['DEFAULT_MAX_VERSION', 'most'],
  ['secureProtocol', 'most'],
  ['kCFStreamSSLLevel', 'most'],
]);

/**
 * Keys of a stream's properties that take a level, in whatever call or dictionary it is given under them.
 * Source: https://developer.apple.com/documentation/foundation/streamsocketsecuritylevel
 */
const streamKeys = new Set([
  'kCFStreamSSLLevel',
  'kCFStreamPropertySocketSecurityLevel',
  'NSStreamSocketSecurityLevelKey',
  'socketSecurityLevelKey',
]);

/** Functions of Apple's Network and Secure Transport whose second argument is a version. */
const functions = new Map<string, Bound>([
  ['sec_protocol_options_set_min_tls_protocol_version', 'least'],
  ['sec_protocol_options_set_tls_min_version', 'least'],
  ['SSLSetProtocolVersionMin', 'least'],
  ['sec_protocol_options_set_max_tls_protocol_version', 'most'],
  ['sec_protocol_options_set_tls_max_version', 'most'],
  ['SSLSetProtocolVersionMax', 'most'],
]);

/** Settings of the oldest or newest version that take one that was withdrawn. */
export function oldBounds(program: Program): VersionFault[] {
  return [
    ...program.calls().flatMap((call) => ofCall(program, call)),
    ...program.nodes('assign').flatMap((assign) => {
      const { target, value, declares } = assign;
      if (value && target.kind === 'index' && isStreamKey(target.key)) return bounded(program, 'most', value, assign);
      if (declares || !value || (target.kind !== 'member' && target.kind !== 'name')) return [];
      return bounded(program, properties.get(target.name), value, assign);
    }),
    ...program.nodes('object').flatMap(({ entries }) =>
      entries.flatMap(({ key, value }) => {
        const name = key?.kind === 'name' ? key.name : key?.kind === 'literal' ? key.value : '';
        return bounded(program, properties.get(name), value, value);
      }),
    ),
  ];
}

function ofCall(program: Program, call: Call): VersionFault[] {
  const [first, second] = call.args;
  if (second && functions.has(call.name)) return bounded(program, functions.get(call.name), second.value, call);
  if (call.args.some(({ value }) => isStreamKey(value)))
    return call.args.flatMap(({ value }) => (isStreamKey(value) ? [] : bounded(program, 'most', value, call)));
  const set = /^set(?=\p{Lu})/u.test(call.name) ? properties.get(call.name.slice('set'.length)) : undefined;
  if (set && first) return bounded(program, set, first.value, call);
  return call.args.flatMap(({ label, value }) => bounded(program, properties.get(label ?? ''), value, call));
}

function isStreamKey(value: Expression): boolean {
  return (value.kind === 'name' || value.kind === 'member') && streamKeys.has(value.name);
}

function bounded(program: Program, bound: Bound | undefined, value: Expression, node: IrNode): VersionFault[] {
  const old = bound && oldVersion(program, value);
  if (!old) return [];
  const { label, span, repair } = old;
  const what =
    bound === 'least'
      ? `This accepts connections by ${label}.`
      : `This allows no connection by anything newer than ${label}.`;
  return [{ span, what, detail: `${bound} ${label}`, node, repairs: repair ? [repair] : [] }];
}
