/**
 * What a check costs as a project grows to four and sixteen times its size, and what the next check costs when one file has
 * changed since: CPU time as ratios, and the most memory that the process held.
 */
import { appendFile, cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inRoot } from '../scripts/lib/paths';
import { temporaryFolder } from '../scripts/lib/temporary';
import { createPolicy } from '../src/engine/policy/policy';
import { readSource } from '../src/host/node/read';
import { walk } from '../src/host/node/walk';
import { cpuOf, median } from './cpu';
import { peakMemory } from './memory';

const sizes = [1, 4, 16];
const runs = 3;
const settling = 3_000;

interface Figures {
  readonly lines: number;
  readonly first: number;
  readonly second: number;
  readonly megabytes: number;
}

/** Checks copies of `root` side by side, and prints a row for each size. */
export async function growth(root: string): Promise<void> {
  const made = await temporaryFolder('keyward-growth');
  const { files } = await walk(root, createPolicy());
  const changed = files.find((file) => /\.(?:kt|java|swift|m|dart|tsx?|jsx?)$/.test(file)) ?? files[0];
  if (changed === undefined) throw new Error(`There is nothing to check in ${root}.`);
  console.log('size     lines   first check    for each line   next check   of the first     memory');
  let base: Figures | undefined;
  for (const size of sizes) {
    const folder = path.join(made.folder, String(size));
    for (let copy = 0; copy < size; copy++) await copied(root, files, path.join(folder, `copy${String(copy)}`));
    // Files that were written just before a check are compared by their bytes: nobody's project is that young.
    await setTimeout(settling);
    const figures = await figuresOf(folder, path.join(folder, 'copy0', changed), made.folder);
    base ??= figures;
    print(size, figures, base);
  }
  await made.remove();
}

async function copied(root: string, files: readonly string[], folder: string): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(path.join(root, file), path.join(folder, file));
  }
}

async function figuresOf(folder: string, changed: string, work: string): Promise<Figures> {
  const [first, second]: [number[], number[]] = [[], []];
  const command = 'KEYWARD_CACHE="$4" "$1" "$2" check "$3" --no-policy --format json';
  for (let run = 0; run < runs; run++) {
    const cache = path.join(work, `cache${String(Math.random()).slice(2)}`);
    const check = () => cpuOf(command, [process.execPath, inRoot('dist', 'cli.js'), folder, cache]).seconds;
    first.push(check());
    await appendFile(changed, '\n');
    second.push(check());
  }
  const megabytes = await peakMemory([
    inRoot('dist', 'cli.js'),
    'check',
    folder,
    '--no-policy',
    '--no-cache',
    '--format',
    'json',
  ]);
  return { lines: await linesIn(folder), first: median(first), second: median(second), megabytes };
}

async function linesIn(folder: string): Promise<number> {
  const { files } = await walk(folder, createPolicy());
  return files.reduce((sum, file) => {
    const source = readSource(folder, file);
    return source.kind === 'skip' ? sum : sum + source.text.split('\n').length;
  }, 0);
}

function print(size: number, { lines, first, second, megabytes }: Figures, base: Figures): void {
  const perLine = first / lines / (base.first / base.lines);
  console.log(
    [
      `${String(size)} ×`.padEnd(5),
      String(lines).padStart(8),
      `${first.toFixed(2)} s CPU`.padStart(13),
      `${perLine.toFixed(2)} ×`.padStart(15),
      `${second.toFixed(2)} s`.padStart(12),
      `${((100 * second) / first).toFixed(1)} %`.padStart(14),
      `${String(megabytes)} MB`.padStart(10),
    ].join(' '),
  );
}
