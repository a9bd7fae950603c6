import assert from 'node:assert/strict';
import { closest, didYouMean, editDistance } from '../../../src/engine/text/closest';

describe('closest word', () => {
  it('counts edits, with a swap of neighbours as one', () => {
    assert.equal(editDistance('', 'abc'), 3);
    assert.equal(editDistance('kitten', 'sitting'), 3);
    assert.equal(editDistance('severity', 'severtiy'), 1);
    assert.equal(editDistance('same', 'same'), 0);
  });

  it('finds what a misspelt word was meant to be', () => {
    const rules = ['hardcoded-secret', 'insecure-storage', 'secret-in-log'];
    assert.equal(closest('hardcoded-secrets', rules), 'hardcoded-secret');
    assert.equal(closest('InsecureStorage', rules), 'insecure-storage');
    assert.equal(closest('secret-in-logs', rules), 'secret-in-log');
  });

  it('offers nothing for a word that resembles none', () => {
    assert.equal(closest('broken-pin', ['hardcoded-secret']), undefined);
    assert.equal(closest('x', ['off', 'error']), undefined);
    assert.equal(closest('e'.repeat(100_000), ['error']), undefined);
  });

  it('words the question only when there is an answer', () => {
    assert.equal(didYouMean('eror', ['error', 'off']), ' Did you mean "error"?');
    assert.equal(didYouMean('banana', ['error', 'off']), '');
  });
});
