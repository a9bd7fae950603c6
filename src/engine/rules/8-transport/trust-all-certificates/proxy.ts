import type { Program } from '../../../flow/program';
import type { Call, Expression, Statement } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import type { TrustFault } from './fault';

const managers = new Set(['X509TrustManager', 'X509ExtendedTrustManager']);
/** Calls by which a handler finds out what it is asked, or makes an empty answer: they refuse nothing. */
const quiet = new Set(['equals', 'getName', 'Array', 'emptyArray', 'arrayOfNulls', 'Unit', 'd', 'i', 'w', 'println']);

/**
 * Trust managers that are made at run time, whose handler neither throws nor hands the question on: `Proxy.newProxyInstance(…)`.
 * Source: https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/reflect/Proxy.html
 */
export function acceptingProxies(program: Program): TrustFault[] {
  return program.calls().flatMap((call): TrustFault[] => {
    const [, types, handler] = call.args.map(({ value }) => value);
    if (call.name !== 'newProxyInstance' || !types || !handler || !names(types)) return [];
    const body = bodyOf(handler);
    if (!body || canRefuse(body)) return [];
    const what = 'This trust manager, made by reflection, accepts every certificate.';
    return [{ kind: 'proxy', span: call.nameSpan, what, target: call }];
  });
}

function names(types: Expression): boolean {
  let found = false;
  walk([{ kind: 'expression', span: types.span, expression: types }], (node) => {
    if (node.kind === 'name' && managers.has(node.name)) found = true;
    return !found;
  });
  return found;
}

/** What a handler does that is written in its place: a lambda, or an object with `invoke`. */
function bodyOf(handler: Expression): readonly Statement[] | undefined {
  if (handler.kind === 'lambda') return handler.body;
  // Kotlin's `InvocationHandler { … }`.
  if (handler.kind === 'call') return handler.args[0] && bodyOf(handler.args[0].value);
  const members = handler.kind === 'anonymous' ? handler.type.members : [];
  const invoke = members.find((member) => member.kind === 'function' && member.name === 'invoke');
  return invoke?.kind === 'function' ? invoke.body : undefined;
}

function canRefuse(body: readonly Statement[]): boolean {
  let refuses = false;
  walk(body, (node) => {
    if (node.kind === 'throw' || (node.kind === 'call' && !isQuiet(node))) refuses = true;
    return !refuses;
  });
  return refuses;
}

function isQuiet({ name }: Call): boolean {
  return quiet.has(name);
}
