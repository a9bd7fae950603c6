import { writerFor } from '../../../fixes/writers';
import type { Fix } from '../../../finding';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { loggedByHand } from './by-hand';
import type { LoggingFault } from './fault';
import { talkativeLevels } from './levels';
import { talkativeLoggers } from './makers';

/** Loggers of an HTTP client that print headers or bodies in released apps. In debug builds they are fine. */
export const rule: Rule = {
  metadata: {
    id: 'http-body-logging',
    title: 'Requests logged with headers or bodies',
    checklist: 9,
    severity: 'warning',
    cwe: [532],
    masvs: ['MASVS-STORAGE-2'],
    maswe: { current: ['MASWE-0005'], beta: ['MASWE-0001'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
    noFix:
      'A level that is imported by its name would need another import; what is logged by hand is for its author to choose.',
  },
  gate: ({ models }) => models.requestLogConditions,
  check(context) {
    const { program, document } = context;
    if (!program || document.role === 'test') return;
    const faults = [...talkativeLevels(program), ...talkativeLoggers(program), ...loggedByHand(program)];
    for (const fault of faults) {
      context.report({
        span: fault.span,
        message: {
          what: `\`${fault.logger}\` ${fault.isMinor ? 'may print' : 'prints'} the ${fault.prints} of requests in released apps.`,
          why: 'Tokens in headers, and passwords and answers in bodies, end up in the device log, and from there in crash reports and tickets.',
          do: 'Print neither, or only in debug builds, and hide the Authorization header there as well.',
        },
        fixes: quietFix(context, fault),
        detail: fault.logger,
        ...(fault.isMinor && { severity: 'information' as const }),
      });
    }
  },
};

/** A suggestion, since who reads these logs will miss what they no longer hold. */
function quietFix({ document, program }: RuleContext, { quiet }: LoggingFault): Fix[] {
  const writer = writerFor(document, program?.module);
  if (!writer || !quiet) return [];
  const edits = [writer.replace(quiet.span, quiet.text)];
  return [{ id: 'log-no-bodies', title: 'Log neither headers nor bodies', kind: 'suggestion', edits }];
}
