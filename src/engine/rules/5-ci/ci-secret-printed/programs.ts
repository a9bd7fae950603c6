import type { Span } from '../../../document';
import { scriptTokens, type ScriptLanguage, type ScriptToken } from '../../../syntax/script-tokens';
import type { RuleContext } from '../../context';
import type { OtherScript } from '../other-scripts';
import { environmentShown } from './dumps';
import { printed, type Fault } from './fault';
import { outputOf } from './output';
import type { ScriptSecrets } from './references';

/** What prints its arguments. Source of `core`'s: https://github.com/actions/toolkit/tree/main/packages/core */
const printers: Readonly<Record<ScriptLanguage, RegExp>> = {
  python:
    /^(?:print|pprint(?:\.pprint)?|sys\.std(?:out|err)\.write|logg(?:ing|er)\.(?:debug|info|warning|error|critical))$/,
  javascript:
    /^(?:console\.(?:log|info|warn|error|debug|dir|table)|core\.(?:info|debug|notice|warning|error|setFailed)|process\.std(?:out|err)\.write)$/,
};

/** Calls that give their argument back as it is, and in another form. */
const passing =
  /^(?:str|repr|dict|json\.dumps|JSON\.stringify|String|util\.inspect|Buffer\.from)$|(?:^|\.)(?:format|concat|join)$/;
const encoding = /(?:^|\.)(?:b64encode|urlsafe_b64encode|btoa|hexlify|reversed|list|encodeURIComponent)$/;
/** What may follow a value that is shown: `.strip()`, `.toString('base64')`. */
const unchanged = /^\.(?:strip|trim|encode|decode|toString|upper|lower|toUpperCase|toLowerCase|split|join|reverse)$/;
const questions = new Set(['!', '==', '!=', '===', '!==', '?', '&&', 'is', 'in', 'if', 'not', '[']);

/** What the scripts of a build print that are written in Python or JavaScript. */
export function* inPrograms(
  context: RuleContext,
  scripts: readonly OtherScript[],
  secrets: ScriptSecrets,
): Generator<Fault> {
  for (const script of scripts)
    if (!script.command || outputOf(script.command).isLogged) yield* shownBy(context, script, secrets);
}

function* shownBy(context: RuleContext, script: OtherScript, secrets: ScriptSecrets): Generator<Fault> {
  const isEncodedLater = script.command !== undefined && outputOf(script.command).isEncoded;
  for (const { name, span, isAll, ...shown } of new Program(script, secrets).shown()) {
    const isEncoded = isEncodedLater || shown.isEncoded;
    if (isAll) yield* environmentShown(context, { name, span, around: script.around });
    else
      yield {
        span,
        severity: isEncoded ? 'error' : 'warning',
        message: printed(name, isEncoded),
        detail: name,
      };
  }
}

/** The tokens of a call that are looked at, so that one which is never closed costs no more. */
const longestCall = 400;

interface Shown {
  readonly name: string;
  readonly span: Span;
  readonly isEncoded: boolean;
  /** Whether it is the whole environment. */
  readonly isAll: boolean;
}

/** A value that a script reads: `length` is that of its tokens. */
type Read = Omit<Shown, 'isEncoded'> & { readonly length: number };

/** Whether what follows a name leaves its value as it is. */
function isSame(members: string): boolean {
  return members === '' || unchanged.test(members);
}

class Program {
  private readonly tokens: readonly ScriptToken[];
  private readonly language: ScriptLanguage;
  /** What the script calls the values that it read. */
  private readonly kept = new Set<string>();

  constructor(
    { text, span, language }: OtherScript,
    private readonly secrets: ScriptSecrets,
  ) {
    this.language = language;
    this.tokens = scriptTokens(text, span, language);
  }

  *shown(): Generator<Shown> {
    const around: { readonly call: string; readonly isSilent: boolean }[] = [];
    for (let at = 0; at < this.tokens.length; at++) {
      const { kind, text } = this.tokens[at] ?? { kind: 'sign', text: '' };
      if (kind === 'sign' && /^[([{]$/.test(text)) {
        const before = this.tokens[at - 1];
        const call = text === '(' && before?.kind === 'word' ? before.text : '';
        around.push({ call, isSilent: printers[this.language].test(call) && this.isSilent(at) });
      } else if (kind === 'sign' && /^[)\]}]$/.test(text)) around.pop();
      const read = this.readAt(at);
      if (!read) continue;
      if ((around.at(-1)?.call ?? '') === '') this.keep(at, read);
      const shown = this.shownIn(around);
      if (shown && !this.isAsked(at, read.length)) yield { ...read, isEncoded: shown.isEncoded };
      at += read.length - 1;
    }
  }

  /** Whether the innermost call that is no mere passing on prints. */
  private shownIn(
    around: readonly { readonly call: string; readonly isSilent: boolean }[],
  ): { readonly isEncoded: boolean } | undefined {
    let isEncoded = false;
    for (const { call, isSilent } of around.toReversed()) {
      if (printers[this.language].test(call)) return isSilent ? undefined : { isEncoded };
      if (encoding.test(call)) isEncoded = true;
      else if (call !== '' && !passing.test(call)) return undefined;
    }
    return undefined;
  }

  /** `print(f"::add-mask::{token}")` is for the runner, `print(token, file=handle)` goes to a file. */
  private isSilent(open: number): boolean {
    const [first, equals, target] = [1, 2, 3].map((offset) => this.tokens[open + offset]);
    if (/^::[a-z-]+/.test(first?.text ?? '') && first?.kind === 'string') return true;
    if (equals?.text === '=' && first?.text === 'file') return target?.text.startsWith('sys.std') !== true;
    let depth = 0;
    for (let at = open; at < Math.min(this.tokens.length, open + longestCall); at++) {
      const text = this.tokens[at]?.kind === 'sign' ? this.tokens[at]?.text : '';
      if (text === '(') depth++;
      else if (text === ')' && --depth === 0) return false;
      else if (depth === 1 && text === ',' && this.textAt(at + 1) === 'file' && this.textAt(at + 2) === '=')
        return !this.textAt(at + 3).startsWith('sys.std');
    }
    return false;
  }

  private textAt(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  /** The secret, or the environment, that a script reads from its token `at` on. */
  private readAt(at: number): Read | undefined {
    const token = this.tokens[at];
    if (token?.kind === 'string') return this.filledIn(token);
    if (token?.kind !== 'word') return undefined;
    const { text, span } = token;
    const [, first = '', rest = ''] = /^(\w+)((?:\.\w+)*)$/.exec(text) ?? [];
    if (this.kept.has(first) && isSame(rest)) return { name: first, span, length: 1, isAll: false };
    const [, name = '', after = ''] = /^process\.env\.(\w+)((?:\.\w+)*)$/.exec(text) ?? [];
    if (name !== '' && this.secrets.isSecret(name) && isSame(after)) return { name, span, length: 1, isAll: false };
    const isEnvironment = /^(?:(?:os\.)?environ|process\.env)$/.test(text);
    const isGetter = /^(?:os\.)?(?:environ\.get|getenv)$/.test(text);
    const [open, key, close] = [1, 2, 3].map((offset) => this.tokens[at + offset]);
    if (key?.kind === 'string' && ((isEnvironment && open?.text === '[') || (isGetter && open?.text === '('))) {
      const length = open.text === '[' ? 4 : this.lengthOfCall(at);
      const end = this.tokens[at + length - 1]?.span.end ?? close?.span.end ?? key.span.end;
      return this.secrets.isSecret(key.text)
        ? { name: key.text, span: { start: span.start, end }, length, isAll: false }
        : undefined;
    }
    const isWhole = isEnvironment && !/^[[.]/.test(open?.text ?? '');
    return isWhole ? { name: text, span, length: 1, isAll: true } : undefined;
  }

  /** What GitHub fills in before the script runs. */
  private filledIn({ text, span }: ScriptToken): Read | undefined {
    const match = /\$\{\{\s*(secrets\.\w+)\s*\}\}/.exec(text);
    if (!match?.[1]) return undefined;
    const start = span.start + match.index;
    return { name: match[1], span: { start, end: start + match[0].length }, length: 1, isAll: false };
  }

  /** How many tokens a call has, from its name to where it closes. */
  private lengthOfCall(at: number): number {
    let depth = 0;
    for (let index = at + 1; index < Math.min(this.tokens.length, at + longestCall); index++) {
      if (this.tokens[index]?.kind !== 'sign') continue;
      if (this.textAt(index) === '(') depth++;
      else if (this.textAt(index) === ')' && --depth === 0) return index - at + 1;
    }
    return 1;
  }

  /** `token = os.environ["TOKEN"]`, `const token = process.env.TOKEN`, `const { TOKEN } = process.env`. */
  private keep(at: number, { length, isAll }: Read): void {
    const target = this.tokens[at - 2];
    if (this.textAt(at - 1) !== '=' || this.isAsked(at, length)) return;
    if (isAll && target?.text === '}') this.keepPicked(at - 3);
    else if (!isAll && target?.kind === 'word') this.kept.add(target.text);
  }

  /** The names that an object is taken apart into, from its last one back: `{ TOKEN, LOGIN: login }`. */
  private keepPicked(last: number): void {
    for (let at = last; at > last - longestCall && this.textAt(at) !== '{'; at--) {
      const isRenamed = this.textAt(at - 1) === ':';
      const name = isRenamed ? this.textAt(at - 2) : this.textAt(at);
      if (this.tokens[at]?.kind === 'word' && this.secrets.isSecret(name)) this.kept.add(this.textAt(at));
      if (isRenamed) at -= 2;
    }
  }

  /** Whether the script asks something of a value, rather than showing it: `len(…)`, `"set" if token else "unset"`. */
  private isAsked(at: number, length: number): boolean {
    const [before, next] = [this.tokens[at - 1], this.tokens[at + length]];
    if (before?.kind !== 'string' && questions.has(before?.text ?? '') && before?.text !== '[') return true;
    if (next?.kind === 'string' || !next) return false;
    if (next.kind === 'word' && next.text.startsWith('.')) return !unchanged.test(next.text);
    return questions.has(next.text) && next.text !== 'if' && next.text !== '!';
  }
}
