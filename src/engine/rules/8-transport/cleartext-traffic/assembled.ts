import { isDebugOnly } from '../../../flow/debug-only';
import { isRuledOut } from '../../../flow/ruled-out';
import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Argument, Call, Expression, Literal } from '../../../ir/ir';
import type { Span } from '../../../document';
import { hostOf } from '../../../project/hosts';
import type { RuleContext } from '../../context';
import type { CleartextFault } from './fault';
import { isFine } from './fine';

/** An address whose scheme and host are written apart. */
interface Assembled {
  readonly node: Call | Literal;
  readonly host: Expression;
  readonly scheme: Span;
}

/**
 * Addresses that are made of a scheme and a host: `Uri.http('api.example.com', '/')`, `Uri(scheme: 'http', host: 'api.example.com')`,
 * `HttpUrl.Builder().scheme("http").host("api.example.com")`, `components.scheme = "http"; components.host = "api.example.com"`.
 */
export function assembledAddresses(context: RuleContext, program: Program): CleartextFault[] {
  const all = [...made(program), ...labelled(program), ...chained(program), ...assigned(program)];
  return all.flatMap(({ node, host: value, scheme }): CleartextFault[] => {
    const written = context.text(scheme);
    const host = hostOf(`http://${program.constants.textOf(value) ?? ''}`);
    if (host === undefined || isFine(context.policy, host)) return [];
    if (isDebugOnly(program, context.document.text, node) || isRuledOut(program, node)) return [];
    const repair = { span: scheme, text: `${written}s` };
    return [{ span: node.span, what: `${host} is reached over unencrypted ${written}.`, detail: host, repair }];
  });
}

function made(program: Program): Assembled[] {
  return [...program.sinks.of('url')].flatMap(({ model, node, values }) => {
    const isCleartext = model.scheme === 'http' && node.kind === 'call';
    return isCleartext && values[0] ? [{ node, host: values[0], scheme: node.nameSpan }] : [];
  });
}

function labelled(program: Program): Assembled[] {
  return program.calls().flatMap((node) => {
    const [scheme, host] = ['scheme', 'host'].map(
      (label) => node.args.find((argument) => argument.label === label)?.value,
    );
    return isCleartext(scheme) && host ? [{ node, host, scheme: scheme.content }] : [];
  });
}

function isCleartext(scheme: Expression | undefined): scheme is Literal {
  return scheme?.kind === 'literal' && /^(?:http|ws)$/.test(scheme.value);
}

function only(args: readonly Argument[]): Expression | undefined {
  return args.length === 1 ? args[0]?.value : undefined;
}

/** A builder's `scheme` and `host`, in either order. */
function chained(program: Program): Assembled[] {
  return program.calls().flatMap((call): Assembled[] => {
    const scheme = call.name === 'scheme' && call.receiver ? only(call.args) : undefined;
    if (!isCleartext(scheme)) return [];
    const hosts = chainOf(program, call).filter(({ name }) => /^(?:host|authority|encodedAuthority)$/.test(name));
    const host = hosts[0] && only(hosts[0].args);
    return host ? [{ node: scheme, host, scheme: scheme.content }] : [];
  });
}

/** The calls of the chain that a call stands in. */
function chainOf(program: Program, call: Call): Call[] {
  const chain: Call[] = [];
  let before = call.receiver;
  while (before?.kind === 'call') {
    chain.push(before);
    before = before.receiver;
  }
  let inside = call;
  for (const ancestor of program.scopes.ancestors(call)) {
    if (ancestor.kind !== 'call' || ancestor.receiver !== inside) break;
    chain.push(ancestor);
    inside = ancestor;
  }
  return chain;
}

/** The properties of one object, set in one function. */
function assigned(program: Program): Assembled[] {
  const sets = program.nodes('assign').flatMap(({ target, value }) => {
    if (target.kind !== 'member' || !value || !/^(?:scheme|host|percentEncodedHost)$/.test(target.name)) return [];
    const around = program.scopes.enclosingFunction(target);
    return [{ name: target.name, of: pathOf(target.object), value, around }];
  });
  return sets.flatMap(({ name, of, value: scheme, around }): Assembled[] => {
    if (name !== 'scheme' || of === undefined || !isCleartext(scheme)) return [];
    const host = sets.find((other) => other.name !== 'scheme' && other.of === of && other.around === around);
    return host ? [{ node: scheme, host: host.value, scheme: scheme.content }] : [];
  });
}
