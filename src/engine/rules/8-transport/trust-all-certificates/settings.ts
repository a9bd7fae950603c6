import type { Program } from '../../../flow/program';
import type { Assign, Expression } from '../../../ir/ir';
import { pathOf } from '../../../flow/paths';
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
  trusty: { off: 'true', secure: 'false', of: 'react-native-blob-util' },
};

const evaluators = new Set(['DisabledTrustEvaluator', 'DisabledEvaluator']);

/** Options and evaluators of libraries that accept every certificate. */
export function insecureSettings(program: Program): TrustFault[] {
  return [...objectOptions(program), ...assignments(program), ...disabledEvaluators(program)];
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
    if (!value || target.kind !== 'member') return [];
    if (target.name === 'NODE_TLS_REJECT_UNAUTHORIZED' && pathOf(target.object) === 'process.env')
      return environment(assign, value);
    return faultOf(target.name, value, value);
  });
}

function environment(assign: Assign, value: Expression): TrustFault[] {
  if (value.kind !== 'literal' || value.value !== '0') return [];
  const target: InsecureSetting = { value, secure: value.type === 'string' ? "'1'" : '1' };
  return [{ kind: 'setting', span: assign.span, what: 'Node checks no certificate in this whole process.', target }];
}

function faultOf(name: string, value: Expression, place: Expression): TrustFault[] {
  const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (!setting || value.kind !== 'literal' || value.value !== setting.off) return [];
  const target: InsecureSetting = { value, secure: setting.secure };
  return [
    { kind: 'setting', span: place.span, what: `\`${name}: ${setting.off}\` accepts every certificate.`, target },
  ];
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
