import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { readTree } from './cases';
import type { Files } from './check';

const program = inRoot('test', 'fixtures', 'java', 'Complaints.java');
const stubs = inRoot('test', 'fixtures', 'java', 'stubs');

/** Whether this machine can compile Java. */
export function hasJavaCompiler(): boolean {
  return spawnSync('javac', ['-version']).status === 0;
}

/**
 * The errors of the Java compiler for each of many small projects, in one process. An error is told without its place, so that
 * the same one before and after a fix reads the same.
 */
export function javaComplaintsOf(projects: readonly Files[]): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'keyward-java-'));
  try {
    const [sources, classes, stubClasses] = ['sources', 'classes', 'stubs'].map((name) => path.join(folder, name));
    for (const made of [sources, classes, stubClasses]) mkdirSync(made ?? folder);
    const stubFiles = [...readTree(stubs, '').keys()].map((name) => path.join(stubs, name));
    run('javac', ['-d', stubClasses ?? '', ...stubFiles]);
    for (const [index, files] of projects.entries()) write(path.join(sources ?? '', String(index)), files);
    const output = run('java', [program, stubClasses ?? '', sources ?? '', classes ?? '']);
    const complaints = projects.map((): string[] => []);
    for (const line of output.split('\n').filter((each) => each !== '')) {
      const [index = '', message = ''] = line.split('\t');
      complaints[Number(index)]?.push(message);
    }
    return complaints;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, files: Files): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}
