/**
 * The benchmark of hardcoded secrets: `npm run bench -- secrets [SEED]`, after a build. What it measures: `bench/secrets/README.md`.
 * `secrets write FOLDER [SEED] [ID…]` writes cases down to be read.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { temporaryFolder } from '../../scripts/lib/temporary';
import type { Case } from './case';
import { generate } from './generate';
import { details, recallTable, toolHeader, toolRow, worst } from './report';
import { score } from './score';
import { keyward } from './tools/keyward';
import { others } from './tools/others';
import type { Tool } from './tools/tool';
import { writeCases } from './write';

/** Cases of a form, language and group of formats; and of a kind of non-secret and language. */
export const size = { secrets: 4, others: 8 };

/** Runs what the arguments ask for. */
export async function secrets(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { tool: { type: 'string', multiple: true }, details: { type: 'string' } },
  });
  if (positionals[0] === 'write') {
    const [, folder = '', seed = '1', ...ids] = positionals;
    writeCases(
      path.resolve(folder),
      generate(seed, size).filter(({ id }) => ids.length === 0 || ids.includes(id)),
    );
    return;
  }
  const seed = positionals[0] ?? '1';
  const tools = [keyward, ...others].filter(({ name }) => !values.tool || values.tool.includes(name));
  await measure(seed, tools, values.details);
}

async function measure(seed: string, tools: readonly Tool[], detailsFile: string | undefined): Promise<void> {
  const cases = generate(seed, size);
  const [positive, negative] = [
    cases.filter(({ labels }) => labels.length > 0),
    cases.filter(({ labels }) => labels.length === 0),
  ];
  console.log(`seed ${seed}: ${positive.length} cases with a secret, ${negative.length} without\n\n${toolHeader}`);
  const made = await temporaryFolder('keyward-secrets');
  try {
    const root = path.join(made.folder, 'cases');
    for (const [shard, own] of shardsOf(cases)) writeCases(path.join(root, shard), own);
    let recalls = '';
    for (const tool of tools) {
      const state = tool.state();
      if ('missing' in state) {
        console.log(`| ${tool.name} | ${state.missing} | | | | | |`);
        continue;
      }
      const result = score(cases, tool.find(root));
      console.log(toolRow(tool.name, state.version, result));
      if (tool.name !== keyward.name) continue;
      recalls = `${recallTable(result.judged)}\n\n${worst(result, 60)}`;
      if (detailsFile !== undefined) await writeFile(detailsFile, details(result));
    }
    console.log(`\n${recalls}`);
  } finally {
    await made.remove();
  }
}

/** Cases of one template never share a shard: they may name things alike. */
function shardsOf(cases: readonly Case[]): Map<string, Case[]> {
  const counts = new Map<string, number>();
  const shards = new Map<string, Case[]>();
  for (const each of cases) {
    const template = `${each.language} ${each.form}`;
    const count = counts.get(template) ?? 0;
    counts.set(template, count + 1);
    const shard = `shard${String(count).padStart(2, '0')}`;
    shards.set(shard, [...(shards.get(shard) ?? []), each]);
  }
  return shards;
}
