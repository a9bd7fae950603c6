/**
 * How well the rarity model tells random texts from ordinary ones, beside Shannon's entropy: `npx tsx bench/rarity/measure.ts`.
 * `labelled.tsv` holds texts that are in no app: random ones were drawn by a seed, the others written by hand. None of them was
 * trained on.
 */
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths';
import { bundledData } from '../../src/engine/data';
import { rarityOf } from '../../src/engine/secrets/rarity';

type Label = 'random' | 'password' | 'ordinary';

/** A text with what it is; `kind` says more closely what was meant. */
export interface Labelled {
  readonly label: Label;
  readonly kind: string;
  readonly text: string;
}

/** The texts of `labelled.tsv`. */
export function readLabelled(): Labelled[] {
  const [, ...lines] = readFileSync(inRoot('bench/rarity/labelled.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [label = '', kind = '', text = ''] = line.split('\t');
    return { label: label as Label, kind, text };
  });
}

/** Shannon's entropy of a text's own letters, in bits a character: what most scanners go by. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

/** How often a random text scores above an ordinary one: 1 is always, 0.5 is by chance (the area under the ROC curve). */
export function separation(texts: readonly Labelled[], score: (text: string) => number): number {
  const scores = (label: Label) => texts.filter((each) => each.label === label).map(({ text }) => score(text));
  const ordinary = scores('ordinary');
  const wins = scores('random').map((random) =>
    ordinary.reduce((sum, other) => sum + (random > other ? 1 : random === other ? 0.5 : 0), 0),
  );
  return wins.reduce((sum, won) => sum + won, 0) / (wins.length * ordinary.length);
}

/** Of the random texts the share found by the limit that takes at most this share of the ordinary ones for random. */
export function foundAt(texts: readonly Labelled[], score: (text: string) => number, wrongShare: number): number {
  const ordinary = texts.filter(({ label }) => label === 'ordinary').map(({ text }) => score(text));
  const limit = ordinary.sort((left, right) => right - left)[Math.floor(ordinary.length * wrongShare)] ?? 0;
  const random = texts.filter(({ label }) => label === 'random');
  return random.filter(({ text }) => score(text) > limit).length / random.length;
}

/** Whether the whole judgement takes a text for a secret, beside a token's name or beside a password's. */
export function isJudgedSecret({ text }: Labelled, name: 'token' | 'password'): boolean {
  return bundledData().values.kindOf(text, [name], name === 'token' ? 'none' : 'words') !== undefined;
}

function report(): void {
  const texts = readLabelled();
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  for (const [name, score] of [
    ['rarity', rarityOf],
    ['entropy', entropyOf],
  ] as const) {
    console.log(
      `${name.padEnd(8)} separation ${separation(texts, score).toFixed(3)}; ` +
        `finds ${percent(foundAt(texts, score, 0.02))} of the random texts at 2 % wrong, ${percent(foundAt(texts, score, 0.05))} at 5 %`,
    );
  }
  for (const [label, name] of [
    ['random', 'token'],
    ['password', 'password'],
    ['ordinary', 'token'],
    ['ordinary', 'password'],
  ] as const) {
    const own = texts.filter((each) => each.label === label);
    const told = own.filter((each) => isJudgedSecret(each, name));
    console.log(`taken for a secret beside \`${name}\`: ${String(told.length)} of ${String(own.length)} ${label}`);
    const odd = label === 'ordinary' ? told : own.filter((each) => !told.includes(each));
    for (const { kind, text } of odd) console.log(`  ${kind}: ${text}`);
  }
}

if (process.argv[1]?.endsWith('measure.ts') === true) report();
