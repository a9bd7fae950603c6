import { spawnSync } from 'node:child_process';

/** What a command cost, in seconds of CPU, all its threads and children included; and what it printed. */
export interface Cost {
  readonly seconds: number;
  readonly output: string;
}

/**
 * Runs a shell command line and reads its CPU time from the shell, which knows that of every child it waited for. Wall time
 * would measure the machine's other work as well. @throws when the command ends with more than `maximumCode`.
 */
export function cpuOf(command: string, args: readonly string[], maximumCode = 1): Cost {
  const script = `(${command}); code=$?; times >&3; exit $code`;
  const result = spawnSync('bash', ['-c', script, 'bash', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1024 * 1024 * 1024,
    encoding: 'utf8',
  });
  if (result.status === null || result.status > maximumCode) {
    throw new Error(`${command} ended with ${String(result.status)}: ${result.stderr}`);
  }
  // Two lines: the shell's own user and system time, then its children's.
  const children = (result.output[3] ?? '').trim().split('\n')[1] ?? '';
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  if (seconds.length !== 2) throw new Error(`the shell told no times: ${children}`);
  return { seconds: seconds.reduce((sum, part) => sum + part, 0), output: result.stdout };
}

/** The middle one of some figures. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The figure below which a share of all figures lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
