import { isDebugOnly } from '../../../flow/debug-only';
import type { Fix, Message } from '../../../finding';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import type { VersionFault } from './fault';
import { oldOnJvm } from './jvm';
import { oldExceptions } from './plist';
import { oldBounds } from './settings';

const oldNames = [
  ...['SSL', 'TLSv1', 'TLS_1_0', 'TLS_1_1', 'tlsProtocol1', 'sslProtocol2', 'sslProtocol3'],
  ...['SSL_3_0', 'SSLProtocol2', 'SSLProtocol3', 'COMPATIBLE_TLS', 'ssLv', 'tlSv1'],
];
const askingNames = [
  ...['SSLContext', 'tlsVersions', 'ConnectionSpec', 'enabledProtocols', 'setProtocols', 'SSLParameters'],
  ...['tlsMinimumSupportedProtocol', 'tlsMaximumSupportedProtocol', 'minimumTLSVersion', 'maximumTLSVersion'],
  ...['sec_protocol_options_set_', 'SSLSetProtocolVersion', 'GCDAsyncSocketSSLProtocolVersion'],
  ...['minVersion', 'maxVersion', 'DEFAULT_MIN_VERSION', 'DEFAULT_MAX_VERSION', 'secureProtocol'],
  ...['ExceptionMinimumTLSVersion', 'kCFStreamSSLLevel', 'ocketSecurityLevel'],
];

/** Connections that accept TLS 1.0, TLS 1.1 or SSL, or nothing newer. What only compares or counts versions is fine. */
export const rule: Rule = {
  metadata: {
    id: 'weak-tls-version',
    title: 'Old version of TLS',
    checklist: 8,
    severity: 'warning',
    cwe: [327, 757],
    masvs: ['MASVS-NETWORK-1'],
    maswe: { current: ['MASWE-0026'], beta: ['MASWE-0050'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'typescript', 'tsx', 'javascript', 'plist'],
  },
  gate: () => [{ allOf: [askingNames, oldNames] }],
  check(context) {
    const { program, tree, document } = context;
    if (tree && document.language === 'plist') report(context, oldExceptions(context, tree));
    if (program) report(context, [...oldOnJvm(program, document.text), ...oldBounds(program)]);
  },
};

function report(context: RuleContext, faults: readonly VersionFault[]): void {
  const { program, document } = context;
  for (const fault of faults) {
    const debugOnly = program && fault.node ? isDebugOnly(program, document.text, fault.node) : false;
    context.report({
      span: fault.span,
      message: messageOf(fault, debugOnly),
      fixes: fault.repairs.length > 0 ? [fixOf(context, fault)] : [],
      detail: fault.detail,
      ...((debugOnly || fault.isMinor === true) && { severity: 'information' as const }),
    });
  }
}

/** A suggestion, since a server that speaks nothing newer stops answering. */
function fixOf({ document }: RuleContext, { repairs }: VersionFault): Fix {
  const edits = repairs.map(({ span, text }) => ({ path: document.path, span, newText: text }));
  return { id: 'ask-for-newer-tls', title: 'Ask for TLS 1.2 or newer', kind: 'suggestion', edits };
}

function messageOf({ what }: VersionFault, debugOnly: boolean): Message {
  return {
    what: debugOnly ? `In debug builds: ${what}` : what,
    why: 'TLS 1.0 and 1.1 were withdrawn in 2021, SSL long before: they rest on broken hashes and ciphers, so that tokens and answers may be read or changed on the way.',
    do: 'Ask for TLS 1.2 or newer, or leave the choice to the platform. Where a server speaks nothing newer, update the server.',
  };
}
