import {
  CodeActionTriggerKind,
  type CancellationToken,
  type CodeActionParams,
  type HoverParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { bundledData } from '../engine/data';
import {
  checkWorkspaceRequest,
  counterRequest,
  explainRequest,
  pasteRequest,
  suppressionRequest,
  teamLessonsRequest,
  verifyExerciseRequest,
  type Counter,
  type CounterParams,
  type ExplainParams,
  type PasteParams,
  type SuppressionParams,
  type VerifyExerciseParams,
} from '../protocol';
import { dayOf } from '../engine/policy/period';
import type { Verdict } from '../learn/verdict';
import { verifyExercise } from '../learn/verify';
import { checkWorkspace } from './check-workspace';
import { codeActions } from './code-actions';
import { explainLine } from './explain-line';
import type { ServerHost } from './host';
import { hoverOf } from './hover';
import { isPolicy, policyActions } from './policy-document';
import { hoverInPolicy } from './policy-features';
import { PullDiagnostics } from './pull';
import { adviceOn } from './paste';
import type { PushDiagnostics } from './push';
import type { Session } from './session';
import { exceptionEdit, oneLine, suppressionEdit } from './suppression';
import { TeamLessons } from './team-lessons';
import type { Place } from './workspace';

/** An open document with its place, once the results are about its present text. */
interface Current {
  readonly document: TextDocument;
  readonly place: Place;
}

/** Answers every request of the client. */
export function registerFeatures(
  session: Session,
  host: ServerHost,
  diagnostics: PullDiagnostics | PushDiagnostics,
): void {
  const { connection, workspace, options } = session;
  connection.onCodeAction((params) => actionsFor(session, params));
  connection.onHover(async (params: HoverParams) => {
    const current = await currentAt(session, params);
    if (!current) return null;
    const inPolicy = isPolicy(current.document.uri) ? hoverInPolicy(session, current.document, params) : undefined;
    if (inPolicy) return inPolicy;
    const { pages } = bundledData();
    const hoverOptions = { pages, ruleLink: options.ruleLink, withMessage: !session.abilities.commands };
    return hoverOf(current.place, current.document, params.position, hoverOptions) ?? null;
  });
  connection.onRequest(suppressionRequest, async (params: SuppressionParams) => {
    const current = await currentOf(session, params.uri);
    return current ? ((await silencingEdit(session, current, params)) ?? null) : null;
  });
  connection.onRequest(pasteRequest, (params: PasteParams) => {
    const document = session.documents.get(params.uri);
    return document ? (adviceOn(workspace.place(params.uri), document, params) ?? null) : null;
  });
  connection.onRequest(counterRequest, ({ uri }: CounterParams): Counter => {
    const { folder } = workspace.place(uri).root;
    return { lastEvaluated: folder.lastEvaluated, files: folder.files.length, isComplete: folder.isComplete };
  });
  connection.onRequest(explainRequest, async ({ uri, line }: ExplainParams) => {
    const current = await currentOf(session, uri);
    return current ? explainLine(host, current.place, current.document, line) : null;
  });
  const lessons = new TeamLessons();
  connection.onRequest(teamLessonsRequest, () => lessons.read(session));
  connection.onRequest(verifyExerciseRequest, (params: VerifyExerciseParams) => verdictOn(host, lessons, params));
  connection.onRequest(checkWorkspaceRequest, async (_: unknown, token: CancellationToken) => {
    const counts = await checkWorkspace(session, token);
    await Promise.all(workspace.folders.map((root) => diagnostics.changed(root, root.folder.files)));
    return counts;
  });
  if (!(diagnostics instanceof PullDiagnostics)) return;
  connection.languages.diagnostics.on((params, token) => diagnostics.document(params, token));
  connection.languages.diagnostics.onWorkspace((params, token) => diagnostics.all(params, token));
}

/** @param asked whether a person asks, or the editor by itself, which waits until the keys rest. */
async function currentOf({ documents, workspace }: Session, uri: string, asked = true): Promise<Current | undefined> {
  const place = workspace.place(uri);
  const version = documents.get(uri)?.version;
  const { folder } = place.root;
  await (asked ? folder.currentNow(place.path) : folder.current(place.path));
  const document = documents.get(uri);
  // An answer about another text than the one that was asked about is no answer.
  return document && document.version === version ? { document, place } : undefined;
}

function currentAt(session: Session, { textDocument }: TextDocumentPositionParams): Promise<Current | undefined> {
  return currentOf(session, textDocument.uri);
}

async function actionsFor(session: Session, { textDocument, range, context }: CodeActionParams) {
  const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  const current = await currentOf(session, textDocument.uri, isAsked);
  if (!current) return [];
  const { place, document } = current;
  const { diagnostics, only } = context;
  const { commands, makesFiles } = session.abilities;
  const request = { range, diagnostics, only, commands, makesFiles };
  const own = isPolicy(document.uri) ? await policyActions(place, document, { range }) : [];
  return [...own, ...(await codeActions(place, document, request))];
}

function silencingEdit({ abilities }: Session, { place, document }: Current, params: SuppressionParams) {
  const { rule, fingerprint } = params;
  if (fingerprint === undefined) return suppressionEdit(place, document, params);
  const { reason, expires } = params;
  const asked = { reason: oneLine(reason), ...(expires !== undefined && { expires }) };
  return exceptionEdit(place.root, { rule, fingerprint }, asked, abilities.makesFiles);
}

async function verdictOn(
  host: ServerHost,
  lessons: TeamLessons,
  { lesson, language, text }: VerifyExerciseParams,
): Promise<Verdict> {
  const exercise = lessons.find(lesson)?.exercises.find((candidate) => candidate.language === language);
  if (!exercise) throw new Error(`The lesson ${lesson} has no exercise in ${language}`);
  return verifyExercise(await host.engine(), exercise, text, dayOf(new Date()));
}
