import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../engine/finding';
import { ofProblem } from './diagnostics';
import { rangeOf, touches } from './places';
import type { Place } from './workspace';

/** Whether a document is a policy, wherever it lies. */
export function isPolicy(uri: string): boolean {
  return /(?:^|\/)keyward\.yml$/.test(uri);
}

/** What is wrong in a policy, each mistake at its exact place. */
export async function policyDiagnostics(
  place: Place,
  document: TextDocument,
  yamlSchemas = false,
): Promise<Diagnostic[]> {
  const problems = await problemsIn(place, document);
  return problems
    .filter(({ code }) => !yamlSchemas || !bySchema.has(code))
    .map((problem) => ofProblem(document, problem));
}

/** A fix for each mistake in a range whose right form is known. */
export async function policyActions(
  place: Place,
  document: TextDocument,
  { range }: Pick<CodeActionParams, 'range'>,
): Promise<CodeAction[]> {
  return (await problemsIn(place, document)).flatMap((problem): CodeAction[] => {
    const right = /Did you mean "([^"]+)"\?/.exec(problem.message)?.[1];
    if (right === undefined || !touches(document, problem.span, range)) return [];
    const at = rangeOf(document, problem.span);
    const [quote = ''] = /^["']/.exec(document.getText(at)) ?? [];
    const edits = [{ range: at, newText: `${quote}${right}${quote}` }];
    return [
      {
        title: `Change it to "${right}"`,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: [ofProblem(document, problem)],
        edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] },
      },
    ];
  });
}

function problemsIn({ root, path }: Place, document: TextDocument): Promise<readonly Problem[]> {
  return root.folder.policyProblems(path, document.getText());
}

/** Mistakes that the schema tells by itself: where another extension reads it, they would be told twice. */
const bySchema = new Set(['unknown-key', 'missing-key', 'unknown-rule', 'wrong-value'].map((code) => `policy-${code}`));
