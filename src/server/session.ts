import type { Connection, Diagnostic, Disposable } from 'vscode-languageserver';
import { diagnosticsOf, type DiagnosticOptions } from './diagnostics';
import { hashOf } from './hash';
import type { OpenDocuments } from './open-documents';
import { isPolicy, policyDiagnostics } from './policy-document';
import type { Place, Workspace } from './workspace';

/** What the client can do, as far as the server acts on it. */
export interface ClientAbilities {
  readonly pulls: boolean;
  /** Whether it can be told later that it may pull files that are not open, too. */
  readonly registersPulls: boolean;
  readonly refreshes: boolean;
  readonly showsProgress: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  readonly commands: boolean;
  /** Whether features can be announced for some files alone, once it is known which. */
  readonly registersFeatures: boolean;
  readonly refreshesLenses: boolean;
  /** Whether an edit may make files. */
  readonly makesFiles: boolean;
}

/** Everything that the features of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly ruleIds: readonly string[];
  readonly abilities: ClientAbilities;
  readonly options: DiagnosticOptions;
  /** Whether files that are not open are reported too: since somebody asked for the whole workspace. */
  reportsAll: boolean;
  /** The client's present leave to pull; see `registerPulls`. */
  pulls?: Disposable;
}

/** What is reported for one file: its diagnostics, and a name that changes with them. */
export interface Report {
  readonly items: Diagnostic[];
  readonly id: string;
}

/** The report on a file by the results that are there now; undefined where the file cannot be read. */
export async function reportOn(session: Session, place: Place): Promise<Report | undefined> {
  const document = await place.root.document(place.path);
  if (!document) return undefined;
  const items = [
    ...(isPolicy(document.uri) ? await policyDiagnostics(place, document, session.options.yamlSchemas) : []),
    ...(await diagnosticsOf(place, document, session.options)),
  ];
  return { items, id: hashOf(JSON.stringify(items)) };
}
