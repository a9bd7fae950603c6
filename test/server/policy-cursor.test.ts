import assert from 'node:assert/strict';
import { cursorAt } from '../../src/server/policy-cursor';

describe('where a cursor stands in a policy', () => {
  /** Each row: a text up to the cursor, the path, the kind, and what is typed. */
  for (const [text, path, kind, typed] of [
    ['', [], 'key', ''],
    ['version: 1\nru', [], 'key', 'ru'],
    ['rules:\n  hard', ['rules'], 'key', 'hard'],
    ['rules:\n  secret-in-log: ', ['rules', 'secret-in-log'], 'value', ''],
    ['rules:\n  secret-in-log: wa', ['rules', 'secret-in-log'], 'value', 'wa'],
    ['rules:\n  secret-in-log:\n    sev', ['rules', 'secret-in-log'], 'key', 'sev'],
    ['rules:\n  secret-in-log:\n    severity: e', ['rules', 'secret-in-log', 'severity'], 'value', 'e'],
    ['rules:\n  a: off\n\n  # note\n  b', ['rules'], 'key', 'b'],
    ['exceptions:\n  - ', ['exceptions', 0], 'key', ''],
    ['exceptions:\n  - rule: h', ['exceptions', 0, 'rule'], 'value', 'h'],
    ['exceptions:\n  - rule: x\n    pa', ['exceptions', 0], 'key', 'pa'],
    ['exceptions:\n- rule: x\n  pa', ['exceptions', 0], 'key', 'pa'],
    ['exceptions:\n  - rule: x\n    path: y\n  - ru', ['exceptions', 0], 'key', 'ru'],
    ['overrides:\n  - files: [a]\n    rules:\n      sec', ['overrides', 0, 'rules'], 'key', 'sec'],
    ['hosts: { own: [a], pin', ['hosts'], 'key', 'pin'],
    ['hosts: { own: [a, b', ['hosts', 'own', 0], 'value', 'b'],
    ['hosts: { own: [a], backend: ap', ['hosts', 'backend'], 'value', 'ap'],
    ['extends: [keyward:st', ['extends', 0], 'value', 'keyward:st'],
    ['extends: keyward:', ['extends'], 'value', 'keyward:'],
    ['exceptions:\n  - { rule: a, re', ['exceptions', 0], 'key', 're'],
    ['models:\n  sinks:\n    - call: X.y\n      kind: ', ['models', 'sinks', 0, 'kind'], 'value', ''],
    ['hosts:\n  own: [a]\nfail', [], 'key', 'fail'],
    ['hosts:\r\n  own: [a]\r\n  pi', ['hosts'], 'key', 'pi'],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(cursorAt(text, text.length), { path, kind, typed });
    });
  }
});
