import type { Program } from '../../../flow/program';
import type { Assign, Expression } from '../../../ir/ir';
import { pathOf } from '../../../flow/paths';
import { isPinnedPolicy } from '../pinned-policy';
import type { TrustFault } from './fault';

/** What the fix of an insecure setting writes instead. */
export interface InsecureSetting {
  readonly value: Expression;
  readonly secure: string;
}

/** Settings that turn certificate checks off: name, the value that does, the value that does not. */
const settings: Record<string, { readonly off: string; readonly secure: string; readonly of: string }> = {
  rejectUnauthorized: { off: 'false', secure: 'true', of: 'Node and React Native TLS' },
  allowInvalidCertificates: { off: 'true', secure: 'false', of: 'AFNetworking' },
  setAllowsAnyHTTPSCertificate: { off: 'true', secure: 'false', of: 'NSURLRequest' },
  validatesSecureCertificate: { off: 'false', secure: 'true', of: 'ASIHTTPRequest' },
  kCFStreamSSLValidatesCertificateChain: { off: 'false', secure: 'true', of: 'CFStream' },
  kCFStreamSSLAllowsAnyRoot: { off: 'true', secure: 'false', of: 'CFStream' },
  trusty: { off: 'true', secure: 'false', of: 'react-native-blob-util' },
  disableAllSecurity: { off: 'true', secure: 'false', of: 'react-native-ssl-pinning' },
  disableSSLCertValidation: { off: 'true', secure: 'false', of: 'Starscream' },
};

const evaluators = new Set(['DisabledTrustEvaluator', 'DisabledEvaluator']);

/** Options and evaluators of libraries that accept every certificate. */
export function insecureSettings(program: Program): TrustFault[] {
  return [
    ...objectOptions(program),
    ...assignments(program),
    ...setters(program),
    ...acceptedHosts(program),
    ...disabledEvaluators(program),
    ...disabledPolicies(program),
    ...selfSigned(program),
  ];
}

function objectOptions(program: Program): TrustFault[] {
  return [...program.nodes('object')].flatMap((object) =>
    object.entries.flatMap(({ key, value }) => {
      const name = key?.kind === 'name' ? key.name : key?.kind === 'literal' ? key.value : '';
      return faultOf(name, value, value);
    }),
  );
}

function assignments(program: Program): TrustFault[] {
  return [...program.nodes('assign')].flatMap((assign) => {
    const { target, value } = assign;
    if (value && target.kind === 'index' && program.ownConstants.textOf(target.key) === 'NODE_TLS_REJECT_UNAUTHORIZED')
      return environment(assign, value);
    if (!value || target.kind !== 'member') return [];
    if (target.name === 'NODE_TLS_REJECT_UNAUTHORIZED' && pathOf(target.object) === 'process.env')
      return environment(assign, value);
    return isPinned(program, target.name, target.object) ? [] : faultOf(target.name, value, value);
  });
}

function isPinned(program: Program, property: string, policy: Expression | undefined): boolean {
  return property === 'allowInvalidCertificates' && isPinnedPolicy(program, policy);
}

/** Objective-C's other way to assign: `[policy setAllowInvalidCertificates:YES]`. */
function setters(program: Program): TrustFault[] {
  return program.calls().flatMap(({ name, args, receiver }) => {
    const [first] = args;
    if (!first || !name.startsWith('set')) return [];
    const property = name.slice(3, 4).toLowerCase() + name.slice(4);
    if (isPinned(program, property, receiver)) return [];
    return faultOf(Object.hasOwn(settings, name) ? name : property, first.value, first.value);
  });
}

/** A category that answers for NSURLRequest that any certificate of a host will do. */
function acceptedHosts(program: Program): TrustFault[] {
  return program.nodes('function').flatMap(({ name, body = [] }): TrustFault[] => {
    const [only] = body;
    const value = only?.kind === 'return' && body.length === 1 ? only.value : undefined;
    if (name !== 'allowsAnyHTTPSCertificateForHost' || value?.kind !== 'literal' || value.value !== 'true') return [];
    const target: InsecureSetting = { value, secure: 'false' };
    return [{ kind: 'setting', span: value.span, what: `\`${name}\` accepts every certificate.`, target }];
  });
}

function environment(assign: Assign, value: Expression): TrustFault[] {
  if (value.kind !== 'literal' || value.value !== '0') return [];
  const target: InsecureSetting = { value, secure: value.type === 'string' ? "'1'" : '1' };
  return [{ kind: 'setting', span: assign.span, what: 'Node checks no certificate in this whole process.', target }];
}

function faultOf(name: string, value: Expression, place: Expression): TrustFault[] {
  const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (!setting || !says(value, setting.off)) return [];
  const target: InsecureSetting = { value, secure: setting.secure };
  return [
    { kind: 'setting', span: place.span, what: `\`${name}: ${setting.off}\` accepts every certificate.`, target },
  ];
}

/** Whether a value is this truth value, as a literal or as Core Foundation's constant. */
function says(value: Expression, truth: string): boolean {
  if (value.kind === 'name') return value.name.toLowerCase() === `kcfboolean${truth}`;
  return value.kind === 'literal' && value.value === truth;
}

function disabledEvaluators(program: Program): TrustFault[] {
  return [...program.calls()]
    .filter((call) => evaluators.has(call.name))
    .map((call): TrustFault => ({
      kind: 'evaluator',
      span: call.span,
      what: `\`${call.name}\` accepts every certificate.`,
      target: call,
    }));
}

/** Alamofire 4's `ServerTrustPolicy.disableEvaluation`, where it is chosen: the library's own code asks whether it was. */
function disabledPolicies(program: Program): TrustFault[] {
  return program.nodes('member').flatMap((member): TrustFault[] => {
    if (member.name !== 'disableEvaluation' || program.scopes.parent(member)?.kind === 'operation') return [];
    const target: InsecureSetting = { value: member, secure: '.performDefaultEvaluation(validateHost: true)' };
    return [{ kind: 'setting', span: member.span, what: '`disableEvaluation` accepts every certificate.', target }];
  });
}

/** Starscream's `FoundationSecurity(allowSelfSigned: true)`. */
function selfSigned(program: Program): TrustFault[] {
  return program.calls().flatMap(({ args }) =>
    args.flatMap(({ label, value }): TrustFault[] => {
      if (label !== 'allowSelfSigned' || !says(value, 'true')) return [];
      const target: InsecureSetting = { value, secure: 'false' };
      return [
        { kind: 'setting', span: value.span, what: '`allowSelfSigned: true` accepts every certificate.', target },
      ];
    }),
  );
}
