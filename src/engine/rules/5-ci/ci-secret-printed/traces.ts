import type { Span } from '../../../document';
import type { Fix } from '../../../finding';
import type { TreeElement } from '../../../ir/tree';
import type { RuleContext } from '../../context';
import type { Command } from '../commands';
import { edit } from '../vault-fix';
import { logsAreKept, type Fault } from './fault';
import { isRedirected } from './output';
import type { Reference, ScriptSecrets } from './references';

/** `set -x` beside secrets that the script uses, and `curl -v` with a login or an address that is one. */
export function* traces(context: RuleContext, command: Command, secrets: ScriptSecrets): Generator<Fault> {
  const { element } = command;
  if (element.name === 'set' && isTrace(element, '-')) yield* traced(context, command, secrets);
  if (element.name === 'curl') yield* verbose(context, command, secrets);
}

function isTrace({ children }: TreeElement, sign: '-' | '+'): boolean {
  return children.some((child) => child.text === 'xtrace' || flagWith('x', child)?.startsWith(sign) === true);
}

/** The flags of a word, or of the option that the next word seems to belong to, where a letter is among them. */
function flagWith(letter: string, { name, text }: TreeElement): string | undefined {
  const flags = name === 'argument' ? text : name;
  return new RegExp(`^[-+][a-zA-Z]*${letter}[a-zA-Z]*$`).test(flags) ? flags : undefined;
}

/** From `set -x` on, up to `set +x`: the first command that has a secret in its words. */
function* traced(context: RuleContext, command: Command, secrets: ScriptSecrets): Generator<Fault> {
  const { element, siblings, text } = command;
  if (command.isSubstituted) return;
  for (const next of siblings.slice(siblings.indexOf(element) + 1)) {
    if (next.name === 'set' && isTrace(next, '+')) return;
    const [shown] = next.name === next.text ? secrets.in(next, text) : secrets.in({ ...next, children: [next] }, text);
    if (!shown) continue;
    yield {
      span: element.span,
      severity: 'warning',
      message: {
        what: 'This prints each command before it runs, with the secrets in it.',
        why: logsAreKept,
        do: 'Turn it on around what you debug only, and off (`set +x`) where a secret is used. If a log has one, replace it.',
      },
      detail: 'trace',
      related: [context.place(shown.span, `\`${shown.name}\` is used here.`)],
      fix: withoutTrace(context, element),
    };
    return;
  }
}

function withoutTrace(context: RuleContext, { children }: TreeElement): Fix | undefined {
  const child = children.find((each) => flagWith('x', each) !== undefined);
  const flag = child && flagWith('x', child);
  if (!child || flag === undefined) return undefined;
  const span = { start: child.span.start, end: child.span.start + flag.length };
  if (context.text(span) !== flag) return undefined;
  const left = flag.replace('x', '');
  return {
    id: 'no-trace',
    title: 'Do not trace',
    kind: 'suggestion',
    edits: [edit(context, span, left === '-' ? '+x' : left)],
  };
}

/** `-v` prints the address of the request and its headers. */
function* verbose(context: RuleContext, { element, text }: Command, secrets: ScriptSecrets): Generator<Fault> {
  if (isRedirected(text, element, '2')) return;
  const flag = element.children.find((child) => flagOf(child, text) !== undefined);
  if (!flag) return;
  const shown = shownBy(element, text, secrets);
  if (!shown) return;
  yield {
    span: flagOf(flag, text) ?? flag.span,
    severity: 'warning',
    message: {
      what: `\`curl -v\` prints the ${shown.where} with \`${shown.reference.name}\` to the build log.`,
      why: logsAreKept,
      do: 'Leave `-v` out, or send its output to a file that is not kept. If a log has the secret, replace it.',
    },
    detail: shown.reference.name,
    related: [context.place(shown.reference.span, 'It is sent here.')],
    fix: withoutFlag(context, flagOf(flag, text), text),
  };
}

function shownBy(
  element: TreeElement,
  text: string,
  secrets: ScriptSecrets,
): { readonly where: 'header' | 'address'; readonly reference: Reference } | undefined {
  const isLogin = ({ name, text: value }: TreeElement) =>
    /^(?:-u|--user|--oauth2-bearer)$/.test(name) ||
    /^(?:authorization|x-[\w-]*(?:key|token)|[\w-]*token)\s*:/i.test(value);
  const first = (of: (child: TreeElement) => boolean) => {
    const references = element.children
      .filter(of)
      .flatMap((child) => [...secrets.in({ ...element, children: [child] }, text)]);
    return references.find(({ name }) => !/_?id$/i.test(name)) ?? references[0];
  };
  const login = first(isLogin);
  if (login) return { where: 'header', reference: login };
  const address = first((child) => child.name === 'argument' && /^https?:\/\//i.test(child.text));
  return address && { where: 'address', reference: address };
}

/** The place of `-v`, `-sv` or `--verbose`, which may seem to be the option of the word after it. */
function flagOf({ name, text: value, span }: TreeElement, text: string): Span | undefined {
  const flag = name === 'argument' ? value : name;
  if (!/^(?:-[a-zA-Z]*v[a-zA-Z]*|--verbose|--trace(?:-ascii)?)$/.test(flag) || !text.startsWith(flag, span.start))
    return undefined;
  return { start: span.start, end: span.start + flag.length };
}

function withoutFlag(context: RuleContext, span: Span | undefined, text: string): Fix | undefined {
  const flag = span && context.text(span);
  if (!span || flag === undefined || flag !== text.slice(span.start, span.end) || flag.startsWith('--trace'))
    return undefined;
  const left = flag === '--verbose' ? '-' : flag.replace('v', '');
  const isAlone = left === '-';
  const end = isAlone ? span.end + (text.slice(span.end, span.end + 1).startsWith(' ') ? 1 : 0) : span.end;
  return {
    id: 'no-verbose',
    title: 'Leave -v out',
    kind: 'fix',
    edits: [edit(context, { start: span.start, end }, isAlone ? '' : left)],
  };
}
