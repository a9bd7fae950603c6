import type { Engine, Outcome } from '../engine/engine';
import type { Language } from '../engine/document';
import type { Skip } from '../engine/finding';
import type { LoadOptions } from '../engine/policy/load';
import type { Policy } from '../engine/policy/policy';
import type { GivenFacts } from '../engine/project/project';

/** The text of an open document, as it was at one version. */
export interface OpenText {
  readonly text: string;
  readonly version: number;
  readonly language: Language;
}

/** What one check is given besides the file. */
export interface CheckTask {
  readonly given: GivenFacts;
  readonly wanted: readonly string[];
}

/** The files of a folder, as the host can list them. */
export interface Listing {
  readonly files: readonly string[];
  readonly skipped: readonly Skip[];
}

/** What a policy is read with besides its text; see `loadPolicy`. */
export type PolicyContext = Pick<LoadOptions, 'sources' | 'above' | 'folder' | 'baseline'>;

/** What the server needs of one folder's files. Paths are relative to it, with forward slashes. */
export interface FolderHost {
  /** The files to check; undefined where files cannot be listed, so that only open ones are known. */
  list(policy: Policy): Promise<Listing | undefined>;
  /** Why a file does not belong to the folder's project; undefined for one that does. */
  notListed(path: string, policy: Policy): Promise<string | undefined>;
  isFolder(path: string): Promise<boolean>;
  read(path: string): Promise<string | undefined>;
  /** The path of the policy file that counts, as seen from the folder. */
  findPolicy(): Promise<string | undefined>;
  /** What a policy of this text and place builds on, as far as it can be read without the network. */
  policyContext(path: string, text: string, ruleIds: readonly string[]): Promise<PolicyContext>;
  /** Checks the text of an open document, keeping its syntax tree for the next time. */
  checkOpen(path: string, open: OpenText, task: CheckTask, policy: Policy): Promise<Outcome | Skip>;
  /** Frees what was kept of a document that is open no longer. */
  close(path: string): Promise<void>;
  /** Checks a file that is not open; undefined when it is gone. */
  checkFile(path: string, task: CheckTask, policy: Policy): Promise<Outcome | Skip | undefined>;
  /** Which files, none of them open, mention one of the words. */
  mentioning(paths: readonly string[], words: readonly string[]): Promise<readonly string[]>;
  /** What could not be read of a file that was checked all the same. */
  notes(): readonly Skip[];
}

/** What the server needs of the machine it runs on. */
export interface ServerHost {
  /** @param root The folder's URI; undefined for documents that lie in no folder. */
  folder(root: string | undefined): FolderHost;
  /** The engine of this thread, for exercises: texts whose length is bounded. */
  engine(): Promise<Engine>;
  close(): Promise<void>;
}
