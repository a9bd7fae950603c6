import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  type InitializeResult,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { policyJsonSchema } from '../engine/policy/schema';
import { rules } from '../engine/rules/registry';
import { ruleFindingsRequest, type RuleTarget } from '../protocol';
import { policyCompletions } from './policy-completion';
import { policyDefinition } from './policy-definition';
import { isPolicy } from './policy-document';
import { policyHover } from './policy-hover';
import { policyLenses, ruleLocations } from './policy-lenses';
import type { Session } from './session';

const titles = new Map(rules.map(({ metadata }) => [metadata.id, metadata.title]));
const schema = policyJsonSchema([...titles.keys()], (id) => titles.get(id) ?? id);
const documentSelector = [{ pattern: '**/keyward.yml' }];
const triggerCharacters = [' ', ':', '-'];

/** What is offered in policies to a client that cannot be told later for which files. */
export const policyCapabilities: InitializeResult['capabilities'] = {
  completionProvider: { triggerCharacters },
  definitionProvider: true,
  codeLensProvider: {},
};

/** Completion, hovers, definitions and code lenses of policies. */
export function registerPolicyFeatures(session: Session): void {
  const { connection, workspace, ruleIds } = session;
  const policyAt = ({
    textDocument: { uri },
  }: Pick<TextDocumentPositionParams, 'textDocument'>): TextDocument | undefined =>
    isPolicy(uri) ? session.documents.get(uri) : undefined;
  connection.onCompletion((params) => {
    const document = session.options.yamlSchemas ? undefined : policyAt(params);
    return document ? policyCompletions(document, params.position, schema) : null;
  });
  connection.onDefinition(async (params) => {
    const document = policyAt(params);
    const place = workspace.place(params.textDocument.uri);
    return document ? ((await policyDefinition(place, document, params.position, ruleIds)) ?? null) : null;
  });
  connection.onCodeLens((params) => {
    const document = session.abilities.commands ? policyAt(params) : undefined;
    return document ? policyLenses(workspace.place(document.uri), document, ruleIds) : null;
  });
  connection.onRequest(ruleFindingsRequest, ({ uri, rule }: RuleTarget) =>
    ruleLocations(workspace.place(uri).root, rule),
  );
}

/** What a hover says in a policy. */
export function hoverInPolicy(session: Session, document: TextDocument, { position }: TextDocumentPositionParams) {
  const place = session.workspace.place(document.uri);
  const known = session.options.yamlSchemas ? {} : schema;
  return policyHover(place, document, position, { schema: known, ruleLink: session.options.ruleLink });
}

/** Asks the client for policies alone, where it can be told so: other files are none of these features' business. */
export async function announcePolicyFeatures({ connection, abilities }: Session): Promise<void> {
  if (!abilities.registersFeatures) return;
  await Promise.all([
    connection.client.register(CompletionRequest.type, { documentSelector, triggerCharacters }),
    connection.client.register(DefinitionRequest.type, { documentSelector }),
    connection.client.register(CodeLensRequest.type, { documentSelector }),
  ]);
}

/** How long findings change before the lenses over them do, in milliseconds. */
const lensDelay = 400;

/** Lets the client ask for the lenses again, when findings have changed and a policy is open. */
export class LensRefresh {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly session: Session) {}

  changed(): void {
    if (!this.session.abilities.refreshesLenses || !this.session.documents.uris().some(isPolicy)) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.session.connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
    }, lensDelay);
  }

  close(): void {
    clearTimeout(this.timer);
  }
}
