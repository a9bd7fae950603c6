/** What an exercise is written in: a language of apps, or a file that a team keeps beside its code. */
export const exerciseLanguages = ['kotlin', 'swift', 'dart', 'typescript', 'ci', 'policy', 'runbook'] as const;
export type ExerciseLanguage = (typeof exerciseLanguages)[number];

/** What a solution must do besides being rid of the fault. */
export type Requirement =
  /** A value that the exercise hands in is passed to a call of one of these names; with `to`, a call goes to that host. */
  | { readonly call: string | readonly string[]; readonly from: string; readonly to?: string | undefined }
  /** It is passed to a call of this name after it went through one of others: a hash, a cipher. */
  | { readonly call: string; readonly from: string; readonly through: readonly string[] }
  /** It goes into this header of a request, and a call goes to the host `to`. */
  | { readonly header: string; readonly from: string; readonly to: string }
  /** It reaches secure storage, or is still told to the log. */
  | { readonly sink: 'secure-storage' | 'log'; readonly from: string }
  /** A step of a workflow that runs `step` has the variable `env` from the vault. */
  | { readonly step: string; readonly env: string }
  /** A step of a workflow runs `step`, and the build fails when it fails. */
  | { readonly step: string; readonly fails: 'the build' }
  /** The policy's inventory has this key, with these parts, and it may get no older than `maxAge` days. */
  | { readonly key: string; readonly has: readonly string[]; readonly maxAge: number }
  /** The policy shows this practice, with these parts, looked at again at least every `reviewEvery` days. */
  | { readonly evidence: string; readonly has: readonly string[]; readonly reviewEvery: number }
  /** A text has these headings in this order, each with something below it. */
  | { readonly sections: readonly string[] };

/** A file that lies beside an exercise and stays as it is. */
export interface BesideFile {
  readonly path: string;
  readonly text: string;
}

/** One exercise of a lesson: a file with a fault, marked by the engine. */
export interface Exercise {
  readonly language: ExerciseLanguage;
  /** The file's name; it lies in `walkthroughs/lessons/FOLDER/exercises/LANGUAGE/start/`. */
  readonly file: string;
  /** Where the file would lie in a repository, when that decides what it is for. */
  readonly path?: string;
  readonly beside?: readonly BesideFile[];
  /** The day that it is in the exercise, `YEAR-MONTH-DAY`, where dates count. */
  readonly today?: string;
  /** The rule whose finding must go. */
  readonly target: string;
  /** Rules whose findings must be gone as well, however little they weigh. */
  readonly without?: readonly string[];
  /** All of these. */
  readonly requires: readonly Requirement[];
  /** From a nudge to nearly the answer. */
  readonly hints: readonly string[];
}

/** A question at the end of a lesson; the answer counted from 0 is right. */
export interface Question {
  readonly question: string;
  readonly answers: readonly string[];
  readonly right: number;
  /** Why, in a sentence or two. */
  readonly because: string;
}

/** One lesson of the walkthrough, one item of the checklist. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly checklist: number;
  /** Counts up when the lesson says or asks something else; who finished an older one is told. */
  readonly version: number;
  /** The folder below `walkthroughs/lessons/`. */
  readonly folder: string;
  /** The rules that it teaches. */
  readonly rules: readonly string[];
  readonly questions: readonly Question[];
  readonly exercises: readonly Exercise[];
}
