import type { Document, Span } from '../../../document';
import { descendants, type TreeElement } from '../../../ir/tree';
import { splitWords, type SecretNames } from '../../../secrets/names';
import type { RuleContext } from '../../context';
import { passesOn } from './output';

/** A secret that a word of a script stands for. */
export interface Reference {
  /** As it is called there: `UPLOAD_TOKEN`, `secrets.UPLOAD_TOKEN`. */
  readonly name: string;
  readonly span: Span;
  readonly isEncoded: boolean;
}

/** A value of GitHub's vault as it is, and not a question about it. */
const ofVault = /^\$\{\{\s*(?:secrets\s*[.[]\s*['"]?\w+['"]?\s*\]?|github\.token)\s*(?:\|\|[^{}]*)?\}\}$/;
const inText = /\$\{\{\s*(secrets\s*[.[]\s*['"]?\w+['"]?\s*\]?)\s*\}\}|\$env:(\w{2,60})/gi;

/** What Azure fills in before the script runs. Source: https://learn.microsoft.com/azure/devops/pipelines/process/variables#macro-syntax-variables */
const macro = /\$\((\w{2,60})\)/g;

/** Whether a variable of the environment is named for a secret; `PWD` is a folder, `TOKEN_FILE` a path. */
export function isSecretVariable(names: SecretNames, name: string): boolean {
  return names.isSecret(name) && !/^(?:OLD)?PWD$/i.test(name) && !namesFile(splitWords(name));
}

/** Whether the words of a name say where something lies, and not what lies there: `SECRETS_DIR`, `secretFileOfStore`. */
function namesFile(words: readonly string[]): boolean {
  const isFile = words.some((word) => /^(?:file|filename|filepath|dir|directory|folder)s?$/.test(word));
  return isFile && !words.some((word) => /^(?:contents?|base64|b64|data|password|text|json)$/.test(word));
}

/** Tells which names of a document's scripts stand for secrets. */
export class ScriptSecrets {
  /** Variables that the file sets to values of the vault, whatever they are called. */
  private readonly bound: ReadonlySet<string>;
  /** Variables that the file sets to nothing but texts: what they hold can be read there. */
  private readonly written: ReadonlySet<string>;
  /** Variables of a script for tests that stand for a text of its own where nothing else is set. */
  private readonly ofTests: ReadonlySet<string>;
  private readonly names: SecretNames;
  private readonly text: string;
  private readonly hasMacros: boolean;

  constructor({ tree, data, document }: RuleContext) {
    this.names = data.names;
    this.text = document.text;
    this.hasMacros = /azure/i.test(document.path);
    const elements = [...descendants(tree?.roots ?? [])];
    // What an action is given under a name is no variable of a script.
    const inputs = new Set(elements.flatMap(({ name, children }) => (name === 'with' ? children : [])));
    this.bound = new Set(elements.filter((each) => !inputs.has(each) && this.isBound(each)).map(({ name }) => name));
    this.written = document.language === 'shell' ? writtenIn(elements, document.text) : new Set();
    this.ofTests = isForTests(document) ? madeUpIn(elements, document.text) : new Set();
  }

  /** Whether a script for tests makes a value up that it prints, as long as it is given no other. */
  isMadeUp(name: string): boolean {
    return this.ofTests.has(name);
  }

  /** The secrets in a command's words, also in `$(…)` that print what they are given. `text` is what the spans point into. */
  *in({ children, span }: TreeElement, text: string, isEncoded = false): Generator<Reference> {
    for (const word of children) {
      if (word.name === 'redirection') continue;
      // A here-document whose mark is quoted is taken as it is.
      const isFilled = word.name === 'here-document' && !/<<-?\s*["'\\]/.test(text.slice(span.start, word.span.start));
      if (isFilled) yield* this.inDocument(word, text);
      yield* this.inWord(word, text, isEncoded);
      for (const inner of word.children) {
        const passed = /^(?:echo|printf)$/.test(inner.name) ? 'as it is' : passesOn(inner.name);
        if (passed) yield* this.in(inner, text, isEncoded || passed === 'encoded' || this.encodesNext(word, inner));
      }
    }
  }

  private encodesNext({ children }: TreeElement, inner: TreeElement): boolean {
    return children.slice(children.indexOf(inner) + 1).some(({ name }) => passesOn(name) === 'encoded');
  }

  /** Whether a variable of a script holds a secret. */
  isSecret(name: string): boolean {
    return this.bound.has(name) || (!this.written.has(name) && isSecretVariable(this.names, name));
  }

  private *inDocument({ textSpan }: TreeElement, text: string): Generator<Reference> {
    for (const match of text
      .slice(textSpan.start, textSpan.end)
      .matchAll(/(?<!\\)\$(?:\{(\w+)[^{}\r\n]{0,200}\}|(\w+))/g)) {
      const [written, braced, bare] = match;
      const name = braced ?? bare ?? '';
      const start = textSpan.start + match.index;
      if (this.refers(name, written)) yield { name, span: { start, end: start + written.length }, isEncoded: false };
    }
  }

  private *inWord({ parts, textSpan, children }: TreeElement, text: string, isEncoded: boolean): Generator<Reference> {
    const seen = new Set<number>();
    for (const part of parts ?? []) {
      if (part.kind !== 'reference') continue;
      const written = text.slice(part.span.start, part.span.end);
      if (!this.refers(part.name, written)) continue;
      seen.add(part.span.start);
      yield { name: part.name, span: part.span, isEncoded };
    }
    for (const match of this.hasMacros ? text.slice(textSpan.start, textSpan.end).matchAll(macro) : []) {
      const [written, name = ''] = match;
      const start = textSpan.start + match.index;
      if (isSecretVariable(this.names, name)) yield { name, span: { start, end: start + written.length }, isEncoded };
    }
    // What GitHub fills in stands between single quotes, and in here-documents, too.
    for (const match of text.slice(textSpan.start, textSpan.end).matchAll(inText)) {
      const start = textSpan.start + match.index;
      const [written, vault, variable] = match;
      // What a command in the word is given, the word does not show.
      if (children.some(({ span }) => span.start <= start && start < span.end)) continue;
      if (seen.has(start) || (variable !== undefined && !this.isSecret(variable))) continue;
      yield { name: (vault ?? variable ?? '').trim(), span: { start, end: start + written.length }, isEncoded };
    }
  }

  /** What a reference stands for: `$NAME`, `${NAME}`, `${{ secrets.NAME }}`; not `${NAME:+set}`, `${NAME:0:1}` or `${{ secrets.NAME != '' }}`. */
  refers(name: string, written: string): boolean {
    if (/^\$\{\w+(?::?\+|:\s*-?\d+:[0-4]\})/.test(written) || name === '') return false;
    if (!written.startsWith('${{')) return this.isSecret(name);
    if (ofVault.test(written)) return true;
    const isPlain = /^\$\{\{\s*[\w.-]+\s*\}\}$/.test(written);
    if (!isPlain || /^(?:secrets|github|runner|matrix)\./.test(name)) return false;
    const last = name.slice(name.lastIndexOf('.') + 1);
    // What a step gives under a name is not what one was given under it.
    return name.startsWith('env.') ? this.isSecret(last) : isSecretVariable(this.names, last);
  }

  private isBound({ name, textSpan, text }: TreeElement): boolean {
    return /^\w+$/.test(name) && text.startsWith('${{') && ofVault.test(this.text.slice(textSpan.start, textSpan.end));
  }
}

/** The variables of a script that are set to plain texts everywhere: names of other variables, of fields, of files. */
function writtenIn(elements: readonly TreeElement[], text: string): Set<string> {
  const set = elements.filter(({ name, text: value }) => /^\w+$/.test(name) && name !== value);
  const filled = set.filter(({ textSpan: { start, end } }) => start === end || /[$`]/.test(text.slice(start, end)));
  const changing = new Set(filled.map(({ name }) => name));
  for (const [, names = ''] of text.matchAll(/\bread\s+((?:-\w+\s+)*[\w ]+)/g))
    for (const name of names.split(/\s+/)) changing.add(name);
  return new Set(set.flatMap(({ name }) => (changing.has(name) ? [] : [name])));
}

function isForTests({ path, language }: Document): boolean {
  const words = splitWords(path.slice(path.lastIndexOf('/') + 1));
  return language === 'shell' && words.some((word) => /^(?:tests?|e2e)$/.test(word));
}

/** `PASSWORD="${PASSWORD:-alicepassword}"`: the variables that have a text to fall back on, and nothing else. */
function madeUpIn(elements: readonly TreeElement[], text: string): Set<string> {
  const written = ({ textSpan: { start, end } }: TreeElement) => text.slice(start, end);
  const set = elements.filter(({ name, text: value }) => /^\w+$/.test(name) && name !== value);
  const isMadeUp = (each: TreeElement) => /^"?\$\{(\w+):?[-=][^${}`]+\}"?$/.exec(written(each))?.[1] === each.name;
  const others = new Set(set.flatMap((each) => (isMadeUp(each) ? [] : [each.name])));
  return new Set(set.flatMap((each) => (isMadeUp(each) && !others.has(each.name) ? [each.name] : [])));
}

/** Whether an element's `env` gives its steps a secret of the vault, other than the token that each run gets by itself. */
export function hasSecretsInScope(around: readonly TreeElement[], text: string): boolean {
  const scopes = around.flatMap(({ children }) =>
    children.filter(({ name }) => name === 'env' || name === 'environment'),
  );
  return scopes.some(({ span }) => /secrets\s*[.[]\s*['"]?(?!GITHUB_TOKEN\b)\w/.test(text.slice(span.start, span.end)));
}
