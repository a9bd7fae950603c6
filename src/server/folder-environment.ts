import type { OpenText } from './host';

/** What a folder is told of the editor. */
export interface FolderEnvironment {
  readonly ruleIds: readonly string[];
  readonly isTrusted: () => boolean;
  readonly openText: (path: string) => OpenText | undefined;
  readonly openPaths: () => readonly string[];
  /** Results of these paths may be others than before. */
  readonly onChanged: (paths: readonly string[]) => void;
  /** How much is done, or what is skipped, changed. */
  readonly onProgress: () => void;
  readonly onError: (error: unknown) => void;
}
