import { descendants, type TreeElement } from '../../../ir/tree';
import type { RuleContext } from '../../context';
import { printed, type Fault } from './fault';
import { isSecretVariable } from './references';

const printers = new Set(['println', 'print', 'echo']);
const levels = new Set(['lifecycle', 'quiet', 'info', 'warn', 'error', 'debug']);

/** What a Gradle file or a pipeline prints: `println(signingPassword)`, `logger.lifecycle("… $token")`, `echo "${env.TOKEN}"`. */
export function* inGroovy({ tree, data, document }: RuleContext): Generator<Fault> {
  if (document.language !== 'groovy') return;
  for (const element of descendants(tree?.roots ?? [])) {
    for (const call of printedBy(element)) {
      for (const part of call.parts ?? []) {
        if (part.kind !== 'reference') continue;
        const name = part.key ?? part.name.slice(part.name.lastIndexOf('.') + 1);
        if (isSecretVariable(data.names, name))
          yield { span: part.span, severity: 'warning', message: printed(name, false), detail: name };
      }
    }
  }
}

function printedBy(element: TreeElement): readonly TreeElement[] {
  if (printers.has(element.name)) return [element, ...element.children.filter(({ name }) => name === 'message')];
  return element.name === 'logger' ? element.children.filter(({ name }) => levels.has(name)) : [];
}
