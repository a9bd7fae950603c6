import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addCheck } from './add-check';
import { chosenFolder, exists } from './folders';
import { clientCommands, ruleFindingsRequest, type RuleTarget } from '../protocol';

const policyFile = 'keyward.yml';

/** What a policy can start from, as `extends` names it. */
const starts = [
  { label: 'Recommended', pack: 'recommended', detail: 'What each rule weighs by itself.' },
  { label: 'Strict', pack: 'strict', detail: 'More rules fail a check, and repositories cannot say less.' },
  { label: 'OWASP MASVS L1', pack: 'masvs-l1', detail: 'What every app does. Pinning is not asked for.' },
  { label: 'OWASP MASVS L2', pack: 'masvs-l2', detail: 'Apps that handle sensitive data. Own hosts are pinned.' },
  { label: 'Onboarding', pack: 'onboarding', detail: 'The first weeks in a repository that nobody checked before.' },
];

/** Registers the commands about policies. */
export function registerPolicyCommands(client: BaseLanguageClient, extensionUri: vscode.Uri): vscode.Disposable[] {
  const guide = vscode.Uri.joinPath(extensionUri, 'docs', 'policy.md');
  return [
    vscode.commands.registerCommand('keyward.createPolicy', createPolicy),
    vscode.commands.registerCommand(clientCommands.addCheck, addCheck),
    vscode.commands.registerCommand('keyward.openPolicyGuide', () =>
      vscode.commands.executeCommand('markdown.showPreview', guide),
    ),
    vscode.commands.registerCommand(clientCommands.showRuleFindings, (target: RuleTarget) =>
      showFindings(client, target),
    ),
  ];
}

/** Shows what a rule finds, beside its line in the policy. */
async function showFindings(client: BaseLanguageClient, target: RuleTarget): Promise<void> {
  type Locations = Parameters<typeof client.protocol2CodeConverter.asReferences>[0];
  const answer = await client.sendRequest<Locations>(ruleFindingsRequest, target);
  const locations = (await client.protocol2CodeConverter.asReferences(answer)) ?? [];
  const position = new vscode.Position(target.line, 0);
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(target.uri),
    position,
    locations,
  );
}

/** Asks two questions, then makes a policy and opens it. One that is there is opened as it is. */
async function createPolicy(): Promise<void> {
  const folder = await chosenFolder('Whose policy shall it be?');
  if (!folder) return;
  const file = vscode.Uri.joinPath(folder.uri, policyFile);
  if (!(await exists(file))) {
    const start = await vscode.window.showQuickPick(starts, {
      title: 'Create a policy (1 of 2)',
      placeHolder: 'What shall it build on?',
    });
    if (!start) return;
    const hosts = await vscode.window.showInputBox({
      title: 'Create a policy (2 of 2)',
      prompt:
        'The hosts that your app talks to and that are yours, with commas between. Leave it empty to add them later.',
      placeHolder: 'api.example.com, *.example.org',
      validateInput: hostMistake,
    });
    if (hosts === undefined) return;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(policyText(start.pack, hostsIn(hosts))));
  }
  await vscode.window.showTextDocument(file);
}

function hostsIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((host) => host !== '');
}

function hostMistake(text: string): string | undefined {
  const wrong = hostsIn(text).find((host) => !/^(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(host));
  return wrong === undefined ? undefined : `"${wrong}" is no host: write it without scheme and path.`;
}

function policyText(pack: string, hosts: readonly string[]): string {
  const own = hosts.map((host) => JSON.stringify(host)).join(', ');
  const lines = [
    '# What Keyward’s findings weigh in this project. Every key is explained where you rest on it.',
    'version: 1',
    `extends: keyward:${pack}`,
    ...(hosts.length > 0 ? ['hosts:', `  own: [${own}]`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
