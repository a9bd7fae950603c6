import type { Document } from '../engine/document';
import type { Engine } from '../engine/engine';
import { createPolicy } from '../engine/policy/policy';
import { emptyView } from '../engine/project/view';
import { LineIndex } from '../engine/text/line-index';
import { hasConstruct } from './construct';
import type { Exercise, Requirement } from './lesson';
import type { Refusal, Verdict } from './verdict';

/** An exercise has some forty lines; far more is no attempt, and not worth a reader's time. In UTF-16 code units. */
const longestAttempt = 50_000;

/**
 * Marks an attempt: it parses, nothing in it is suppressed, the fault is gone, and the safe construct is there and is given
 * the exercise's own value. The built-in policy counts, whatever the workspace says.
 */
export async function verifyExercise(engine: Engine, exercise: Exercise, text: string): Promise<Verdict> {
  if (text.length > longestAttempt) return refused('too-long', 'This is far longer than the exercise. Start it again.');
  const document: Document = { path: exercise.file, language: exercise.language, role: 'ships', text };
  const outcome = await engine.check(document, { policy: createPolicy(), project: emptyView });
  const inspected = await engine.inspect(document);
  if (!inspected || inspected.hasErrors) return refused('broken', 'The code does not parse yet.');
  const [silenced] = outcome.suppressed;
  if (silenced) {
    return refused('suppressed', `A comment silences ${silenced.finding.rule}. Take it out and fix the fault instead.`);
  }
  const finding = outcome.findings.find(({ rule }) => rule === exercise.target);
  if (finding) {
    const line = new LineIndex(text).position(finding.span.start).line + 1;
    return refused('finding', `Line ${line}: ${finding.message.what} ${finding.message.do}`);
  }
  return hasConstruct(inspected.program, exercise.requires)
    ? { passed: true }
    : refused('construct', missing(exercise.requires));
}

function refused(refusal: Refusal, reason: string): Verdict {
  return { passed: false, refusal, reason };
}

function missing(requirement: Requirement): string {
  if ('call' in requirement) {
    return `The fault is gone, but so is what the app needs: \`${requirement.from}\` is not passed to \`${requirement.call}\` yet.`;
  }
  return `The fault is gone, but the value is not kept: \`${requirement.from}\` does not reach the platform’s secure storage yet.`;
}
