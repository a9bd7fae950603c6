import { assertCompiled } from '../../support/compiled-fixes';
import { hasJavaCompiler, javaComplaintsOf } from '../../support/java-check';

describe('fixes of Java', () => {
  it('give what compiles wherever it compiled before', async function () {
    this.timeout(120_000);
    if (!hasJavaCompiler()) this.skip();
    await assertCompiled('.java', javaComplaintsOf, 35);
  });
});
