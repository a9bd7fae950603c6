import assert from 'node:assert/strict';
import { pasteAnswers } from '../../src/extension/paste-answers';
import { lessons } from '../../src/learn/lessons.generated';

describe('the buttons of the hint about a paste', () => {
  it('take it back, open the page where the key is revoked, and teach', () => {
    const revokeUrl = 'https://api.slack.com/apps';
    assert.deepEqual(pasteAnswers({ revokeUrl }), [
      { label: 'Undo' },
      { label: 'Open revoke page', command: ['keyward.openRevokePage', revokeUrl] },
      { label: 'Learn', command: ['keyward.openLesson', 'no-hardcoded-keys'] },
    ]);
    assert.ok(lessons.some(({ id }) => id === 'no-hardcoded-keys'));
  });

  it('are two where the provider has no such page', () => {
    assert.deepEqual(
      pasteAnswers({}).map(({ label }) => label),
      ['Undo', 'Learn'],
    );
  });
});
