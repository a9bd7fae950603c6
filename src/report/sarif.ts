import type { Invocation, Location, Log, Notification, Region, Result, Run } from 'sarif';
import type { Span } from '../engine/document';
import type { Finding, ScanResult } from '../engine/finding';
import { suppressedInOrder } from './json';
import { inOrder, rangeOf } from './places';
import type { ReportContext, Reporter } from './report';
import { sarifLevels, sarifRule } from './sarif-rules';

/** Paths are relative to this base; where it lies is the reader's to know, not the report's to tell. */
const base = '%SRCROOT%';
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarifReport: Reporter = (result, context) => {
  const run: Run = {
    tool: {
      driver: {
        name: 'Keyward',
        semanticVersion: context.version,
        rules: context.rules.map((rule) => sarifRule(rule, context)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: 'The folder that was checked.' } } },
    invocations: [invocation(result, context)],
    results: [
      ...inOrder(result.findings).map((finding) => sarifResult(finding, context)),
      ...suppressedInOrder(result).map(({ finding, reason, by }): Result => {
        const kind = by === 'comment' ? 'inSource' : 'external';
        return {
          ...sarifResult(finding, context),
          suppressions: [{ kind, status: 'accepted', justification: reason }],
        };
      }),
    ],
  };
  const log: Log = { $schema: schema, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function sarifResult(finding: Finding, context: ReportContext): Result {
  const { rule, severity, path, span, message, excerpt, fingerprint, related } = finding;
  const { evidence, role, app, module, keyClass, revokeUrl } = finding;
  const ruleIndex = context.rules.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: sarifLevels[severity],
    message: { text: `${message.what} ${message.why} ${message.do}` },
    locations: [location(path, span, context, excerpt)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => {
            return { id: index + 1, ...location(place.path, place.span, context), message: { text: place.message } };
          }),
        }),
    partialFingerprints: { 'keywardFingerprint/v1': fingerprint },
    properties: { severity, role, app, module, keyClass, evidence, revokeUrl },
  };
}

/** The excerpt goes as the snippet of the line around: it is masked, where the region's own text is not. */
function location(path: string, span: Span, context: ReportContext, excerpt?: string): Location {
  const region = regionOf(path, span, context);
  const line = region.endLine === region.startLine ? region.startLine : undefined;
  const around =
    line !== undefined && excerpt ? { contextRegion: { startLine: line, snippet: { text: excerpt } } } : {};
  return { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: base }, region, ...around } };
}

function regionOf(path: string, span: Span, context: ReportContext): Region {
  const range = rangeOf(span, context.lines(path));
  if (!range) return { charOffset: span.start, charLength: span.end - span.start };
  return {
    startLine: range.start.line,
    startColumn: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  };
}

/** A relative URI; a first name with a colon would read as a scheme, so every name is encoded. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function invocation(result: ScanResult, context: ReportContext): Invocation {
  const skipped = [...result.skipped].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    executionSuccessful: true,
    toolExecutionNotifications: skipped.map(({ path, reason }): Notification => {
      return {
        descriptor: { id: 'not-checked' },
        level: 'note',
        message: { text: `Not checked: ${reason}.` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: base } } }],
      };
    }),
    toolConfigurationNotifications: inOrder(result.problems).map((problem): Notification => {
      return {
        descriptor: { id: problem.code },
        level: problem.severity,
        message: { text: problem.message },
        locations: [location(problem.path, problem.span, context)],
      };
    }),
  };
}
