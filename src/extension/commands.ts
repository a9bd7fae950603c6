import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  checkWorkspaceRequest,
  clientCommands,
  suppressionRequest,
  type Status,
  type SuppressionParams,
  type SuppressionTarget,
  type WorkspaceCounts,
} from '../protocol';
import { statusLines } from './status-bar';
import { counted, inWords } from './words';

/** What the commands act on. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly log: vscode.LogOutputChannel;
  readonly status: () => Status | undefined;
}

/** Registers the commands that are about findings; those about lessons stand beside the lessons. */
export function registerCommands(context: CommandContext): vscode.Disposable[] {
  const { client, log, status } = context;
  return [
    vscode.commands.registerCommand('keyward.checkWorkspace', () => checkWorkspace(context)),
    vscode.commands.registerCommand('keyward.showStatus', () => showStatus(status())),
    vscode.commands.registerCommand('keyward.showLog', () => {
      log.show();
    }),
    vscode.commands.registerCommand('keyward.restartServer', async () => {
      await client.stop();
      await client.start();
    }),
    vscode.commands.registerCommand(clientCommands.openRevokePage, openRevokePage),
    vscode.commands.registerCommand(clientCommands.suppress, (target: SuppressionTarget) => suppress(client, target)),
  ];
}

/** Checks everything, and gives the counts to whoever called. */
async function checkWorkspace({ client, log }: CommandContext): Promise<WorkspaceCounts> {
  const counts = await client.sendRequest<WorkspaceCounts>(checkWorkspaceRequest);
  for (const { path, reason } of counts.skipped) log.info(`not checked: ${path}: ${reason}`);
  const skipped = counts.skipped.length > 0 ? ` ${counted(counts.skipped.length, 'file or folder')} left out.` : '';
  const start = counts.cancelled ? 'Stopped. So far: ' : '';
  const message = `Keyward: ${start}${inWords(counts.findings)} in ${counted(counts.checked, 'file')}.${skipped}`;
  const [problems, why] = ['Show problems', 'Show what was left out'];
  const buttons = counts.skipped.length > 0 ? [problems, why] : [problems];
  // Nobody waits for the answer.
  void vscode.window.showInformationMessage(message, ...buttons).then((answer) => {
    if (answer === problems) void vscode.commands.executeCommand('workbench.actions.view.problems');
    if (answer === why) log.show();
  });
  return counts;
}

async function showStatus(status: Status | undefined): Promise<void> {
  const title = status ? statusLines(status).join(' ') : 'Keyward has not started yet.';
  const actions = [
    { label: '$(search) Check the workspace', command: 'keyward.checkWorkspace' },
    { label: '$(warning) Show problems', command: 'workbench.actions.view.problems' },
    { label: '$(mortar-board) Open the walkthrough', command: 'keyward.openWalkthrough' },
    { label: '$(output) Show the log', command: 'keyward.showLog' },
    { label: '$(refresh) Restart the server', command: 'keyward.restartServer' },
  ];
  const chosen = await vscode.window.showQuickPick(actions, { placeHolder: title });
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}

/** Opens a provider's page in the browser, after the editor has asked whether to. */
async function openRevokePage(address: string): Promise<boolean> {
  const uri = vscode.Uri.parse(address, true);
  if (uri.scheme !== 'https') throw new Error(`${uri.scheme} is no scheme of a provider's page.`);
  return vscode.env.openExternal(uri);
}

const ends = [
  { label: 'In 30 days', days: 30 },
  { label: 'In 90 days', days: 90 },
  { label: 'In a year', days: 365 },
  { label: 'Never', days: undefined },
];

/** The last day of an exception, `YEAR-MONTH-DAY`; empty for one without an end, undefined where nobody chose. */
async function chosenEnd(): Promise<string | undefined> {
  const items = ends.map(({ label, days }) => {
    const day = days === undefined ? '' : new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    return { label, description: day, day };
  });
  const placeHolder = 'When does the exception end? Then it is told again.';
  return (await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))?.day;
}

/** Asks why a finding is no fault; without an answer nothing is suppressed. */
async function suppress(client: BaseLanguageClient, target: SuppressionTarget): Promise<void> {
  const isException = target.fingerprint !== undefined;
  const reason = await vscode.window.showInputBox({
    title: isException ? `Add an exception for ${target.rule}` : `Suppress ${target.rule}`,
    prompt: `Why is this no fault? The reason stands in ${isException ? 'keyward.yml' : 'the comment'}, for whoever reads it next.`,
    validateInput: (text) => (text.trim() === '' ? 'A reason is needed.' : undefined),
    ignoreFocusOut: true,
  });
  if (reason === undefined || reason.trim() === '') return;
  const expires = isException ? await chosenEnd() : undefined;
  if (isException && expires === undefined) return;
  const params: SuppressionParams = { ...target, reason, ...(expires && { expires }) };
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(
    await client.sendRequest<Parameters<typeof client.protocol2CodeConverter.asWorkspaceEdit>[0]>(
      suppressionRequest,
      params,
    ),
  );
  if (edit) await vscode.workspace.applyEdit(edit);
}
