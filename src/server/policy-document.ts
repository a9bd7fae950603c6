import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../engine/finding';
import { loadPolicy } from '../engine/policy/load';
import { ofProblem } from './diagnostics';
import { rangeOf, touches } from './places';
import { today } from './today';

/** Whether a document is a policy, wherever it lies. */
export function isPolicy(uri: string): boolean {
  return /(?:^|\/)keyward\.yml$/.test(uri);
}

/** What is wrong in a policy, each mistake at its exact place. */
export function policyDiagnostics(document: TextDocument, ruleIds: readonly string[]): Diagnostic[] {
  return problemsIn(document, ruleIds).map((problem) => ofProblem(document, problem));
}

/** A fix for each mistake in a range whose right form is known. */
export function policyActions(
  document: TextDocument,
  { range }: Pick<CodeActionParams, 'range'>,
  ruleIds: readonly string[],
): CodeAction[] {
  return problemsIn(document, ruleIds).flatMap((problem): CodeAction[] => {
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

function problemsIn(document: TextDocument, ruleIds: readonly string[]): readonly Problem[] {
  return loadPolicy(document.getText(), 'keyward.yml', { ruleIds, today: today() }).problems;
}
