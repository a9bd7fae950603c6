import type { Finding, ScanResult } from '../engine/finding';
import { fails } from '../engine/policy/policy';
import { counted } from './counts';
import { escapeMarkup } from './escape';
import { byPath, inOrder, placeName } from './places';
import type { ReportContext, Reporter } from './report';

/**
 * JUnit XML: a suite a file, a test case a finding. A finding that makes the check fail is a failure, another passes
 * with its message as output; a file that was not checked is a skipped test.
 */
export const junitReport: Reporter = (result, context) => {
  const suites = [...byPath(result.findings)].map(([path, findings]) => fileSuite(path, findings, context));
  const all = [...suites, problemSuite(result, context), checkedSuite(result)].filter((suite) => suite !== '');
  const failures = result.findings.filter(({ severity }) => fails(severity, context.failOn)).length;
  const errors = result.problems.filter(({ severity }) => severity === 'error').length;
  const tests = result.findings.length + result.problems.length + result.skipped.length + 1;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes({ name: 'keyward', tests, failures, errors, skipped: result.skipped.length })}>
${all.join('\n')}
</testsuites>
`;
};

function fileSuite(path: string, findings: readonly Finding[], context: ReportContext): string {
  const failures = findings.filter(({ severity }) => fails(severity, context.failOn)).length;
  const cases = findings.map((finding) => {
    const { what, why, do: advice } = finding.message;
    const place = placeName(path, finding.span, context.lines(path));
    const body = escapeMarkup(`${place}\n${finding.excerpt}\n${why}\n${advice}`);
    const inner = fails(finding.severity, context.failOn)
      ? `<failure${attributes({ message: what, type: finding.severity })}>${body}</failure>`
      : `<system-out>${escapeMarkup(`${finding.severity}: ${what}`)}\n${body}</system-out>`;
    return testCase(path, `${finding.rule} at ${place}`, inner);
  });
  return suite({ name: path, tests: findings.length, failures, errors: 0, skipped: 0 }, cases);
}

function problemSuite(result: ScanResult, context: ReportContext): string {
  if (result.problems.length === 0) return '';
  const cases = inOrder(result.problems).map((problem) => {
    const place = placeName(problem.path, problem.span, context.lines(problem.path));
    const tag = problem.severity === 'error' ? 'error' : 'system-out';
    const about = tag === 'error' ? attributes({ message: problem.message, type: problem.code }) : '';
    return testCase(
      problem.path,
      `${problem.code} at ${place}`,
      `<${tag}${about}>${escapeMarkup(problem.message)}</${tag}>`,
    );
  });
  const errors = result.problems.filter(({ severity }) => severity === 'error').length;
  return suite({ name: 'policy and comments', tests: cases.length, failures: 0, errors, skipped: 0 }, cases);
}

/** One case that always passes, so that a clean run is no empty report, and the files that were not checked. */
function checkedSuite(result: ScanResult): string {
  const skips = [...result.skipped].sort((a, b) => (a.path < b.path ? -1 : 1));
  const cases = [
    testCase('keyward', `${counted(result.scanned, 'file')} checked`, ''),
    ...skips.map(({ path, reason }) => testCase(path, 'not checked', `<skipped${attributes({ message: reason })}/>`)),
  ];
  return suite({ name: 'files', tests: cases.length, failures: 0, errors: 0, skipped: skips.length }, cases);
}

function suite(about: Readonly<Record<string, string | number>>, cases: readonly string[]): string {
  return `  <testsuite${attributes(about)}>\n${cases.join('\n')}\n  </testsuite>`;
}

function testCase(path: string, name: string, inner: string): string {
  return `    <testcase${attributes({ classname: path, name, file: path })}>${inner}</testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value)).replace(/[\t\n\r]/g, ' ')}"`)
    .join('');
}
