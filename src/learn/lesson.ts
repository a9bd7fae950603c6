/** A language that an exercise is written in. */
export type ExerciseLanguage = 'kotlin' | 'swift' | 'typescript';

/** What a solution must do with a value that the exercise hands in: pass it to a call, or to a kind of place. */
export type Requirement =
  { readonly call: string; readonly from: string } | { readonly sink: 'secure-storage'; readonly from: string };

/** One exercise of a lesson: a file with a fault, marked by the engine. */
export interface Exercise {
  readonly language: ExerciseLanguage;
  /** The file's name; it lies in `walkthroughs/lessons/FOLDER/exercises/LANGUAGE/start/`. */
  readonly file: string;
  /** The rule whose finding must go. */
  readonly target: string;
  readonly requires: Requirement;
  /** From a nudge to nearly the answer. */
  readonly hints: readonly string[];
}

/** One lesson of the walkthrough, one item of the checklist. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly checklist: number;
  /** The folder below `walkthroughs/lessons/`. */
  readonly folder: string;
  /** The rules that it teaches. */
  readonly rules: readonly string[];
  readonly exercises: readonly Exercise[];
}
