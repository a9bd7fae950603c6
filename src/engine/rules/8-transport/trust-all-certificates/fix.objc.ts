import type { TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import type { RuleContext } from '../../context';
import type { AcceptedChallenge } from './challenge';

const byDefault = 'NSURLSessionAuthChallengePerformDefaultHandling';
const opposites: Record<string, string> = {
  ...{ YES: 'NO', NO: 'YES', TRUE: 'FALSE', FALSE: 'TRUE', true: 'false', false: 'true' },
  ...{ kCFBooleanTrue: 'kCFBooleanFalse', kCFBooleanFalse: 'kCFBooleanTrue' },
};

/** Answers a challenge of Objective-C with the platform's own handling. */
export function defaultHandlingInObjc(
  context: RuleContext,
  writer: CodeWriter,
  { accept, by }: AcceptedChallenge,
): TextEdit[] | undefined {
  if (by === 'disposition') return [writer.replace(accept.span, byDefault)];
  if (accept.kind !== 'call') return undefined;
  const [first, last] = [accept.args[0], accept.args.at(-1)];
  if (!first || !last) return undefined;
  if (by === 'call') return [writer.replace({ start: first.span.start, end: last.span.end }, `${byDefault}, nil`)];
  const sender = accept.receiver && context.text(accept.receiver.span);
  return [
    writer.replace(
      accept.span,
      `[${sender ?? ''} performDefaultHandlingForAuthenticationChallenge:${context.text(last.span)}]`,
    ),
  ];
}

/** The other truth value, spelled as the one that stands there. */
export function oppositeInObjc(
  context: RuleContext,
  span: { readonly start: number; readonly end: number },
): string | undefined {
  return opposites[context.text(span)];
}
