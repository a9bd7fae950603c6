import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, ScanResult } from '../engine/finding';
import { fails, type Policy } from '../engine/policy/policy';
import type { FailOn } from '../engine/policy/schema-parts';
import { unusedPolicy } from '../engine/policy/unused';
import { LineIndex } from '../engine/text/line-index';
import { readText } from '../host/node/read';
import { cacheFolder } from '../host/node/scan-cache';
import { counted, countsOf, findingsInWords } from '../report/counts';
import { reports } from '../report/reports';
import type { ReportFormat } from '../report/reports';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy, problemLines } from './policy-file';
import type { ChosenPolicy, PolicyChoice } from './policy-file';
import { showProgress } from './progress';
import { expand, findTarget } from './target';
import type { Target } from './target';
import { cannotWrite, reportTo, writeOutput } from './write-output';

/** The options of `keyward check`. */
export interface CheckOptions extends PolicyChoice {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly color: boolean;
  readonly verbose: boolean;
  readonly jobs?: number;
  readonly cache: boolean;
  /** In seconds. */
  readonly fileTimeout?: number;
}

/** Checks files and folders and writes the report. Gives the exit code; throws a UsageError for what cannot be done. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<number> {
  const target = await findTarget(paths, environment.cwd);
  if (options.output !== undefined) await assertWritable(options.output, environment.cwd);
  const chosen = await choosePolicy(options, target.root, environment);
  if (chosen.problems.some(({ severity }) => severity === 'error')) {
    await write(environment.stderr, problemLines(chosen));
    throw new UsageError('The policy has mistakes, so nothing was checked.');
  }
  const result = await scan(target, chosen, options, environment);
  const failOn = options.failOn ?? chosen.policy.failOn;
  await report(result, failOn, options, environment);
  return result.findings.some(({ severity }) => fails(severity, failOn)) ? exitCodes.findings : exitCodes.clean;
}

async function scan(
  target: Target,
  { policy, problems }: ChosenPolicy,
  { jobs, fileTimeout, cache }: CheckOptions,
  { scan: scanWorkspace, stderr, signal, variables }: Environment,
): Promise<ScanResult> {
  const expanded = await expand(target, policy, signal);
  const unused: Problem[] = [];
  const progress = showProgress(stderr);
  try {
    const result = await scanWorkspace({
      root: target.root,
      policy,
      onProgress: progress.update,
      onProject: ({ paths }) => unused.push(...unusedPolicies(paths, policy)),
      ...(expanded ? { paths: expanded.files } : {}),
      ...(cache && { cache: cacheFolder(variables) }),
      ...(jobs === undefined ? {} : { jobs }),
      ...(fileTimeout === undefined ? {} : { budget: fileTimeout * 1000 }),
      ...(signal ? { signal } : {}),
    });
    return {
      ...result,
      problems: [...problems, ...unused, ...result.problems],
      skipped: [...(expanded?.skipped ?? []), ...result.skipped],
    };
  } finally {
    progress.stop();
  }
}

/** Policies of folders below that do not count, since the checked folder's does. */
function unusedPolicies(paths: readonly string[], policy: Policy): Problem[] {
  const { layers } = policy.settings;
  const nested = paths.filter((file) => /(?:^|\/)keyward\.yml$/.test(file) && !layers.includes(file));
  return nested.map((file) => unusedPolicy(file, layers.at(-1)));
}

async function report(
  result: ScanResult,
  failOn: FailOn,
  { format, output, color, verbose }: CheckOptions,
  environment: Environment,
): Promise<void> {
  const { version, rules, pages, stdout, stderr, cwd } = environment;
  const lines = await linesOf(result);
  const text = reports[format](result, {
    version,
    rules,
    pages,
    failOn,
    lines: (file) => lines.get(file),
    isColored: color && output === undefined && wantsColor(environment),
    isVerbose: verbose,
  });
  if (output === undefined) return write(stdout, text);
  await writeOutput(path.resolve(cwd, output), text, reportTo(output));
  const counts = countsOf(result);
  await write(
    stderr,
    `${findingsInWords(counts)} in ${counted(counts.scanned, 'file')}; report written to ${output}\n`,
  );
}

/** The lines of every file that the report names a place in. */
async function linesOf(result: ScanResult): Promise<Map<string, LineIndex>> {
  const findings = [...result.findings, ...result.suppressed.map(({ finding }) => finding)];
  const places = [...findings, ...findings.flatMap(({ related }) => related), ...result.problems];
  const lines = new Map<string, LineIndex>();
  for (const file of new Set(places.map(({ path: name }) => name))) {
    const read = await readText(result.root, file);
    if (read.kind === 'text') lines.set(file, new LineIndex(read.text));
  }
  return lines;
}

/** https://no-color.org and https://force-color.org go before what the terminal can do. */
function wantsColor({ stdout, variables }: Environment): boolean {
  if (variables.NO_COLOR) return false;
  if (variables.FORCE_COLOR) return variables.FORCE_COLOR !== '0';
  return stdout.isTTY === true && variables.TERM !== 'dumb';
}

/** Asks before the scan, which may take a while, whether its report has a place to go. */
async function assertWritable(output: string, cwd: string): Promise<void> {
  try {
    await access(path.dirname(path.resolve(cwd, output)), constants.W_OK);
  } catch (error) {
    throw cannotWrite(reportTo(output), error);
  }
}
