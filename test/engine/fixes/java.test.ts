import assert from 'node:assert/strict';
import { readCases } from '../../support/cases';
import { checkFiles, type Files } from '../../support/check';
import { applyFix } from '../../support/edits';
import { hasJavaCompiler, javaComplaintsOf } from '../../support/java-check';

describe('fixes of Java', () => {
  it('give what compiles wherever it compiled before', async function () {
    this.timeout(120_000);
    if (!hasJavaCompiler()) this.skip();
    const before: Files[] = [];
    const after: { readonly files: Files; readonly from: number; readonly name: string }[] = [];
    const bad = readCases().filter(({ isBad }) => isBad);
    for (const each of bad.filter(({ files }) => [...files.keys()].some((path) => path.endsWith('.java')))) {
      const from = before.length;
      before.push(each.files);
      for (const { fixes } of (await checkFiles(each.files)).findings) {
        for (const fix of fixes) {
          after.push({ files: applyFix(each.files, fix), from, name: `${each.rule}/${each.name}: ${fix.title}` });
        }
      }
    }
    const complaints = javaComplaintsOf([...before, ...after.map(({ files }) => files)]);
    const isWhole = ({ from }: { readonly from: number }) => complaints[from]?.length === 0;
    const whole = after.filter(isWhole).length;
    assert.ok(whole >= 35, `only ${String(whole)} of ${String(after.length)} fixes are in what compiles by itself`);
    for (const [index, { name, from }] of after.entries()) {
      const fresh = (complaints[before.length + index] ?? []).filter(
        (each) => complaints[from]?.includes(each) !== true,
      );
      assert.deepEqual(fresh, [], name);
    }
  });
});
