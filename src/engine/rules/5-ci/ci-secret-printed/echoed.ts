import type { RuleContext } from '../../context';
import type { Command } from '../commands';
import { printed, printedByTests, type Fault } from './fault';
import { whetherSet } from './fix';
import { outputOf } from './output';
import type { ScriptSecrets } from './references';

const printers = /^(?:echo|printf|Write-(?:Host|Output|Information|Verbose))$/i;

/** Secrets that `echo` and its like print: `echo $TOKEN`, `cat <<EOF` without a file, `echo $TOKEN | base64`. */
export function* echoed(context: RuleContext, command: Command, secrets: ScriptSecrets): Generator<Fault> {
  const { element, text } = command;
  const isCat = element.name === 'cat' && element.children.some(({ name }) => name === 'here-document');
  if (!printers.test(element.name) && !isCat) return;
  // `::add-mask::` and other commands are for the runner; `printf -v` sets a variable.
  if (element.children.some((child) => /^::[a-z-]+/.test(child.text) || child.name === '-v')) return;
  const output = outputOf(command);
  if (!output.isLogged) return;
  for (const reference of secrets.in(element, text)) {
    const isEncoded = output.isEncoded || reference.isEncoded;
    const isMadeUp = secrets.isMadeUp(reference.name);
    yield {
      span: reference.span,
      severity: isMadeUp ? 'information' : isEncoded ? 'error' : 'warning',
      message: isMadeUp ? printedByTests(reference.name) : printed(reference.name, isEncoded),
      detail: reference.name,
      fix: whetherSet(context, reference, text),
    };
  }
}
