import type { TreeElement } from '../ir/tree';

/** The script that a step of a pipeline hands to a shell: `sh "…"`, `sh script: "…"`. Source: https://www.jenkins.io/doc/pipeline/steps/workflow-durable-task-step/ */
export function shellScriptOf(element: TreeElement): TreeElement | undefined {
  if (element.name !== 'sh') return undefined;
  const script = element.children.find(({ name }) => name === 'script') ?? element;
  return script.text === '' ? undefined : script;
}
