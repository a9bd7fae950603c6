import { isDebugOnly } from '../../../flow/debug-only';
import type { Program } from '../../../flow/program';
import type { Call, Expression, FunctionDeclaration, IrNode, Lambda, Statement } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import { isBehindUserSwitch } from '../user-switch';
import type { HostFault } from './fault';

const verifiers = /(?:^|\.)(?:X509)?HostnameVerifier$/;

/** What installs a verifier: OkHttp's builder, HttpsURLConnection, Apache's client. */
export const installers = new Set([
  'hostnameVerifier',
  'setHostnameVerifier',
  'setDefaultHostnameVerifier',
  'setSSLHostnameVerifier',
]);

/** Apache's verifiers that accept every name, and those to use instead. */
const classes: Record<string, string> = {
  AllowAllHostnameVerifier: 'StrictHostnameVerifier',
  NoopHostnameVerifier: 'DefaultHostnameVerifier',
};

/**
 * Verifiers of Android and the JVM that accept every name: closures and classes whose every answer is `true`, and constants and
 * classes of Apache's client that are made for it. One that asks the platform, or looks at the name, is fine.
 * Source: https://developer.android.com/privacy-and-security/risks/unsafe-hostname
 */
export function acceptingVerifiers(program: Program, text: string): HostFault[] {
  return [...closures(program, text), ...types(program, text), ...libraryVerifiers(program)].map((fault) =>
    isBehindUserSwitch(program, installed(fault)) ? switched(fault) : fault,
  );
}

/** What is installed where the verifier comes to work. */
function installed({ target, node }: HostFault): IrNode {
  if (target.kind === 'verifier') return target.value;
  return target.kind === 'method' ? target.type : node;
}

/** A person who turns the check off knows that it is off. */
function switched(fault: HostFault): HostFault {
  return { ...fault, what: `Behind a switch, ${fault.what.replace(/^This/, 'this')}`, isMinor: true };
}

function closures(program: Program, text: string): HostFault[] {
  return program.nodes('lambda').flatMap((lambda): HostFault[] => {
    const value = verifierOf(program, lambda);
    const answer = value && answerOf(program, text, lambda.body);
    if (!value || answer === undefined) return [];
    const target = { kind: 'verifier' as const, value };
    return [
      { span: value.span, what: 'This verifier accepts a certificate for any host.', target, node: value, ...answer },
    ];
  });
}

/** The value that a closure makes a verifier of, by where it stands; undefined where it is something else. */
function verifierOf(program: Program, lambda: Lambda): Expression | undefined {
  const parent = program.scopes.parent(lambda);
  if (parent?.kind === 'call') {
    if (verifiers.test(parent.name)) return parent;
    return installers.has(parent.name) ? lambda : undefined;
  }
  if (parent?.kind === 'assign') {
    const name = parent.target.kind === 'name' || parent.target.kind === 'member' ? parent.target.name : '';
    return /hostnameVerifier$/i.test(name) || verifiers.test(parent.type ?? '') ? lambda : undefined;
  }
  const around = parent?.kind === 'return' ? program.scopes.enclosingFunction(parent) : undefined;
  return around?.kind === 'function' && verifiers.test(around.returns ?? '') ? lambda : undefined;
}

function types(program: Program, text: string): HostFault[] {
  return program.nodes('type').flatMap((type) => {
    if (!type.supertypes.some((supertype) => verifiers.test(supertype))) return [];
    const methods = type.members.filter(
      (member): member is FunctionDeclaration => member.kind === 'function' && member.name === 'verify',
    );
    return methods.flatMap((verify): HostFault[] => {
      const answer = verify.body && answerOf(program, text, verify.body);
      if (answer === undefined) return [];
      const parent = program.scopes.parent(type);
      const target =
        parent?.kind === 'anonymous'
          ? { kind: 'verifier' as const, value: parent }
          : { kind: 'method' as const, type, verify };
      return [
        {
          span: verify.nameSpan,
          what: 'This verifier accepts a certificate for any host.',
          target,
          node: verify,
          ...answer,
        },
      ];
    });
  });
}

/** Whether a body accepts every name, always or in debug builds; undefined where it judges. */
function answerOf(program: Program, text: string, body: readonly Statement[]): { isDebug?: true } | undefined {
  const nodes = ownNodes(body);
  const answers = nodes.filter((node) => node.kind === 'return');
  const accepting = answers.filter(({ value }) => value?.kind === 'literal' && value.value === 'true');
  if (accepting.length === 0 || nodes.some(({ kind }) => kind === 'throw')) return undefined;
  if (accepting.length === answers.length) return {};
  return accepting.some((answer) => isDebugOnly(program, text, answer)) ? { isDebug: true } : undefined;
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

function libraryVerifiers(program: Program): HostFault[] {
  const what = (name: string) => `\`${name}\` accepts a certificate for any host.`;
  const made = program.calls().flatMap((call): HostFault[] => {
    const strict = Object.hasOwn(classes, call.name) ? classes[call.name] : undefined;
    if (strict === undefined) return [];
    return [{ span: call.span, what: what(call.name), target: { kind: 'class', call, strict }, node: call }];
  });
  const constants = [...program.nodes('member'), ...program.nodes('name')].flatMap((value): HostFault[] => {
    const strict = strictConstant(value);
    if (strict === undefined || isCallee(program, value)) return [];
    return [{ span: value.span, what: what(value.name), target: { kind: 'constant', value, strict }, node: value }];
  });
  return [...made, ...constants];
}

/** The constant to use instead of one that accepts every name. */
function strictConstant(value: Expression & { readonly name: string }): string | undefined {
  if (value.name === 'ALLOW_ALL_HOSTNAME_VERIFIER') return 'STRICT_HOSTNAME_VERIFIER';
  const owner = value.kind === 'member' && value.object?.kind === 'name' ? value.object.name : '';
  return owner === 'NoopHostnameVerifier' && value.name === 'INSTANCE' ? 'DefaultHostnameVerifier()' : undefined;
}

function isCallee(program: Program, value: Expression): boolean {
  const parent = program.scopes.parent(value);
  return parent?.kind === 'call' && parent.receiver === value;
}

/** The call that installs `value`, if it stands in one. */
export function installerOf(program: Program, value: Expression): Call | undefined {
  const parent = program.scopes.parent(value);
  const isArgument = parent?.kind === 'call' && parent.args.some((argument) => argument.value === value);
  return isArgument && installers.has(parent.name) ? parent : undefined;
}
