/**
 * Trains the rarity model: `npx tsx bench/rarity/train.ts` writes `src/engine/secrets/rarity-table.ts`. It learns how words of code
 * are spelt from this repository's own sources and pages and from `words.txt`; nothing is fetched. Run it by hand: a table that
 * followed every commit would change findings without anyone meaning it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { splitWords } from '../../src/engine/secrets/names';
import { costOf, symbols } from '../../src/engine/secrets/rarity-codec';

const sources = ['src', 'scripts', 'docs', 'policies'];
const boundary = 0;
const size = symbols.length;

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inner = path.join(folder, entry.name);
    if (entry.isDirectory()) return textsBelow(inner);
    const isWords = /\.(?:ts|md|yml)$/.test(entry.name) && !/\.generated\.|rarity-table|[/\\]formats[/\\]/.test(inner);
    return isWords ? [readFileSync(inner, 'utf8')] : [];
  });
}

/** Every word with how often it counts: the root of its frequency, so that `const` does not outweigh the language. */
function weightedWords(): Map<string, number> {
  const counts = new Map<string, number>();
  const listed = readFileSync(inRoot('bench/rarity/words.txt'), 'utf8').replace(/^#.*$/gm, '');
  for (const text of [...sources.flatMap((folder) => textsBelow(inRoot(folder))), listed, listed]) {
    for (const word of splitWords(text.replace(/(["'`])[A-Za-z0-9+/=_-]{20,}\1/g, ''))) {
      if (/^[a-z]{2,20}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([word, count]) => [word, Math.sqrt(count)]));
}

/** Counts of runs of one, two and three symbols, by their number in base `size`. */
function countRuns(words: ReadonlyMap<string, number>): readonly [Float64Array, Float64Array, Float64Array] {
  const [one, two, three] = [size, size ** 2, size ** 3].map((length) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const [word, weight] of words) {
    let [before, last] = [boundary, boundary];
    for (const symbol of Array.from(word, (letter) => symbols.indexOf(letter)).concat(boundary)) {
      one[symbol] = (one[symbol] ?? 0) + weight;
      two[last * size + symbol] = (two[last * size + symbol] ?? 0) + weight;
      const run = (before * size + last) * size + symbol;
      three[run] = (three[run] ?? 0) + weight;
      [before, last] = [last, symbol];
    }
  }
  return [one, two, three];
}

function share(counts: Float64Array, from: number, symbol: number): number {
  const row = counts.subarray(from * size, from * size + size);
  const total = row.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 1 / size : (row[symbol] ?? 0) / total;
}

/** One row of the table for each first symbol. */
function tableRows(): string[] {
  const [one, two, three] = countRuns(weightedWords());
  return Array.from(symbols, (_, before) => {
    let row = '';
    for (let last = 0; last < size; last++) {
      for (let symbol = 0; symbol < size; symbol++) {
        const probability =
          0.7 * share(three, before * size + last, symbol) +
          0.22 * share(two, last, symbol) +
          0.07 * share(one, 0, symbol) +
          0.01 / size;
        row += costOf(-Math.log2(probability));
      }
    }
    return row;
  });
}

const rows = tableRows().map((row) => `  ${JSON.stringify(row)},`);
writeFileSync(
  inRoot('src/engine/secrets/rarity-table.ts'),
  [
    '// Written by `npx tsx bench/rarity/train.ts`, which says from what. Not edited by hand.',
    '/** What a letter costs after two others, in quarters of a bit: a row for each first letter; see `rarity-codec.ts`. */',
    'export const table: readonly string[] = [',
    ...rows,
    '];\n',
  ].join('\n'),
);
