/**
 * Replays recorded keys in a file of 2,000 lines through the engine, as the editor does: what each key costs beside a full
 * parse, and whether the results always equal those of a fresh check. CPU time.
 */
import assert from 'node:assert/strict';
import { Engine, type Outcome } from '../src/engine/engine';
import { createPolicy } from '../src/engine/policy/policy';
import { emptyView } from '../src/engine/project/view';
import { SyntaxParser } from '../src/engine/syntax/parser';
import { grammarsFromDist } from '../src/host/node/grammars';
import { median, percentile } from './cpu';
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

/** What the keys of one session cost, in milliseconds of CPU. */
interface Costs {
  readonly total: number[];
  readonly beyond: number[];
  readonly parse: number[];
}

async function check(engine: Engine, language: Typed, text: string): Promise<Outcome> {
  return engine.check({ path: `src/Sample.${languages[language]}`, language, role: 'ships', text }, request);
}

async function replay(engine: Engine, language: Typed): Promise<Costs> {
  const source = sourceOf(language);
  const fresh = await Engine.create(grammarsFromDist);
  const costs: Costs = { total: [], beyond: [], parse: [] };
  const path = `src/Sample.${languages[language]}`;
  engine.open(path);
  await check(engine, language, source);
  for (const { text } of keysOf(language, source)) {
    inParser = 0;
    const since = process.cpuUsage();
    const outcome = await check(engine, language, text);
    const total = millisecondsSince(since);
    costs.total.push(total);
    costs.parse.push(inParser);
    costs.beyond.push(total - inParser);
    if (costs.total.length % compareEvery === 0) assert.deepEqual(outcome, await check(fresh, language, text));
  }
  engine.close(path);
  return costs;
}

/** What parsing the whole file anew costs. */
async function fullParse(language: Typed): Promise<number> {
  const engine = await Engine.create(grammarsFromDist);
  const figures: number[] = [];
  for (let run = 0; run < 12; run++) {
    inParser = 0;
    await check(engine, language, sourceOf(language));
    figures.push(inParser);
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
    await replay(engine, language);
    const whole = await fullParse(language);
    const { total, beyond, parse } = await replay(engine, language);
    const line = (name: string, values: readonly number[]) => {
      const figure = (share: number) => {
        const value = percentile(values, share);
        return `${value.toFixed(1)} ms (${((100 * value) / whole).toFixed(0)} %)`;
      };
      console.log(`  ${name.padEnd(28)} p50 ${figure(0.5).padEnd(18)} p95 ${figure(0.95)}`);
    };
    console.log(
      `${language}: ${total.length} keys in ${sourceOf(language).length} characters; a full parse: ${whole.toFixed(1)} ms (100 %)`,
    );
    line('a key', total);
    line("of it the parser's", parse);
    line('of it beyond the parser', beyond);
  }
}
