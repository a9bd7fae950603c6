import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/document';
import { printExpression } from '../../../src/engine/ir/print';
import { lastUse, programOf } from '../../support/program';

/** What the last use of `x` can mean: the values that reach it, or the kind of what else it is. */
async function meanings(language: Language, text: string): Promise<string[]> {
  const program = await programOf(language, text);
  return program.scopes.resolve(lastUse(program, 'x')).map((definition) => {
    if (definition.kind !== 'assign') return definition.kind;
    return definition.assign.value ? printExpression(definition.assign.value) : 'nothing';
  });
}

describe('scopes', () => {
  it('take the last sure value before the use', async () => {
    assert.deepEqual(await meanings('typescript', 'function f() { let x = 1; x = 2; use(x); x = 3; }'), ['2']);
  });

  it('keep both values where only one branch sets another', async () => {
    assert.deepEqual(await meanings('kotlin', 'fun f() { var x = 1\n if (a) { x = 2 }\n use(x) }'), ['1', '2']);
  });

  it('see inside a branch only what that side can see', async () => {
    assert.deepEqual(await meanings('typescript', 'function f() { let x = 1; if (a) { x = 2; } else { use(x); } }'), [
      '1',
    ]);
  });

  it('keep what a loop may set before it comes round again', async () => {
    assert.deepEqual(await meanings('swift', 'func f() { var x = 1\n for i in l { use(x)\n x = 2 } }'), ['1', '2']);
  });

  it('keep the old value where the new one is made from it', async () => {
    assert.deepEqual(await meanings('typescript', "function f() { let x = 'a'; x += b; use(x); }"), ['"a"', 'b']);
  });

  it('let an inner name hide an outer one', async () => {
    assert.deepEqual(await meanings('typescript', 'const x = 1; function f(x: string) { use(x); }'), ['parameter']);
    assert.deepEqual(await meanings('kotlin', 'val x = 1\nfun f() { g { x -> use(x) } }'), ['parameter']);
    assert.deepEqual(await meanings('swift', 'let x = 1\nfunc f() { for x in l { use(x) } }'), ['loop']);
  });

  it('find fields, also by this, and all their assignments', async () => {
    assert.deepEqual(await meanings('kotlin', 'class A { var x = 1\n fun s() { x = 2 }\n fun f() { use(x) } }'), [
      '1',
      '2',
    ]);
    const program = await programOf('typescript', 'class A { x = 1; s() { this.x = 2; } }');
    const type = program.scopes.types.get('A')?.[0] ?? assert.fail();
    assert.equal(program.scopes.memberOf(type, 'x').length, 2);
  });

  it('see all values of a variable that a closure captured', async () => {
    assert.deepEqual(await meanings('typescript', 'function f() { let x = 1; x = 2; g(() => use(x)); }'), ['1', '2']);
  });

  it('know imports, functions and types', async () => {
    assert.deepEqual(await meanings('typescript', "import { x } from 'm'; use(x);"), ['import']);
    assert.deepEqual(await meanings('typescript', 'function x() {} use(x);'), ['function']);
  });

  it('know nothing of names that are not there', async () => {
    assert.deepEqual(await meanings('kotlin', 'fun f() { use(x) }'), []);
  });

  it('say what is around a node', async () => {
    const program = await programOf('swift', 'class A { func f() { g { use(x) } } }');
    const use = lastUse(program, 'x');
    assert.equal(program.scopes.enclosingFunction(use)?.kind, 'lambda');
    assert.equal(program.scopes.enclosingType(use)?.name, 'A');
  });

  it('hold every node once, each with its parent', async () => {
    const program = await programOf('kotlin', 'class A(val p: P) { @B("c") val d = "e$f" + g.h(i, j = k[l]) }');
    assert.equal(new Set(program.scopes.nodes).size, program.scopes.nodes.length);
    const roots = program.scopes.nodes.filter((node) => !program.scopes.parent(node));
    assert.deepEqual(roots, program.module.body);
  });
});
