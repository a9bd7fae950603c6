import type { Connection } from 'vscode-languageserver';
import { Engine, type Outcome } from '../engine/engine';
import type { Skip } from '../engine/finding';
import type { PolicySource } from '../engine/policy/chain';
import { gatherSources } from '../engine/policy/gather';
import type { Policy } from '../engine/policy/policy';
import { grammarsFrom } from '../host/browser/grammars';
import { readFileRequest, type ReadFileParams } from '../protocol';
import type { CheckTask, FolderHost, OpenText, PolicyContext, ServerHost } from './host';

/** No more than this is checked here, where nothing can be stopped from outside. In UTF-16 code units. */
const longestText = 1_000_000;
const policyFile = 'keyward.yml';

/** Checks open documents in this very thread, a web worker; files of the workspace cannot be listed cheaply. */
export class BrowserHost implements ServerHost {
  private own: Promise<Engine> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly grammars: string,
  ) {}

  folder(root: string | undefined): FolderHost {
    return new BrowserFolder(root, this);
  }

  engine(): Promise<Engine> {
    this.own ??= Engine.create(grammarsFrom(this.grammars));
    return this.own;
  }

  /** The text of a file of the workspace, by way of the editor. */
  async read(uri: string): Promise<string | undefined> {
    const params: ReadFileParams = { uri };
    return (await this.connection.sendRequest<string | null>(readFileRequest, params)) ?? undefined;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

class BrowserFolder implements FolderHost {
  constructor(
    private readonly root: string | undefined,
    private readonly host: BrowserHost,
  ) {}

  list(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** Open documents of one folder know each other. */
  notListed(path: string, policy: Policy): Promise<string | undefined> {
    if (this.root === undefined) return Promise.resolve('in no folder');
    return Promise.resolve(policy.isExcluded(path) ? 'excluded by the policy' : undefined);
  }

  isFolder(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async read(path: string): Promise<string | undefined> {
    return this.root === undefined ? undefined : this.host.read(`${this.root.replace(/\/$/, '')}/${encodeURI(path)}`);
  }

  async findPolicy(): Promise<string | undefined> {
    return (await this.read(policyFile)) === undefined ? undefined : policyFile;
  }

  async policyContext(path: string, text: string, ruleIds: readonly string[]): Promise<PolicyContext> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return { sources: await gatherSources(text, ruleIds, (id) => this.policySource(folder, id)) };
  }

  private async policySource(folder: string, id: string): Promise<PolicySource> {
    if (!id.startsWith('file:')) return { missing: 'Only files of the workspace can be extended in a browser.' };
    const file = id.slice('file:'.length);
    const text = file.startsWith('../') ? undefined : await this.read(`${folder}${file}`);
    return text === undefined ? { missing: `There is no file "${file}" here.` } : { text, name: `${folder}${file}` };
  }

  async checkOpen(path: string, open: OpenText, task: CheckTask, policy: Policy): Promise<Outcome | Skip> {
    const { language, text } = open;
    if (text.length > longestText) return { path, reason: 'too long to be checked in a browser' };
    const engine = await this.host.engine();
    engine.open(path);
    const document = { path, language, text, role: policy.roleFor(path) };
    const project = { lookup: (key: string) => task.given[key] ?? [] };
    return engine.check(document, { policy, project, wanted: task.wanted });
  }

  async close(path: string): Promise<void> {
    (await this.host.engine()).close(path);
  }

  checkFile(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  mentioning(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  notes(): readonly Skip[] {
    return [];
  }
}
