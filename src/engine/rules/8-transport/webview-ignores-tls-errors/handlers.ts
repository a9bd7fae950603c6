import type { Span } from '../../../document';
import type { Program } from '../../../flow/program';
import type { Call, Expression, FunctionDeclaration, IrNode, Lambda } from '../../../ir/ir';
import { walk } from '../../../ir/walk';

/** A function that a web view asks about a bad certificate, or that one hands the question to. */
export type Handler = FunctionDeclaration | Lambda;

/** A place where a web view is told to go on. */
export interface Continued {
  readonly span: Span;
  /** The name to put `refusal` in the place of. */
  readonly nameSpan: Span;
  readonly refusal: string;
  /** What runs, of the first function to the last, on the way here: all of it must run without a question for this to be a fault. */
  readonly route: readonly { readonly node: IrNode; readonly within: Handler }[];
}

/** What Android's web view, and webview_flutter's, calls with something to `proceed()` on. */
const asking = new Set(['onReceivedSslError', 'onSslAuthError']);
/** What flutter_inappwebview calls for an answer. */
const answering = 'onReceivedServerTrustAuthRequest';

const handlerTypes = /(?:^|\.)(?:SslErrorHandler|SslAuthError)$/;

/** How deep a question is followed into functions of the same file. */
const depth = 2;

/**
 * Where web views of this file are told to go on after a bad certificate.
 * Sources: https://developer.android.com/reference/android/webkit/WebViewClient#onReceivedSslError and
 * https://pub.dev/documentation/webview_flutter/latest/webview_flutter/SslAuthError-class.html
 */
export function continued(program: Program): Continued[] {
  return [
    ...handlersNamed(program, (name) => asking.has(name)).flatMap((handler) => {
      const subject = subjectOf(handler);
      return subject === undefined ? [] : proceeds(program, handler, subject, [], depth);
    }),
    ...handlersNamed(program, (name) => name === answering).flatMap((handler) => answers(program, handler)),
  ];
}

/** Methods of these names, and closures and functions that are passed or assigned under them. */
function handlersNamed(program: Program, isNamed: (name: string) => boolean): Handler[] {
  const methods = program.nodes('function').filter(({ name }) => isNamed(name));
  const passed = program
    .calls()
    .flatMap(({ args }) => args.filter(({ label }) => label !== undefined && isNamed(label)).map(({ value }) => value));
  const assigned = program.nodes('assign').flatMap(({ target, value }) => {
    const name = target.kind === 'name' || target.kind === 'member' ? target.name : '';
    return value && isNamed(name) ? [value] : [];
  });
  return [...new Set([...methods, ...[...passed, ...assigned].flatMap((value) => functionOf(program, value))])];
}

/** The closure that a value is, or the function of this file that it names. */
function functionOf(program: Program, value: Expression): Handler[] {
  if (value.kind === 'lambda') return [value];
  return value.kind === 'name' ? functionsNamed(program, value, value.name) : [];
}

function functionsNamed(program: Program, use: IrNode, name: string): FunctionDeclaration[] {
  const type = program.scopes.enclosingType(use);
  const own = type ? program.scopes.memberOf(type, name) : [];
  const definitions = own.length > 0 ? own : program.scopes.definitionsAt(use, name);
  return definitions.flatMap((definition) => (definition.kind === 'function' ? [definition.function] : []));
}

/** The parameter to proceed on: by its type, or a closure's only one. */
function subjectOf({ parameters }: Handler): string | undefined {
  const typed = parameters.find(({ type }) => type !== undefined && handlerTypes.test(type));
  return (typed ?? (parameters.length === 1 ? parameters[0] : undefined))?.name;
}

function proceeds(
  program: Program,
  handler: Handler,
  subject: string,
  route: Continued['route'],
  levels: number,
): Continued[] {
  return callsIn(handler).flatMap((call): Continued[] => {
    const here = [...route, { node: call, within: handler }];
    if (call.name === 'proceed' && call.args.length === 0 && isOn(program, call, subject))
      return [{ span: call.span, nameSpan: call.nameSpan, refusal: 'cancel', route: here }];
    const position = call.args.findIndex(({ value }) => value.kind === 'name' && value.name === subject);
    if (levels === 0 || position < 0 || !isOwn(call)) return [];
    return functionsNamed(program, call, call.name).flatMap((helper) => {
      const parameter = helper.parameters[position]?.name;
      return parameter === undefined || helper === handler
        ? []
        : proceeds(program, helper, parameter, here, levels - 1);
    });
  });
}

/** Whether a call is of a function of the same object, not of another one or of the type above. */
function isOwn({ receiver }: Call): boolean {
  return receiver === undefined || (receiver.kind === 'name' && receiver.name === 'this');
}

/** `handler.proceed()`, `handler.let { it.proceed() }`, `handler.run { proceed() }`. */
function isOn(program: Program, call: Call, subject: string): boolean {
  const { receiver } = call;
  if (receiver && receiver.kind !== 'name') return false;
  if (receiver?.name === subject) return true;
  const isSubject = (value: Expression | undefined) => value?.kind === 'name' && value.name === subject;
  return [...program.scopes.ancestors(call)].some((ancestor) => {
    if (ancestor.kind !== 'lambda') return false;
    if (!receiver) return isSubject(ancestor.receiver);
    const scope = program.scopes.parent(ancestor);
    return ancestor.parameters[0]?.name === receiver.name && scope?.kind === 'call' && isSubject(scope.receiver);
  });
}

/** Answers to go on: `ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.PROCEED)`. */
function answers(program: Program, handler: Handler): Continued[] {
  return callsIn(handler).flatMap((call): Continued[] => {
    if (call.name !== 'ServerTrustAuthResponse') return [];
    return call.args.flatMap(({ label, value }): Continued[] =>
      label === 'action' && value.kind === 'member' && value.name === 'PROCEED'
        ? [
            {
              span: call.span,
              nameSpan: value.nameSpan,
              refusal: 'CANCEL',
              route: [{ node: call, within: handler }],
            },
          ]
        : [],
    );
  });
}

function callsIn({ body }: Handler): Call[] {
  const calls: Call[] = [];
  walk(body ?? [], (node) => {
    if (node.kind === 'call') calls.push(node);
    return true;
  });
  return calls;
}
