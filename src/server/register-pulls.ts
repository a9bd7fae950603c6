import { DocumentDiagnosticRequest, type DiagnosticOptions } from 'vscode-languageserver';
import type { Session } from './session';

/** How the client may pull. A client that may pull the whole workspace keeps what it shows of a file that is closed. */
export function pullOptions(workspaceDiagnostics: boolean): DiagnosticOptions {
  return { identifier: 'keyward', interFileDependencies: true, workspaceDiagnostics };
}

/** Lets the client pull: open documents only, until everything is to be reported. */
export async function registerPulls(session: Session): Promise<void> {
  if (!session.abilities.pulls || !session.abilities.registersPulls) return;
  session.pulls?.dispose();
  const options = { documentSelector: null, ...pullOptions(session.reportsAll) };
  session.pulls = await session.connection.client.register(DocumentDiagnosticRequest.type, options);
}
