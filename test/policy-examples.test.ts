import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { inRoot } from '../scripts/lib/paths';
import { temporaryFolder } from '../scripts/lib/temporary';
import { loadPolicy } from '../src/engine/policy/load';
import { rules } from '../src/engine/rules/registry';
import { policyContext } from '../src/host/node/policy-sources';

const ruleIds = rules.map(({ metadata }) => metadata.id);
const company = inRoot('examples', 'company-policy');
const repository = inRoot('examples', 'company-repository', 'keyward.yml');

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every key of a schema, as a way to it; which rules there are is no part of the form. */
function keysOf(schema: Schema, at = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    const isRule = ruleIds.includes(key);
    return isRule ? keysOf(below, `${at}/RULE`) : [`${at}/${key}`, ...keysOf(below, `${at}/${key}`)];
  });
  return [
    ...new Set([
      ...own,
      ...(schema.anyOf ?? []).flatMap((form) => keysOf(form, at)),
      ...(schema.items ? keysOf(schema.items, at) : []),
    ]),
  ];
}

function usedIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => usedIn(item, at));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const name = ruleIds.includes(key) ? 'RULE' : key;
    return [`${at}/${name}`, ...usedIn(item, `${at}/${name}`)];
  });
}

describe('the example of a company’s policy', () => {
  let folder: string;
  let remove: () => Promise<void>;

  before(async () => {
    ({ folder, remove } = await temporaryFolder('keyward-company'));
    await mkdir(path.join(folder, '.git'));
    await cp(repository, path.join(folder, 'keyward.yml'));
    await cp(company, path.join(folder, 'node_modules', '@harbor', 'keyward-policy'), { recursive: true });
  });

  after(() => remove());

  async function load() {
    const file = path.join(folder, 'keyward.yml');
    const text = await readFile(file, 'utf8');
    const context = await policyContext(file, text, folder, path.join(folder, 'cache'), ruleIds);
    return loadPolicy(text, 'keyward.yml', { ruleIds, today: '2026-11-20', ...context });
  }

  it('is read by a repository that installed the package', async () => {
    const { policy, problems } = await load();
    assert.deepEqual(problems, []);
    assert.equal(policy.level('missing-pinning'), 'error');
    assert.equal(policy.level('secret-in-log'), 'error');
    assert.equal(policy.failOn, 'information');
    assert.deepEqual(policy.hosts.own, ['*.harbor.example', 'tiles.harbor.example']);
    assert.deepEqual(policy.settings.layers, [
      'keyward:masvs-l1',
      'node_modules/@harbor/keyward-policy/parts/logging.yml',
      'node_modules/@harbor/keyward-policy/keyward.yml',
      'keyward.yml',
    ]);
  });

  it('names the package as missing where it is not installed', async () => {
    await rm(path.join(folder, 'node_modules'), { recursive: true });
    const { problems } = await load();
    assert.match(problems[0]?.message ?? '', /is not installed/);
  });

  it('uses every key that a policy can have', async () => {
    const files = [repository, path.join(company, 'keyward.yml'), path.join(company, 'parts', 'logging.yml')];
    const used = new Set<string>();
    for (const file of files) for (const key of usedIn(parse(await readFile(file, 'utf8')))) used.add(key);
    const schema = JSON.parse(await readFile(inRoot('policies', 'schema', 'keyward.schema.json'), 'utf8')) as Schema;
    const unused = keysOf(schema).filter((key) => !used.has(key));
    assert.deepEqual(unused, ['/rules/RULE/options', '/overrides/rules/RULE/options']);
  });
});
