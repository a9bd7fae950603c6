/**
 * What a whole-project check costs beside a plain search for the gate's keywords in the same files, by `rg`; and what each
 * rule's gate leaves to be parsed. Ratios of CPU time: they hold on any machine.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rgPath } from '@vscode/ripgrep';
import { inRoot } from '../scripts/lib/paths';
import { temporaryFolder } from '../scripts/lib/temporary';
import { languageOf } from '../src/engine/classify';
import { Engine } from '../src/engine/engine';
import { createPolicy, type Policy } from '../src/engine/policy/policy';
import { Project } from '../src/engine/project/project';
import { grammarsFromDist } from '../src/host/node/grammars';
import { ScanPool } from '../src/host/node/pool';
import { PoolAnalyst } from '../src/host/node/pool-analyst';
import { readSource } from '../src/host/node/read';
import { walk } from '../src/host/node/walk';
import { cpuOf, median } from './cpu';

const runs = 5;

/** The files of one run and where their lists lie for `rg`. */
interface Setup {
  readonly root: string;
  readonly files: readonly string[];
  readonly fileList: string;
  readonly keywordList: string;
}

function compare({ root, fileList, keywordList }: Setup): void {
  const check: number[] = [];
  const search: number[] = [];
  for (let run = 0; run < runs; run++) {
    check.push(
      cpuOf('"$1" "$2" check "$3" --no-policy --no-cache --format json', [
        process.execPath,
        inRoot('dist/cli.js'),
        root,
      ]).seconds,
    );
    // xargs ends with 123 where rg found nothing in one of its shares.
    const rg = 'cd "$1" && xargs -0 "$2" -F -i -c --no-config -f "$3" -- < "$4"';
    search.push(cpuOf(rg, [root, rgPath, keywordList, fileList], 123).seconds);
  }
  const spread = (values: readonly number[]) => `${seconds(Math.min(...values))} to ${seconds(Math.max(...values))}`;
  const version = cpuOf('"$1" --version', [rgPath]).output.split('\n')[0] ?? '';
  console.log(`keyward check          ${seconds(median(check))} s of CPU, median of ${runs} (${spread(check)})`);
  console.log(
    `rg -F -i -c -f KEYWORDS ${seconds(median(search))} s of CPU, median of ${runs} (${spread(search)}); ${version}`,
  );
  console.log(`ratio                  ${(median(check) / median(search)).toFixed(2)}\n`);
}

/** How many bytes and files each rule's gate leaves, and how many files the whole check parses. */
async function gates({ root, files }: Setup, engine: Engine, policy: Policy): Promise<void> {
  const left = new Map([...engine.ruleIds, 'project facts', 'any of them'].map((key) => [key, { files: 0, bytes: 0 }]));
  const total = { files: 0, bytes: 0 };
  const count = (sum: { files: number; bytes: number } | undefined, bytes: number) => {
    if (!sum) return;
    sum.files++;
    sum.bytes += bytes;
  };
  for (const file of files) {
    const source = readSource(root, file);
    if (source.kind === 'skip') continue;
    const bytes = source.utf8 ?? new TextEncoder().encode(source.text);
    const document = { path: file, language: languageOf(file), role: policy.roleFor(file), text: source.text };
    const concerned = engine.concerns(document, { policy, utf8: bytes });
    count(total, bytes.length);
    for (const key of concerned) count(left.get(key), bytes.length);
    if (concerned.size > 0) count(left.get('any of them'), bytes.length);
  }
  console.log(`${total.files} text files, ${(total.bytes / 1e6).toFixed(1)} MB\n`);
  console.log('gate                       files     share of the bytes');
  for (const [key, { files: count, bytes }] of left) {
    console.log(`${key.padEnd(24)} ${String(count).padStart(7)} ${share(bytes, total.bytes).padStart(10)}`);
  }
  const parsed = await parsedFiles(root, files, policy);
  const bytes = parsed.reduce((sum, file) => sum + bytesOf(root, file), 0);
  console.log(
    `${'parsed in the end'.padEnd(24)} ${String(parsed.length).padStart(7)} ${share(bytes, total.bytes).padStart(10)}`,
  );
}

/** Files are also parsed for a constant that another file asks for. */
async function parsedFiles(root: string, files: readonly string[], policy: Policy): Promise<string[]> {
  const pool = new ScanPool();
  try {
    const project = new Project(new PoolAnalyst(pool, root, () => policy));
    await project.update(files);
    return files.filter((file) => project.outcome(file)?.parsed);
  } finally {
    await pool.close();
  }
}

function bytesOf(root: string, file: string): number {
  const source = readSource(root, file);
  return source.kind === 'skip' ? 0 : (source.utf8?.length ?? source.text.length);
}

const seconds = (value: number): string => value.toFixed(2);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** Compares a check of `root` with a search by `rg`, and prints what each gate leaves of it. */
export async function speed(root: string): Promise<void> {
  const policy = createPolicy();
  const { files } = await walk(root, policy);
  const engine = await Engine.create(grammarsFromDist);
  const { keywords } = engine.gate(policy);
  const lists = await temporaryFolder('keyward-bench');
  const fileList = path.join(lists.folder, 'files');
  const keywordList = path.join(lists.folder, 'keywords');
  await writeFile(fileList, files.join('\0'));
  await writeFile(keywordList, `${keywords.join('\n')}\n`);
  console.log(`${path.basename(root)}: ${files.length} files, ${keywords.length} keywords\n`);
  const setup = { root, files, fileList, keywordList };
  compare(setup);
  await gates(setup, engine, policy);
}
