import type { Fix, Message } from '../../../finding';
import { runsOffDevice } from '../../../project/servers';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import type { FlowFault } from './fault';
import { toldLibraries } from './libraries';
import { writtenRequests } from './requests';

/** Sign-ins by OAuth without PKCE, and the implicit flow. */
export const rule: Rule = {
  metadata: {
    id: 'missing-pkce',
    title: 'Sign-in without PKCE',
    checklist: 3,
    severity: 'warning',
    cwe: [287, 345],
    masvs: ['MASVS-AUTH-1'],
    maswe: { current: [], beta: ['MASWE-0033'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
    noFix: 'A challenge needs a verifier that is kept until the code is traded, which may be in another file.',
  },
  gate: () => [
    { allOf: [['response_type', 'responseType']] },
    {
      allOf: [
        [
          'usePKCE',
          'use_pkce',
          'enablePKCE',
          'flowType',
          'setCodeVerifier',
          'OIDResponseTypeToken',
          'OIDAuthorizationRequest',
          'ResponseType.Token',
          'ResponseTypeValues.TOKEN',
          'Response.Type.TOKEN',
          'Flow.implicit',
          'Flow.authorizationCode',
          'withCallbackURL',
        ],
      ],
    },
  ],
  check(context) {
    const { program, document, data } = context;
    if (!program || document.role !== 'ships' || runsOffDevice(document, program, data.keyNames)) return;
    const faults = [...toldLibraries(program), ...writtenRequests(program)];
    for (const fault of faults.sort((left, right) => left.span.start - right.span.start))
      context.report({
        span: fault.span,
        message: messageOf(fault),
        fixes: fixOf(context, fault),
        detail: fault.detail,
        ...(fault.isMinor === true && { severity: 'information' as const }),
      });
  },
};

function messageOf({ kind, what }: FlowFault): Message {
  if (kind === 'implicit')
    return {
      what,
      why: 'Another app that takes the same redirect, the history and logs see it whole, and nothing ties it to the app that asked.',
      do: 'Ask for a code, with PKCE, in the system’s browser; trade it for the token by a request of your own.',
    };
  return {
    what,
    why: 'Another app that takes the same redirect gets the code, and can trade it for the person’s token.',
    do: 'Make a random verifier for each sign-in, send its SHA-256 as `code_challenge`, and the verifier with the code. Libraries do it by themselves.',
  };
}

/** A suggestion, since a server may not know PKCE yet. */
function fixOf({ document }: RuleContext, { repair }: FlowFault): Fix[] {
  if (!repair) return [];
  return [
    {
      id: 'turn-pkce-on',
      title: 'Turn PKCE on',
      kind: 'suggestion',
      edits: [{ path: document.path, span: repair.span, newText: repair.text }],
    },
  ];
}
