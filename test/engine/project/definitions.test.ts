import assert from 'node:assert/strict';
import { DefinitionSearch } from '../../../src/engine/project/definitions';

describe('the search for definitions', () => {
  const search = new DefinitionSearch(['API_KEY', 'default', 'tokenName']);
  const isIn = (text: string) => search.isIn({ bytes: new TextEncoder().encode(text), text: () => text });

  for (const text of [
    'const val API_KEY = "a"',
    'const val API_KEY: String = "a"',
    'export const API_KEY="a";',
    'export const API_KEY: string | undefined =\n  "a";',
    'static let `default` = "a"',
    'case tokenName = "token_name"',
    'enum Keys {\n  tokenName = "a",\n}',
    'const Keys = { tokenName: "a" }',
    'const Keys = {\n  tokenName:\n    `a`,\n}',
    'const Keys = { "tokenName": OTHER.name }',
    'const Keys = { tokenName: PREFIX + ".name" }',
    'private static readonly tokenName = PREFIX',
    'readonly tokenName?: string = "a"',
  ]) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      assert.equal(isIn(text), true);
    });
  }

  for (const text of [
    'put(API_KEY, value)',
    'if (API_KEY == other) return API_KEY === tokenName',
    'const value = OTHER_API_KEY_NAME',
    'const MY_API_KEY = "a"; const API_KEYS = "b"',
    'switch (a) {\n  default:\n    return 1;\n}',
    'export default function a() {}',
    'const f = (tokenName) => tokenName',
    'tokenName => tokenName',
    '',
  ]) {
    it(`is not found in ${JSON.stringify(text)}`, () => {
      assert.equal(isIn(text), false);
    });
  }

  it('asks of a member that its owner is named too', () => {
    const members = new DefinitionSearch(['OSLogType.default', 'Keys.token']);
    const isThere = (text: string) => members.isIn({ bytes: new TextEncoder().encode(text), text: () => text });
    assert.equal(isThere('const Keys = { token: "a" }'), true);
    assert.equal(isThere('const Other = { token: "a", default: "b" }'), false);
    assert.equal(isThere('log(Keys.token, { default: "b" })'), false);
  });

  it('does not decode a text that has none of the names', () => {
    const text = () => assert.fail('decoded');
    assert.equal(search.isIn({ bytes: new TextEncoder().encode('const OTHER = "a"'), text }), false);
  });
});
