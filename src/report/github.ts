import type { Finding, Problem, Severity } from '../engine/finding';
import { inOrder, rangeOf } from './places';
import type { ReportContext, Reporter } from './report';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands that GitHub Actions turns into annotations.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const githubReport: Reporter = (result, context) => {
  const findings = inOrder(result.findings).map((finding) => {
    const { what, why, do: advice } = finding.message;
    return annotation(finding, `Keyward: ${finding.rule}`, [what, why, advice].join('\n'), context);
  });
  const problems = inOrder(result.problems).map((problem) => {
    return annotation(problem, `Keyward: ${problem.code}`, problem.message, context);
  });
  const skips =
    result.skipped.length > 0
      ? [`::notice title=Keyward::${data(`${result.skipped.length} files or folders were not checked.`)}`]
      : [];
  return [...findings, ...problems, ...skips].map((line) => `${line}\n`).join('');
};

function annotation(item: Finding | Problem, title: string, message: string, context: ReportContext): string {
  const range = rangeOf(item.span, context.lines(item.path));
  const isOneLine = range?.start.line === range?.end.line;
  const properties = {
    file: item.path,
    ...(range ? { line: range.start.line, endLine: range.end.line } : {}),
    // Columns count only within one line.
    ...(range && isOneLine ? { col: range.start.column, endColumn: range.end.column } : {}),
    title,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[item.severity]} ${written.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
