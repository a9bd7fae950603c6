import { spawn, type ChildProcess } from 'node:child_process';
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
  return spawn(quoted(command), args.map(quoted), {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: options.stdio === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
    shell,
  });
}

/** Runs a program with this process's input and output, and waits for its end. Rejects when it cannot be started. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const child = start(command, args, { ...options, stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals): void => {
    end(child, signal);
  };
  process.on('SIGINT', forward).on('SIGTERM', forward);
  let timedOut = false;
  const timer =
    options.timeout === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          end(child, 'SIGKILL');
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
    process.off('SIGINT', forward).off('SIGTERM', forward);
  }
}

/** Runs a program like {@link run}, and throws when it ends with anything but 0. */
export async function mustRun(command: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const { code, timedOut } = await run(command, args, options);
  if (timedOut) throw new Error(`${command} ${args.join(' ')} took too long and was ended`);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}`);
}

/** Runs a script's main function; an error prints its message and sets exit code 1. */
export function main(body: () => Promise<void>): void {
  body().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
