/**
 * Draws findings for reading by hand: `npx tsx bench/review/sample.ts SEED COUNT REPORT.json…`, where each report is what
 * `keyward check FOLDER --format json` wrote. Rules take turns, so that a rare rule is read as closely as a frequent one.
 * Prints tab-separated rows without verdicts: app, rule, severity, file, line, what.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Row {
  readonly app: string;
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly path: string;
    readonly start: { readonly line: number };
    readonly message: { readonly what: string };
  }[];
}

/** A small seeded generator (mulberry32): the same seed draws the same rows from the same reports. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function rowsOf(file: string): Row[] {
  const { findings } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const app = path.basename(file, '.json').replace('+', '/');
  return findings.map(({ rule, severity, path: name, start, message }) => {
    return { app, rule, severity, path: name, line: start.line, what: message.what };
  });
}

function draw(rows: readonly Row[], count: number, next: () => number): Row[] {
  const byRule = new Map<string, Row[]>();
  for (const row of rows) byRule.set(row.rule, [...(byRule.get(row.rule) ?? []), row]);
  const piles = [...byRule.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, pile]) => pile);
  const drawn: Row[] = [];
  while (drawn.length < count && piles.some((pile) => pile.length > 0)) {
    for (const pile of piles) {
      const [row] = pile.splice(Math.floor(next() * pile.length), 1);
      if (row && drawn.length < count) drawn.push(row);
    }
  }
  return drawn;
}

const [seed, count, ...reports] = process.argv.slice(2);
for (const row of draw(reports.flatMap(rowsOf), Number(count), random(Number(seed)))) {
  console.log([row.app, row.rule, row.severity, row.path, String(row.line), row.what].join('\t'));
}
