import assert from 'node:assert/strict';
import { exceptionFor, withExceptions } from '../../../src/engine/policy/add-exceptions';

const exception = exceptionFor({ rule: 'hardcoded-secret', fingerprint: '0123abcd' }, 'a test key');
const written = '  - rule: hardcoded-secret\n    fingerprint: 0123abcd\n    reason: a test key\n';

describe('exceptions that are added to a policy', () => {
  it('make one, and start or end its list', () => {
    assert.equal(withExceptions('', [exception]), `version: 1\nexceptions:\n${written}`);
    assert.equal(withExceptions('version: 1\nexceptions:\n', [exception]), `version: 1\nexceptions:\n${written}`);
    const other = '  - rule: secret-in-log # why\n    path: a\n    reason: b\n';
    assert.equal(
      withExceptions(`# ours\nexceptions:\n${other}version: 1\n`, [exception]),
      `# ours\nexceptions:\n${other}${written}version: 1\n`,
    );
  });

  it('keep the line ends', () => {
    assert.equal(
      withExceptions('version: 1\r\n', [exception]),
      `version: 1\nexceptions:\n${written}`.replaceAll('\n', '\r\n'),
    );
  });

  it('are refused by what is no policy', () => {
    assert.equal(withExceptions('version: [1\n', [exception]), undefined);
    assert.equal(withExceptions('exceptions: none\n', [exception]), undefined);
    assert.equal(withExceptions('- a\n', [exception]), undefined);
  });
});
