/**
 * What the editor and the language server say to each other beyond the Language Server Protocol. Names of methods, and the
 * shapes of their parameters and answers; all plain data. Offsets never travel: places are LSP ranges.
 */
import type { Exercise, Lesson } from './learn/lesson';

/** What the client says at the start, as `initializationOptions`. Every part may be left out. */
export interface InitializationOptions {
  /** False for a workspace that nobody has trusted: its policy can then only tighten. True unless said. */
  readonly trusted?: boolean;
  /** The start of a link to a rule's page; the rule's id is appended. Without it, diagnostics carry no link. */
  readonly ruleLink?: string;
  /** Whether the client knows the commands of {@link clientCommands}. */
  readonly commands?: boolean;
  /** How long the check of an open document may take, in milliseconds, before it is stopped from outside. */
  readonly openBudget?: number;
  /** Whether another extension validates and completes YAML by the schema: then the server tells only what the schema cannot. */
  readonly yamlSchemas?: boolean;
  /** Where the grammars are, with a final slash: for a server that runs in a browser. */
  readonly grammars?: string;
}

/** Commands that code actions ask the client to run. */
export const clientCommands = {
  /** `keyward.suppress`: asks for a reason, then for the edit with `keyward/suppression`. Argument: SuppressionTarget. */
  suppress: 'keyward.suppress',
  /** `keyward.openLesson`: shows a lesson. Argument: its id. */
  openLesson: 'keyward.openLesson',
  /** `keyward.openRulePage`: shows a rule's page. Argument: the rule's id. */
  openRulePage: 'keyward.openRulePage',
  /** `keyward.openRevokePage`: opens the provider's page where a key is revoked. Argument: its address, over https. */
  openRevokePage: 'keyward.openRevokePage',
  /** `keyward.addCheck`: makes the file that checks every commit or pull request. */
  addCheck: 'keyward.addCheck',
  /** `keyward.showRuleFindings`: shows what a rule finds. Argument: RuleTarget. */
  showRuleFindings: 'keyward.showRuleFindings',
} as const;

/** A rule in a policy: where it stands there, its line counted from zero. */
export interface RuleTarget {
  readonly uri: string;
  readonly rule: string;
  readonly line: number;
}

/** `keyward/ruleFindings`: the places of what a rule finds in the folder of a policy. Argument: {@link RuleTarget}. Answer: LSP locations. */
export const ruleFindingsRequest = 'keyward/ruleFindings';

/** The finding that is to be suppressed: its rule and the line it starts on, counted from zero. */
export interface SuppressionTarget {
  readonly uri: string;
  readonly rule: string;
  readonly line: number;
  /** Where no comment can stand: the finding's fingerprint, for which the policy gets an exception instead. */
  readonly fingerprint?: string;
}

/** `keyward/suppression`: the edit that suppresses a finding with a reason. Answer: a WorkspaceEdit, or null. */
export const suppressionRequest = 'keyward/suppression';

export interface SuppressionParams extends SuppressionTarget {
  readonly reason: string;
  /** For an exception: the last day on which it counts, `YEAR-MONTH-DAY`. */
  readonly expires?: string;
}

/** `keyward/explain`: why a line is reported, or why it is not. Answer: a list of `Note` of `engine/explain/explain.ts`, or null. */
export const explainRequest = 'keyward/explain';

export interface ExplainParams {
  readonly uri: string;
  /** Counted from zero. */
  readonly line: number;
}

/** `keyward/paste`: what to say of a text before it is pasted. Answer: a `PasteAdvice` of `engine/paste/paste.ts`, or null. */
export const pasteRequest = 'keyward/paste';

/** Counted from zero; `character` in UTF-16 code units. */
export interface PastePosition {
  readonly line: number;
  readonly character: number;
}

export interface PasteParams {
  readonly uri: string;
  /** What the paste replaces. */
  readonly range: { readonly start: PastePosition; readonly end: PastePosition };
  readonly text: string;
}

/** `keyward/checkWorkspace`: checks every file, with progress that can be cancelled. Answer: {@link WorkspaceCounts}. */
export const checkWorkspaceRequest = 'keyward/checkWorkspace';

/** How many findings there are, by severity, and what was checked for them. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export interface WorkspaceCounts {
  readonly findings: Counts;
  /** Files that were checked. */
  readonly checked: number;
  /** Files that were not, or not wholly, each with its reason. */
  readonly skipped: readonly SkippedFile[];
  /** True where the person stopped it: the counts are then of what was done. */
  readonly cancelled: boolean;
}

export interface SkippedFile {
  /** The path below its folder, with forward slashes. */
  readonly path: string;
  readonly reason: string;
}

/** `keyward/counter`: which files the last update of a folder checked. For tests. */
export const counterRequest = 'keyward/counter';

export interface CounterParams {
  /** Any file of the folder. */
  readonly uri: string;
}

export interface Counter {
  readonly lastEvaluated: readonly string[];
  /** Files that the folder's project knows. */
  readonly files: number;
  /** Whether every file of the folder was read. */
  readonly isComplete: boolean;
}

/** `keyward/status`: a notification whenever the state changes. */
export const statusNotification = 'keyward/status';

export interface Status {
  /** `reading` until every file of the project was looked at once: until then facts of other files may be missing. */
  readonly state: 'reading' | 'checking' | 'idle';
  /** Files read and files there are, while `reading`. */
  readonly done: number;
  readonly total: number;
  /** Findings in all files that were checked. */
  readonly findings: Counts;
  /** Open documents that are not checked, or not now, each with the reason. */
  readonly skipped: readonly SkippedDocument[];
  /** Files below the folders that were not checked. Their names are in the log. */
  readonly skippedFiles: number;
  /** True where files that are not open cannot be listed: facts of other files are then not available. */
  readonly onlyOpenFiles: boolean;
  /** True where the workspace is not trusted, so that its policy can only tighten. */
  readonly restricted: boolean;
}

export interface SkippedDocument {
  readonly uri: string;
  readonly reason: string;
}

/** `keyward/trust`: a notification that the workspace is trusted from now on. */
export const trustNotification = 'keyward/trust';

/** `keyward/verifyExercise`: whether an exercise is solved. Answer: a `Verdict` of `learn/verdict.ts`. */
export const verifyExerciseRequest = 'keyward/verifyExercise';

export interface VerifyExerciseParams {
  readonly lesson: string;
  readonly language: Exercise['language'];
  readonly text: string;
}

/** `keyward/teamLessons`: reads the lessons that the workspace's policies name. Answer: TeamLessonsAnswer. */
export const teamLessonsRequest = 'keyward/teamLessons';

/** A lesson of the team's own; `home` is its folder's URI. */
export interface TeamLesson extends Lesson {
  readonly home: string;
}

export interface TeamLessonsAnswer {
  readonly lessons: readonly TeamLesson[];
  /** What is wrong with lessons that are left out, each a sentence that begins with the folder. */
  readonly mistakes: readonly string[];
}

/** `keyward/readFile`: asks the client for a file's text. Answer: the text, or null. */
export const readFileRequest = 'keyward/readFile';

export interface ReadFileParams {
  readonly uri: string;
}
