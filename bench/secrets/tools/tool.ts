import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import path from 'node:path';

/** Something that a tool found. Lines and columns count from 1; columns are left out where the tool tells none. */
export interface Found {
  /** The file's path below the scanned folder, with slashes. */
  readonly path: string;
  readonly line: number;
  readonly columns?: readonly [number, number];
  readonly severity?: string;
  readonly keyClass?: string;
}

export interface Tool {
  readonly name: string;
  /** Why it cannot run here, or its version. */
  state(): { readonly missing: string } | { readonly version: string };
  /** What it finds in a folder. None of it may hold a value. */
  find(root: string): Found[];
}

/** Where a command lies, following links; `undefined` where no folder of PATH has it. */
export function commandPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    try {
      const candidate = path.join(folder, name);
      accessSync(candidate, constants.X_OK);
      return realpathSync(candidate);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** What a command prints. @throws when it ends with a code above `maximumCode`. */
export function outputOf(command: string, args: readonly string[], cwd?: string, maximumCode = 1): string {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024, ...(cwd && { cwd }) });
  if (result.status === null || result.status > maximumCode) {
    // Not what it printed: that may hold a value.
    throw new Error(`${command} ended with ${String(result.status ?? result.error?.message)}`);
  }
  return result.stdout;
}

/** The state of a tool whose command is on PATH. */
export function stateOf(name: string, versionArgs: readonly string[] = ['--version']): ReturnType<Tool['state']> {
  const command = commandPath(name);
  if (command === undefined) return { missing: 'not installed' };
  const version = /\d+\.\d+[\w.-]*/.exec(outputOf(command, versionArgs))?.[0];
  return { version: version ?? 'of no stated version' };
}

/** A path as it stands below the scanned folder. */
export function below(root: string, file: string): string {
  return path.relative(root, path.resolve(root, file)).split(path.sep).join('/');
}
