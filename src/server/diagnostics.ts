import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Problem, Severity } from '../engine/finding';
import { rangeOf } from './places';
import type { Place, Root } from './workspace';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The name that diagnostics go under. */
export const source = 'keyward';

/** What the client can show. */
export interface DiagnosticOptions {
  readonly ruleLink: string | undefined;
  readonly related: boolean;
  /** Whether another extension tells what the schema of policies says. */
  readonly yamlSchemas: boolean;
}

/** Everything that is wrong in one document, by the results that are there now. */
export async function diagnosticsOf(
  { root, path }: Place,
  document: TextDocument,
  options: DiagnosticOptions,
): Promise<Diagnostic[]> {
  const result = root.folder.result(path);
  if (!result || 'skip' in result) return [];
  const { findings, problems } = result.settled;
  const shown = await Promise.all(findings.map((finding) => ofFinding(root, document, finding, options)));
  return [...shown, ...problems.map((problem) => ofProblem(document, problem))];
}

async function ofFinding(
  root: Root,
  document: TextDocument,
  finding: Finding,
  { ruleLink, related }: DiagnosticOptions,
): Promise<Diagnostic> {
  return {
    range: rangeOf(document, finding.span),
    severity: severityOf[finding.severity],
    source,
    code: finding.rule,
    ...(ruleLink === undefined ? {} : { codeDescription: { href: ruleLink + finding.rule } }),
    message: messageOf(finding),
    ...(related ? { relatedInformation: await relatedOf(root, finding) } : {}),
    data: { fingerprint: finding.fingerprint },
  };
}

/** What is wrong on the first line, which is all that a list of problems shows; then why it matters and what to do. */
function messageOf({ message }: Finding): string {
  return `${message.what}\n${message.why} ${message.do}`;
}

async function relatedOf(root: Root, finding: Finding): Promise<DiagnosticRelatedInformation[]> {
  const places = finding.related.map(async ({ path, span, message }) => {
    const document = await root.document(path);
    return document ? [{ location: { uri: document.uri, range: rangeOf(document, span) }, message }] : [];
  });
  return (await Promise.all(places)).flat();
}

/** A mistake in a policy or in a suppression comment. */
export function ofProblem(document: TextDocument, problem: Problem): Diagnostic {
  return {
    range: rangeOf(document, problem.span),
    severity: severityOf[problem.severity],
    source,
    code: problem.code,
    message: problem.message,
  };
}
