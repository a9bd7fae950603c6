import assert from 'node:assert/strict';
import fc from 'fast-check';
import { descendants } from '../../../src/engine/ir/tree';
import { readJson } from '../../../src/engine/syntax/json';

describe('the JSON reader', () => {
  it('gives properties and items their exact places', () => {
    const source = '{ "a": { "b": ["x", 12, true] } }';
    const { roots, hasErrors } = readJson(source);
    assert.equal(hasErrors, false);
    const seen = [...descendants(roots)].map(({ name, text, textSpan }) => [
      name,
      text,
      source.slice(textSpan.start, textSpan.end),
    ]);
    assert.deepEqual(seen, [
      ['a', '', '{ "b": ["x", 12, true] }'],
      ['b', '', '["x", 12, true]'],
      ['item', 'x', 'x'],
      ['item', '12', '12'],
      ['item', 'true', 'true'],
    ]);
  });

  it('decodes texts', () => {
    const [root] = readJson('{"k\\u0041": "a\\"b\\n\\u0042"}').roots;
    assert.equal(root?.name, 'kA');
    assert.equal(root.text, 'a"b\nB');
  });

  it('reads what people write: comments and trailing commas', () => {
    const { roots, comments } = readJson('{\n  // why\n  "a": 1, /* x */\n  "b": "http://c /* d */"\n}');
    assert.deepEqual(
      comments.map(({ text }) => text),
      ['// why', '/* x */'],
    );
    assert.deepEqual(
      roots.map(({ name }) => name),
      ['a', 'b'],
    );
  });

  it('gives what is sound of a broken text', () => {
    const { roots, hasErrors } = readJson('{ "a": "x", "b": ');
    assert.equal(hasErrors, true);
    assert.equal(roots[0]?.text, 'x');
  });

  it('survives deep nesting, and no text at all', () => {
    assert.ok([...descendants(readJson('{"a":'.repeat(90) + '1' + '}'.repeat(90)).roots)].length >= 90);
    for (const open of ['[', '{"a":', '[{"a":']) assert.equal(readJson(open.repeat(50_000)).hasErrors, true);
    assert.equal(readJson(`{"a": "${'['.repeat(5000)}"}`).hasErrors, false);
    assert.deepEqual(readJson('').roots, []);
  });

  it('gives back what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
        (value) => {
          const read = readJson(JSON.stringify(value)).roots.map(({ name, text }) => [name, text]);
          assert.deepEqual(
            read,
            Object.entries(value).map(([key, each]) => [key, String(each)]),
          );
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:\\/*a1 \n')) }), (text) => {
        readJson(text);
      }),
    );
  });
});
