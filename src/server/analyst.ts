import type { Outcome } from '../engine/engine';
import type { Skip } from '../engine/finding';
import type { Policy } from '../engine/policy/policy';
import { WantedSearch } from '../engine/project/wanted';
import type { Analyst, GivenFacts } from '../engine/project/project';
import type { CheckTask, FolderHost, OpenText } from './host';
import { JoinedChecks, unlessAborted } from './joined-checks';

/** What the analyst asks of its folder, each time anew. */
export interface AnalystView {
  policy(): Policy;
  openText(path: string): OpenText | undefined;
  /** Whether a file belongs to the project; an open one that does not is checked alone. */
  isMember(path: string): boolean;
  /** The check of an open document took so long, in milliseconds. */
  onChecked(path: string, took: number): void;
}

/** An open document that was not checked is left alone until it is saved or closed: every key would stop it again. */
const untilSaved = 'It is checked again when it is saved.';

/** Checks open documents by their text in the editor, and all others as they lie on disk. */
export class FolderAnalyst implements Analyst {
  /** The version of an open document whose result the project holds, and that of the last check, which it may not hold yet. */
  private readonly held = new Map<string, number>();
  private readonly checked = new Map<string, number>();
  private readonly stopped = new Map<string, Skip>();
  private readonly files = new JoinedChecks<Outcome | Skip | undefined>();
  private generation = 0;
  private searching: Promise<unknown> = Promise.resolve();
  /** When it is aborted, nothing is waited for any longer but the check of an open document. */
  interrupt: AbortSignal | undefined;

  constructor(
    private readonly host: FolderHost,
    private readonly view: AnalystView,
  ) {}

  async check(path: string, given: GivenFacts, wanted: readonly string[]): Promise<Outcome | Skip | undefined> {
    const open = this.view.openText(path);
    const isMember = this.view.isMember(path);
    if (open) return this.checkOpen(path, open, isMember ? { given, wanted } : { given: {}, wanted: [] }, isMember);
    this.checked.delete(path);
    return isMember ? this.checkFile(path, { given, wanted }) : undefined;
  }

  async mentioning(paths: readonly string[], words: readonly string[]): Promise<readonly string[]> {
    const members = paths.filter((path) => this.view.isMember(path));
    const search = new WantedSearch(words);
    const open = members.filter((path) => this.mentions(path, search));
    const files = members.filter((path) => !this.view.openText(path));
    return [...open, ...(files.length > 0 ? await this.search(files, words) : [])];
  }

  /** One search at a time: whoever walked away from one waits for its end before the next, so that none pile up. */
  private async search(files: readonly string[], words: readonly string[]): Promise<readonly string[]> {
    const { interrupt } = this;
    await unlessAborted(this.searching, interrupt);
    const search = this.host.mentioning(files, words);
    this.searching = search.catch(() => undefined);
    return unlessAborted(search, interrupt);
  }

  /** The project took in the results of these paths. */
  settled(paths: readonly string[]): void {
    for (const path of paths) {
      const version = this.checked.get(path);
      if (version === undefined) this.held.delete(path);
      else this.held.set(path, version);
    }
  }

  /** The version of an open document whose result the project holds. */
  heldVersion(path: string): number | undefined {
    return this.held.get(path);
  }

  /** A file changed on disk: a check of it that still runs is worth nothing. */
  changed(path: string): void {
    this.files.forget(path);
  }

  /** Everything must be checked anew. */
  changedAll(): void {
    this.generation++;
  }

  /** Lets an open document that was given up be checked again. True when there was one. */
  retry(path: string): boolean {
    return this.stopped.delete(path);
  }

  async closed(path: string): Promise<void> {
    this.stopped.delete(path);
    this.checked.delete(path);
    this.held.delete(path);
    await this.host.close(path);
  }

  private async checkOpen(path: string, open: OpenText, task: CheckTask, isMember: boolean): Promise<Outcome | Skip> {
    const policy = this.view.policy();
    const reason = exclusion(path, policy);
    if (reason !== undefined) {
      this.view.onChecked(path, 0);
      this.checked.set(path, open.version);
      return { path, reason };
    }
    const result =
      this.stopped.get(path) ?? (await this.timed(path, () => this.host.checkOpen(path, open, task, policy)));
    this.checked.set(path, open.version);
    if (!('facts' in result)) {
      const skip = { path, reason: this.stopped.has(path) ? result.reason : `${result.reason}. ${untilSaved}` };
      this.stopped.set(path, skip);
      return skip;
    }
    // What lies outside the project neither tells other files anything nor asks them.
    return isMember ? result : { ...result, facts: [], lookups: [] };
  }

  private async timed<T>(path: string, check: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await check();
    this.view.onChecked(path, performance.now() - started);
    return result;
  }

  private checkFile(path: string, task: CheckTask): Promise<Outcome | Skip | undefined> {
    const key = JSON.stringify([this.generation, task]);
    return this.files.run(path, key, () => this.host.checkFile(path, task, this.view.policy()), this.interrupt);
  }

  private mentions(path: string, search: WantedSearch): boolean {
    const open = this.view.openText(path);
    return open !== undefined && search.isIn({ bytes: new TextEncoder().encode(open.text), text: () => open.text });
  }
}

/** Why a file is not checked even when it is open. What Git ignores is: somebody looks at it. */
function exclusion(path: string, policy: Policy): string | undefined {
  if (policy.isExcluded(path)) return 'excluded by the policy';
  return policy.roleFor(path) === 'generated' ? 'generated file' : undefined;
}
