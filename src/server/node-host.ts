import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { Engine, type Outcome } from '../engine/engine';
import type { Skip } from '../engine/finding';
import { createPolicy, type Policy } from '../engine/policy/policy';
import { notListed } from '../host/node/admit';
import { nearestPolicy, slashed } from '../host/node/find-policy';
import { grammarsFromDist } from '../host/node/grammars';
import { ScanPool } from '../host/node/pool';
import { policyCacheFolder } from '../host/node/policy-cache';
import { policyContext } from '../host/node/policy-sources';
import { PoolAnalyst } from '../host/node/pool-analyst';
import { largestFile, readText } from '../host/node/read';
import { walk } from '../host/node/walk';
import type { InitializationOptions } from '../protocol';
import type { CheckTask, FolderHost, Listing, OpenText, PolicyContext, ServerHost } from './host';

/** How long an open document may take unless the client says otherwise, in milliseconds: the next key waits for it. */
const defaultBudget = 8_000;

/**
 * Checks in worker threads. Open documents have one of their own, which keeps their syntax trees and is never kept busy by the
 * rest of the folder; the main loop only passes messages on.
 */
export class NodeHost implements ServerHost {
  private readonly open: ScanPool;
  private readonly rest = new ScanPool(Math.max(1, Math.min(availableParallelism() - 1, 4)));
  private own: Promise<Engine> | undefined;

  constructor({ openBudget = defaultBudget }: InitializationOptions) {
    this.open = new ScanPool(1, openBudget);
  }

  folder(root: string | undefined): FolderHost {
    return root?.startsWith('file:')
      ? new NodeFolder(URI.parse(root).fsPath, this.open, this.rest)
      : new LoneFolder(this.open);
  }

  engine(): Promise<Engine> {
    this.own ??= Engine.create(grammarsFromDist);
    return this.own;
  }

  async close(): Promise<void> {
    await Promise.all([this.open.close(), this.rest.close()]);
  }
}

/** Checks open documents only: those of no folder, or of one whose files this machine does not hold. */
class LoneFolder implements FolderHost {
  private policy: Policy = createPolicy();
  private readonly openAnalyst: PoolAnalyst;

  constructor(
    private readonly openPool: ScanPool,
    private readonly name = '',
  ) {
    this.openAnalyst = new PoolAnalyst(openPool, name, () => this.policy);
  }

  list(_policy: Policy): Promise<Listing | undefined> {
    return Promise.resolve(undefined);
  }

  notListed(_path: string, _policy: Policy): Promise<string | undefined> {
    return Promise.resolve('in no folder');
  }

  isFolder(_path: string): Promise<boolean> {
    return Promise.resolve(false);
  }

  read(_path: string): Promise<string | undefined> {
    return Promise.resolve(undefined);
  }

  findPolicy(): Promise<string | undefined> {
    return Promise.resolve(undefined);
  }

  policyContext(_path: string, _text: string, _ruleIds: readonly string[]): Promise<PolicyContext> {
    return Promise.resolve({});
  }

  async checkOpen(file: string, open: OpenText, task: CheckTask, policy: Policy): Promise<Outcome | Skip> {
    const { text, language } = open;
    if (text.length > largestFile) return { path: file, reason: 'larger than 5 MiB' };
    this.policy = policy;
    const result = await this.openAnalyst.run(file, { ...task, text, language });
    return result ?? { path: file, reason: 'could not be checked' };
  }

  async close(file: string): Promise<void> {
    await this.openPool.forget(file);
  }

  checkFile(_path: string, _task: CheckTask, _policy: Policy): Promise<Outcome | Skip | undefined> {
    return Promise.resolve(undefined);
  }

  mentioning(_paths: readonly string[], _words: readonly string[]): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  notes(): readonly Skip[] {
    return [];
  }
}

/** A folder on this machine's disk. */
class NodeFolder extends LoneFolder {
  private restPolicy: Policy = createPolicy();
  private readonly analyst: PoolAnalyst;

  constructor(
    private readonly root: string,
    open: ScanPool,
    rest: ScanPool,
  ) {
    super(open, root);
    this.analyst = new PoolAnalyst(rest, root, () => this.restPolicy);
  }

  override async list(policy: Policy): Promise<Listing> {
    return walk(this.root, policy);
  }

  override notListed(file: string, policy: Policy): Promise<string | undefined> {
    return notListed(this.root, file, policy);
  }

  override async isFolder(file: string): Promise<boolean> {
    return stat(path.join(this.root, file)).then(
      (status) => status.isDirectory(),
      () => false,
    );
  }

  override async read(file: string): Promise<string | undefined> {
    const result = await readText(this.root, file);
    return result.kind === 'text' ? result.text : undefined;
  }

  override async findPolicy(): Promise<string | undefined> {
    const file = await nearestPolicy(this.root);
    return file === undefined ? undefined : slashed(path.relative(this.root, file));
  }

  override policyContext(policy: string, text: string, ruleIds: readonly string[]): Promise<PolicyContext> {
    return policyContext(path.join(this.root, policy), text, this.root, policyCacheFolder(process.env), ruleIds);
  }

  override checkFile(file: string, task: CheckTask, policy: Policy): Promise<Outcome | Skip | undefined> {
    this.restPolicy = policy;
    return this.analyst.check(file, task.given, task.wanted);
  }

  override mentioning(paths: readonly string[], words: readonly string[]): Promise<readonly string[]> {
    return this.analyst.mentioning(paths, words);
  }

  override notes(): readonly Skip[] {
    return [...this.analyst.notes.values()];
  }
}
