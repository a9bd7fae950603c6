import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const pause = 50;

/**
 * The most memory that a run of Node held, all its threads included, in megabytes: the high-water mark that Linux keeps of a
 * process, read until it ends. Not a number where the system tells none.
 */
export async function peakMemory(argv: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, argv, { stdio: 'ignore' });
  let peak = Number.NaN;
  while (child.exitCode === null && child.signalCode === null) {
    const status = await readFile(`/proc/${String(child.pid)}/status`, 'utf8').catch(() => '');
    const kilobytes = /^VmHWM:\s*(\d+)/m.exec(status)?.[1];
    if (kilobytes !== undefined) peak = Math.round(Number(kilobytes) / 1024);
    await setTimeout(pause);
  }
  return peak;
}
