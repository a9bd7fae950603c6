/** `npm run new-rule -- RULE-ID CHECKLIST-ITEM`: a rule that works, with its page and cases, to be filled in. */
import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './lib/paths';
import { main, mustRun, npm } from './lib/process';
import { filesOf, type NewRule } from './new-rule/templates';

/** What the folders of an item's rules are called, item by item, where there is none yet. */
const groups = 'hardcoded backend tokens storage ci rotation monitoring transport logs training'.split(' ');

async function asked(): Promise<NewRule> {
  const [id = '', item = '', ...more] = process.argv.slice(2);
  const group = groups[Number(item) - 1];
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(id) || group === undefined || more.length > 0) {
    throw new Error('Usage: npm run new-rule -- RULE-ID CHECKLIST-ITEM, say: npm run new-rule -- token-in-url 3');
  }
  const folders = await readdir(inRoot('src', 'engine', 'rules'));
  const folder = folders.find((name) => name.startsWith(`${item}-`)) ?? `${item}-${group}`;
  return { id, item: Number(item), folder };
}

async function isThere(file: string): Promise<boolean> {
  return access(inRoot(file)).then(
    () => true,
    () => false,
  );
}

main(async () => {
  const rule = await asked();
  const files = filesOf(rule);
  for (const [file] of files) if (await isThere(file)) throw new Error(`${file} is there already.`);
  for (const [file, text] of files) {
    await mkdir(path.dirname(inRoot(file)), { recursive: true });
    await writeFile(inRoot(file), text);
    console.log(`wrote ${file}`);
  }
  const [command, ...first] = npm();
  await mustRun(command, [...first, 'run', '--silent', 'generate']);
  console.log(
    `\nIts cases pass as they are: npx mocha test/engine/rules/cases.test.ts test/docs.test.ts -g ${rule.id}`,
  );
  console.log('Now make it find something: CONTRIBUTING.md says how.');
});
