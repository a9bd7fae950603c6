import type { TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import type { RuleContext } from '../../context';
import type { FaultTarget } from './fault';

type Of<Kind extends FaultTarget['kind']> = Extract<FaultTarget, { kind: Kind }>;

/** The truth value that checks, spelled as the file's language does. */
export function switchedOn(context: RuleContext, writer: CodeWriter, { value, secure }: Of<'setting'>): TextEdit[] {
  const isObjc = context.document.language === 'objc' && context.text(value.span) !== 'false';
  return [writer.replace(value.span, isObjc ? 'YES' : secure)];
}

/** The host that the challenge is about, where there is a challenge. */
export function hostOfPolicy(
  { program, document }: RuleContext,
  writer: CodeWriter,
  { host }: Of<'policy'>,
): TextEdit[] | undefined {
  for (const ancestor of program?.scopes.ancestors(host.value) ?? []) {
    const parameters = ancestor.kind === 'function' || ancestor.kind === 'lambda' ? ancestor.parameters : [];
    const challenge = parameters.find(({ type }) => /^(?:NS)?URLAuthenticationChallenge$/.test(type ?? ''))?.name;
    if (challenge === undefined) continue;
    const path = `${challenge}.protectionSpace.host`;
    return [
      writer.replace(
        host.value.span,
        document.language === 'objc' ? `(__bridge CFStringRef)${path}` : `${path} as CFString`,
      ),
    ];
  }
  return undefined;
}
