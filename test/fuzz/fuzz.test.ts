import assert from 'node:assert/strict';
import { ownSeeds, seedsIn } from './corpus';
import { mutated } from './mutate';
import { Oracles } from './oracles';
import { Random } from './random';

/**
 * Mutated files of every language, judged by oracles. `KEYWARD_FUZZ` says how many inputs (a bounded share otherwise),
 * `KEYWARD_FUZZ_SEED` where to start, `KEYWARD_FUZZ_FILES` folders of other files to start from, separated by colons.
 */
const inputs = Number(process.env.KEYWARD_FUZZ ?? 400);
const seed = Number(process.env.KEYWARD_FUZZ_SEED ?? 20_261_125);
const folders = process.env.KEYWARD_FUZZ_FILES?.split(':') ?? [];

/** More would drown what is wrong first. */
const mostFaults = 12;

describe('mutated files', function () {
  this.timeout(0);

  it(`hold what is promised of every file, ${String(inputs)} times`, async () => {
    const random = new Random(seed);
    const seeds = folders.length > 0 ? seedsIn(folders) : ownSeeds();
    const languages = [...new Set(seeds.map(({ language }) => language))];
    assert.ok(languages.length >= 8, `only files of ${languages.join(', ')}`);
    const oracles = await Oracles.create();
    const faults: string[] = [];
    for (let number = 0; number < inputs && faults.length < mostFaults; number++) {
      const language = random.of(languages);
      const own = seeds.filter((candidate) => candidate.language === language);
      const start = random.of(own);
      const input = await mutated(start, own, random);
      try {
        await oracles.judge(input);
      } catch (error) {
        // The text itself may hold what a fixture made up: only where it comes from is told.
        faults.push(
          `input ${String(number)} of seed ${String(seed)}, from ${start.path}: ${String(error).split('\n')[0] ?? ''}`,
        );
      }
    }
    const { tally } = oracles;
    console.log(
      `      ${Object.entries(tally)
        .map(([name, count]) => `${String(count)} ${name}`)
        .join(', ')}`,
    );
    assert.deepEqual(faults, []);
    assert.ok(tally.parsed > inputs / 4, 'most inputs are never opened');
    assert.ok(tally.otherTrees <= Math.max(3, inputs / 50), 'the parsers give too many other trees');
  });
});
