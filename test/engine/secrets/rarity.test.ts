import assert from 'node:assert/strict';
import { entropyOf, foundAt, isJudgedSecret, readLabelled, separation } from '../../../bench/rarity/measure';
import { rarityOf } from '../../../src/engine/secrets/rarity';

const texts = readLabelled();
const shareOf = (label: string, name: 'token' | 'password') => {
  const own = texts.filter((each) => each.label === label);
  return own.filter((each) => isJudgedSecret(each, name)).length / own.length;
};

describe('the rarity of a text', () => {
  it('is measured on enough texts of each kind', () => {
    const count = (label: string) => texts.filter((each) => each.label === label).length;
    assert.ok(count('random') >= 150 && count('ordinary') >= 150 && count('password') >= 40);
  });

  it('tells random texts from ordinary ones far better than entropy', () => {
    assert.ok(separation(texts, rarityOf) >= 0.98);
    assert.ok(separation(texts, entropyOf) < 0.85);
    assert.ok(foundAt(texts, rarityOf, 0.05) - foundAt(texts, entropyOf, 0.05) >= 0.5);
  });

  it('is above zero for keys and below for names, paths and sentences, however long', () => {
    for (const key of ['9f2c7b41d05e8a3664c1f0b97e2d5a88', 'qT7vXw2LzR9mK4bN8sJd', 'x7gh2klp9q']) {
      assert.ok(rarityOf(key) > 8, key);
    }
    for (const name of [
      'shouldShowRequestPermissionRationale',
      'auth/realms/harbor/protocol/openid-connect/token',
      'The password that you entered does not match our records',
    ]) {
      assert.ok(rarityOf(name) < 0, name);
    }
  });

  it('grows with the length of a random text and sinks with that of a written one', () => {
    assert.ok(rarityOf('qT7vXw2LzR9mK4bN8sJd') > rarityOf('qT7vXw2LzR'));
    assert.ok(rarityOf('passwordResetRequestHandler') < rarityOf('passwordReset'));
  });
});

describe('the judgement of a value', () => {
  it('finds random texts and chosen passwords, and leaves ordinary texts alone', () => {
    assert.ok(shareOf('random', 'token') >= 0.97);
    assert.ok(shareOf('password', 'password') >= 0.95);
    assert.equal(shareOf('ordinary', 'token'), 0);
    assert.ok(shareOf('ordinary', 'password') <= 0.04);
  });

  it('takes no chosen password beside a name that promises a random text', () => {
    assert.ok(shareOf('password', 'token') <= 0.1);
  });

  it('lets a stop word inside a long random text alone', () => {
    const text = (value: string) => ({ label: 'random' as const, kind: '', text: value });
    assert.ok(isJudgedSecret(text('k9Xq-test-7LmZ4vRw2TcB8nJd5sGh'), 'token'));
    assert.ok(!isJudgedSecret(text('your-test-key-2'), 'token'));
  });
});
