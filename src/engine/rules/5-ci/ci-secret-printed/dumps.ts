import type { TreeElement } from '../../../ir/tree';
import type { RuleContext } from '../../context';
import type { Command } from '../commands';
import { logsAreKept, printed, type Fault } from './fault';
import { outputOf } from './output';
import { hasSecretsInScope, type ScriptSecrets } from './references';
import { secretFile } from './secret-files';

/** What prints every variable, or a file that holds secrets. */
export function* dumps(context: RuleContext, command: Command, secrets: ScriptSecrets): Generator<Fault> {
  const { element } = command;
  const words = element.children.filter(({ name }) => name !== 'redirection');
  if (element.name === 'printenv' && words.length === 1) {
    const [only] = words;
    if (only && secrets.isSecret(only.text) && outputOf(command).isLogged)
      yield { span: element.span, severity: 'warning', message: printed(only.text, false), detail: only.text };
    return;
  }
  if (printsAll(element, words)) yield* ofEnvironment(context, command);
  if (/^(?:cat|head|tail|more|less|type)$/.test(element.name)) yield* ofFiles(command, words);
}

function printsAll({ name }: TreeElement, words: readonly TreeElement[]): boolean {
  if (/^(?:env|printenv|set|export)$/.test(name) && words.length === 0) return true;
  return (name === 'export' || name === 'declare') && words.length === 1 && /^-[px]+$/.test(words[0]?.text ?? '');
}

function* ofEnvironment(context: RuleContext, command: Command): Generator<Fault> {
  const { element, around } = command;
  if (outputOf(command).isLogged) yield* environmentShown(context, { name: element.name, span: element.span, around });
}

/** Told of what prints all variables: a command, or an expression of a program. `around` are the elements that it stands in. */
export function* environmentShown(
  { document }: RuleContext,
  { name, span, around }: Pick<TreeElement, 'name' | 'span'> & Pick<Command, 'around'>,
): Generator<Fault> {
  if (document.role !== 'ci') return;
  const isSure = hasSecretsInScope(around, document.text) || isInCredentials(around);
  // GitHub and Jenkins give a step what its file says; elsewhere every secret of the project is a variable.
  if (!isSure && /(?:^|\/)(?:\.github\/|Jenkinsfile)/.test(document.path)) return;
  yield {
    span,
    severity: isSure ? 'warning' : 'information',
    message: {
      what: `\`${name}\` prints every variable to the build log, the secrets among them.`,
      why: logsAreKept,
      do: 'Print the variables that you need by name. If a log has a secret unmasked, replace it.',
    },
    detail: name,
  };
}

function isInCredentials(around: Command['around']): boolean {
  return around.some(({ name, children }) => {
    const block = name === 'pipeline' ? children.find((child) => child.name === 'environment') : undefined;
    return name === 'withCredentials' || block?.children.some(({ parts }) => isCredentials(parts)) === true;
  });
}

function isCredentials(parts: TreeElement['parts']): boolean {
  return parts?.some((part) => part.kind === 'reference' && part.name === 'credentials') === true;
}

function* ofFiles(command: Command, words: readonly TreeElement[]): Generator<Fault> {
  for (const { text, span } of words) {
    const file = secretFile(text);
    if (!file || !outputOf(command).isLogged) continue;
    yield {
      span,
      severity: file.isPublic ? 'information' : 'warning',
      message: {
        what: `\`${text}\` is printed to the build log.`,
        why: file.isPublic ? 'It names your project’s services to everyone who reads the log.' : logsAreKept,
        do: 'Check that the file is there, and print no more than its names: `cut -d= -f1 FILE`.',
      },
      detail: text,
    };
  }
}
