import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type {
  Assign,
  Call,
  Expression,
  FunctionDeclaration,
  IrNode,
  Lambda,
  Member,
  Name,
  Statement,
} from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import { isLocalHost } from '../../../project/hosts';
import type { TrustFault } from './fault';
import { staysOnDevice } from './loopback';

/** What the fix of an accept-all callback takes away: the assignment, or the value of an argument. */
export interface AcceptingCallback {
  readonly value: Expression;
  readonly assign?: Assign;
}

/**
 * Callbacks that Dart's TLS stack asks when a chain did not check out, and only then: to answer `true` is to accept anyone.
 * Sources: https://api.dart.dev/dart-io/HttpClient/badCertificateCallback.html and
 * https://api.dart.dev/dart-io/SecureSocket/connect.html
 */
const callbacks = new Set(['badCertificateCallback', 'onBadCertificate']);

/** Members of a certificate that anyone can write into their own. */
const forgeable = new Set(['subject', 'issuer', 'startValidity', 'endValidity']);

/**
 * What a callback answers: yes to all, yes to what has the right name, yes to all in debug builds, or what it judges by something that
 * proves who answers. What comes first decides where there are several.
 */
const answers = ['all', 'named', 'debug', 'judged'] as const;
type Answer = (typeof answers)[number];

function worst(given: readonly Answer[]): Answer {
  return answers.find((answer) => given.includes(answer)) ?? 'judged';
}

/** Callbacks for bad certificates that accept them, or look only at what an attacker chooses. */
export function acceptingCallbacks(program: Program): TrustFault[] {
  const assigned = program.nodes('assign').flatMap((assign) => {
    const { target, value } = assign;
    const isCallback = (target.kind === 'member' || target.kind === 'name') && callbacks.has(target.name);
    if (!isCallback || !value || assign.declares || staysOnDevice(program, assign)) return [];
    return faultOf(program, value, { value, assign });
  });
  const passed = program
    .calls()
    .flatMap((call) =>
      call.args.flatMap(({ label, value }) =>
        label !== undefined && callbacks.has(label) ? faultOf(program, value, { value }) : [],
      ),
    );
  return [...assigned, ...passed];
}

function faultOf(program: Program, value: Expression, target: AcceptingCallback): TrustFault[] {
  const answer = answerOf(program, value, 0);
  if (answer === 'judged') return [];
  const gates = gatesAround(program, target.assign ?? value);
  const isDebug = answer === 'debug' || gates.some(isDebugFlag);
  const isGated = isDebug || gates.some(isSetting);
  const isGlobal = program.scopes.enclosingType(value)?.supertypes.includes('HttpOverrides') === true;
  const when = isDebug ? 'In debug builds, this' : isGated ? 'Behind a switch, this' : 'This';
  const whom = isGlobal ? 'for every connection of the app' : 'for this client';
  const which = answer === 'named' ? 'every bad certificate that comes with the right name' : 'every bad certificate';
  const what = `${when} callback accepts ${which}, ${whom}.`;
  const span = target.assign?.span ?? value.span;
  return [{ kind: 'callback', span, what, target, ...(isGated && { isGated }) }];
}

/** The conditions that must hold for `node` to run, of the branches around it. */
function gatesAround(program: Program, node: IrNode): Expression[] {
  const conditions: Expression[] = [];
  let inside = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'branch' && ancestor.then.includes(inside as Statement)) conditions.push(ancestor.condition);
    inside = ancestor;
  }
  return conditions;
}

/** A setting that somebody can turn on; which platform it runs on, or that it is released, is none. */
function isSetting(condition: Expression): boolean {
  if (condition.kind === 'operation' && condition.operator === '&&') return condition.operands.some(isSetting);
  const path = pathOf(condition);
  return path !== undefined && !/^(?:.*\.)?(?:Platform\.\w+|kIsWeb|kReleaseMode|kProfileMode)$/.test(path);
}

/** What a callback answers: a closure, or a function that is named; other values are looked up one level deep. */
function answerOf(program: Program, value: Expression, depth: number): Answer {
  if (value.kind === 'lambda') return answerOfBody(program, value, value.body, depth);
  if (value.kind === 'name' || value.kind === 'member') {
    if (value.name === 'allowBadCertificates') return 'all';
    return answerOfFunction(program, value, depth);
  }
  return 'judged';
}

/** What the function of this file answers that is named or called here; another file's is taken on trust. */
function answerOfFunction(program: Program, use: Name | Member | Call, depth: number): Answer {
  const type = program.scopes.enclosingType(use);
  const own = use.kind === 'member' ? [] : program.scopes.definitionsAt(use, use.name);
  const definitions = own.length > 0 || !type ? own : program.scopes.memberOf(type, use.name);
  const found = definitions.find((definition) => definition.kind === 'function');
  const callee = depth > 1 || found?.kind !== 'function' ? undefined : found.function;
  return callee?.body ? answerOfBody(program, callee, callee.body, depth) : 'judged';
}

function answerOfBody(
  program: Program,
  callback: FunctionDeclaration | Lambda,
  body: readonly Statement[],
  depth: number,
): Answer {
  const parameters = callback.parameters.map(({ name }) => name);
  const nodes = ownNodes(body);
  const given = nodes.flatMap((node): Answer[] => {
    if (node.kind !== 'return' || !node.value || isFalse(node.value)) return [];
    const answer = answerFor(program, node.value, parameters, depth);
    if (answer !== 'all' && answer !== 'named') return [answer];
    if (isJudgedAround(program, node, parameters)) return ['judged'];
    return [asksAround(program, node) ? 'named' : answer];
  });
  if (nodes.some((node) => isRefusal(program, node, parameters))) return 'judged';
  const refuses = nodes.some((node) => node.kind === 'return' && node.value !== undefined && isFalse(node.value));
  return refuses && worst(given) === 'all' ? 'named' : worst(given);
}

/** `if (fingerprint != expected) return false; return true;` judges; the same with a name does not. */
function isRefusal(program: Program, node: IrNode, parameters: readonly string[]): boolean {
  if (node.kind === 'throw') return true;
  return (
    node.kind === 'return' &&
    node.value !== undefined &&
    isFalse(node.value) &&
    !gatesLookOnlyAt(program, node, parameters)
  );
}

/** What runs in a body, but for closures in it. */
function ownNodes(body: readonly Statement[]): readonly IrNode[] {
  const nodes: IrNode[] = [];
  walk(body, (node) => {
    if (node.kind === 'lambda') return false;
    nodes.push(node);
    return true;
  });
  return nodes;
}

/** What one returned value answers. */
function answerFor(program: Program, value: Expression, parameters: readonly string[], depth: number): Answer {
  if (value.kind === 'literal') return value.value === 'true' ? 'all' : 'judged';
  if (isDebugFlag(value)) return 'debug';
  if (value.kind === 'call' && value.name === 'also' && value.receiver)
    return answerFor(program, value.receiver, parameters, depth);
  if (value.kind === 'operation' && value.operator === '&&') {
    const given = value.operands.map((operand) => answerFor(program, operand, parameters, depth));
    return given.includes('judged')
      ? 'judged'
      : ((['debug', 'named'] as const).find((each) => given.includes(each)) ?? 'all');
  }
  if (value.kind === 'operation' && value.operator === '||') {
    return worst(value.operands.map((operand) => answerFor(program, operand, parameters, depth)));
  }
  if (asksForAnything(value)) return 'all';
  if (value.kind === 'call') {
    const helper = value.receiver
      ? answerOfHelper(program, value, depth + 1)
      : answerOfFunction(program, value, depth + 1);
    if (helper !== 'judged') return helper;
  }
  return looksOnlyAtNames(program, value, parameters) ? 'named' : 'judged';
}

/** `base64.encode(certificate.der).isNotEmpty`: every certificate has a text. */
function asksForAnything(value: Expression): boolean {
  return value.kind === 'member' && value.object !== undefined && value.name === 'isNotEmpty';
}

/** What a method of this file answers that is called on its type or on an object. */
function answerOfHelper(program: Program, call: Call, depth: number): Answer {
  const callee = depth > 1 ? undefined : program.callables.calledBy(call);
  return callee ? answerOfBody(program, callee.node, callee.body, depth) : 'judged';
}

function isFalse(value: Expression): boolean {
  return value.kind === 'literal' && value.value === 'false';
}

/** `kDebugMode`, `!kReleaseMode`. */
function isDebugFlag(value: Expression): boolean {
  const negated = value.kind === 'operation' && value.operator === '!' ? value.operands[0] : undefined;
  const flag = (pathOf(negated ?? value) ?? '').replace(/^.*\./, '');
  return negated ? flag === 'kReleaseMode' : flag === 'kDebugMode';
}

/**
 * Whether an answer depends on the host's name, the port or forgeable members of the certificate alone. Whoever stands in between
 * answers for that host too. A development server's own host is fine.
 */
function looksOnlyAtNames(program: Program, value: Expression, parameters: readonly string[]): boolean {
  const [certificate = '', ...names] = parameters;
  const seen = new Set<'name' | 'host' | 'local' | 'more'>();
  walk([{ kind: 'expression', span: value.span, expression: value }], (node) => {
    if (node.kind === 'literal' && node.type === 'string' && isLocalHost(node.value)) seen.add('local');
    if (node.kind === 'member' && node.object?.kind === 'name' && node.object.name === certificate) {
      seen.add(forgeable.has(node.name) ? 'name' : 'more');
      return false;
    }
    if (node.kind === 'name' && names.includes(node.name)) seen.add('host');
    else if (node.kind === 'name' && node.name === certificate) seen.add('more');
    if (node.kind === 'call' && !node.receiver) seen.add('more');
    return true;
  });
  return !seen.has('more') && (seen.has('name') || (seen.has('host') && !seen.has('local')));
}

/** Whether a branch around `node` asks something that judges. */
function isJudgedAround(program: Program, node: Statement, parameters: readonly string[]): boolean {
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'lambda' || ancestor.kind === 'function') return false;
    if (ancestor.kind === 'branch' && !looksOnlyAtNames(program, ancestor.condition, parameters)) return true;
  }
  return false;
}

/** Whether a branch decides if the answer at `node` is given. */
function asksAround(program: Program, node: Statement): boolean {
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'lambda' || ancestor.kind === 'function') return false;
    if (ancestor.kind === 'branch') return true;
  }
  return false;
}

/** Whether what decides about a refusal is only what an attacker chooses. */
function gatesLookOnlyAt(program: Program, node: Statement, parameters: readonly string[]): boolean {
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'lambda' || ancestor.kind === 'function') return true;
    if (ancestor.kind === 'branch') return looksOnlyAtNames(program, ancestor.condition, parameters);
  }
  return true;
}
