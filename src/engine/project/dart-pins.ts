import type { Document } from '../document';
import type { Program } from '../flow/program';
import type { Call, Expression } from '../ir/ir';
import { walk } from '../ir/walk';
import type { Fact, HostRule } from './view';

const every: readonly HostRule[] = [{ host: '*', subdomains: 'all' }];

/** Calls that make a `SecurityContext` trust what they are given. */
const trusting = new Set(['setTrustedCertificates', 'setTrustedCertificatesBytes']);

/**
 * Pins of Dart's own TLS stack. A `SecurityContext` without the device's roots trusts only what it is given, but protects only the
 * client that it is handed to: two facts, which may come from two files. A `badCertificateCallback` is no pin where the roots are
 * trusted, since it runs for bad chains only; nor is Dio's `validateCertificate`, which runs when the request was sent.
 * Sources: https://api.dart.dev/dart-io/SecurityContext-class.html, https://pub.dev/packages/http_certificate_pinning
 */
export function dartPins(document: Document, program: Program): Fact[] {
  if (document.language !== 'dart') return [];
  const fact = (key: string, call: Call, hosts = every): Fact => ({
    key,
    path: document.path,
    span: call.span,
    value: { kind: 'pins', hosts },
  });
  return program.calls().flatMap((call): Fact[] => {
    if (trusting.has(call.name) && isPinned(program, call.receiver)) return [fact('pins:dart-context', call)];
    if (call.name === 'HttpClient' && !call.receiver) return clientFacts(program, call, fact);
    const names = labelled(call, 'allowedSHAFingerprints');
    if (call.name === 'CertificatePinningInterceptor' && names) return [fact('pins:dart', call)];
    if (call.name === 'build' && isNamed(call.receiver, 'SecureHttpClient')) return [fact('pins:dart', call)];
    const url = names && labelled(call, 'serverURL');
    const host = url && /^https?:\/\/([^/:]+)/.exec(program.ownConstants.textOf(url) ?? '')?.[1];
    return host === undefined ? [] : [fact('pins:dart', call, [{ host, subdomains: 'none' }])];
  });
}

/** A client with a context of its own; one that trusts no root asks its callback about every chain, which then is the pin. */
function clientFacts(program: Program, call: Call, fact: (key: string, call: Call) => Fact): Fact[] {
  const context = labelled(call, 'context');
  if (!context) return [];
  const isEmpty = isPinned(program, context);
  const asksCallback = program
    .nodes('assign')
    .some(({ target, value }) => target.kind === 'member' && target.name === 'badCertificateCallback' && judges(value));
  return [fact('pins:dart-client', call), ...(isEmpty && asksCallback ? [fact('pins:dart', call)] : [])];
}

/** Whether a context is made without the roots that the device trusts: `SecurityContext(withTrustedRoots: false)`. */
function isPinned(program: Program, context: Expression | undefined, depth = 0): boolean {
  if (!context || depth > 4) return false;
  if (context.kind === 'call' && context.name === 'also') return isPinned(program, context.receiver, depth + 1);
  if (context.kind === 'call' && context.name === 'SecurityContext') {
    const roots = labelled(context, 'withTrustedRoots');
    return roots === undefined || (roots.kind === 'literal' && roots.value === 'false');
  }
  if (context.kind !== 'name') return false;
  if (context.name === '..') return isPinned(program, cascaded(program, context), depth + 1);
  return program.scopes
    .resolve(context)
    .some((definition) => definition.kind === 'assign' && isPinned(program, definition.assign.value, depth + 1));
}

/** What the cascade around `subject` acts on. */
function cascaded(program: Program, subject: Expression): Expression | undefined {
  for (const ancestor of program.scopes.ancestors(subject))
    if (ancestor.kind === 'call' && ancestor.name === 'also') return ancestor.receiver;
  return undefined;
}

/** Whether a callback compares something, rather than giving one answer to all. */
function judges(callback: Expression | undefined): boolean {
  if (callback?.kind !== 'lambda') return callback !== undefined;
  let compares = false;
  walk(callback.body, (node) => {
    compares ||= node.kind === 'call' || (node.kind === 'operation' && /^[!=]=$/.test(node.operator));
    return !compares;
  });
  return compares;
}

function labelled(call: Call, label: string): Expression | undefined {
  return call.args.find((argument) => argument.label === label)?.value;
}

function isNamed(expression: Expression | undefined, wanted: string): boolean {
  return expression?.kind === 'name' && expression.name === wanted;
}
