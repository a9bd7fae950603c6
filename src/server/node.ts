/** The language server's entry on Node: for the desktop editor, and with `--stdio` for any other. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeHost } from './node-host';
import { startServer } from './server';

startServer(createConnection(ProposedFeatures.all), (options) => new NodeHost(options));
