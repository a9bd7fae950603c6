/** The language server's entry in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { BrowserHost } from './browser-host';
import { startServer } from './server';

// The types of a worker's own scope come with a library that excludes Node's.
const scope = globalThis as never;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

startServer(connection, (options) => new BrowserHost(connection, options.grammars ?? ''));
