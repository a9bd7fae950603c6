import type { Outcome } from '../../src/engine/engine';
import { Folder } from '../../src/server/folder';
import type { FolderHost, OpenText } from '../../src/server/host';

/** One document in the server's hands, as an editor gives it keys; the engine runs on this very thread. */
export class Desk {
  private open: OpenText;
  private readonly folder: Folder;
  /** The newest result of a check. */
  outcome: Outcome | undefined;

  constructor(
    private readonly path: string,
    { text, language }: Omit<OpenText, 'version'>,
    private readonly check: (text: string) => Promise<Outcome>,
  ) {
    this.open = { text, version: 1, language };
    this.folder = new Folder(this.host(), {
      ruleIds: [],
      isTrusted: () => true,
      openText: () => this.open,
      openPaths: () => [path],
      onChanged: () => undefined,
      onProgress: () => undefined,
      onError: (error) => {
        throw error;
      },
    });
  }

  /** The text becomes this one, by a key or at once; whatever the server does at once is done. */
  async type(text: string): Promise<void> {
    this.open = { ...this.open, text, version: this.open.version + 1 };
    this.folder.edited(this.path);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }

  /** Nothing more is typed until there is a result for the present text. */
  rest(): Promise<void> {
    return this.folder.current(this.path);
  }

  /** As `rest`, for somebody who asks about the document at once. */
  ask(): Promise<void> {
    return this.folder.currentNow(this.path);
  }

  close(): void {
    this.folder.close();
  }

  private host(): FolderHost {
    return {
      list: () => Promise.resolve(undefined),
      notListed: () => Promise.resolve(undefined),
      isFolder: () => Promise.resolve(false),
      read: () => Promise.resolve(undefined),
      findPolicy: () => Promise.resolve(undefined),
      policyContext: () => Promise.resolve({}),
      checkOpen: async (_path, { text }) => {
        const outcome = await this.check(text);
        this.outcome = outcome;
        return outcome;
      },
      close: () => Promise.resolve(),
      checkFile: () => Promise.resolve(undefined),
      mentioning: () => Promise.resolve([]),
      notes: () => [],
    };
  }
}
