import type { Document } from '../engine/document';
import type { TreeElement } from '../engine/ir/tree';
import { readTree } from '../engine/syntax/readers';
import type { Requirement } from './lesson';

type StepRequirement = Extract<Requirement, { readonly step: string }>;

/** A step of a GitHub workflow, with what stands around it. */
interface Step {
  readonly element: TreeElement;
  readonly job: TreeElement;
}

/** What a workflow's step lacks, in words for the learner. */
export function missingStep(document: Document, requirement: StepRequirement): string | undefined {
  const roots = readTree(document.language, document.text)?.roots ?? [];
  const steps = stepsOf(roots).filter(({ element }) => runsIn(element, requirement.step));
  if (steps.length === 0) return `No step of the workflow runs \`${requirement.step}\`.`;
  if ('fails' in requirement) return steps.some(stopsTheBuild(requirement.step)) ? undefined : goesOn(requirement.step);
  const { env } = requirement;
  const own = steps.flatMap(({ element }) => variable([element], env) ?? []);
  const given = own.length > 0 ? own : steps.flatMap(({ job }) => variable([job, ...roots.filter(isEnv)], env) ?? []);
  if (given.length === 0) return `The step that runs \`${requirement.step}\` has no variable \`${env}\` any more.`;
  if (given.some(({ text }) => ofVault.test(text)))
    return own.length > 0 ? undefined : lentToAll(requirement.step, env);
  return `\`${env}\` does not come from the vault yet. GitHub’s is called \`secrets\`.`;
}

/** A value of GitHub's vault and nothing else. https://docs.github.com/en/actions/security-for-github-actions */
const ofVault = /^\$\{\{\s*secrets(?:\.[A-Za-z_]\w*|\['[A-Za-z_]\w*'\])\s*\}\}$/;

function lentToAll(step: string, env: string): string {
  return `\`${env}\` comes from the vault, but other steps are given it too. Write it under \`env\` of the step that runs \`${step}\` alone.`;
}

function stepsOf(roots: readonly TreeElement[]): Step[] {
  const jobs = child({ children: roots }, 'jobs')?.children ?? [];
  return jobs.flatMap((job) => (child(job, 'steps')?.children ?? []).map((element) => ({ element, job })));
}

function child({ children }: Pick<TreeElement, 'children'>, name: string): TreeElement | undefined {
  return children.find((element) => element.name === name);
}

/** The lines of a step's commands that run something, comments apart. */
function linesOf(step: TreeElement): string[] {
  const text = child(step, 'run')?.text ?? '';
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('#'));
}

function runsIn(step: TreeElement, command: string): boolean {
  return linesOf(step).some((line) => line.includes(command));
}

function stopsTheBuild(command: string) {
  return ({ element, job }: Step): boolean => {
    const goesOn = [element, job].some((one) => child(one, 'continue-on-error')?.text === 'true');
    const isNever = [element, job].some((one) => child(one, 'if')?.text === 'false');
    const lines = linesOf(element).filter((line) => line.includes(command));
    const isPiped = (line: string): boolean => line.includes('|') && !failsInPipes(element);
    return !goesOn && !isNever && lines.some((line) => !passing.test(line) && !isPiped(line));
  };
}

/** What a line does where a finding does not make it fail, or where it only names the command. */
const passing = /\|\||;\s*(?:true|:)\s*$|^(?:echo|printf)\b|--fail-on[ =]never\b/;

/**
 * Whether a step fails with the first command of a pipe: GitHub's own shell does not, `shell: bash` does.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
function failsInPipes(step: TreeElement): boolean {
  return child(step, 'shell')?.text === 'bash' || linesOf(step).some((line) => /^set\s.*\bpipefail\b/.test(line));
}

function goesOn(command: string): string {
  return `\`${command}\` runs, but the build goes on when it finds something. Let it fail.`;
}

function isEnv({ name }: TreeElement): boolean {
  return name === 'env';
}

/** The variable as the step sees it: its own, else its job's, else the workflow's. */
function variable(places: readonly TreeElement[], name: string): TreeElement | undefined {
  for (const place of places) {
    const env = isEnv(place) ? place : child(place, 'env');
    const found = env && child(env, name);
    if (found) return found;
  }
  return undefined;
}
