import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths';

/** The suites that run inside the extension host, by their folders below `test/vscode/`; one in Restricted Mode. */
export const suites = ['trusted', 'restricted'] as const;

export type SuiteName = (typeof suites)[number];

/** The module that VS Code runs in its extension host: it exports `run()`. */
export const compiledSuite = inRoot('out', 'test', 'vscode', 'index');

/** Bundles the suites into `out/test/vscode/`, one file for each test file. */
export async function compileSuites(): Promise<void> {
  const source = inRoot('test', 'vscode');
  const tests = suites.flatMap((suite) =>
    readdirSync(inRoot('test', 'vscode', suite))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => inRoot('test', 'vscode', suite, name)),
  );
  const outdir = inRoot('out', 'test', 'vscode');
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [inRoot('test', 'vscode', 'index.ts'), ...tests],
    outbase: source,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'linked',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}
