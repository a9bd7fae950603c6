import type { Document } from '../engine/document';
import { languageOf, roleOf } from '../engine/classify';
import type { Engine, Outcome } from '../engine/engine';
import type { Finding } from '../engine/finding';
import { loadPolicy } from '../engine/policy/load';
import { createPolicy, type Policy, type Weight } from '../engine/policy/policy';
import { Project } from '../engine/project/project';
import { LineIndex } from '../engine/text/line-index';
import { readTree } from '../engine/syntax/readers';
import type { Exercise } from './lesson';
import { missingOf } from './missing';
import { refused, type Verdict } from './verdict';

/** An exercise has some forty lines; far more is no attempt, and not worth a reader's time. In UTF-16 code units. */
const longestAttempt = 50_000;
const policyPath = 'keyward.yml';
const unreadable = 'does not parse yet. Where your compiler takes it, write it in another way: Keyward cannot read it.';

/** An attempt in the small repository that the exercise makes up. */
interface Attempt {
  readonly exercise: Exercise;
  readonly document: Document;
  readonly policy: Policy;
  readonly outcomes: readonly Outcome[];
  /** The day that it is in the exercise, `YEAR-MONTH-DAY`. */
  readonly today: string;
}

/**
 * Marks an attempt: it parses, nothing in it is suppressed, the fault is gone, and the safe construct is there and is given
 * the exercise's own value. The exercise's own policy counts or else the built-in one, whatever the workspace says.
 * @param today The day that it really is, `YEAR-MONTH-DAY`.
 */
export async function verifyExercise(
  engine: Engine,
  exercise: Exercise,
  text: string,
  today: string,
): Promise<Verdict> {
  if (text.length > longestAttempt) return refused('too-long', 'This is far longer than the exercise. Start it again.');
  const document = asDocument(exercise.path ?? exercise.file, text);
  const documents = [document, ...(exercise.beside ?? []).map((file) => asDocument(file.path, file.text))];
  const day = exercise.today ?? today;
  const written = documents.find(({ path }) => path === policyPath);
  const read = written && loadPolicy(written.text, policyPath, { ruleIds: engine.ruleIds, today: day });
  const mistake = written === document ? read?.problems.find(({ severity }) => severity === 'error') : undefined;
  if (mistake) return refused('broken', at(document, mistake.span.start, mistake.message));
  const policy = read?.policy ?? createPolicy();
  const outcomes = await checkAll(engine, documents, policy, new Date(`${day}T12:00:00Z`));
  const inspected = await engine.inspect(document);
  const brokenAt = inspected?.program.module.brokenAt;
  if (brokenAt !== undefined) return refused('broken', at(document, brokenAt, `This ${unreadable}`));
  if (inspected?.hasErrors === true) return refused('broken', `The code ${unreadable}`);
  const fault = faultOf({ exercise, document, policy, outcomes, today: day });
  if (fault) return fault;
  const reason = missingOf(
    { document, policy, program: inspected?.program, today: today > day ? today : day },
    exercise,
  );
  return reason === undefined ? { passed: true } : refused('construct', reason);
}

function asDocument(path: string, text: string): Document {
  return { path, language: languageOf(path), role: roleOf(path), text };
}

/** Checks the documents as a project that holds nothing else. */
async function checkAll(
  engine: Engine,
  documents: readonly Document[],
  policy: Policy,
  now: Date,
): Promise<readonly Outcome[]> {
  const project = new Project({
    check: async (path, given, wanted) => {
      const document = documents.find((one) => one.path === path);
      const view = { lookup: (key: string) => given[key] ?? [] };
      return document && engine.check(document, { policy, project: view, wanted, now });
    },
    mentioning: (paths) => Promise.resolve(paths),
  });
  project.beWhole();
  await project.update(documents.map(({ path }) => path));
  return documents.flatMap(({ path }) => project.outcome(path) ?? []);
}

/** What speaks against an attempt, whatever else it does. */
function faultOf({ exercise, document, policy, outcomes, today }: Attempt): Verdict | undefined {
  if (outcomes[0]?.hasErrors === true || readTree(document.language, document.text)?.hasErrors === true) {
    return refused('broken', 'The file does not parse yet. Look at its brackets, quotes and indentation.');
  }
  const [silenced] = outcomes.flatMap(({ suppressed }) => suppressed);
  if (silenced) {
    return refused('suppressed', `A comment silences ${silenced.finding.rule}. Take it out and fix the fault instead.`);
  }
  const found = outcomes.flatMap(({ findings }) => findings);
  const finding = found.find(({ rule }) => rule === exercise.target || exercise.without?.includes(rule) === true);
  if (finding) return faultAt(document, finding, policy.weigh(finding, today).outcome);
  if (policy.level(exercise.target) === 'off') return refused('lowered', turnedOff(exercise.target));
  // A new fault in the place of the old one is no solution.
  const other = found.find(({ severity }) => severity === 'error' || severity === 'warning');
  return other && faultAt(document, other, policy.weigh(other, today).outcome);
}

function faultAt(document: Document, { rule, path, span, message }: Finding, outcome: Weight['outcome']): Verdict {
  if (outcome === 'off') return refused('lowered', turnedOff(rule));
  if (outcome !== 'kept') {
    return refused('lowered', `The policy excepts ${rule}. Take the exception out and fix the fault instead.`);
  }
  const reason = `${message.what} ${message.do}`;
  return refused('finding', path === document.path ? at(document, span.start, reason) : reason);
}

function turnedOff(rule: string): string {
  return `The policy turns ${rule} off. Turn it on again and fix the fault instead.`;
}

function at({ text }: Document, offset: number, message: string): string {
  return `Line ${new LineIndex(text).position(offset).line + 1}: ${message}`;
}
