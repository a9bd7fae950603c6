/**
 * Replays recorded keys in a file of 2,000 lines as an editor does: what each key costs beside a full parse, what a check
 * costs where the keys rest, and whether its results always equal those of a fresh check. CPU time.
 */
import assert from 'node:assert/strict';
import { Engine, type Outcome } from '../src/engine/engine';
import { createPolicy } from '../src/engine/policy/policy';
import { emptyView } from '../src/engine/project/view';
import { SyntaxParser } from '../src/engine/syntax/parser';
import { grammarsFromDist } from '../src/host/node/grammars';
import { restAfter } from '../src/server/typing';
import { median, percentile } from './cpu';
import { Desk } from './keystrokes/desk';
import { keysOf } from './keystrokes/session';
import { sourceOf, type Typed } from './keystrokes/source';

const languages = { kotlin: 'kt', java: 'java', swift: 'swift', objc: 'm', dart: 'dart', typescript: 'ts' } as const;
const compareEvery = 50;
const now = new Date('2026-11-25T12:00:00Z');
const request = { policy: createPolicy(), project: emptyView, now };

/** Milliseconds of CPU that the parser itself took since it was last asked. */
let inParser = 0;

/** Counts what the parser takes, from outside the engine. */
function watchParser(): void {
  const parse = Reflect.get(SyntaxParser.prototype, 'parse') as (
    ...args: unknown[]
  ) => ReturnType<SyntaxParser['parse']>;
  SyntaxParser.prototype.parse = async function (...args) {
    const since = process.cpuUsage();
    try {
      return await parse.apply(this, args);
    } finally {
      inParser += millisecondsSince(since);
    }
  };
}

function millisecondsSince(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** What something took in milliseconds of CPU: all of it, and what the parser did not take. */
interface Cost {
  readonly total: number;
  readonly beyond: number;
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  inParser = 0;
  const since = process.cpuUsage();
  await work();
  const total = millisecondsSince(since);
  return { total, beyond: total - inParser };
}

function pathOf(language: Typed): string {
  return `src/Sample.${languages[language]}`;
}

async function check(engine: Engine, language: Typed, text: string): Promise<Outcome> {
  return engine.check({ path: pathOf(language), language, role: 'ships', text }, request);
}

/** What a replay showed: the cost of each check, and how many findings were told only between two rests. */
interface Replay {
  readonly checks: readonly Cost[];
  readonly withdrawn: number;
}

/** The same, and what each key cost beyond the parser. */
interface TypedReplay extends Replay {
  readonly keys: readonly number[];
}

/** Findings that one run of keys told of and took back. */
class Withdrawn {
  private before = new Set<string>();
  private told = new Set<string>();
  count = 0;

  tell({ findings }: Outcome, rests: boolean): void {
    const present = new Set(findings.map(({ fingerprint }) => fingerprint));
    for (const fingerprint of present) this.told.add(fingerprint);
    if (!rests) return;
    this.count += [...this.told].filter((each) => !present.has(each) && !this.before.has(each)).length;
    this.before = present;
    this.told = new Set();
  }
}

/** As the server does it: a check where the keys rest, which is counted to the key before it. */
async function replayTyped(engine: Engine, language: Typed): Promise<TypedReplay> {
  const source = sourceOf(language);
  const fresh = await Engine.create(grammarsFromDist);
  const checks: Cost[] = [];
  const desk = new Desk(pathOf(language), { text: source, language }, async (text) => {
    let outcome: Outcome | undefined;
    checks.push(await costOf(async () => (outcome = await check(engine, language, text))));
    return outcome ?? assert.fail();
  });
  engine.open(pathOf(language));
  await desk.type(source);
  await desk.rest();
  checks.length = 0;
  const keys: number[] = [];
  const withdrawn = new Withdrawn();
  for (const { text, rests } of keysOf(language, source)) {
    const before = checks.length;
    const { total } = await costOf(() => desk.type(text));
    if (rests) {
      await desk.rest();
      assert.deepEqual(desk.outcome, await check(fresh, language, text));
    }
    const made = checks.slice(before);
    // A check that ran while the key was handed on is in `total` already; one at a rest is not.
    keys.push(rests ? made.reduce((all, { beyond }) => all + beyond, total) : total);
    if (made.length > 0 && desk.outcome) withdrawn.tell(desk.outcome, rests);
  }
  desk.close();
  engine.close(pathOf(language));
  return { keys, checks, withdrawn: withdrawn.count };
}

/** As if the keys rested after each of them. */
async function replayChecked(engine: Engine, language: Typed): Promise<Replay> {
  const source = sourceOf(language);
  const fresh = await Engine.create(grammarsFromDist);
  const checks: Cost[] = [];
  const withdrawn = new Withdrawn();
  engine.open(pathOf(language));
  await check(engine, language, source);
  for (const { text, rests } of keysOf(language, source)) {
    let outcome: Outcome | undefined;
    checks.push(await costOf(async () => (outcome = await check(engine, language, text))));
    if (checks.length % compareEvery === 0) assert.deepEqual(outcome, await check(fresh, language, text));
    if (outcome) withdrawn.tell(outcome, rests);
  }
  engine.close(pathOf(language));
  return { checks, withdrawn: withdrawn.count };
}

/** What parsing the whole file anew costs. */
async function fullParse(language: Typed): Promise<number> {
  const engine = await Engine.create(grammarsFromDist);
  const figures: number[] = [];
  for (let run = 0; run < 12; run++) {
    const { total, beyond } = await costOf(() => check(engine, language, sourceOf(language)));
    figures.push(total - beyond);
  }
  return median(figures);
}

/** Replays the keys of some languages, or of all, and prints what they cost. */
export async function keystrokes(asked: readonly string[]): Promise<void> {
  watchParser();
  const engine = await Engine.create(grammarsFromDist);
  for (const language of ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript'] as const) {
    if (asked.length > 0 && !asked.includes(language)) continue;
    // The first replay warms the compilers up, as the first minute in an editor does.
    await replayChecked(engine, language);
    const whole = await fullParse(language);
    const everyKey = await replayChecked(engine, language);
    const typed = await replayTyped(engine, language);
    const figure = (value: number) => `${value.toFixed(1)} ms (${((100 * value) / whole).toFixed(0)} %)`;
    const line = (name: string, values: readonly number[]) => {
      const [p50, p95] = [0.5, 0.95].map((share) => figure(percentile(values, share)));
      const mean = figure(values.reduce((sum, value) => sum + value, 0) / values.length);
      console.log(`  ${name.padEnd(34)} p50 ${p50?.padEnd(18)} p95 ${p95?.padEnd(18)} mean ${mean}`);
    };
    const { keys, checks } = typed;
    const rest = restAfter(median(checks.map(({ total }) => total)));
    const rests = `${keys.length} keys, ${checks.length} checks after rests of ${rest.toFixed(0)} ms`;
    console.log(
      `${language}: ${rests}, ${sourceOf(language).length} characters; a full parse: ${whole.toFixed(1)} ms (100 %)`,
    );
    line('a key, beyond the parser', keys);
    line(
      'a check at a rest',
      checks.map(({ total }) => total),
    );
    line(
      'of it beyond the parser',
      checks.map(({ beyond }) => beyond),
    );
    line(
      'a check at every key instead',
      everyKey.checks.map(({ beyond }) => beyond),
    );
    console.log(
      `  findings told and taken back        ${typed.withdrawn}; with a check at every key ${everyKey.withdrawn}`,
    );
  }
}
