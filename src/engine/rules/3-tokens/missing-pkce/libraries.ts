import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Call, Expression } from '../../../ir/ir';
import { namedValues } from '../../named-values';
import type { FlowFault } from './fault';

/**
 * What libraries of OAuth are told to do. Sources: https://github.com/FormidableLabs/react-native-app-auth#config,
 * https://docs.expo.dev/versions/latest/sdk/auth-session/, https://github.com/openid/AppAuth-Android,
 * https://github.com/openid/AppAuth-iOS, https://pub.dev/packages/oauth2_client, https://pub.dev/packages/openid_client,
 * https://supabase.com/docs/guides/auth/sessions/pkce-flow and https://github.com/OAuthSwift/OAuthSwift
 */
export function toldLibraries(program: Program): FlowFault[] {
  return [
    ...switches(program),
    ...flows(program),
    ...program
      .calls()
      .flatMap((call) => [...appAuth(call), ...openIdClient(program, call), ...oauthSwift(program, call)]),
    ...program.nodes('member').flatMap((member): FlowFault[] => {
      if (!implicitTypes.test(pathOf(member) ?? '')) return [];
      return [implicit(member, `\`${(pathOf(member) ?? '').split('.').slice(-2).join('.')}\``)];
    }),
    ...program
      .nodes('name')
      .flatMap((name) => (name.name === 'OIDResponseTypeToken' ? [implicit(name, `\`${name.name}\``)] : [])),
  ];
}

const implicitTypes =
  /(?:^|\.)(?:ResponseType\.Token|ResponseTypeValues\.TOKEN|(?:Authorization|Authentication)Response\.Type\.TOKEN|OAuth2?Flow\.implicit|Flow\.implicit)$/;

function implicit(value: Expression, said: string): FlowFault {
  return {
    span: value.span,
    kind: 'implicit',
    what: `${said} asks for the token in the redirect itself: this is the implicit flow.`,
    detail: 'implicit',
  };
}

/** `usePKCE: false`, `enablePKCE: false`. */
function switches(program: Program): FlowFault[] {
  return namedValues(program).flatMap(({ name, value, node }): FlowFault[] => {
    if (!/^(?:use|enable)_?pkce$/i.test(name) || value.kind !== 'literal' || value.value !== 'false') return [];
    // Who asks for a token has no code to protect: that is told already.
    const said = program.text.slice(node.span.start, node.span.end);
    if (/\bresponse_?type\b\W{1,4}(?:[\w.]*\.Token\b|['"]token['"])/i.test(said)) return [];
    return [
      {
        span: value.span,
        kind: 'switched off',
        what: `\`${name}: false\` switches PKCE off.`,
        detail: name,
        repair: { span: value.span, text: 'true' },
      },
    ];
  });
}

/** Supabase's flow, which is `implicit` or `pkce` in each of its libraries. */
function flows(program: Program): FlowFault[] {
  return namedValues(program).flatMap(({ name, value }): FlowFault[] => {
    if (!/^(?:authF|f)lowType$/.test(name)) return [];
    const said = value.kind === 'literal' || value.kind === 'member' ? value : undefined;
    if (!said || !/^implicit$/i.test(said.kind === 'literal' ? said.value : said.name)) return [];
    const span = said.kind === 'literal' ? said.content : said.nameSpan;
    const isUpper = program.text.slice(span.start, span.end) === 'IMPLICIT';
    return [
      {
        ...implicit(value, `\`${name}\``),
        detail: name,
        repair: { span, text: isUpper ? 'PKCE' : 'pkce' },
      },
    ];
  });
}

/** AppAuth makes a challenge unless it is told that there is none. */
function appAuth(call: Call): FlowFault[] {
  const off = { kind: 'switched off', detail: call.name } as const;
  const isNull = (value: Expression | undefined) => value?.kind === 'literal' && value.type === 'null';
  if (
    call.name === 'setCodeVerifier' &&
    call.receiver &&
    call.args.length > 0 &&
    call.args.every(({ value }) => isNull(value))
  )
    return [
      {
        ...off,
        span: { start: call.nameSpan.start, end: call.span.end },
        what: '`setCodeVerifier(null)` switches PKCE off.',
        repair: { span: { start: call.receiver.span.end, end: call.span.end }, text: '' },
      },
    ];
  const verifier = call.args.find(({ label }) => label === 'codeVerifier');
  const challenge = call.args.find(({ label }) => label === 'codeChallenge');
  if (call.name !== 'OIDAuthorizationRequest' || !isNull(verifier?.value) || !isNull(challenge?.value)) return [];
  return [{ ...off, span: call.nameSpan, what: 'The request is made without a code challenge (PKCE).' }];
}

/** `Flow.authorizationCode(client)` of openid_client, which has one with PKCE beside it. */
function openIdClient(program: Program, call: Call): FlowFault[] {
  if (call.name !== 'authorizationCode' || pathOf(call.receiver) !== 'Flow') return [];
  if (!program.nodes('import').some(({ module }) => module.startsWith('package:openid_client/'))) return [];
  const what = '`Flow.authorizationCode` asks for a code without a code challenge (PKCE).';
  const repair = { span: call.nameSpan, text: 'authorizationCodeWithPKCE' };
  return [{ span: call.nameSpan, kind: 'no challenge', what, detail: call.name, repair }];
}

/** `oauth.authorize(withCallbackURL:scope:state:)` without the labels that carry a challenge. */
function oauthSwift(program: Program, call: Call): FlowFault[] {
  const labels = call.args.map(({ label }) => label);
  if (call.name !== 'authorize' || !labels.includes('withCallbackURL') || labels.includes('codeChallenge')) return [];
  const type = call.receiver && program.types.typeOf(call.receiver);
  if (type !== 'OAuth2Swift') return [];
  const what = '`authorize` asks for a code without a code challenge (PKCE).';
  return [{ span: call.nameSpan, kind: 'no challenge', what, detail: 'authorize' }];
}
