import assert from 'node:assert/strict';
import type { Language } from '../../../src/engine/document';
import type { Fact, ProjectView } from '../../../src/engine/project/view';
import { programOf } from '../../support/program';

/** The constant text of the argument of the call of `use`. */
async function textOf(language: Language, text: string, project?: ProjectView): Promise<string | undefined> {
  const program = await programOf(language, text, project);
  const call = [...program.calls()].find(({ name }) => name === 'use') ?? assert.fail('no use');
  const value = call.args[0]?.value ?? assert.fail('no argument');
  return program.constants.textOf(value);
}

function viewOf(facts: Record<string, Fact['value'][]>): ProjectView {
  const span = { start: 0, end: 0 };
  return { lookup: (key) => (facts[key] ?? []).map((value) => ({ key, path: 'Keys.kt', span, value })) };
}

describe('constants', () => {
  const own: [Language, string, string | undefined][] = [
    ['kotlin', 'fun f() { use("a") }', 'a'],
    ['kotlin', 'const val A = "a"\nconst val B = "$A-b"\nfun f() { use(B + "c") }', 'a-bc'],
    ['kotlin', 'object K { const val T = "token" }\nfun f() { use(K.T) }', 'token'],
    ['kotlin', 'class A {\n companion object {\n private const val T = "token"\n }\n fun f() { use(T) }\n}', 'token'],
    ['kotlin', 'val K = stringPreferencesKey("token")\nfun f() { use(K) }', 'token'],
    ['kotlin', 'fun f(a: String) { use("x$a") }', undefined],
    ['kotlin', 'fun f() { var a = "x"\n a += "y"\n use(a) }', undefined],
    ['swift', 'enum K { static let t = "token" }\nfunc f() { use(K.t) }', 'token'],
    ['swift', 'enum K: String { case t = "token" }\nfunc f() { use(K.t.rawValue) }', 'token'],
    ['swift', 'struct A { static let t = "token"\n func f() { use(Self.t) } }', 'token'],
    ['swift', 'struct A { let t = "token"\n func f() { use(self.t) } }', 'token'],
    ['swift', 'func f() { let a = "x"\n use("\\(a)y") }', 'xy'],
    ['typescript', "const K = { t: 'token' }; use(K.t);", 'token'],
    ['typescript', "class A { static readonly T = 'token'; f() { use(A.T); } }", 'token'],
    ['typescript', "enum K { T = 'token' } use(K.T);", 'token'],
    ['typescript', "let a = 'x'; if (b) a = 'y'; use(a);", undefined],
    ['typescript', 'const a = b; const b = a; use(a);', undefined],
    ['typescript', 'use(read());', undefined],
    ['typescript', 'use(null);', undefined],
  ];

  for (const [language, text, expected] of own) {
    it(`${language}: ${text.replaceAll('\n', ' ')} is ${expected ?? 'not known'}`, async () =>
      assert.equal(await textOf(language, text), expected));
  }

  it('come from other files', async () => {
    const project = viewOf({ 'const:Keys.TOKEN': [{ kind: 'text', text: 'access_token' }] });
    assert.equal(await textOf('kotlin', 'fun f() { use(Keys.TOKEN) }', project), 'access_token');
  });

  it('follow references through other files', async () => {
    const project = viewOf({
      'const:Keys.TOKEN': [{ kind: 'reference', key: 'const:Other.VALUE' }],
      'const:Other.VALUE': [{ kind: 'text', text: 'deep' }],
    });
    assert.equal(await textOf('swift', 'func f() { use(Keys.TOKEN) }', project), 'deep');
  });

  it('are not known where files disagree, or refer in a circle', async () => {
    const project = viewOf({
      'const:Keys.A': [
        { kind: 'text', text: 'one' },
        { kind: 'text', text: 'two' },
      ],
      'const:Keys.B': [{ kind: 'reference', key: 'const:Keys.C' }],
      'const:Keys.C': [{ kind: 'reference', key: 'const:Keys.B' }],
    });
    assert.equal(await textOf('kotlin', 'fun f() { use(Keys.A) }', project), undefined);
    assert.equal(await textOf('kotlin', 'fun f() { use(Keys.B) }', project), undefined);
  });

  it('ask for imports by the name that they have there', async () => {
    const project = viewOf({ 'const:TOKEN_KEY': [{ kind: 'text', text: 'token' }] });
    assert.equal(await textOf('typescript', "import { TOKEN_KEY as key } from './keys'; use(key);", project), 'token');
  });
});
