import * as vscode from 'vscode';
import { lessons } from '../learn/lessons.generated';
import { clientCommands } from '../protocol';

/** The path of a link to a rule's page; the rule's id follows. */
export const rulePath = '/rule/';

/** The rules that the lessons name: every rule belongs to one. */
function ruleIds(): string[] {
  return [...new Set(lessons.flatMap(({ rules }) => rules))].sort();
}

/** Shows the pages of the rules: by command, and by the links of diagnostics. */
export function registerRulePages(context: vscode.ExtensionContext): vscode.Disposable[] {
  const show = async (id?: string): Promise<void> => {
    const rule = id ?? (await vscode.window.showQuickPick(ruleIds(), { placeHolder: 'The rule whose page to show' }));
    if (rule === undefined) return;
    // Only a plain name: the link may come from anywhere.
    if (!/^[a-z0-9-]+$/.test(rule)) throw new Error(`There is no rule ${rule}.`);
    const page = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules', `${rule}.md`);
    await vscode.commands.executeCommand('markdown.showPreview', page);
  };
  return [
    vscode.commands.registerCommand(clientCommands.openRulePage, show),
    vscode.window.registerUriHandler({
      handleUri: async ({ path }) => {
        if (path.startsWith(rulePath)) await show(path.slice(rulePath.length));
      },
    }),
  ];
}
