import type { Span } from '../../../document';
import type { TreeElement } from '../../../ir/tree';
import type { Command } from '../commands';

/** A password in a command that signs. */
export interface SigningOption {
  readonly name: string;
  readonly text: string;
  readonly span: Span;
  /** How the tool reads a variable of the environment by itself, in place of what. */
  readonly byVariable?: { readonly span: Span; readonly written: (variable: string) => string };
}

/**
 * Which options of which commands take a password, and whether it stands after `pass:`. Sources:
 * https://docs.oracle.com/en/java/javase/21/docs/specs/man/jarsigner.html, …/keytool.html,
 * https://developer.android.com/tools/apksigner, https://docs.openssl.org/3.0/man1/openssl-passphrase-options/ and `man security`
 */
const tools: readonly { readonly tool: RegExp; readonly option: RegExp; readonly marked: boolean }[] = [
  { tool: /(?:^|\/)(?:jarsigner|keytool)$/, option: /^-(?:src|dest)?(?:store|key)pass$/, marked: false },
  { tool: /(?:^|\/)apksigner$/, option: /^--(?:ks|key)-pass$/, marked: true },
  { tool: /(?:^|\/)openssl$/, option: /^-pass(?:in|out)$/, marked: true },
];

/** The passwords that a command writes out. */
export function* optionsOf({ element }: Command): Generator<SigningOption> {
  for (const { tool, option, marked } of tools) {
    if (!tool.test(element.name)) continue;
    for (const word of element.children) {
      if (!option.test(word.name) || !isWritten(word)) continue;
      if (marked && !word.text.startsWith('pass:')) continue;
      const written = (variable: string) => (marked ? `env:${variable}` : `${word.name}:env ${variable}`);
      const byVariable = { span: marked ? word.textSpan : word.span, written };
      yield { ...named(word, word.name, marked ? 'pass:'.length : 0), byVariable };
    }
  }
  if (element.name === 'security') yield* ofSecurity(element);
}

/** `security unlock-keychain -p PASSWORD`, `security import FILE -P PASSWORD`. */
function* ofSecurity({ children }: TreeElement): Generator<SigningOption> {
  const [verb] = children;
  for (const word of children) {
    if (!isWritten(word)) continue;
    if (verb?.text === 'import' && word.name === '-P') yield named(word, 'p12 password', 0);
    if (/^(?:create|unlock)-keychain$/.test(verb?.text ?? '') && word.name === '-p')
      yield named(word, 'keychain password', 0);
  }
}

function isWritten({ text, parts }: TreeElement): boolean {
  return text !== '' && parts === undefined;
}

function named({ text, textSpan }: TreeElement, name: string, skipped: number): SigningOption {
  return { name, text: text.slice(skipped), span: { start: textSpan.start + skipped, end: textSpan.end } };
}
