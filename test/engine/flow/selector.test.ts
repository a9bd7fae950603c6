import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bundledData } from '../../../src/engine/data';
import { Program } from '../../../src/engine/flow/program';
import { Selector } from '../../../src/engine/flow/selector';
import { DeclarationCache } from '../../../src/engine/ir/lower/cache';
import { emptyView } from '../../../src/engine/project/view';
import { lowered } from '../../support/lowered';
import { programOf } from '../../support/program';

const { models, names } = bundledData();
const kotlin = models.of('kotlin');

const text = `package app

const val TOKEN = "t"

class Session(val prefs: Prefs) {
  var token = ""
  fun save(token: String) {
    var kept = token
    if (token.isEmpty()) kept = prefs.token
    prefs.edit { putString("token", kept) }
  }
  class Inner {
    fun log(session: Session) = Log.d("a", session.token)
  }
}

fun token() = Session(prefs).token
`;

const secretMembers = new Selector('member', ({ name }, words) => words.names.isSecret(name));
const innerTypes = new Selector('type', ({ name }) => name === 'Inner');

/** A program over nodes that `cache` keeps, as at one of many keys. */
async function programAt(written: string, cache: DeclarationCache): Promise<Program> {
  return new Program(await lowered('kotlin', written, cache), kotlin, names, emptyView, written);
}

const starts = (nodes: readonly { readonly span: { readonly start: number } }[]) => nodes.map(({ span }) => span.start);

/** What each name of a program can mean, by places. */
function meanings(program: Program): number[][] {
  return program.nodes('name').map((name) =>
    program.scopes.resolve(name).map((definition) => {
      if (definition.kind === 'assign') return definition.assign.span.start;
      return definition.kind === 'parameter' ? definition.owner.span.start : -1;
    }),
  );
}

describe('selectors', () => {
  it('choose what filtering all nodes would, in source order, in types that are hung member by member too', async () => {
    const program = await programOf('kotlin', text);
    const filtered = program.nodes('member').filter(({ name }) => names.isSecret(name));
    assert.equal(filtered.length, 3);
    assert.deepEqual(program.select(secretMembers), filtered);
    assert.deepEqual(
      program.select(innerTypes).map(({ name }) => name),
      ['Inner'],
    );
  });

  it('choose anew for other names', async () => {
    const module = await lowered('kotlin', 'fun f() = listOf(a.apiKey, a.apiKeys)');
    const chosenBy = (said: typeof names) =>
      new Program(module, kotlin, said, emptyView, '').select(secretMembers).map(({ name }) => name);
    assert.deepEqual(chosenBy(names), ['apiKey']);
    assert.deepEqual(chosenBy(bundledData().writtenNames), ['apiKey', 'apiKeys']);
    assert.deepEqual(chosenBy(names), ['apiKey']);
  });

  it('look only at declarations that changed', async () => {
    let asked = 0;
    const counting = new Selector('member', () => {
      asked++;
      return true;
    });
    const cache = new DeclarationCache();
    const all = (await programAt(text, cache)).select(counting).length;
    assert.equal(asked, all);
    const after = await programAt(text.replace('fun token', 'fun other() = a.b\n\nfun token'), cache);
    const now = after.select(counting).length;
    assert.equal(now, all + 1);
    assert.ok(asked < all + now);
  });

  it('choose, and names mean, after any edits what they do in a text that is read anew', async function () {
    this.timeout(120_000);
    const typed = fc.constantFrom('{', '}', '(', '"', '\n', '.token', 'x.token = kept\n', 'var token = 1\n', '/*', '');
    const edit = fc.record({ at: fc.nat(text.length), remove: fc.nat(20), insert: typed });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const cache = new DeclarationCache();
        let current = text;
        for (const { at, remove, insert } of [...edits, { at: 0, remove: 0, insert: '' }]) {
          const program = await programAt(current, cache);
          const fresh = await programAt(current, new DeclarationCache());
          assert.deepEqual(starts(program.select(secretMembers)), starts(fresh.select(secretMembers)));
          assert.deepEqual(starts(program.select(innerTypes)), starts(fresh.select(innerTypes)));
          assert.deepEqual(meanings(program), meanings(fresh));
          current = current.slice(0, at) + insert + current.slice(at + remove);
        }
        const back = await programAt(text, cache);
        assert.deepEqual(meanings(back), meanings(await programOf('kotlin', text)));
      }),
      { numRuns: 60 },
    );
  });
});
