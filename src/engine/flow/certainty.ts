import type { IrNode } from '../ir/ir';
import { splitWords } from '../secrets/names';
import { keysBeside } from './harmless-uses';
import { OtherTokens } from './other-tokens';
import type { Program } from './program';
import type { SinkUse } from './sinks';

/** A longer text is prose, which says little about what the code does. */
const longestText = 60;
/** How many folders above a file say what it is about. */
const nearFolders = 2;

/** What is known of a value that is called a secret. */
export interface Clues {
  /** The name that says so. */
  readonly name: string;
  /** What it is, and what stands around it. */
  readonly nodes?: readonly IrNode[];
  /** The key that it goes under, the function that takes it there, the type that it is a field of. */
  readonly said?: readonly (string | undefined)[];
}

/**
 * Tells whether more than the word `token` says that a value is a credential. Push services, captchas, language models and lists have
 * tokens as well: what is called just so is believed where a name near it, its file, or what its file does speaks of signing in.
 */
export class Certainty {
  private readonly tokens: OtherTokens;
  private signsIn?: boolean;

  constructor(private readonly program: Program) {
    this.tokens = new OtherTokens(program);
  }

  /** Whether what is told of a place where a value goes is certain, in the file at `path`. */
  ofUse(name: string, use: SinkUse, path: string): boolean {
    if (use.model.kind === 'log' && /^credentials?$/.test(wordsOf(name).at(-1) ?? '')) return this.isText(name, use);
    if (!this.program.names.isBareToken(name)) return true;
    const key = use.key && (this.program.constants.textOf(use.key) ?? ('name' in use.key ? use.key.name : undefined));
    const said = [key, use.through?.name, ...keysBeside(this.program, use)];
    return this.isCertain({ name, nodes: [use.node, ...use.values], said }, path) || this.isReadToSignIn(key);
  }

  /** Whether a value is a credential by more than the word `token`, in the file at `path`. */
  isCertain({ name, nodes = [], said = [] }: Clues, path: string): boolean {
    const { names } = this.program;
    if (!names.isBareToken(name)) return true;
    const near = [
      name,
      ...said.filter((each) => each !== undefined),
      ...nodes.flatMap((node) => this.tokens.namesOf(node)),
    ];
    const isOther = speaksOf(path.slice(path.lastIndexOf('/') + 1), names.lists.otherTokenContexts);
    return (
      near.some((each) => speaksOf(each, names.lists.credentialContexts)) ||
      (!isOther && (this.isSpokenOf([], path) || this.isOfSignIn()))
    );
  }

  /** Whether names, or the path of the file that they stand in, speak of signing in. */
  isSpokenOf(said: readonly string[], path: string): boolean {
    const parts = path.split('/').slice(-nearFolders - 1);
    return [...said, ...parts].some((each) => speaksOf(each, this.program.names.lists.credentialContexts));
  }

  /** Whether the file signs people in, or speaks to a server for them: by what it calls, defines, imports and writes down. */
  isOfSignIn(): boolean {
    this.signsIn ??= this.spoken().some((text) => speaksOf(text, this.program.names.lists.credentialWords));
    return this.signsIn;
  }

  private spoken(): string[] {
    const { program } = this;
    const named = [
      ...program.nodes('call'),
      ...program.nodes('member'),
      ...program.nodes('function'),
      ...program.nodes('type'),
    ];
    const texts = program
      .nodes('literal')
      .filter(({ type, value }) => type === 'string' && value.length <= longestText);
    return [
      ...named.map(({ name }) => name),
      ...program.nodes('import').map(({ module }) => module),
      ...texts.map(({ value }) => value),
    ];
  }

  /** Whether what is called so in a use is known to be text: of an object its type is printed, as a rule, and nothing in it. */
  private isText(name: string, { span }: SinkUse): boolean {
    const held = [...this.program.nodes('name'), ...this.program.nodes('member')].filter((node) => {
      return node.name === name && span.start <= node.span.start && node.span.end <= span.end;
    });
    return held.some((node) => this.program.types.isText(this.program.types.typeOf(node) ?? ''));
  }

  /** Whether a file that signs people in reads what is stored under this key. */
  private isReadToSignIn(key: string | undefined): boolean {
    if (key === undefined) return false;
    return this.program.project.lookup(`read:${key}`).some(({ value }) => value.kind === 'read' && value.signsIn);
  }
}

/** The words of a name without a number at its end: `credential_0`. */
function wordsOf(name: string): readonly string[] {
  return splitWords(name.replace(/[\d_]+$/, ''));
}

/** Whether one of a name's words is among `words`; `log in` and `logIn` are one. */
function speaksOf(name: string, words: readonly string[]): boolean {
  const said = splitWords(name.replace(/user_?defaults/gi, ''));
  return said.some((word, position) => {
    const next = said[position + 1];
    const joined = /^(?:log|sign)$/.test(word) && next !== undefined ? `${word}${next}` : word;
    return words.includes(word) || words.includes(joined);
  });
}
