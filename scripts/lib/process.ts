import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { root } from './paths';

/** How to run a program; `cwd` is the repository's root unless given, `env` adds to this process's environment. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the program, and all that it started, after so many milliseconds. */
  readonly timeout?: number;
}

/** How a program ended: its exit code (128 when a signal ended it), and whether the timeout ended it. */
export interface RunResult {
  readonly code: number;
  readonly timedOut: boolean;
}

const ownGroup = process.platform !== 'win32';

/** How long a program may take to end by itself, in milliseconds. */
const killDelay = 10_000;

const running = new Set<ChildProcess>();

/** Ends a program started by {@link start}, with everything it started itself. A program that has ended is left alone. */
export function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(ownGroup ? -child.pid : child.pid, signal);
  } catch {
    // It ended between the check and the signal.
  }
}

/** Starts a program in a process group of its own, so that {@link end} reaches its children too. */
export function start(
  command: string,
  args: readonly string[],
  options: RunOptions & { readonly stdio: 'inherit' | 'pipe' },
): ChildProcess {
  // Only a shell runs the .cmd files of Windows, and it wants its arguments quoted.
  const shell = command.endsWith('.cmd');
  const quoted = (text: string): string => (shell ? `"${text}"` : text);
  const child = spawn(quoted(command), args.map(quoted), {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', options.stdio, options.stdio],
    detached: ownGroup,
    shell,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a program with this process's output, and waits for its end. Rejects when it cannot be started. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const child = start(command, args, { ...options, stdio: 'inherit' });
  let timedOut = false;
  const timer =
    options.timeout === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          end(child);
          setTimeout(end, killDelay, child, 'SIGKILL').unref();
        }, options.timeout);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject).once('exit', (exitCode) => {
        resolve(exitCode ?? 128);
      });
    });
    return { code, timedOut };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a program like {@link run}, and throws when it ends with anything but 0. */
export async function mustRun(command: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const { code, timedOut } = await run(command, args, options);
  if (timedOut) throw new Error(`${command} ${args.join(' ')} took too long and was ended`);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}`);
}

/** Runs a program like {@link mustRun}, but shows what it says only when it fails. */
export async function mustRunQuietly(command: string, args: readonly string[]): Promise<void> {
  const child = start(command, args, { stdio: 'pipe' });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${output}\n${command} ${args.join(' ')} ended with ${String(code)}`);
}

/** How to start npm: the one that runs this script, where one does, since it is the one that the person chose. */
export function npm(): readonly [command: string, ...first: string[]] {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

let onInterrupt: (() => void) | undefined;

/** Waits for Ctrl+C, or a request to end. From then on the script has to end by itself. */
export async function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    onInterrupt = resolve;
  });
}

/**
 * Runs a script's main function; an error prints its message and sets exit code 1. Whatever ends the script, also ends
 * the programs that it started.
 */
export function main(body: () => Promise<void>): void {
  process.once('exit', () => {
    for (const child of running) end(child);
  });
  const interrupt = (code: number) => (): void => {
    if (onInterrupt === undefined) process.exit(code);
    onInterrupt();
  };
  process.on('SIGINT', interrupt(130)).on('SIGTERM', interrupt(143));
  body().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
