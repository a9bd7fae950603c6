import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { dataGenerator } from './generate/data';
import { docsTableGenerator } from './generate/docs-table';
import type { Generator } from './generate/generator';
import { lessonsGenerator } from './generate/lessons';
import { tourGenerator } from './generate/tour';
import { meaningsGenerator } from './generate/meanings';
import { policyTableGenerator } from './generate/policy-table';
import { registryGenerator } from './generate/registry';
import { ruleOptionsGenerator } from './generate/rule-options';
import { sinkMatrixGenerator } from './generate/sink-matrix';
import { schemaGenerator } from './generate/schema';
import { walkthroughGenerator } from './generate/walkthrough';
import { inRoot } from './lib/paths';
import { main } from './lib/process';

/** In order: what reads the rules comes after the registry that lists them. */
const generators: readonly Generator[] = [
  dataGenerator,
  registryGenerator,
  schemaGenerator,
  docsTableGenerator,
  ruleOptionsGenerator,
  policyTableGenerator,
  meaningsGenerator,
  sinkMatrixGenerator,
  lessonsGenerator,
  tourGenerator,
  walkthroughGenerator,
];

/** Formats a committed file as `prettier --check` wants it. */
async function formatted(file: string, text: string): Promise<string> {
  const options = await resolveConfig(inRoot(file));
  return format(text, { ...options, filepath: inRoot(file) });
}

/** Writes what differs, or with `check` leaves committed files alone. Returns the committed files that differed. */
async function generate(check: boolean): Promise<string[]> {
  const drifted: string[] = [];
  for (const generator of generators) {
    for (const file of await generator.generate()) {
      const text = generator.committed ? await formatted(file.path, file.text) : file.text;
      const present = await readFile(inRoot(file.path), 'utf8').catch(() => undefined);
      if (present === text) continue;
      if (generator.committed) drifted.push(`${file.path} (${generator.name})`);
      if (generator.committed && check) continue;
      await mkdir(path.dirname(inRoot(file.path)), { recursive: true });
      await writeFile(inRoot(file.path), text);
    }
  }
  return drifted;
}

main(async () => {
  const check = process.argv.includes('--check');
  const drifted = await generate(check);
  if (check && drifted.length > 0) {
    throw new Error(`Out of date: ${drifted.join(', ')}. Run \`npm run generate\` and commit the result.`);
  }
  for (const file of drifted) console.log(`wrote ${file}`);
});
