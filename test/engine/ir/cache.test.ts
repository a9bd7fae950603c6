import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../src/engine/document';
import { DeclarationCache } from '../../../src/engine/ir/lower/cache';
import { lower } from '../../../src/engine/ir/lower/lower';
import { editTree, rootOf } from '../../../src/engine/syntax/parser';
import { readTree } from '../../support/cases';
import { inRoot } from '../../../scripts/lib/paths';
import { lowered, testParser } from '../../support/lowered';

const files = readTree(inRoot('examples', 'sample-app'), '');
const dart = readTree(inRoot('test', 'cases', 'insecure-storage', 'bad.dart-with-reader', 'fixed'), '');
const cases = readTree(inRoot('test', 'cases', 'insecure-storage'), '');
const texts: Partial<Record<Language, string>> = {
  kotlin: files.get('android/app/src/main/java/com/example/harbor/SessionStore.kt') ?? '',
  swift: files.get('ios/Harbor/AuthService.swift') ?? '',
  dart: dart.get('lib/session.dart') ?? '',
  java: cases.get('bad.java-with-reader/Session.java') ?? '',
  objc: cases.get('bad.objc-with-reader/Session.m') ?? '',
  typescript: files.get('src/session.ts') ?? '',
  tsx: files.get('src/screens/LoginScreen.tsx') ?? '',
};

/** Pieces that people type, half of them unfinished. */
const typed = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '"',
  "'",
  '`',
  '{',
  '}',
  '(',
  ')',
  '//',
  '/* ',
  ' */',
  '$x',
  '\\(x)',
  '= "token"',
  'val y = 1\n',
  'let z = "a"\n',
  '@A("b") ',
  '#if DEBUG\n',
  '',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(30), insert: fc.constantFrom(...typed) }),
  { minLength: 1, maxLength: 8 },
);

function edited(text: string, { at, remove, insert }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

describe('the cache of declarations', () => {
  for (const [language, text] of Object.entries(texts) as [Language, string][]) {
    it(`gives after any edits what a fresh lowering gives, places included: ${language}`, async function () {
      this.timeout(120_000);
      const parser = await testParser();
      await fc.assert(
        fc.asyncProperty(edits, async (steps) => {
          const cache = new DeclarationCache();
          let current = text;
          let tree = await parser.parse(language, current);
          lower(language, rootOf(tree, current), cache);
          for (const step of steps) {
            const next = edited(current, step);
            if (next !== current) editTree(tree, language, current, next);
            const after = await parser.parse(language, next, tree);
            tree.delete();
            tree = after;
            current = next;
            const kept = structuredClone(lower(language, rootOf(tree, current), cache));
            const whole = await parser.parse(language, current);
            // A tree that was parsed on top of another may differ where a text is broken: then only the cache is judged.
            const fresh =
              whole.rootNode.toString() === tree.rootNode.toString()
                ? await lowered(language, current)
                : lower(language, rootOf(tree, current), new DeclarationCache());
            whole.delete();
            assert.deepEqual(kept, structuredClone(fresh));
          }
          tree.delete();
        }),
        { numRuns: 60 },
      );
    });

    it(`opens only the declaration that changed: ${language}`, async () => {
      const cache = new DeclarationCache();
      await lowered(language, text, cache);
      const all = cache.misses;
      await lowered(language, `\n\n${text}`, cache);
      assert.equal(cache.misses, all, 'everything only moved');
      const at = text.lastIndexOf('"') < 0 ? text.lastIndexOf("'") : text.lastIndexOf('"');
      await lowered(language, `${text.slice(0, at)}changed${text.slice(at)}`, cache);
      assert.ok(cache.misses - all <= 2, `${String(cache.misses - all)} declarations were opened`);
    });
  }

  it('knows what stood there before, for a while', async () => {
    const sound = 'fun a() = use("x")\nfun b() = use("y")\n';
    const cache = new DeclarationCache();
    await lowered('kotlin', sound, cache);
    await lowered('kotlin', 'fun c() = use("z")\n', cache);
    assert.equal(cache.misses, 3);
    await lowered('kotlin', sound, cache);
    assert.equal(cache.misses, 3, 'all of it had been lowered');
    for (let count = 0; count < 10; count++) await lowered('kotlin', `fun c${String(count)}() = use("z")\n`, cache);
    await lowered('kotlin', sound, cache);
    assert.equal(cache.misses, 15, 'what was gone for long is lowered anew');
  });

  it('keeps apart declarations of equal text', async () => {
    const twice = 'fun a() = use("x")\nfun a() = use("x")\n';
    const cache = new DeclarationCache();
    await lowered('kotlin', twice, cache);
    const module = await lowered('kotlin', `// moved\n${twice}`, cache);
    assert.deepEqual(
      module.body.map(({ span }) => span.start),
      [9, 28],
    );
  });
});
