import assert from 'node:assert/strict';
import { reportFormats, reports } from '../../src/report/reports';
import { context, result, secret } from './fixture';

describe('every report', () => {
  it('is there under its name', () => {
    assert.deepEqual(reportFormats, ['text', 'json', 'sarif', 'html', 'junit', 'github']);
  });

  for (const format of reportFormats) {
    it(`holds no secret as ${format}`, () => {
      const report = reports[format](result, { ...context, isVerbose: true, isColored: true });
      assert.equal(report.includes(secret), false);
      assert.ok(report.includes('hardcoded-secret') && report.endsWith('\n'));
    });

    it(`is the same for the same findings in another order as ${format}`, () => {
      const reversed = {
        ...result,
        findings: [...result.findings].reverse(),
        suppressed: [...result.suppressed].reverse(),
        skipped: [...result.skipped].reverse(),
      };
      assert.equal(reports[format](reversed, context), reports[format](result, context));
    });
  }
});
