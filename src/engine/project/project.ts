import type { Outcome } from '../engine';
import type { Skip } from '../finding';
import { nearestOf } from './nearest';
import { declares, wantedCallTexts } from './wanted';
import { Apps, type Place } from './apps';
import type { ProjectSnapshot } from './snapshot';
import type { Fact, ProjectView } from './view';

/** Facts of other files, by key, as far as one check may need them. */
export type GivenFacts = Readonly<Record<string, readonly Fact[]>>;

/** Reads and checks one file; runs in this thread, in a worker, wherever the host likes. */
export interface Analyst {
  /**
   * Checks the file at `path`. `given` holds the facts that its last check asked for; `wanted` the names that other files ask for.
   * A file that is gone gives `undefined`; one that cannot be checked gives the reason.
   */
  check(path: string, given: GivenFacts, wanted: readonly string[]): Promise<Outcome | Skip | undefined>;
  /** Which of `paths` define or call one of `wanted` (see `WantedSearch`). */
  mentioning(paths: readonly string[], wanted: readonly string[]): Promise<readonly string[]>;
}

/** How an update can be watched and stopped. */
export interface UpdateOptions {
  readonly signal?: AbortSignal;
  readonly onChecked?: (path: string) => void;
  /** Called after each round with the files it checked: their results are there, though a later round may change them. */
  readonly onSettled?: (paths: readonly string[]) => void;
}

interface Entry {
  readonly outcome?: Outcome;
  readonly skip?: Skip;
}

/** The key of the fact that the project holds every file of its folder. */
export const wholeProject = 'project:whole';

/** More rounds than any chain of constants needs; a guard against facts that never settle. */
const maximumRounds = 24;

/**
 * What many files say together. Each file's result depends on its text and on the facts it looked up; a change checks again only
 * what depends on it, and what comes out always equals a fresh scan of everything.
 *
 * A file that no rule wants can still define a constant that another asks for: names looked up in vain are searched for in
 * unparsed files, and what mentions them is parsed.
 */
export class Project {
  private readonly entries = new Map<string, Entry>();
  private readonly facts = new Map<string, Map<string, readonly Fact[]>>();
  private readonly dependents = new Map<string, Set<string>>();
  private readonly wanted = new Set<string>();
  private wantedList: readonly string[] = [];
  private evaluated: string[] = [];
  private apps = new Apps([]);

  constructor(private readonly analyst: Analyst) {}

  /** Says that the project is all there is in its folder, so that what nobody tells is nowhere. Before the first update. */
  beWhole(): void {
    const fact: Fact = { key: wholeProject, path: '', span: { start: 0, end: 0 }, value: { kind: 'text', text: '' } };
    this.facts.set(wholeProject, new Map([['', [fact]]]));
  }

  /** The paths whose files were checked by the last update, in order, repeats included: the counter that tests read. */
  get lastEvaluated(): readonly string[] {
    return this.evaluated;
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The result for one file; undefined for a file that the project does not know. */
  outcome(path: string): Outcome | undefined {
    return this.entries.get(path)?.outcome;
  }

  /** Why a file has no result, or no whole one. */
  skip(path: string): Skip | undefined {
    return this.entries.get(path)?.skip;
  }

  /** What the project knows, to go on from at another time with `restore`. */
  snapshot(): ProjectSnapshot {
    const outcomes = [...this.entries].flatMap(([path, { outcome }]) => (outcome ? [[path, outcome] as const] : []));
    return { wanted: this.wantedList, outcomes };
  }

  /** Takes in what was known at another time. Files that are not as they were then have to be updated after it. */
  restore({ wanted, outcomes }: ProjectSnapshot, skips: readonly (readonly [path: string, skip: Skip])[] = []): void {
    for (const word of wanted) this.wanted.add(word);
    this.wantedList = [...this.wanted];
    for (const [path, skip] of skips) this.entries.set(path, { skip });
    for (const [path, outcome] of outcomes) {
      this.replaceFacts(path, [], outcome.facts);
      this.replaceLookups(path, [], outcome.lookups);
      this.entries.set(path, { outcome });
    }
    this.regroup();
  }

  /** What other files tell a file. */
  viewFor(path: string): ProjectView {
    return { wanted: this.wantedList, lookup: (key) => this.lookup(key, path) };
  }

  /** The app and the module that a file belongs to. */
  placeOf(path: string): Place {
    return this.apps.placeOf(path);
  }

  /**
   * Checks `changed` files (new, edited or gone) and everything that depends on them.
   * @returns the paths whose result may have changed.
   * @throws what `signal` was aborted with; the project stays usable, and the same update can be asked for again.
   */
  async update(changed: readonly string[], options: UpdateOptions = {}): Promise<ReadonlySet<string>> {
    this.evaluated = [];
    const touched = new Set<string>();
    let queue = new Set([...this.unfinished, ...changed]);
    for (let round = 0; queue.size > 0 && round < maximumRounds; round++) {
      const paths = [...queue];
      for (const path of paths) this.unfinished.add(path);
      await Promise.all(
        paths.map(async (path) => {
          options.signal?.throwIfAborted();
          const given = this.factsFor(path);
          const result = await this.analyst.check(path, given, this.wantedList);
          this.evaluated.push(path);
          touched.add(path);
          options.onChecked?.(path);
          this.pending.set(path, result);
        }),
      );
      options.signal?.throwIfAborted();
      queue = await this.settle(paths, options.onSettled);
    }
    this.unfinished.clear();
    return touched;
  }

  /** What an update that was stopped had still to check; the next one does. */
  private readonly unfinished = new Set<string>();
  private readonly pending = new Map<string, Outcome | Skip | undefined>();

  /** Takes the results of a round in and gives the files that must be checked again because of them. */
  private async settle(paths: readonly string[], onSettled: UpdateOptions['onSettled']): Promise<Set<string>> {
    const next = new Set<string>();
    const changedKeys = new Set<string>();
    for (const path of paths) {
      const before = this.entries.get(path)?.outcome;
      const result = this.pending.get(path);
      this.pending.delete(path);
      const after = result && 'facts' in result ? result : undefined;
      for (const key of this.replaceFacts(path, before?.facts ?? [], after?.facts ?? [])) changedKeys.add(key);
      this.replaceLookups(path, before?.lookups ?? [], after?.lookups ?? []);
      if (!result) this.entries.delete(path);
      else this.entries.set(path, after ? { outcome: after } : { skip: result as Skip });
      // Asked for the first time, and known: the check ran without it.
      const missed = (after?.lookups ?? []).filter(
        (key) => !(before?.lookups.includes(key) ?? false) && this.lookup(key, path).length > 0,
      );
      if (missed.length > 0) next.add(path);
    }
    for (const key of changedKeys) for (const path of this.dependents.get(key) ?? []) next.add(path);
    if (changedKeys.has(structureKey)) for (const path of this.regroup()) next.add(path);
    for (const path of next) this.unfinished.add(path);
    onSettled?.(paths);
    for (const path of await this.newlyMentioning(paths)) next.add(path);
    return next;
  }

  /** Unparsed files that define a constant which is asked for since this round, and files that call a function found in it. */
  private async newlyMentioning(paths: readonly string[]): Promise<readonly string[]> {
    const calls = this.freshCalls(paths);
    const words = paths
      .flatMap((path) => this.outcome(path)?.lookups ?? [])
      .flatMap(wordOf)
      .filter((word) => !this.wanted.has(word));
    if (words.length + calls.length === 0) return [];
    const fresh = [...new Set(words)];
    const unparsed = [...this.entries].filter(([, { outcome }]) => outcome && !outcome.parsed).map(([path]) => path);
    const checked = [...this.entries].filter(([, { outcome }]) => outcome).map(([path]) => path);
    const defining = await this.search(unparsed, fresh);
    const calling = await this.search(checked, calls);
    // Only now: where the look was stopped, it is taken again.
    for (const word of [...fresh, ...calls]) this.wanted.add(word);
    this.wantedList = [...this.wanted];
    return [...defining, ...calling];
  }

  private async search(paths: readonly string[], wanted: readonly string[]): Promise<readonly string[]> {
    return paths.length === 0 || wanted.length === 0 ? [] : this.analyst.mentioning(paths, wanted);
  }

  /** Functions that files of this round tell of for the first time. */
  private freshCalls(paths: readonly string[]): readonly string[] {
    const calls = paths.flatMap((path) => wantedCallTexts(this.outcome(path)?.facts ?? []));
    return [...new Set(calls)].filter((call) => !this.wanted.has(call));
  }

  /**
   * What the project knows of a key, as the file at `path` sees it. Where a workspace holds several apps, a file sees what its
   * own app says; what another one says of a constant only where its own says nothing, and of a protection never.
   */
  private lookup(key: string, path: string): readonly Fact[] {
    const byPath = this.facts.get(key);
    if (!byPath) return [];
    const entries = [...byPath.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
    const root = this.apps.areSeveral ? this.apps.rootOf(path) : undefined;
    const isSharedByAll = root === undefined && !(this.apps.areSeveral && isStored(key));
    const own = isSharedByAll
      ? entries
      : entries.filter(([holder]) => [undefined, root].includes(this.apps.rootOf(holder)));
    const seen = own.length > 0 || isProtection(key) || isStored(key) ? own : entries;
    return nearestOf(
      key,
      seen.flatMap(([, facts]) => facts),
      path,
    );
  }

  /** Structures tell which apps there are: when they change, what files see of each other does too. */
  private regroup(): readonly string[] {
    const structures = [...(this.facts.get(structureKey)?.values() ?? [])].flat();
    const before = this.apps;
    this.apps = new Apps(structures.flatMap(({ value }) => (value.kind === 'structure' ? [value.structure] : [])));
    if (!before.areSeveral && !this.apps.areSeveral) return [];
    return [...this.entries].flatMap(([path, { outcome }]) => (outcome && outcome.lookups.length > 0 ? [path] : []));
  }

  private factsFor(path: string): GivenFacts {
    const lookups = this.entries.get(path)?.outcome?.lookups ?? [];
    return Object.fromEntries(
      lookups.map((key) => [key, this.lookup(key, path)] as const).filter(([, facts]) => facts.length > 0),
    );
  }

  private replaceFacts(path: string, before: readonly Fact[], after: readonly Fact[]): string[] {
    const changed = new Set<string>();
    const [old, fresh] = [byKey(before), byKey(after)];
    for (const key of new Set([...old.keys(), ...fresh.keys()])) {
      const facts = fresh.get(key);
      if (sameValues(old.get(key), facts)) {
        if (facts) this.facts.get(key)?.set(path, facts);
        continue;
      }
      changed.add(key);
      const holders = this.facts.get(key) ?? new Map<string, readonly Fact[]>();
      if (facts) holders.set(path, facts);
      else holders.delete(path);
      if (holders.size > 0) this.facts.set(key, holders);
      else this.facts.delete(key);
    }
    return [...changed];
  }

  private replaceLookups(path: string, before: readonly string[], after: readonly string[]): void {
    for (const key of before) this.dependents.get(key)?.delete(path);
    for (const key of after) {
      const paths = this.dependents.get(key);
      if (paths) paths.add(path);
      else this.dependents.set(key, new Set([path]));
    }
  }
}

function byKey(facts: readonly Fact[]): Map<string, readonly Fact[]> {
  const map = new Map<string, Fact[]>();
  for (const fact of facts) map.set(fact.key, [...(map.get(fact.key) ?? []), fact]);
  return map;
}

/** Places may move with every keystroke; what other files see are the values. */
function sameValues(left: readonly Fact[] | undefined, right: readonly Fact[] | undefined): boolean {
  return JSON.stringify(left?.map(({ value }) => value)) === JSON.stringify(right?.map(({ value }) => value));
}

const structureKey = 'structure:app';

/** What protects one app does nothing for another. */
function isProtection(key: string): boolean {
  return key.startsWith('pins:') || key.startsWith('manifest:');
}

/** What one app stores is in no other's backups. */
function isStored(key: string): boolean {
  return key.startsWith('stored:');
}

/** The name by which a file that defines a looked-up constant or type can be found; of a member with what it is a member of. */
function wordOf(key: string): string[] {
  if (key.startsWith('record:')) return [declares + key.slice('record:'.length)];
  const [, name = '', owner = '', member = ''] = /^(?:const|value):((?:.*\.)?(\w+)\.(\w+)|\w+)$/.exec(key) ?? [];
  const [word, text] = member === '' ? [name, name] : [member, `${owner}.${member}`];
  return /^[A-Za-z_][A-Za-z0-9_]{2,}$/.test(word) ? [text] : [];
}
