import { isDebugOnly } from '../../../flow/debug-only';
import type { Fix, Message } from '../../../finding';
import { writerFor } from '../../../fixes/writers';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { isGated } from './gates';
import { continued, type Continued } from './handlers';

/**
 * Web views that go on after a bad certificate without asking anybody. What a person, the error or the certificate decides is left alone;
 * WKWebView's delegates answer the same challenges as URLSession's, of which `trust-all-certificates` tells.
 */
export const rule: Rule = {
  metadata: {
    id: 'webview-ignores-tls-errors',
    title: 'Web view ignores bad certificates',
    checklist: 8,
    severity: 'error',
    cwe: [295],
    masvs: ['MASVS-NETWORK-1'],
    maswe: { current: ['MASWE-0027'], beta: ['MASWE-0052'] },
    languages: ['kotlin', 'java', 'dart'],
  },
  gate: () => [
    {
      allOf: [
        ['onReceivedSslError', 'onReceivedServerTrustAuthRequest', 'onSslAuthError'],
        ['proceed', 'PROCEED'],
      ],
    },
  ],
  check(context) {
    const { program, document } = context;
    if (!program) return;
    const seen = new Set<number>();
    for (const each of continued(program)) {
      const debugOnly = each.route.some(({ node }) => isDebugOnly(program, document.text, node));
      const isAsked = each.route.some(({ node, within }) => isGated(program, document.text, node, within));
      if (isAsked || seen.has(each.span.start)) continue;
      seen.add(each.span.start);
      context.report({
        span: each.span,
        message: messageOf(debugOnly),
        fixes: fixesOf(context, each),
        ...(debugOnly && { severity: 'information' as const }),
      });
    }
  },
};

function messageOf(debugOnly: boolean): Message {
  const what = 'This web view goes on after a bad certificate and asks nobody.';
  return {
    what: debugOnly ? `In debug builds: ${what}` : what,
    why: 'Anyone on the same network can pose as the site, and read what people type there, cookies and tokens included.',
    do: 'Cancel, as the platform does by default. For a test server, trust its authority in debug builds only.',
  };
}

/** A suggestion, since a site whose certificate is bad no longer loads. */
function fixesOf(context: RuleContext, { nameSpan, refusal }: Continued): Fix[] {
  const writer = writerFor(context.document, context.program?.module);
  if (!writer) return [];
  return [
    { id: 'cancel-load', title: 'Cancel the load', kind: 'suggestion', edits: [writer.replace(nameSpan, refusal)] },
  ];
}
