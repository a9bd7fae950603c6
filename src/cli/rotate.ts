import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { closest } from '../engine/text/closest';
import { withRotation } from '../engine/policy/stamp-rotation';
import { slashed } from '../host/node/find-policy';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy } from './policy-file';
import { findTarget } from './target';
import { writeOutput } from './write-output';

/** Stamps today as the day on which a key of the inventory was rotated, and opens its runbook. */
export async function rotate(name: string, where: string, environment: Environment): Promise<number> {
  const { root } = await findTarget([where], environment.cwd);
  const { policy, file } = await choosePolicy({}, root, environment);
  const { keys } = policy.settings;
  const key = keys.find((each) => each.name === name);
  if (file === undefined || !key)
    throw new UsageError(
      unknownKey(
        name,
        keys.map((each) => each.name),
      ),
    );
  const stamped = withRotation(await readFile(file, 'utf8'), name, environment.today);
  if (stamped === undefined) {
    const place = policy.origin(['keys', keys.indexOf(key), 'name'])?.path ?? 'another policy';
    throw new UsageError(`"${name}" stands in ${place}: stamp it there, or name it under \`keys\` here.`);
  }
  await writeOutput(file, stamped, 'The policy cannot be written');
  const policyName = slashed(path.relative(environment.cwd, file));
  await write(environment.stdout, `${policyName}: ${name} was rotated on ${environment.today}.\n`);
  if (key.runbook === undefined) return exitCodes.clean;
  await write(environment.stdout, `Runbook: ${key.runbook}\n`);
  if (environment.stdout.isTTY === true) open(runbookTarget(key.runbook, path.dirname(file)));
  return exitCodes.clean;
}

function unknownKey(name: string, known: readonly string[]): string {
  const near = closest(name, known);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `The inventory (\`keys\` in keyward.yml) has no "${name}".${hint}`;
}

/** A link, or a file of the repository. */
function runbookTarget(runbook: string, folder: string): string {
  return runbook.startsWith('https://') ? runbook : path.join(folder, runbook);
}

/** Opens a link or file as the desktop does; where there is none, the line that was printed has to do. */
function open(target: string): void {
  const programs: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };
  const child = spawn(programs[process.platform] ?? 'xdg-open', [target], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
