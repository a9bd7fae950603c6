import { isDebugOnly } from '../../../flow/debug-only';
import type { Message } from '../../../finding';
import type { Rule } from '../../rule';
import type { HostFault } from './fault';
import { hostFixes } from './fix';
import { uncheckedHosts } from './settings';
import { acceptingVerifiers } from './verifier';

/** Code that takes any valid certificate for its server's, whatever host it was given to. */
export const rule: Rule = {
  metadata: {
    id: 'hostname-verification-disabled',
    title: 'The server’s name is not checked',
    checklist: 8,
    severity: 'error',
    cwe: [295, 297],
    masvs: ['MASVS-NETWORK-1'],
    maswe: { current: ['MASWE-0027'], beta: ['MASWE-0052'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'typescript', 'tsx', 'javascript'],
    noFix: 'A policy without a host, outside of a challenge, needs to be told which host it is for.',
  },
  gate: () => [
    { allOf: [['HostnameVerifier'], ['true', 'AllowAllHostnameVerifier', 'NoopHostnameVerifier']] },
    {
      allOf: [
        [
          'ALLOW_ALL_HOSTNAME_VERIFIER',
          'validateHost',
          'validatesDomainName',
          'SecPolicyCreateSSL',
          'checkServerIdentity',
          'etEndpointIdentificationAlgorithm(',
          'endpointIdentificationAlgorithm =',
        ],
      ],
    },
  ],
  check(context) {
    const { program, document } = context;
    if (!program) return;
    for (const fault of [...acceptingVerifiers(program, document.text), ...uncheckedHosts(program)]) {
      const debugOnly = fault.isDebug === true || isDebugOnly(program, document.text, fault.node);
      context.report({
        span: fault.span,
        message: messageOf(fault, debugOnly),
        fixes: fault.isDebug === true ? [] : hostFixes(context, fault),
        detail: fault.target.kind,
        ...((debugOnly || fault.isMinor === true) && { severity: 'information' as const }),
      });
    }
  },
};

function messageOf({ what }: HostFault, debugOnly: boolean): Message {
  return {
    what: debugOnly ? `In debug builds: ${what}` : what,
    why: 'Anyone can get a valid certificate for a host of their own. With it they can pose as the server, and read and change what the app sends.',
    do: 'Let the platform compare the name in the certificate with the host. For a test server, give it a certificate in its own name.',
  };
}
