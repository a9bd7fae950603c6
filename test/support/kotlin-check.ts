import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { readTree } from './cases';
import type { Files } from './check';

const stubFolders = [inRoot('test', 'fixtures', 'java', 'stubs'), inRoot('test', 'fixtures', 'kotlin', 'stubs')];

/** The folder of the compiler's libraries: JetBrains' own package, which needs a Java machine. */
function libraries(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('kotlin-compiler/package.json')), 'lib');
}

/** Whether this machine can run the compiler. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/**
 * The errors of the Kotlin compiler for each of many small projects, in one process. Each project gets a package of its own, so that
 * all of them are compiled as one. An error is told without its place, so that the same one before and after a fix reads the same.
 */
export function kotlinComplaintsOf(projects: readonly Files[]): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'keyward-kotlin-'));
  try {
    const sources = projects.flatMap((files, index) => written(folder, index, files));
    const stubs = stubFolders.flatMap((stubFolder) =>
      [...readTree(stubFolder, '').keys()].map((name) => path.join(stubFolder, name)),
    );
    const listed = path.join(folder, 'sources.txt');
    writeFileSync(listed, [...stubs, ...sources].join('\n'));
    const library = libraries();
    const classpath = ['kotlin-stdlib.jar', 'kotlinx-coroutines-core-jvm.jar'].map((jar) => path.join(library, jar));
    const { stderr } = spawnSync(
      'java',
      [
        ...['-cp', path.join(library, '*'), 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler', '-nowarn', '-no-stdlib'],
        ...[
          '-no-reflect',
          '-classpath',
          classpath.join(path.delimiter),
          '-d',
          path.join(folder, 'classes'),
          `@${listed}`,
        ],
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    return complaintsIn(stderr, projects.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function complaintsIn(output: string, count: number): string[][] {
  const complaints = Array.from({ length: count }, (): string[] => []);
  for (const line of output.split('\n')) {
    const [, index, message] = /\/p(\d+)\/[^:]+:\d+:\d+: error: (.*)$/.exec(line) ?? [];
    if (index !== undefined && message !== undefined)
      complaints[Number(index)]?.push(message.replaceAll(/\bp\d+\./g, ''));
    else if (line.startsWith('error: ')) throw new Error(line);
  }
  return complaints;
}

/** Writes a project's Kotlin and Java files into a package of its own and gives their paths. */
function written(folder: string, index: number, files: Files): string[] {
  const sources = [...files].filter(([name]) => /\.(?:kt|java)$/.test(name));
  const own = new Set(sources.flatMap(([, text]) => /^package ([\w.]+)/m.exec(text)?.[1] ?? []));
  return sources.map(([name, text]) => {
    const outer = `p${String(index)}`;
    const file = path.join(folder, outer, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const imported = text.replaceAll(/^import ([\w.]+)(?=\.\w+)/gm, (line, from: string) =>
      own.has(from) ? `import ${outer}.${from}` : line,
    );
    writeFileSync(file, inPackage(outer, imported));
    return file;
  });
}

/** A source file with its package inside another one; one without a package gets it before its first import or declaration. */
function inPackage(outer: string, text: string): string {
  if (/^package /m.test(text)) return text.replace(/^package /m, `package ${outer}.`);
  const annotations = /^(?:\s*@file:.*\n)*/.exec(text)?.[0] ?? '';
  return `${annotations}package ${outer};${text.slice(annotations.length)}`;
}
