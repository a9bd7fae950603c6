import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot } from './lib/paths';
import { main, mustRun, npm, run } from './lib/process';
import { openInInstalled, serveFolder } from './start/open';

const help = `npm start [-- [--no-open] [FOLDER]]

Builds Keyward, prints what it finds in FOLDER (examples/sample-app unless given), and opens the folder in VS Code with
the extension.

  --no-open   prints the findings and ends
  --help      prints this

VS Code is the installed one, where there is a \`code\` command. Otherwise it is the one that the npm registry carries,
fetched the first time into .vscode-test/ and served on a loopback address until Ctrl+C. Where nobody can press that
(CI is set, or the output is no terminal), it is served, asked once whether it answers, and ended.

The exit code is 0 when all this was done, whether or not there were findings.`;

interface Arguments {
  readonly folder: string | undefined;
  readonly open: boolean;
  readonly help: boolean;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'no-open': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (positionals.length > 1) throw new Error(`One folder, please.\n\n${help}`);
  return { folder: positionals[0], open: !values['no-open'], help: values.help };
}

/** The folder as an absolute path; a relative one counts from where npm was started. */
async function resolveFolder(folder: string | undefined): Promise<string> {
  if (folder === undefined) return inRoot('examples', 'sample-app');
  const absolute = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const isFolder = await stat(absolute).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Error(`There is no folder ${absolute}`);
  return absolute;
}

async function printFindings(folder: string): Promise<void> {
  const { code } = await run(process.execPath, [inRoot('dist', 'cli.js'), 'check', folder]);
  // 1 says that there are findings; only more than that is a failure.
  if (code > 1) throw new Error(`keyward check ended with ${code}`);
}

main(async () => {
  const args = readArguments();
  if (args.help) {
    console.log(help);
    return;
  }
  const folder = await resolveFolder(args.folder);
  const [command, ...first] = npm();
  await mustRun(command, [...first, 'run', '--silent', 'build']);
  await printFindings(folder);
  if (!args.open || (await openInInstalled(folder))) return;
  const stay = process.stdout.isTTY && process.env.CI === undefined;
  await serveFolder(folder, { trusted: args.folder === undefined, stay });
});
