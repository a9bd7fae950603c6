import assert from 'node:assert/strict';
import { parse } from 'yaml';
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

  it('leave alone how the rest is written', () => {
    const policy = [
      'version:   1   # the first',
      'paths: {exclude: [ "a/**",  b ]}',
      'exceptions:',
      '- {rule: secret-in-log,   path: a, reason: b}   # why',
      '',
      '# weights',
      "rules: { 'token-in-url':   off }",
    ];
    const lines = ['- rule: hardcoded-secret', '  fingerprint: 0123abcd', '  reason: a test key'];
    assert.equal(
      withExceptions(policy.join('\n'), [exception]),
      [...policy.slice(0, 4), ...lines, ...policy.slice(4)].join('\n'),
    );
    const none = 'rules: {secret-in-log:   off}';
    assert.equal(withExceptions(none, [exception]), `${none}\nexceptions:\n${written}`);
    const folded = 'exceptions:\n  - rule: secret-in-log\n    reason: >\n      one\n      two\n    path:   a';
    assert.equal(withExceptions(folded, [exception]), `${folded}\n${written}`);
  });

  it('are written anew with all of it where lines cannot be added', () => {
    const other = { rule: 'secret-in-log', path: 'a', reason: 'b' };
    const all = { exceptions: [other, exception] };
    const texts = [
      'exceptions: [{rule: secret-in-log, path: a, reason: b}]\n',
      '{exceptions: [{rule: secret-in-log, path: a, reason: b}]}\n',
      'exceptions:\n  - rule: secret-in-log\n    path: a\n    reason: b\n...\n',
    ];
    for (const text of texts) assert.deepEqual(parse(withExceptions(text, [exception]) ?? ''), all, text);
    assert.deepEqual(parse(withExceptions('{version: 1}\n', [exception]) ?? ''), {
      version: 1,
      exceptions: [exception],
    });
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
