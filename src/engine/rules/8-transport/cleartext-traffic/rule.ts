import type { Fix, Message } from '../../../finding';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { androidFlags } from './android';
import { expoFlags, expoSettings } from './expo';
import { cleartextAddresses, namesRealHost } from './code';
import { appTransportSecurity } from './plist';
import type { CleartextFault } from './fault';
import { setTo, useHttps } from './fix';

const switchNames = [
  'usesCleartextTraffic',
  'cleartextTrafficPermitted',
  'NSAllowsArbitraryLoads',
  'ExceptionAllowsInsecureHTTPLoads',
  'ConnectionSpec.CLEARTEXT',
];
const assembled = /\bUri\.http\(|\bscheme(?::|\(|\s*=)\s*@?['"](?:http|ws)['"]|['"](?:http|ws):\/\/['"]\s*\+/;
const switches = new RegExp(switchNames.join('|').replace('.', '\\.'));

/** Unencrypted connections to real hosts: by a platform switch, or by an address in code. */
export const rule: Rule = {
  metadata: {
    id: 'cleartext-traffic',
    title: 'Unencrypted connection',
    checklist: 8,
    severity: 'warning',
    cwe: [319],
    masvs: ['MASVS-NETWORK-1'],
    maswe: { current: ['MASWE-0026'], beta: ['MASWE-0050', 'MASWE-0037', 'MASWE-0048'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript', 'xml', 'plist', 'json'],
  },
  gate: (data) => [
    { allOf: [switchNames] },
    { allOf: [['Uri.http(', 'scheme:', 'scheme(', 'scheme =']] },
    {
      allOf: [
        ['http://', 'ws://'],
        [...data.models.sinkKeywords('url'), 'url', 'host', 'endpoint', 'server', 'api'],
      ],
    },
  ],
  confirm: (text, _, policy) => switches.test(text) || assembled.test(text) || namesRealHost(text, policy),
  check(context) {
    const { document, tree, program } = context;
    const found: CleartextFault[] = [];
    if (tree && document.language === 'plist') found.push(...appTransportSecurity(context, tree));
    else if (tree && document.language === 'json') found.push(...expoFlags(tree));
    else if (tree) found.push(...androidFlags(context, tree));
    // An address in a test is data: no test server speaks to a user.
    else if (program && document.role !== 'test')
      found.push(...cleartextAddresses(context, program), ...expoSettings(program));
    for (const fault of found) {
      const fixes = fault.repair ? [fixOf(context, fault.repair, fault.isSetting === true)] : [];
      const severity = fault.isMinor === true ? { severity: 'information' as const } : {};
      context.report({ span: fault.span, message: messageOf(fault), fixes, detail: fault.detail, ...severity });
    }
  },
};

function fixOf(
  { document, program }: RuleContext,
  repair: NonNullable<CleartextFault['repair']>,
  isSetting: boolean,
): Fix {
  return program && !isSetting ? useHttps(document, repair) : setTo(document, repair);
}

function messageOf({ what }: CleartextFault): Message {
  return {
    what,
    why: 'Keys, tokens and answers go over the network readable and changeable by anyone in between.',
    do: 'Use https. For a development server, allow that host only, in debug builds only.',
  };
}
