import type { Fix } from '../../../finding';
import { BlockSearch } from '../../../text/blocks';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { endlessTokens } from './endless';
import { lifetimesIn, type Lifetime } from './lifetimes';
import { lifetimesInTree } from './trees';

const hour = 3_600;
const day = 24 * hour;
const defaults = { accessHours: 24, refreshDays: 90 };

/** Tokens that live longer than the policy’s limits, or without end, where the repository says how long. */
export const rule: Rule = {
  metadata: {
    id: 'long-lived-token',
    title: 'Token that lives too long',
    checklist: 3,
    severity: 'warning',
    cwe: [613],
    masvs: ['MASVS-AUTH-1'],
    maswe: { current: [], beta: ['MASWE-0033'] },
    options: {
      accessHours: 'The longest that an access token may live, in hours.',
      refreshDays: 'The longest that a refresh token or a session may live, in days.',
    },
    languages: [
      'kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript', 'json', 'yaml', 'toml', 'properties', 'dotenv',
    ], // prettier-ignore
    noFix: 'A computed lifetime, or one in settings, may be needed in the unit that it is written in.',
  },
  gate: () => [
    {
      allOf: [
        ['token', 'jwt'],
        ['expir', 'lifetime', 'life_time', 'lifespan', 'ttl', 'validity', 'maxage', 'max_age', 'duration'],
      ],
    },
    { allOf: [['setExpiration', 'withExpiresAt', 'createSessionCookie']] },
    { allOf: [['jsonwebtoken', 'Jwts.builder', 'JWT.create']] },
  ],
  confirm: (text) => written.isIn(text),
  check(context) {
    const { program, tree, document } = context;
    if (document.role === 'test' || document.role === 'generated') return;
    const lifetimes = program ? lifetimesIn(program) : tree ? lifetimesInTree(tree) : [];
    for (const lifetime of lifetimes) reportLifetime(context, lifetime);
    for (const call of program ? endlessTokens(program) : [])
      context.report({
        span: call.nameSpan,
        message: { what: 'The token that is signed here never ends.', ...advice },
        detail: 'endless',
      });
  },
};

/** A lifetime's name, or a call that sets one or signs. */
const written = new BlockSearch(
  /(?:token|jwt)[\w. -]{0,40}(?:expir|life_?time|life_?span|ttl|validity|max_?age|duration)|expires_?in|setExpiration|withExpiresAt|createSessionCookie|\bexp\b|\.sign\(|\.compact\(/i,
);

const advice = {
  why: 'A signed token cannot be taken back: whoever finds a copy is signed in for as long as it lives.',
  do: 'End access tokens after minutes, renew them with a refresh token that works once, and let a session end on the server.',
};

/** How many times a limit that nobody set for this project may be passed before it is more than advice. */
const grave = 7;

function reportLifetime(context: RuleContext, lifetime: Lifetime): void {
  const { seconds, isRefresh, name, span } = lifetime;
  const { limit, isOwn } = limitOf(context, isRefresh);
  if (seconds <= limit) return;
  const kind = isRefresh ? 'session or refresh token' : 'token';
  context.report({
    span,
    message: {
      what: `\`${name}\` lets a ${kind} live for ${spoken(seconds)}; the limit is ${spoken(limit)}.`,
      ...advice,
    },
    fixes: shorter(context, lifetime),
    detail: name,
    ...(!isOwn && seconds <= grave * limit && { severity: 'information' as const }),
  });
}

function limitOf({ policy }: RuleContext, isRefresh: boolean): { limit: number; isOwn: boolean } {
  const options = policy.options('long-lived-token');
  const [name, unit] = isRefresh ? (['refreshDays', day] as const) : (['accessHours', hour] as const);
  const asked = options[name];
  const isOwn = typeof asked === 'number' && asked > 0;
  return { limit: (isOwn ? asked : defaults[name]) * unit, isOwn };
}

function spoken(seconds: number): string {
  const [amount, unit] = seconds >= 2 * day ? [seconds / day, 'days'] : [seconds / hour, 'hours'];
  const rounded = Math.round(amount * 10) / 10;
  return `${rounded.toLocaleString('en')} ${rounded === 1 ? unit.slice(0, -1) : unit}`;
}

/** A suggestion, since sessions then have to be renewed. */
function shorter({ document }: RuleContext, { text, isRefresh }: Lifetime): Fix[] {
  if (!text) return [];
  return [
    {
      id: 'end-sooner',
      title: 'Let the token end sooner',
      kind: 'suggestion',
      edits: [{ path: document.path, span: text, newText: isRefresh ? '30d' : '15m' }],
    },
  ];
}
