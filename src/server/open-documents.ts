import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { languageOf } from '../engine/classify';
import type { Language } from '../engine/document';
import type { OpenText } from './host';

/** The part of `TextDocuments` that is read. */
interface Documents {
  get(uri: string): TextDocument | undefined;
  keys(): string[];
}

/** The editor's open documents, found by their URI however it is spelt. */
export class OpenDocuments {
  constructor(private readonly documents: Documents) {}

  get(uri: string): TextDocument | undefined {
    return this.documents.get(uri);
  }

  uris(): string[] {
    return this.documents.keys();
  }

  /** A URI as the editor spells it: percent-encoding differs among editors. */
  spelling(uri: string): string {
    if (this.documents.get(uri)) return uri;
    const plain = URI.parse(uri).toString(true);
    return this.documents.keys().find((key) => URI.parse(key).toString(true) === plain) ?? uri;
  }
}

/** Editors' names of languages, for documents whose name does not tell. */
const languageIds: Partial<Record<string, Language>> = {
  kotlin: 'kotlin',
  java: 'java',
  swift: 'swift',
  'objective-c': 'objc',
  'objective-cpp': 'objc',
  dart: 'dart',
  c: 'c',
  cpp: 'c',
  typescript: 'typescript',
  typescriptreact: 'tsx',
  javascript: 'javascript',
  javascriptreact: 'javascript',
  ruby: 'ruby',
  xml: 'xml',
  json: 'json',
  jsonc: 'json',
  yaml: 'yaml',
  properties: 'properties',
  dotenv: 'dotenv',
  toml: 'toml',
  ini: 'properties',
  groovy: 'groovy',
  gradle: 'groovy',
  jenkinsfile: 'groovy',
  shellscript: 'shell',
  dockerfile: 'dockerfile',
};

const texts = new WeakMap<TextDocument, OpenText>();

/** The name decides, as on the command line; the editor's word counts where the name says nothing. */
export function toOpenText(document: TextDocument, path: string): OpenText {
  const known = texts.get(document);
  if (known?.version === document.version) return known;
  const byName = languageOf(path);
  const language = byName === 'text' ? (languageIds[document.languageId] ?? byName) : byName;
  const open = { text: document.getText(), version: document.version, language };
  texts.set(document, open);
  return open;
}
