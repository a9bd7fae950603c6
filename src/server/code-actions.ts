import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix } from '../engine/finding';
import { combineEdits } from '../engine/fixes/combine';
import { publicReason } from '../engine/rules/1-hardcoded/publishable-key/fix';
import { lessons } from '../learn/lessons.generated';
import { clientCommands, type SuppressionTarget } from '../protocol';
import { fixEdit, workspaceEdit } from './edits';
import { rangeOf, touches } from './places';
import { exceptionEdit, suppressionEdit, takesComment } from './suppression';
import type { Place } from './workspace';

/** The kind of the action that applies every safe fix of a document. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.keyward`;

/** What the editor asked for. */
export interface ActionRequest {
  readonly range: Range;
  /** The diagnostics that the editor shows there: actions are tied to them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly only: readonly string[] | undefined;
  /** Whether the editor knows the commands of `clientCommands`. */
  readonly commands: boolean;
  /** Whether the editor can make files as a part of an edit. */
  readonly makesFiles: boolean;
}

/** What can be done about the findings in a range of a document. */
export async function codeActions(
  place: Place,
  document: TextDocument,
  request: ActionRequest,
): Promise<readonly CodeAction[]> {
  const result = place.root.folder.result(place.path);
  if (!result || 'skip' in result) return [];
  const { findings } = result.settled;
  const there = findings.filter(({ span }) => touches(document, span, request.range));
  const actions: CodeAction[] = [];
  if (wants(request.only, CodeActionKind.QuickFix)) {
    for (const finding of there) actions.push(...(await fixActions(place, document, finding, request)));
    for (const finding of there) actions.push(...(await otherActions(place, document, finding, request)));
  }
  // Only where it is asked for by name: a lightbulb is about one place.
  if (request.only !== undefined && wants(request.only, fixAllKind)) actions.push(...(await fixAll(place, findings)));
  return actions;
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

async function fixActions(
  { root }: Place,
  document: TextDocument,
  finding: Finding,
  request: ActionRequest,
): Promise<CodeAction[]> {
  const actions = finding.fixes.map(async (fix: Fix): Promise<CodeAction[]> => {
    const edit = await fixEdit(root, fix, finding.path, request.makesFiles);
    if (!edit) return [];
    const isPreferred = fix.kind === 'fix';
    return [
      { title: fix.title, kind: CodeActionKind.QuickFix, isPreferred, edit, ...tied(document, finding, request) },
    ];
  });
  return (await Promise.all(actions)).flat();
}

/** What comes after the fixes: a suppression with its reason, and what teaches. */
async function otherActions(
  place: Place,
  document: TextDocument,
  finding: Finding,
  request: ActionRequest,
): Promise<CodeAction[]> {
  const diagnostics = tied(document, finding, request);
  const kind = CodeActionKind.QuickFix;
  const actions: CodeAction[] = [];
  for (const silencing of await silencings(place, document, finding, request))
    actions.push({ kind, ...diagnostics, ...silencing });
  if (!request.commands) return actions;
  const { revokeUrl } = finding;
  if (revokeUrl !== undefined) {
    const title = 'Open the provider’s page to revoke the key';
    actions.push({ title, kind, ...diagnostics, ...open(clientCommands.openRevokePage, revokeUrl) });
  }
  if (finding.rule === 'automated-check-missing') {
    const title = 'Add a check to commits or builds';
    actions.push({ title, kind, ...diagnostics, ...open(clientCommands.addCheck) });
  }
  const lesson = lessons.find(({ rules }) => rules.includes(finding.rule));
  if (lesson)
    actions.push({
      title: `Learn: ${lesson.title}`,
      kind,
      ...diagnostics,
      ...open(clientCommands.openLesson, lesson.id),
    });
  const page = `Show the page of ${finding.rule}`;
  return [...actions, { title: page, kind, ...diagnostics, ...open(clientCommands.openRulePage, finding.rule) }];
}

/** A comment where one can stand, and an exception where somebody can be asked for its end; nothing for what a policy enforces. */
async function silencings(
  place: Place,
  document: TextDocument,
  finding: Finding,
  request: ActionRequest,
): Promise<Pick<CodeAction, 'title' | 'edit' | 'command'>[]> {
  if (place.root.folder.policy.enforcer(finding.rule) !== undefined) return [];
  const takes = takesComment(place, finding);
  const comment = takes ? await commented(place, document, finding, request) : undefined;
  const exception = takes && !request.commands ? undefined : await excepted(place, document, finding, request);
  return [comment, exception].filter((one) => one !== undefined);
}

/** Without a reason nothing is silenced: where nobody can ask for it, the comment asks. */
async function commented(place: Place, document: TextDocument, finding: Finding, { commands }: ActionRequest) {
  const title = `Suppress ${finding.rule} here, with a reason…`;
  const target = targetOf(document, finding);
  if (commands) return { title, command: { title, command: clientCommands.suppress, arguments: [target] } };
  const edit = await suppressionEdit(place, document, { ...target, reason: '' });
  return edit && { title, edit };
}

/** An exception of the policy for this finding alone. A key that may ship has its reason; for any other somebody gives one. */
async function excepted(
  { root }: Place,
  document: TextDocument,
  finding: Finding,
  { commands, makesFiles }: ActionRequest,
): Promise<Pick<CodeAction, 'title' | 'edit' | 'command'> | undefined> {
  const isPublic = finding.rule === 'publishable-key';
  const edit = await exceptionEdit(root, finding, { reason: isPublic ? publicReason : '' }, makesFiles);
  if (!edit) return undefined;
  if (isPublic) return { title: 'Mark as public in keyward.yml, with a reason', edit };
  const title = `Add an exception for ${finding.rule} to keyward.yml, with a reason…`;
  const target = { ...targetOf(document, finding), fingerprint: finding.fingerprint };
  return commands
    ? { title, command: { title, command: clientCommands.suppress, arguments: [target] } }
    : { title, edit };
}

function targetOf(document: TextDocument, { rule, span }: Finding): SuppressionTarget {
  return { uri: document.uri, rule, line: document.positionAt(span.start).line };
}

function open(command: string, argument?: string): Pick<CodeAction, 'command'> {
  return { command: { title: argument ?? command, command, arguments: argument === undefined ? [] : [argument] } };
}

function tied(document: TextDocument, finding: Finding, request: ActionRequest): { diagnostics: Diagnostic[] } {
  const { start } = rangeOf(document, finding.span);
  const isOf = ({ code, range }: Diagnostic): boolean =>
    code === finding.rule && range.start.line === start.line && range.start.character === start.character;
  return { diagnostics: request.diagnostics.filter(isOf) };
}

/** Every safe fix of the document at once; suggestions and suppressions never. */
async function fixAll({ root }: Place, findings: readonly Finding[]): Promise<CodeAction[]> {
  const safe = findings.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'fix').slice(0, 1));
  if (safe.length === 0) return [];
  const edit = await workspaceEdit(root, combineEdits(safe));
  return edit ? [{ title: 'Apply every safe fix of Keyward', kind: fixAllKind, edit }] : [];
}
