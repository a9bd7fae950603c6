import type { TreeElement } from '../../../ir/tree';

/** A job of a GitHub workflow. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
export interface Job {
  readonly element: TreeElement;
  readonly steps: readonly TreeElement[];
  /** Conditions of the job, as they are written. */
  readonly conditions: string;
}

/** What starts a workflow, and what it does then. */
export interface Workflow {
  readonly triggers: ReadonlyMap<string, TreeElement>;
  readonly jobs: readonly Job[];
  readonly roots: readonly TreeElement[];
}

/** Reads a workflow; undefined for YAML that is none. */
export function workflowOf(roots: readonly TreeElement[]): Workflow | undefined {
  const on = roots.find(({ name }) => name === 'on');
  const jobs = roots.find(({ name }) => name === 'jobs');
  if (!on || !jobs) return undefined;
  return { triggers: triggersOf(on), jobs: jobs.children.map(jobOf), roots };
}

/** `on: push`, `on: [push, issues]` and `on: { push: … }`. */
function triggersOf(on: TreeElement): Map<string, TreeElement> {
  if (on.text !== '') return new Map([[on.text, on]]);
  return new Map(on.children.map((child) => [child.name === 'item' ? child.text : child.name, child]));
}

function jobOf(element: TreeElement): Job {
  const steps = child(element, 'steps')?.children ?? [];
  return { element, steps, conditions: child(element, 'if')?.text ?? '' };
}

/** The entry of this name in a map. */
export function child({ children }: TreeElement, name: string): TreeElement | undefined {
  return children.find((each) => each.name === name);
}

/** What a job is given: secrets of the vault, and what its token may do. */
export interface Powers {
  readonly hasSecrets: boolean;
  readonly token: 'writes' | 'unsaid' | 'reads';
}

/** Secrets count wherever the job, or the workflow around it, names one; the token by the nearest `permissions`. */
export function powersOf({ roots }: Workflow, { element }: Job, text: string): Powers {
  const written = (each: TreeElement) => text.slice(each.span.start, each.span.end);
  const around = roots.filter(({ name }) => name === 'env').map(written);
  const named = [written(element), ...around].join('\n');
  const permissions = child(element, 'permissions') ?? roots.find(({ name }) => name === 'permissions');
  const isWrite = permissions && written(permissions).includes('write');
  return {
    hasSecrets: /secrets\s*[.[]\s*['"]?(?!GITHUB_TOKEN\b)\w|secrets:\s*inherit/.test(named),
    token: permissions ? (isWrite ? 'writes' : 'reads') : 'unsaid',
  };
}
