import { setFlagsFromString } from 'node:v8';
import { version } from '../../package.json';
import { rulePages } from '../engine/data.generated';
import { rules } from '../engine/rules/registry';
import { scanWorkspace } from '../host/node/scan';
import { exitCodes } from './environment';
import { run } from './run';

// The command line as a process. Until the run has ended well its exit code is that of trouble: a process that dies on
// the way must look neither clean nor like one that found something.
process.exitCode = exitCodes.trouble;
process.on('uncaughtException', (error) => {
  process.stderr.write(`keyward: internal error: ${error.message}\n`);
  process.exit(exitCodes.trouble);
});

// A parser's tables are functions of a size that takes the optimizing compiler seconds. One check never earns them back:
// for a single Swift file it took ten times the CPU of all the rest. The baseline compiler is enough.
setFlagsFromString('--liftoff-only');

// Nearly all of what a check makes is garbage at once: a small nursery keeps a million lines below 300 MB, at no cost in time.
setFlagsFromString('--max-semi-space-size=4');

// The first Ctrl+C stops the scan; a second one ends the process at once.
const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});

for (const stream of [process.stdout, process.stderr]) {
  // Writes tell their own errors; without a listener, a reader that goes away (`| head`) would end the process.
  stream.on('error', () => undefined);
}

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  variables: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  today: new Date().toISOString().slice(0, 10),
  version,
  rules: rules.map(({ metadata }) => metadata),
  pages: rulePages,
  scan: scanWorkspace,
  signal: stop.signal,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
