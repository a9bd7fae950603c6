import assert from 'node:assert/strict';
import { TypeSearch } from '../../../src/engine/project/type-search';

describe('the search for declarations of types', () => {
  const search = new TypeSearch(['Login', 'Account']);
  const isIn = (text: string) => search.isIn({ bytes: new TextEncoder().encode(text), text: () => text });

  for (const text of [
    'data class Login(val token: String)',
    'public struct Login: Codable {}',
    'export interface Login {',
    'export type Account = { password: string };',
    '@interface Account : NSObject',
    'public record Account(String password) {}',
  ]) {
    it(`is found in ${text}`, () => {
      assert.equal(isIn(text), true);
    });
  }

  for (const text of [
    'fun keep(login: Login)',
    'class LoginScreen {}',
    'let login = Login()',
    'import x.Account',
    '',
  ]) {
    it(`is not found in ${JSON.stringify(text)}`, () => {
      assert.equal(isIn(text), false);
    });
  }
});
