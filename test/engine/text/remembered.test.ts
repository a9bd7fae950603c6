import assert from 'node:assert/strict';
import { oncePer, remembered } from '../../../src/engine/text/remembered';

describe('remembered answers', () => {
  it('are asked for once, while there is room', () => {
    const asked: string[] = [];
    const ask = remembered((name) => asked.push(name) > 0);
    assert.deepEqual([ask('a'), ask('a'), ask('b')], [true, true, true]);
    assert.deepEqual(asked, ['a', 'b']);
    for (let each = 0; each < 2_000; each++) ask(`name${each}`);
    ask('a');
    assert.equal(asked.filter((name) => name === 'a').length, 2);
  });

  it('are not kept of what is no name', () => {
    let asked = 0;
    const ask = remembered(() => ++asked);
    assert.deepEqual([ask('x'.repeat(61)), ask('x'.repeat(61))], [1, 2]);
  });

  it('are kept by the object that they are about', () => {
    const make = oncePer((key: { readonly name: string }) => ({ of: key.name }));
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    assert.equal(make(one), make(one));
    assert.equal(make(other).of, 'other');
  });
});
