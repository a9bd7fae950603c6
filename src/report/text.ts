import pc from 'picocolors';
import type { Finding, Problem, ScanResult, Severity } from '../engine/finding';
import { counted, countsOf, findingsInWords } from './counts';
import { printable } from './escape';
import { byPath, excerptMark, inOrder, placeName, rangeOf, skipsByReason } from './places';
import type { ReportContext, Reporter } from './report';

type Colors = ReturnType<typeof pc.createColors>;

/** Wide enough to read, narrow enough for a terminal beside an editor. In characters. */
const width = 100;
const indentation = '      ';
/** Paths named for a reason why files were not checked, unless all are asked for. */
const namedPaths = 3;

/** The report for people in a terminal: findings by file, each with why and what to do, then what was not checked. */
export const textReport: Reporter = (result, context) => {
  const colors = pc.createColors(context.isColored ?? false);
  const files = [...byPath(result.findings)].map(([path, findings]) => {
    const blocks = findings.map((finding) => findingBlock(finding, context, colors));
    return [colors.underline(printable(path)), ...blocks].join('\n');
  });
  const problems = [...byPath(result.problems)].map(([path, list]) => {
    return [colors.underline(printable(path)), ...list.map((problem) => problemLine(problem, context, colors))].join(
      '\n',
    );
  });
  const parts = [
    ...files,
    ...problems,
    silenced(result, context),
    notChecked(result, context),
    summary(result, colors),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

function findingBlock(finding: Finding, context: ReportContext, colors: Colors): string {
  const { message, evidence, related, revokeUrl } = finding;
  const place = position(finding, context);
  return [
    `  ${place}  ${painted(finding.severity, colors)}  ${printable(message.what)}  ${colors.dim(finding.rule)}`,
    ...excerptLines(finding, context, colors),
    ...labelled('why', message.why, colors),
    ...labelled('do', message.do, colors),
    ...(revokeUrl === undefined ? [] : labelled('open', revokeUrl, colors)),
    ...evidence.flatMap(({ label, value }) => labelled('known', `${label}: ${value}`, colors)),
    ...related.flatMap(({ path, span, message: text }) =>
      labelled('see', `${placeName(path, span, context.lines(path))} ${text}`, colors),
    ),
  ].join('\n');
}

function problemLine(problem: Problem, context: ReportContext, colors: Colors): string {
  const place = position(problem, context);
  return `  ${place}  ${painted(problem.severity, colors)}  ${printable(problem.message)}  ${colors.dim(problem.code)}`;
}

function position({ path, span }: Finding | Problem, context: ReportContext): string {
  const start = rangeOf(span, context.lines(path))?.start;
  return start ? `${start.line}:${start.column}` : '-';
}

function painted(severity: Severity, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.dim };
  return paint[severity](severity);
}

function excerptLines(finding: Finding, context: ReportContext, colors: Colors): string[] {
  if (finding.excerpt === '') return [];
  const mark = excerptMark(finding, context.lines(finding.path));
  const line = `${indentation}${printable(finding.excerpt)}`;
  if (!mark) return [line];
  const before = printable(finding.excerpt.slice(0, mark.start)).replace(/[^\t]/g, ' ');
  const length = Math.max(1, printable(finding.excerpt.slice(mark.start, mark.end)).length);
  return [line, `${indentation}${before}${colors.red('^'.repeat(length))}`];
}

function labelled(label: string, text: string, colors: Colors): string[] {
  const lines = wrapped(printable(text.replace(/\s+/g, ' ').trim()), width - indentation.length - 6);
  return lines.map(
    (line, index) => `${indentation}${index === 0 ? colors.dim(label.padEnd(6)) : ' '.repeat(6)}${line}`,
  );
}

function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function silenced(result: ScanResult, context: ReportContext): string {
  if (!context.isVerbose || result.suppressed.length === 0) return '';
  const reasons = new Map(result.suppressed.map(({ finding, reason, by }) => [finding, `${reason} (${by})`]));
  const lines = inOrder([...reasons.keys()]).map((finding) => {
    const place = placeName(finding.path, finding.span, context.lines(finding.path));
    return `  ${printable(place)}  ${finding.rule}: ${printable(reasons.get(finding) ?? '')}`;
  });
  return ['Silenced:', ...lines].join('\n');
}

function notChecked(result: ScanResult, context: ReportContext): string {
  if (result.skipped.length === 0) return '';
  const lines = skipsByReason(result).flatMap(([reason, paths]) => {
    const shown = [...paths].sort().slice(0, context.isVerbose ? paths.length : namedPaths);
    const more = paths.length > shown.length ? [`and ${paths.length - shown.length} more`] : [];
    return `  ${printable(reason)}: ${[...shown.map(printable), ...more].join(', ')}`;
  });
  const hint = context.isVerbose ? '' : ' (--verbose names all)';
  return [`Not checked, so not known to be clean${hint}:`, ...lines].join('\n');
}

function summary(result: ScanResult, colors: Colors): string {
  const counts = countsOf(result);
  const paint = { error: colors.red, warning: colors.yellow, none: colors.green, other: (text: string) => text };
  const heaviest = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : undefined;
  const words = findingsInWords(counts);
  const painted = paint[heaviest ?? (result.findings.length === 0 ? 'none' : 'other')](words);
  return [
    `${painted} in ${counted(counts.scanned, 'file')} checked`,
    ...(counts.suppressed > 0 ? [`${counts.suppressed} silenced`] : []),
    ...(counts.problems > 0
      ? [counted(counts.problems, 'problem with policy or comments', 'problems with policy or comments')]
      : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} left out`] : []),
  ].join('; ');
}
