import { languageOf } from '../../src/engine/classify';
import type { Engine, Outcome } from '../../src/engine/engine';
import type { Finding, Problem } from '../../src/engine/finding';
import { loadPolicy } from '../../src/engine/policy/load';
import { createPolicy, type Policy } from '../../src/engine/policy/policy';
import { settle } from '../../src/engine/policy/settle';
import { keyFileBytes, keyFileIn } from '../../src/engine/secrets/key-files/key-file';
import { Project, type Analyst } from '../../src/engine/project/project';
import { WantedSearch } from '../../src/engine/project/wanted';
import { LineIndex } from '../../src/engine/text/line-index';
import { testEngine } from './engine';

/** Texts by path. `keyward.yml` among them is the policy. */
export type Files = ReadonlyMap<string, string>;

/** The day that tests call today. */
const today = '2026-11-20';

/** What a check of some files gave, weighed by their policy. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Checks files as the command line does, but from memory and in this thread: all facts, all rules, the policy. `isWhole` says that there are no other files. */
export async function checkFiles(files: Files, { isWhole = false } = {}): Promise<Checked> {
  const engine = await testEngine();
  const text = files.get('keyward.yml');
  const loaded = text === undefined ? undefined : loadPolicy(text, 'keyward.yml', { ruleIds: engine.ruleIds, today });
  const policy = loaded?.policy ?? createPolicy();
  const paths = [...files.keys()].sort();
  const project = new Project(new MemoryAnalyst(engine, files, policy));
  if (isWhole) project.beWhole();
  await project.update(paths);
  const outcomes = new Map(paths.flatMap((path) => [[path, project.outcome(path)] as const]).filter(isThere));
  const settled = [...outcomes].map(([path, outcome]) => settle(outcome, policy, today, project.placeOf(path)));
  return {
    findings: settled.flatMap(({ findings }) => findings),
    problems: [...(loaded?.problems ?? []), ...settled.flatMap(({ problems }) => problems)],
    outcomes,
  };
}

function isThere(entry: readonly [string, Outcome | undefined]): entry is [string, Outcome] {
  return entry[1] !== undefined;
}

/** The files of a map, for a project. The map may change between updates. */
export class MemoryAnalyst implements Analyst {
  constructor(
    private readonly engine: Engine,
    private readonly files: Files,
    private readonly policy: Policy,
  ) {}

  async check(
    path: string,
    given: Parameters<Analyst['check']>[1],
    wanted: readonly string[],
  ): Promise<Outcome | undefined> {
    const text = this.files.get(path);
    if (text === undefined) return undefined;
    const isKeyFile = keyFileIn(keyFileBytes(text)) !== undefined;
    const language = isKeyFile ? 'keystore' : languageOf(path);
    const document = { path, language, role: this.policy.roleFor(path), text } as const;
    const now = new Date(`${today}T12:00:00Z`);
    const project = { lookup: (key: string) => given[key] ?? [] };
    return this.engine.check(document, { policy: this.policy, project, wanted, now });
  }

  mentioning(paths: readonly string[], wanted: readonly string[]): Promise<readonly string[]> {
    const search = new WantedSearch(wanted);
    const isIn = (text: string) => search.isIn({ bytes: new TextEncoder().encode(text), text: () => text });
    return Promise.resolve(paths.filter((path) => isIn(this.files.get(path) ?? '')));
  }
}

/** The line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return new LineIndex(text).position(offset).line + 1;
}
