import assert from 'node:assert/strict';
import { rules } from '../../../src/engine/rules/registry';
import { readCases, type ExpectedFinding } from '../../support/cases';
import { checkFiles, lineOf } from '../../support/check';

const cases = readCases();

/** One line a finding, so that a difference reads like a report. */
function written({ file, line, severity, rule }: ExpectedFinding): string {
  return `${file}:${String(line)} ${severity} ${rule}`;
}

describe('the rules’ cases', () => {
  it('are there for every rule: bad and good ones', () => {
    for (const { metadata } of rules) {
      const own = cases.filter(({ rule }) => rule === metadata.id);
      assert.ok(own.some(({ isBad }) => isBad) && own.some(({ isBad }) => !isBad), metadata.id);
    }
  });

  it('expect something of their rule where they are bad, and no warning where they are good', () => {
    for (const { rule, name, isBad, expected } of cases) {
      const where = `${rule}/${name}`;
      if (isBad)
        assert.ok(
          expected.some((finding) => finding.rule === rule),
          where,
        );
      else
        assert.ok(
          expected.every((finding) => finding.rule !== rule && ['information', 'hint'].includes(finding.severity)),
          where,
        );
    }
  });

  for (const { rule, name, files, expected } of cases) {
    it(`${rule}: ${name}`, async () => {
      const { findings, problems } = await checkFiles(files, {
        isWhole: rule === 'automated-check-missing' || rule === 'training-not-evidenced',
      });
      const found = findings.map((finding): ExpectedFinding => ({
        rule: finding.rule,
        file: finding.path,
        line: lineOf(files.get(finding.path) ?? '', finding.span.start),
        severity: finding.severity,
        text: finding.message.what,
      }));
      assert.deepEqual(found.map(written).sort(), expected.map(written).sort());
      for (const { text, ...place } of expected) {
        const said = found
          .filter((finding) => written(finding) === written(place))
          .map((finding) => finding.text ?? '');
        assert.ok(
          said.some((what) => what.includes(text ?? '')),
          `${written(place)} says “${said.join('”, “')}”, not “${text ?? ''}”`,
        );
      }
      assert.deepEqual(problems, []);
    });
  }
});
