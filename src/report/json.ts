import type { Finding, ScanResult } from '../engine/finding';
import type { Span } from '../engine/document';
import { countsOf } from './counts';
import { inOrder, rangeOf } from './places';
import type { ReportContext, Reporter } from './report';

/** Raised when a field changes its meaning or goes; new fields may come without. */
const formatVersion = 1;

/** The report for programs: everything known of each finding, but no edit and no text that is not masked. */
export const jsonReport: Reporter = (result, context) => {
  const report = {
    version: formatVersion,
    tool: { name: 'keyward', version: context.version },
    counts: countsOf(result),
    findings: inOrder(result.findings).map((finding) => findingJson(finding, context)),
    suppressed: suppressedInOrder(result).map(({ finding, reason, by }) => {
      return { by, reason, finding: findingJson(finding, context) };
    }),
    problems: inOrder(result.problems).map(({ path, span, code, severity, message }) => {
      return { path, ...place(path, span, context), code, severity, message };
    }),
    skipped: [...result.skipped].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

/** Silenced findings in the order of the findings. */
export function suppressedInOrder(result: ScanResult): ScanResult['suppressed'] {
  const byFinding = new Map(result.suppressed.map((entry) => [entry.finding, entry]));
  return inOrder([...byFinding.keys()]).flatMap((finding) => byFinding.get(finding) ?? []);
}

function findingJson(finding: Finding, context: ReportContext): object {
  const { rule, severity, path, span, role, app, module, keyClass, format, revokeUrl } = finding;
  const { message, evidence, excerpt, fingerprint } = finding;
  return {
    rule,
    checklist: context.rules.find(({ id }) => id === rule)?.checklist,
    severity,
    keyClass,
    format,
    revokeUrl,
    path,
    role,
    app,
    module,
    ...place(path, span, context),
    message,
    evidence,
    excerpt,
    related: finding.related.map((related) => {
      return { path: related.path, ...place(related.path, related.span, context), message: related.message };
    }),
    fixes: finding.fixes.map(({ id, title, kind }) => ({ id, title, kind })),
    fingerprint,
  };
}

/** Lines and columns from one where the text is there; offsets (UTF-16 code units) always. */
function place(path: string, span: Span, context: ReportContext): object {
  const range = rangeOf(span, context.lines(path));
  return {
    start: { ...range?.start, offset: span.start },
    end: { ...range?.end, offset: span.end },
  };
}
