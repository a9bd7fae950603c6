import type { Message } from '../../../finding';
import type { Rule } from '../../rule';
import { acceptAllChallenges } from './challenge';
import { acceptingCallbacks } from './callback';
import type { TrustFault } from './fault';
import { trustFixes } from './fix';
import { acceptingProxies } from './proxy';
import { insecureSettings } from './settings';
import { trustingParts } from './strategy';
import { emptyTrustManagers } from './trust-manager';

/** Code that accepts any certificate: whoever stands between app and server reads and changes everything. */
export const rule: Rule = {
  metadata: {
    id: 'trust-all-certificates',
    title: 'Every certificate is trusted',
    checklist: 8,
    severity: 'error',
    cwe: [295, 297],
    masvs: ['MASVS-NETWORK-1'],
    maswe: { current: ['MASWE-0027'], beta: ['MASWE-0052'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
  },
  gate: () => [
    { allOf: [['TrustManager'], ['checkServerTrusted', 'newProxyInstance']] },
    { allOf: [['URLAuthenticationChallenge', 'didReceive', 'challenge'], ['useCredential']] },
    {
      allOf: [
        [
          'DisabledTrustEvaluator',
          'DisabledEvaluator',
          'allowInvalidCertificates',
          'AllowsAnyHTTPSCertificate',
          'validatesSecureCertificate',
          'kCFStreamSSLValidatesCertificateChain',
          'kCFStreamSSLAllowsAnyRoot',
          'rejectUnauthorized',
          'NODE_TLS_REJECT_UNAUTHORIZED',
          'trusty',
          'badCertificateCallback',
          'onBadCertificate',
          'disableAllSecurity',
          'disableSSLCertValidation',
          'allowSelfSigned',
          'disableEvaluation',
          'loadTrustMaterial',
          'TrustStrategy',
          'TrustAllStrategy',
          'InsecureTrustManagerFactory',
          'SSLCertificateSocketFactory.getInsecure',
          'sec_protocol_options_set_verify_block',
        ],
      ],
    },
  ],
  check(context) {
    const { program } = context;
    if (!program) return;
    const faults: TrustFault[] = [
      ...emptyTrustManagers(program),
      ...acceptAllChallenges(program),
      ...insecureSettings(program),
      ...acceptingCallbacks(program),
      ...acceptingProxies(program),
      ...trustingParts(program),
    ];
    for (const fault of faults) {
      context.report({
        span: fault.span,
        message: messageOf(fault),
        fixes: trustFixes(context, fault),
        detail: fault.kind,
        ...(fault.isGated === true && { severity: 'information' as const }),
      });
    }
  },
};

function messageOf({ what }: TrustFault): Message {
  return {
    what,
    why: 'Anyone on the same network can pose as the server, and read and change what the app sends, keys and tokens included.',
    do: 'Let the platform check the certificate. For a private CA, add it to the app’s trusted certificates instead.',
  };
}
