import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { failOnLevels } from '../engine/policy/schema-parts';
import { reportFormats } from '../report/reports';
import { changeBaseline } from './baseline';
import { importBaseline } from './baseline-import';
import { check } from './check';
import type { CheckOptions } from './check';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { printPolicy } from './policy';
import { explainPlace, type ExplainOptions } from './explain';
import { printKeys, type KeysOptions } from './keys';
import { policyStatus, type StatusOptions } from './policy-status';
import { rotate } from './rotate';
import { addLearn } from './run-learn';
import { updatePolicy, type PolicyUpdateOptions } from './policy-update';
import type { PolicyPrintOptions } from './policy';
import { policyFileName } from '../host/node/find-policy';
import { listRules } from './rules';

const exitCodesHelp = `
Exit codes:
  0  nothing found at or above the level that fails
  1  findings at or above it
  2  a wrong argument, a policy with mistakes, or an internal error`;

/**
 * Runs the command line. Never throws: what goes wrong is told on stderr.
 * @param argv The arguments without the program's name.
 * @returns The exit code.
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  let exitCode: number = exitCodes.clean;
  const program = createProgram(environment, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(error, environment);
  }
}

async function tell(error: unknown, { stderr, signal, variables }: Environment): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.trouble;
  if (signal?.aborted) {
    await write(stderr, 'keyward: stopped\n');
    return exitCodes.stopped;
  }
  if (error instanceof UsageError) {
    await write(stderr, `keyward: ${error.message}\n`);
    return exitCodes.trouble;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  await write(stderr, `keyward: internal error: ${(variables.KEYWARD_DEBUG ? stack : undefined) ?? message}\n`);
  return exitCodes.trouble;
}

function createProgram(environment: Environment, end: (exitCode: number) => void): Command {
  const program = new Command('keyward')
    .description('Finds insecure API-key practice in mobile code.')
    .version(environment.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
    })
    .addHelpText('after', exitCodesHelp);
  addCheck(program, environment, end);
  addPolicy(program, environment, end);
  addBaseline(program, environment, end);
  addKeys(program, environment, end);
  addLearn(program, environment, end);
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <format>', 'how to list them').choices(['text', 'json']).default('text'))
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      end(await listRules(format, environment));
    });
  return program;
}

function addCheck(program: Command, environment: Environment, end: (exitCode: number) => void): void {
  program
    .command('check')
    .description('check files and folders')
    .argument('<path...>', 'files and folders; what .gitignore names is left out of folders')
    .addOption(new Option('--format <format>', 'the form of the report').choices(reportFormats).default('text'))
    .option('--output <file>', 'write the report to a file')
    .option('--policy <file>', `the policy (default: the nearest ${policyFileName} up to the repository's top)`)
    .option('--no-policy', 'check by the built-in defaults')
    .addOption(
      new Option(
        '--fail-on <level>',
        "the lightest severity for exit code 1 (default: the policy's, or warning)",
      ).choices(failOnLevels),
    )
    .option('--no-color', 'no colours')
    .option('--verbose', 'name every file that was not checked and every silenced finding', false)
    .option('--no-cache', 'check every file anew, and keep nothing for the next run')
    .option('--jobs <number>', 'how many threads', positive)
    .option(
      '--file-timeout <seconds>',
      'how long one file may take before it is given up and named (default: 20)',
      seconds,
    )
    .addHelpText('after', exitCodesHelp)
    .action(async (paths: string[], options: CheckOptions & { policy?: string | boolean }) => {
      end(await check(paths, withPolicy(options), environment));
    });
}

function addPolicy(program: Command, environment: Environment, end: (exitCode: number) => void): void {
  const policy = program.command('policy').description('look at the policy, and fetch what it extends');
  policy
    .command('update')
    .description('fetch what the policy extends from Git and HTTPS, and write keyward.lock')
    .argument('[path]', 'the folder it holds for', '.')
    .option('--locked', 'fetch exactly what keyward.lock names, or fail: for CI', false)
    .action(async (where: string, options: PolicyUpdateOptions) => {
      end(await updatePolicy(where, options, environment));
    });
  policy
    .command('status')
    .description('say how repositories follow their policies')
    .argument('<repository...>', 'checked-out repositories')
    .addOption(
      new Option('--format <format>', 'the form of the report').choices(['text', 'json', 'html']).default('text'),
    )
    .option('--output <file>', 'write the report to a file')
    .action(async (repositories: string[], options: StatusOptions) => {
      end(await policyStatus(repositories, options, environment));
    });
  policy
    .command('print')
    .description('print the policy that holds, with every default')
    .argument('[path]', 'the folder it holds for', '.')
    .option('--file <file>', 'what holds for one file')
    .option('--explain', 'say where each value came from', false)
    .option('--policy <file>', 'the policy file')
    .option('--no-policy', 'print the built-in defaults')
    .action(async (where: string, options: PolicyPrintOptions & { policy?: string | boolean }) => {
      end(await printPolicy(where, withPolicy(options), environment));
    });
}

function addKeys(program: Command, environment: Environment, end: (exitCode: number) => void): void {
  program
    .command('explain')
    .description('say why a line is reported, or why it is not')
    .argument('<place>', 'FILE:LINE')
    .option('--root <folder>', 'the folder whose files belong together', '.')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .action(async (place: string, options: ExplainOptions) => {
      end(await explainPlace(place, options, environment));
    });
  program
    .command('keys')
    .description('what is known of each key: class, owner, age, where it is used, how to rotate it')
    .argument('[path]', 'the folder to look at', '.')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .action(async (where: string, options: KeysOptions) => {
      end(await printKeys(where, options, environment));
    });
  program
    .command('rotate')
    .description('write down that a key of the inventory was rotated today, and open its runbook')
    .argument('<name>', 'the name of the key')
    .argument('[path]', 'the folder of the policy', '.')
    .action(async (name: string, where: string) => {
      end(await rotate(name, where, environment));
    });
}

function addBaseline(program: Command, environment: Environment, end: (exitCode: number) => void): void {
  const baseline = program.command('baseline').description('what a team accepted before');
  const actions = [
    ['write', 'accept what is found today, and drop what is found no more'],
    ['prune', 'drop what is found no more'],
  ] as const;
  for (const [action, description] of actions) {
    baseline
      .command(action)
      .description(description)
      .argument('[path]', 'the folder to check', '.')
      .action(async (where: string) => {
        end(await changeBaseline(action, where, environment));
      });
  }
  baseline
    .command('import')
    .description("make exceptions of the policy from gitleaks' JSON report or .gitleaksignore")
    .argument('<report>', 'the report that gitleaks takes as --baseline-path, or a .gitleaksignore')
    .argument('[path]', 'the folder it is about', '.')
    .action(async (report: string, where: string) => {
      end(await importBaseline(report, where, environment));
    });
}

/** `--no-policy` beside `--policy` makes the library's default `true`, which stands for no word about it. */
function withPolicy<T extends { policy?: string | boolean }>(
  options: T,
): Omit<T, 'policy'> & { policy?: string | false } {
  const { policy, ...others } = options;
  return policy === undefined || policy === true ? others : { ...others, policy };
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 256)
    throw new InvalidArgumentError('Give a number from 1 to 256.');
  return value;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 3600)) throw new InvalidArgumentError('Give a number of seconds up to 3600.');
  return value;
}
