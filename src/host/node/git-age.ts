import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { dayOf } from '../../engine/policy/period';

const run = promisify(execFile);
/** In milliseconds. */
const longestWait = 10_000;

/**
 * The day on which a line came into Git as it is, `YEAR-MONTH-DAY`; undefined without Git, outside a repository, or for a line that
 * was never committed. Nothing that a repository configures is run.
 * @param line Counted from one.
 */
export async function lineAge(root: string, file: string, line: number): Promise<string | undefined> {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-optional-locks'];
  const range = `${String(line)},${String(line)}`;
  // A filter or text conversion would be a program of the repository's choice.
  const args = [...safe, 'blame', '--porcelain', '-L', range, 'HEAD', '--', path.basename(file)];
  try {
    const cwd = path.join(root, path.dirname(file));
    const { stdout } = await run('git', args, { cwd, timeout: longestWait, maxBuffer: 1 << 20 });
    const time = /^author-time (\d+)$/m.exec(stdout)?.[1];
    return time === undefined ? undefined : dayOf(new Date(Number(time) * 1000));
  } catch {
    return undefined;
  }
}
