import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { junitReport } from '../../src/report/junit';
import { context, emptyResult, result } from './fixture';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element, from a parser that refuses what is not well formed. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
  parser.write(xml).close();
  return found;
}

describe('the JUnit report', () => {
  const all = elements(junitReport(result, context));
  const named = (name: string) => all.filter((element) => element.name === name).map(({ attributes }) => attributes);

  it('counts what it holds', () => {
    const [suites] = named('testsuites');
    assert.deepEqual(suites, { name: 'keyward', tests: '10', failures: '2', errors: '1', skipped: '5' });
    assert.equal(named('testcase').length, 10);
    assert.equal(named('failure').length, 2);
    assert.equal(named('error').length, 1);
    assert.equal(named('skipped').length, 5);
    assert.deepEqual(
      named('testsuite').map(({ name, tests, failures }) => [name, tests, failures]),
      [
        ['app/src/Keys.kt', '2', '1'],
        ['web/a b,c:#1.ts', '1', '1'],
        ['policy and comments', '1', '0'],
        ['files', '6', '0'],
      ],
    );
  });

  it('names each finding by rule and place', () => {
    assert.deepEqual(
      named('testcase')
        .slice(0, 3)
        .map(({ name }) => name),
      [
        'hardcoded-secret at app/src/Keys.kt:3:20',
        'secret-in-log at app/src/Keys.kt:4:1',
        'insecure-storage at web/a b,c:#1.ts:2:1',
      ],
    );
    assert.deepEqual(named('failure')[0], { message: 'A secret key is in the code.', type: 'error' });
  });

  it('fails only on what fails the check', () => {
    const failures = (failOn: 'error' | 'never') =>
      elements(junitReport(result, { ...context, failOn })).filter(({ name }) => name === 'failure').length;
    assert.deepEqual([failures('error'), failures('never')], [1, 0]);
  });

  it('holds one passing test for a clean run', () => {
    assert.equal(
      junitReport(emptyResult, context),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="keyward" tests="1" failures="0" errors="0" skipped="0">
  <testsuite name="files" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="keyward" name="1 file checked" file="keyward"></testcase>
  </testsuite>
</testsuites>
`,
    );
  });
});
