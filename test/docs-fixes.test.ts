import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../scripts/lib/paths';
import { fixTable } from './support/fix-table';

const page = inRoot('docs', 'fixes.md');

describe('docs/fixes.md', () => {
  it('lists each fix that a case shows, with how it is proved', async () => {
    const table = await fixTable();
    if (process.env.KEYWARD_WRITE === '1') writeFileSync(page, table);
    assert.equal(readFileSync(page, 'utf8'), table);
  }).timeout(120_000);
});
