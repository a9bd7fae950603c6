import assert from 'node:assert/strict';
import { readCases } from './cases';
import { checkFiles, type Files } from './check';
import { applyFix } from './edits';

/**
 * Gives the cases of one language to a compiler, before and after each fix: a fix brings no error that was not there, and at least
 * `whole` fixes stand in what compiles by itself.
 */
export async function assertCompiled(
  ending: string,
  complaintsOf: (projects: readonly Files[]) => string[][] | Promise<string[][]>,
  whole: number,
): Promise<void> {
  const before: Files[] = [];
  const after: { readonly files: Files; readonly from: number; readonly name: string }[] = [];
  const bad = readCases().filter(({ isBad }) => isBad);
  for (const each of bad.filter(({ files }) => [...files.keys()].some((path) => path.endsWith(ending)))) {
    const from = before.length;
    before.push(each.files);
    for (const { fixes } of (await checkFiles(each.files)).findings) {
      for (const fix of fixes) {
        after.push({ files: applyFix(each.files, fix), from, name: `${each.rule}/${each.name}: ${fix.title}` });
      }
    }
  }
  const complaints = await complaintsOf([...before, ...after.map(({ files }) => files)]);
  const compiled = after.filter(({ from }) => complaints[from]?.length === 0).length;
  assert.ok(
    compiled >= whole,
    `only ${String(compiled)} of ${String(after.length)} fixes are in what compiles by itself`,
  );
  for (const [index, { name, from }] of after.entries()) {
    const fresh = (complaints[before.length + index] ?? []).filter((each) => complaints[from]?.includes(each) !== true);
    assert.deepEqual(fresh, [], name);
  }
}
