import assert from 'node:assert/strict';
import { EditedSearch } from '../../../src/engine/text/edited-search';

describe('a search in a text that is edited', () => {
  const pattern = /(?<!\w)key = \w{1,8}!/;
  const far = '-'.repeat(200);

  it('finds what an edit completes, and sees it go', () => {
    const search = new EditedSearch(pattern, 20);
    assert.equal(search.isIn(`${far}key = abc${far}`), false);
    assert.equal(search.isIn(`${far}key = abc!${far}`), true);
    assert.equal(search.isIn(`${far}keys = abc!${far}`), false);
  });

  it('finds what comes together where something between is taken away', () => {
    const search = new EditedSearch(pattern, 20);
    assert.equal(search.isIn(`${far}key = ${far}abc!${far}`), false);
    assert.equal(search.isIn(`${far}key = abc!${far}`), true);
  });

  it('takes nothing for found that only the edge of what it looks at lets fit', () => {
    // Twelve letters before the edit begins `key`, whose letter before it forbids the match.
    const search = new EditedSearch(pattern, 12);
    assert.equal(search.isIn(`${far}monkey = abc! .${far}`), false);
    assert.equal(search.isIn(`${far}monkey = abc! ..${far}`), false);
  });

  it('finds what stood in the text all along when another text is asked for', () => {
    const search = new EditedSearch(pattern, 20);
    assert.equal(search.isIn('nothing'), false);
    assert.equal(search.isIn(`key = abc!${far}${far}`), true);
  });
});
