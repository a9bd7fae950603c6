import { isDebugOnly } from '../../../flow/debug-only';
import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Expression } from '../../../ir/ir';
import { runsOffDevice } from '../../../project/servers';
import { splitWords } from '../../../secrets/names';
import { BlockSearch } from '../../../text/blocks';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { queryParameters, type QueryParameter } from './parameters';

/** Tokens and passwords in the query of an address. Links that open once, tokens of paging and keys that are public are none. */
export const rule: Rule = {
  metadata: {
    id: 'token-in-url',
    title: 'Token in an address',
    checklist: 3,
    severity: 'warning',
    cwe: [598],
    masvs: ['MASVS-NETWORK-1', 'MASVS-STORAGE-2'],
    maswe: { current: ['MASWE-0005'], beta: ['MASWE-0001'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
    noFix: 'The server decides where it looks for a token: a header that it does not read would sign everybody out.',
  },
  gate: ({ names }) => [
    {
      allOf: [
        [...names.keywords, 'session_id', 'sessionid'],
        [
          '?',
          '&',
          'QueryParam',
          'QueryItem',
          'searchParams',
          'params',
          'parameter',
          '@Query',
          'Uri.https',
          'URLSearchParams',
        ],
      ],
    },
  ],
  confirm: (text) => written.isIn(text),
  check(context) {
    const { program, document, data } = context;
    if (!program || document.role !== 'ships' || runsOffDevice(document, program, data.keyNames)) return;
    for (const parameter of queryParameters(program)) {
      const secret = secretIn(context, program, parameter);
      if (secret === undefined || isDebugOnly(program, document.text, parameter.node)) continue;
      context.report({
        span: parameter.span,
        message: {
          what: `\`${parameter.name}\` puts ${secret} into the address of a request.`,
          why: 'Addresses are kept where headers are not: in logs of servers and proxies, in crash reports, in caches and in `Referer`.',
          do: 'Send it in the `Authorization` header, or in the body; where only an address is possible, as one that ends within a minute.',
        },
        detail: parameter.name,
        ...(isSocket(parameter) && { severity: 'information' as const }),
      });
    }
  },
};

const written = new BlockSearch(
  /[?&][\w.-]{1,40}=(?:["'`$]|\\\(|%@|%s)|[?&]["'`]?\$\{|QueryParam|QueryItem|searchParams|\bparams\b|\bparameters?\s*[:(]|arameters(?:\.(?:append|set)\(|\[)|@Query|Uri\.https|\.GET\b|\bGET:/,
);

/** Links that open one thing once, and calls that the standards define so. */
const oneTime =
  /reset|verif|confirm|invit|unsubscri|magic|activat|share|revoke|logout|log-out|signout|sign-out|end_?session|tokeninfo|introspect|debug_token|callback|redirect|deeplink|deep-link|one-?time|two-?factor|2fa|mfa|totp|recaptcha|captcha|attest|checkout/i;
/** Vendors whose keys are made to stand in addresses. */
const publicHosts = /mapbox|maptiler|thunderforest|tile|maps\.google|stadiamaps|geoapify|locationiq|jawg/i;
const otherWords = new Set(
  'csrf xsrf invite invitation reset magic verification verify upload download share otp pin registration confirm confirmation unsubscribe captcha recaptcha custom attestation purchase receipt payment card customer device integrity to from buy sell swap contract mint quote pair'.split(
    ' ',
  ),
);

/** What the parameter carries, in a message's words; undefined where it is no secret. */
function secretIn(
  context: RuleContext,
  program: Program,
  { name, value, node, address }: QueryParameter,
): string | undefined {
  if (oneTime.test(address) || publicHosts.test(address) || isOwnScheme(address)) return undefined;
  if (value && (isHarmless(program, value) || cameByAddress(value))) return undefined;
  const { names } = context.data;
  const words = splitWords(name);
  // Of several an address tells how many there are.
  if (/^(?:passwords|tokens|secrets|credentials)$/.test(words.at(-1) ?? '')) return undefined;
  if (words.some((word) => otherWords.has(word) || word === 'key') || isApiKey(names.secretPhrase(name)))
    return undefined;
  const said = value ? lastName(value) : node.kind === 'name' ? node.name : undefined;
  if (said !== undefined && isOther(context, program, said, node)) return undefined;
  if (/^session_?id$/i.test(name)) return 'a session’s id';
  if (names.isSecret(name)) return program.secrets.isOtherToken(name, node) ? undefined : spoken(words);
  const held = value && program.secrets.in(value);
  if (!held || names.isBareToken(held.name) || isApiKey(names.secretPhrase(held.name))) return undefined;
  return `\`${held.name}\``;
}

function spoken(words: readonly string[]): string {
  if (words.some((word) => /^(?:password|passwd|pwd|passcode)$/.test(word))) return 'a password';
  return words.some((word) => word === 'secret') ? 'a secret' : 'a token';
}

function isApiKey(phrase: readonly string[] | undefined): boolean {
  return phrase !== undefined && ['api', 'apikey', 'apikeys', 'license'].includes(phrase[0] ?? '');
}

/** A name that says `token` and not what opens: `pageToken`, `pushToken`, `inviteToken`. */
function isOther({ data }: RuleContext, program: Program, said: string, node: QueryParameter['node']): boolean {
  const words = splitWords(said);
  if (words.some((word) => otherWords.has(word) || word === 'key') || isApiKey(data.names.secretPhrase(said)))
    return true;
  if (!words.includes('token')) return false;
  return !data.names.isSecret(said) || program.secrets.isOtherToken(said, node);
}

function lastName(value: Expression): string | undefined {
  switch (value.kind) {
    case 'name':
    case 'member':
      return value.name;
    case 'call':
      return value.args[0] && /^(?:encode\w*|String|interpolation|Uri|percentEncoded|toString)$/.test(value.name)
        ? lastName(value.args[0].value)
        : value.name;
    case 'operation':
      return value.operands[0] && lastName(value.operands[0]);
    default:
      return undefined;
  }
}

/** A text that is written there: empty, a placeholder, or told by the rules of written secrets. */
function isHarmless({ constants, configs, ownConstants }: Program, value: Expression): boolean {
  if (value.kind === 'literal' || constants.textOf(value) !== undefined) return true;
  const read = configs.readOf(value, (key) => ownConstants.textOf(key));
  return read?.model.through !== undefined;
}

/** What an address brought is in one already: `searchParams.session_id`, `route.params.token`. */
function cameByAddress(value: Expression): boolean {
  if (value.kind !== 'member') return false;
  return /(?:^|\.)(?:searchParams|queryParams|query|route\.params|match\.params)$/.test(pathOf(value.object) ?? '');
}

/** An address of an app, not of a server: `harbor://open?token=…`. */
function isOwnScheme(address: string): boolean {
  const scheme = /^([a-z][\w+.-]*):\/\//i.exec(address.trim())?.[1];
  return scheme !== undefined && !/^(?:https?|wss?)$/i.test(scheme);
}

/** Where a browser opens a socket no header can go along. */
function isSocket({ address }: QueryParameter): boolean {
  return /wss?:\/\/|websocket|socket|\/ws\b|\/cable\b|streaming|\bsse\b|events/i.test(address);
}
