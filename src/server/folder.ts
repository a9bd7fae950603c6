import type { Finding, Problem, Skip } from '../engine/finding';
import { createPolicy, type Policy } from '../engine/policy/policy';
import { settle, type Settled } from '../engine/policy/settle';
import { Project } from '../engine/project/project';
import type { ProjectView } from '../engine/project/view';
import { FolderAnalyst } from './analyst';
import { unusedPolicy } from '../engine/policy/unused';
import { changesChecks, problemsOf, findPolicy, type ReadPolicy } from './folder-policy';
import type { FolderEnvironment } from './folder-environment';
import type { FolderHost, PolicyContext } from './host';
import { News } from './news';
import { UpdateQueue } from './queue';
import { today } from './today';
import { Typing } from './typing';

/** The result for one file: weighed findings, or why there are none. */
export type FileResult = { readonly settled: Settled } | { readonly skip: Skip };

/** One folder of the workspace: its policy, its files, and what is known of them. */
export class Folder {
  private readonly analyst: FolderAnalyst;
  private readonly project: Project;
  private readonly queue: UpdateQueue;
  private readonly typing = new Typing((path) => {
    this.checkOpen(path).catch(this.environment.onError);
  });
  private members = new Set<string>();
  private listed: readonly Skip[] = [];
  private read: ReadPolicy = { policy: createPolicy(), problems: [] };
  private readonly news: News;
  private idleWaiters: (() => void)[] = [];
  private done = 0;
  private turn: Promise<void> = Promise.resolve();
  private isListed = false;
  private isClosed = false;
  /** Whether every file was looked at once. */
  isComplete = false;
  /** Whether the host can list files at all. */
  canList = true;
  /** The policy file that counts, as seen from the folder. */
  policyPath: string | undefined;

  constructor(
    private readonly host: FolderHost,
    private readonly environment: FolderEnvironment,
  ) {
    this.analyst = new FolderAnalyst(host, {
      openText: environment.openText,
      isMember: (path) => this.members.has(path),
      policy: () => this.read.policy,
      onChecked: (path, took) => {
        this.typing.took(path, took);
      },
    });
    this.project = new Project(this.analyst);
    this.news = new News((paths) => {
      environment.onChanged(paths);
    });
    this.queue = new UpdateQueue(this.project, this.analyst, {
      onSettled: (paths) => {
        this.news.gather(paths);
      },
      onUpdated: () => {
        this.news.tell();
      },
      onChecked: () => {
        this.done++;
        environment.onProgress();
      },
      onIdle: () => {
        this.idle();
      },
      onError: environment.onError,
    });
  }

  get policy(): Policy {
    return this.read.policy;
  }

  get lastEvaluated(): readonly string[] {
    return this.project.lastEvaluated;
  }

  get files(): readonly string[] {
    return [...this.members];
  }

  /** Files read and files there are, in the background work that runs. */
  get progress(): { readonly done: number; readonly total: number } {
    return { done: this.done, total: this.done + this.queue.waiting };
  }

  get isIdle(): boolean {
    return this.queue.isIdle && !this.typing.isWaiting;
  }

  /** Everything that was not checked, or not wholly. */
  get skipped(): readonly Skip[] {
    const missing = [...this.members].flatMap((path) => this.project.skip(path) ?? []);
    return [...this.listed, ...this.host.notes(), ...missing];
  }

  /** How many files have a result. */
  get checkedFiles(): number {
    return [...this.members].filter((path) => this.project.outcome(path)).length;
  }

  /** Every finding there is. */
  findings(): readonly Finding[] {
    const paths = this.project.paths.filter((path) => {
      const outcome = this.project.outcome(path);
      return outcome !== undefined && outcome.findings.length + outcome.suppressed.length > 0;
    });
    return paths.flatMap((path) => {
      const result = this.result(path);
      return result && 'settled' in result ? result.settled.findings : [];
    });
  }

  /** Reads the policy and lists the files; those that are new or gone, or all of them, are checked in the background. */
  load(everything = false): Promise<void> {
    return this.inTurn(() => this.loadNow(everything));
  }

  /** Checks every file anew, and waits for it. */
  async checkAll(): Promise<void> {
    await this.load(true);
    await this.idleNow();
  }

  private async loadNow(everything: boolean): Promise<void> {
    const policyChanged = await this.loadPolicy();
    const listing = await this.host.list(this.policy);
    this.canList = listing !== undefined;
    if (this.canList) this.project.beWhole();
    this.listed = listing?.skipped ?? [];
    const before = this.members;
    this.members = new Set(listing?.files);
    for (const path of this.environment.openPaths()) if (!this.members.has(path)) await this.admit(path);
    const gone = [...before].filter((path) => !this.members.has(path));
    const fresh = [...this.members].filter((path) => everything || policyChanged || !before.has(path));
    if (everything || policyChanged) this.analyst.changedAll();
    if (this.queue.waiting === 0) this.done = 0;
    const open = this.environment.openPaths();
    this.typing.restarted(open);
    for (const path of open) this.queue.addUrgent(path);
    this.queue.add([...gone, ...fresh]);
    this.isListed = true;
    if (this.queue.isIdle) this.idle();
  }

  /** A document was opened or edited: it is checked as soon as its keys rest. */
  edited(path: string): void {
    const open = this.environment.openText(path);
    if (!open || this.isClosed) return;
    this.typing.changed(path, open.text);
    this.news.outdated(path);
    this.environment.onProgress();
  }

  private async checkOpen(path: string): Promise<void> {
    if (!this.members.has(path)) await this.admit(path);
    if (!this.isClosed) this.queue.addUrgent(path);
  }

  /** Waits for no more keys of a document, and lets one that was given up be checked again. */
  saved(path: string): void {
    const isRetried = this.analyst.retry(path);
    if (!this.typing.ended(path) && isRetried) this.queue.addUrgent(path);
  }

  async closed(path: string): Promise<void> {
    this.typing.closed(path);
    await this.analyst.closed(path);
    if (!this.canList) this.members.delete(path);
    this.queue.add([path]);
  }

  /** A file that is not open was made, changed or removed on disk. */
  async changedOnDisk(path: string, isGone: boolean): Promise<void> {
    if (this.environment.openText(path)) return;
    this.analyst.changed(path);
    if (!isGone) await this.admit(path);
    else for (const member of this.below(path)) this.members.delete(member);
    this.queue.add(
      isGone ? this.project.paths.filter((known) => known === path || known.startsWith(`${path}/`)) : [path],
    );
  }

  /** What other files tell a file. */
  viewFor(path: string): ProjectView {
    return this.project.viewFor(path);
  }

  isFolder(path: string): Promise<boolean> {
    return this.host.isFolder(path);
  }

  readText(path: string): Promise<string | undefined> {
    return this.host.read(path);
  }

  /** The result that is there now; undefined where there is none yet. */
  result(path: string): FileResult | undefined {
    const skip = this.project.skip(path);
    if (skip) return { skip };
    const outcome = this.project.outcome(path);
    return outcome && { settled: settle(outcome, this.policy, today(), this.project.placeOf(path)) };
  }

  /** The result of a file as an object that is another one when the result is. */
  resultKey(path: string): object | undefined {
    return this.project.outcome(path);
  }

  /** As `current`, for somebody who asks: keys are not waited for, here or in a file that this one depends on. */
  currentNow(path: string): Promise<void> {
    this.typing.endedAll();
    return this.current(path);
  }

  /** Waits until the project holds a result for the present text of an open document, or that text is another; else not at all. */
  async current(path: string): Promise<void> {
    const asked = this.environment.openText(path)?.version;
    while (!this.isClosed && !this.isCurrent(path)) {
      if (asked === undefined || this.environment.openText(path)?.version !== asked) return;
      await this.news.of(path);
    }
  }

  /** Waits until nothing is left to check. */
  async idleNow(): Promise<void> {
    if (!this.queue.isIdle) await new Promise<void>((resolve) => this.idleWaiters.push(resolve));
  }

  /** Forgets what waits in the background, but for files that were never looked at. */
  cancel(): void {
    this.queue.drop((path) => this.project.outcome(path) !== undefined || this.project.skip(path) !== undefined);
    this.environment.onProgress();
  }

  /** Reads the policy again, and checks or weighs again what it changes. */
  policyChanged(): Promise<void> {
    return this.inTurn(async () => {
      if (await this.loadPolicy()) await this.loadNow(true);
      // What is told of the policy itself depends on all of it.
      else if (this.policyPath !== undefined && this.members.has(this.policyPath))
        this.queue.addUrgent(this.policyPath);
      this.environment.onChanged(this.project.paths);
    });
  }

  close(): void {
    this.isClosed = true;
    this.typing.restarted([]);
    this.news.close();
    this.queue.close();
    for (const resolve of this.idleWaiters) resolve();
  }

  /** Whether the project holds a result for the present text of an open document. */
  isCurrent(path: string): boolean {
    return this.analyst.heldVersion(path) === this.environment.openText(path)?.version;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.turn.then(work);
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async loadPolicy(): Promise<boolean> {
    const before = this.policy.settings;
    const { path, read } = await findPolicy(this.host, this.environment, this.policy);
    this.policyPath = path;
    this.read = read;
    return changesChecks(before, this.policy.settings);
  }

  /** What a policy of this text builds on. */
  policyContext(path: string, text: string): Promise<PolicyContext> {
    return this.host.policyContext(path, text, this.environment.ruleIds);
  }

  /** What a rule finds in the files that were checked. */
  findingsOf(rule: string): Finding[] {
    return this.findings().filter((finding) => finding.rule === rule);
  }

  /** What is wrong in a policy of this text, whether or not it is the one that counts. */
  async policyProblems(path: string, text: string): Promise<readonly Problem[]> {
    const problems = await problemsOf(this.host, path, text, this.environment.ruleIds);
    const counting = this.policyPath;
    if (counting === undefined || counting === path || this.policy.settings.layers.includes(path)) return problems;
    return [unusedPolicy(path, counting), ...problems];
  }

  private async admit(path: string): Promise<void> {
    const reason = await this.host.notListed(path, this.policy);
    if (reason === undefined) this.members.add(path);
    else this.members.delete(path);
  }

  private below(path: string): string[] {
    return [...this.members].filter((member) => member === path || member.startsWith(`${path}/`));
  }

  private idle(): void {
    this.isComplete ||= this.isListed;
    this.done = 0;
    for (const resolve of this.idleWaiters.splice(0)) resolve();
    this.environment.onProgress();
  }
}
