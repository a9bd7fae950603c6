import { descendants, type Tree, type TreeElement } from '../../../ir/tree';
import type { Document } from '../../../document';
import { cloudFault } from './code';
import type { ScopeFault } from './fault';

/** Policies of a cloud that allow everything, and workflows whose token may write everything. */
export function scopesInTree(tree: Tree, { path }: Document): ScopeFault[] {
  const elements = [{ name: '', children: tree.roots }, ...descendants(tree.roots)];
  return [
    ...elements.flatMap(({ children }) => ofStatement(children)),
    ...(/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
      ? [...descendants(tree.roots)].flatMap(ofWorkflow)
      : []),
  ];
}

/**
 * A statement of a policy: `Effect`, `Action`, `Resource`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
 */
function ofStatement(children: readonly TreeElement[]): ScopeFault[] {
  const of = (name: string) => children.find((child) => child.name === name);
  const action = of('Action');
  if (of('Effect')?.text !== 'Allow' || !action || !isAll(action) || !isAll(of('Resource'))) return [];
  // With a principal it says who may use the resource that it belongs to.
  return of('Principal') || of('Condition') ? [] : [cloudFault(action.span)];
}

function isAll(element: TreeElement | undefined): boolean {
  return (
    element !== undefined &&
    (element.text === '*' || element.text === '*:*' || element.children.some((item) => item.text === '*'))
  );
}

/** Source: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/modify-permissions */
function ofWorkflow(element: TreeElement): ScopeFault[] {
  if (element.name !== 'permissions' || element.text !== 'write-all') return [];
  return [
    {
      span: element.span,
      what: 'The workflow’s token may write everything in the repository.',
      detail: 'write-all',
      do: 'Name what is needed, such as `contents: read`, and more for the one job that writes.',
      isMinor: false,
      repair: { span: element.textSpan, text: 'read-all' },
    },
  ];
}
