import assert from 'node:assert/strict';
import { assertCompiled } from '../../support/compiled-fixes';
import { hasJava, kotlinComplaintsOf } from '../../support/kotlin-check';

describe('fixes of Kotlin', () => {
  it('give what compiles wherever it compiled before', async function () {
    this.timeout(300_000);
    if (!hasJava()) this.skip();
    await assertCompiled('.kt', kotlinComplaintsOf, 140);
  });

  it('would not, if the compiler saw nothing', function () {
    this.timeout(120_000);
    if (!hasJava()) this.skip();
    const projects = [
      new Map([['A.kt', 'package shop\nfun a(): String = b()\n']]),
      new Map([
        ['B.kt', 'package shop.data\nfun b(): String = "b"\n'],
        ['C.kt', 'package shop\nimport shop.data.b\nfun c(): Int = b()\n'],
      ]),
      new Map([['D.kt', 'import timber.log.Timber\nfun d() = Timber.d("%s", "d")\n']]),
    ];
    assert.deepEqual(kotlinComplaintsOf(projects), [
      ["unresolved reference 'b'."],
      ["return type mismatch: expected 'Int', actual 'String'."],
      [],
    ]);
  });
});
