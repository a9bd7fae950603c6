import type { Span } from '../../../document';
import type { Program } from '../../../flow/program';
import type { Expression } from '../../../ir/ir';
import { splitWords } from '../../../secrets/names';
import { namedValues, type Named } from '../../named-values';
import { secondsOf, unitOf } from './duration';

/** How long a token lives, as the repository sets it. */
export interface Lifetime {
  readonly span: Span;
  readonly name: string;
  readonly seconds: number;
  /** Whether it is one that only gets others, or a session. */
  readonly isRefresh: boolean;
  /** A text between quotes that says it by itself. */
  readonly text?: Span;
}

/** The lifetimes that a program sets. */
export function lifetimesIn(program: Program): Lifetime[] {
  const seen = new Set<number>();
  return [...ofNames(program), ...ofBuilders(program)].filter(({ span }) => {
    const isNew = !seen.has(span.start);
    seen.add(span.start);
    return isNew;
  });
}

function ofNames(program: Program): Lifetime[] {
  const constants = program.nodes('assign').flatMap(({ target, value, ...node }): Named[] => {
    if (target.kind !== 'name' || !value) return [];
    return [{ name: target.name, value, node: { ...node, target, value } }];
  });
  return [...namedValues(program), ...constants].flatMap(({ name, value, node }): Lifetime[] => {
    const unit = lifetimeUnit(name) ?? optionUnit(program, name, node);
    return unit === undefined ? [] : lifetime(program, name, value, unit, [name, ...around(program, node)]);
  });
}

function lifetime(
  program: Program,
  name: string,
  value: Expression,
  unit: number,
  words: readonly string[],
): Lifetime[] {
  const isInMillis = unit === 1 && !/sec/i.test(name) && countsThousandths(value);
  const seconds = secondsOf(program, value, isInMillis ? 0.001 : unit);
  if (seconds === undefined) return [];
  const isRefresh = /refresh|session|remember|cookie|offline/i.test(words.join(' '));
  const text = value.kind === 'literal' && value.type === 'string' ? { text: value.content } : {};
  return [{ span: value.span, name, seconds, isRefresh, ...text }];
}

/** `60 * 60 * 1000`: the last factor says that the name without a unit counts milliseconds. */
function countsThousandths(value: Expression): boolean {
  if (value.kind === 'literal') return /^1_?000[lL]?$/.test(value.value);
  return value.kind === 'operation' && value.operator === '*' && value.operands.some(countsThousandths);
}

/** What is named around a value: the calls that take it, and what it is kept under. */
function around(program: Program, node: Named['node']): string[] {
  const names: string[] = [];
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'call') names.push(ancestor.name);
    if (ancestor.kind === 'assign' && ancestor.target.kind === 'name') names.push(ancestor.target.name);
    if (ancestor.kind === 'function') return [...names, ancestor.name];
  }
  return names;
}

const others =
  /push|device|fcm|apns|page|sync|cache|invite|invitation|reset|verif|confirm|csrf|download|upload|buffer|threshold|leeway|margin|skew|before|warning|left|remaining|gift|trial|subscription/;

/** The seconds of one, where a name says that it is a token's lifetime; without a unit in the name they are seconds. */
export function lifetimeUnit(name: string): number | undefined {
  const said = splitWords(name).join(' ');
  if (
    !/(?:token|jwt)s?\b.*\b(?:lifetime|life time|lifespan|life span|ttl|expiry|expiration|expires|expires in|expire|validity|max age|maxage|duration)\b/.test(
      said,
    )
  )
    return undefined;
  if (
    others.test(said) ||
    /\b(?:at|on|date|time|key|url|error|header|name)$/.test(
      said.replace(/life time/, 'lifetime').replace(/expiration time|expiry time|expires time/, 'expiry'),
    )
  )
    return undefined;
  return unitOf(
    /(?:in )?(ms|millis\w*|secs?|seconds|mins?|minutes|hours?|days?|weeks?|years?)$/.exec(said)?.[1] ?? 's',
  );
}

/** `expiresIn` of what signs a token or makes a session's cookie; `exp` of its claims; `expires_in` beside an access token. */
function optionUnit(program: Program, name: string, node: Named['node']): number | undefined {
  const calls = around(program, node).join(' ');
  if (/^expires_?in$/i.test(name)) {
    if (calls.includes('createSessionCookie')) return 0.001;
    const keys = node.kind === 'object' ? node.entries.map(({ key }) => (key?.kind === 'name' ? key.name : '')) : [];
    if (keys.some((key) => /^(?:access_?token|id_?token)$/i.test(key))) return 1;
    const own = node.kind === 'call' ? node.name : '';
    return /(?:^| )sign(?:Async|JWT|Jwt|Token)?(?: |$)|jwt(?!\w*verify)|Jwt(?!\w*Verify)|JWT(?!\w*Verify)|[tT]oken/.test(
      `${own} ${calls}`,
    )
      ? 1
      : undefined;
  }
  if (name !== 'exp') return undefined;
  const own = node.kind === 'call' ? node.name : '';
  return /sign|payload|claims|jwt/i.test(`${own} ${calls}`) ? 1 : undefined;
}

const builders = /^(?:setExpiration|expiration|withExpiresAt|setExpirationTime)$/;

/** `Jwts.builder().setExpiration(…)`, `JWT.create().withExpiresAt(…)`, jose's `setExpirationTime('1y')`. */
function ofBuilders(program: Program): Lifetime[] {
  return program.calls().flatMap((call): Lifetime[] => {
    const [first] = call.args;
    if (!first || !call.receiver || !builders.test(call.name)) return [];
    return lifetime(program, call.name, first.value, 0.001, around(program, call));
  });
}
