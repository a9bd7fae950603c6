import type { Span } from '../../../document';
import type { TreeElement } from '../../../ir/tree';
import type { RuleContext } from '../../context';
import { child, type Job } from './workflow';

/** Where a job takes the code of a pull request, and where it runs it. */
export interface Checkout {
  readonly span: Span;
  readonly runs: Span;
  /** Whether only the name of a branch is the fork's: the branch is then one of the project itself. */
  readonly isOwnBranch: boolean;
}

/** What names the code of whoever opened a pull request, or started the run before. */
const head =
  /github\.event\.pull_request\.(?:head\.|merge_commit_sha)|github\.head_ref|github\.event\.workflow_run\.(?:head_|pull_requests)|refs\/pull\/|pull\/\$|steps\.[\w-]+\.outputs\.(?:head|pr)[\w-]*/i;

/** What is a name and no commit: without the fork's `repository`, checkout looks for it in the project. */
const branch =
  /^\$\{\{\s*(?:github\.head_ref|github\.event\.pull_request\.head\.ref|github\.event\.workflow_run\.head_branch)\s*\}\}$/;

/** Commands that run what a project says: its build, its scripts, its dependencies' scripts. */
const runners =
  /^(?:\.{0,2}\/.*|(?:.*\/)?(?:gradlew?|npm|npx|yarn|pnpm|bun|bunx|node|make|cmake|bundle|fastlane|rake|ruby|pod|flutter|dart|melos|xcodebuild|swift|tuist|mvn|pip3?|python3?|poetry|bash|sh|zsh|source|\.|cargo|go|eas|expo|detox|maestro|docker|pre-commit))$/;

/** The checkout of a fork's code that a later step of the job runs. */
export function checkoutIn({ document }: RuleContext, { steps }: Job): Checkout | undefined {
  for (const [index, step] of steps.entries()) {
    const taken = takenBy(step);
    if (!taken) continue;
    const { span } = taken;
    const own = commandsOf(step).find(({ name, span: at }) => at.start > span.start && runners.test(name));
    const runs = own?.span ?? steps.slice(index + 1).flatMap((next) => runsIn(next, document.text))[0];
    if (runs) return { ...taken, runs };
  }
  return undefined;
}

/** `actions/checkout` with the head as its `ref`, `gh pr checkout`, `git fetch origin pull/…`. */
function takenBy(step: TreeElement): Omit<Checkout, 'runs'> | undefined {
  const given = child(step, 'with');
  if ((child(step, 'uses')?.text ?? '').startsWith('actions/checkout@')) {
    const named = given?.children.find(
      ({ name, text }) => (name === 'ref' || name === 'repository') && head.test(text),
    );
    const isOwnBranch =
      named?.name === 'ref' && branch.test(named.text) && !given?.children.some(({ name }) => name === 'repository');
    return named && { span: named.textSpan, isOwnBranch };
  }
  const command = commandsOf(step).find(({ name, children }) => {
    const words = children.map(({ text }) => text);
    if (name === 'gh') return words[0] === 'pr' && words[1] === 'checkout';
    return (
      name === 'git' &&
      /^(?:fetch|checkout|pull)$/.test(words[0] ?? '') &&
      words.some((word) => head.test(word) || /\bpull\//.test(word))
    );
  });
  return command && { span: command.span, isOwnBranch: false };
}

function runsIn(step: TreeElement, text: string): Span[] {
  const uses = child(step, 'uses');
  if (uses?.text.startsWith('./')) return [uses.textSpan];
  if (/working-directory:\s*(?:base|trusted)/.test(text.slice(step.span.start, step.span.end))) return [];
  return commandsOf(step)
    .filter(({ name }) => runners.test(name))
    .map(({ span }) => span);
}

function commandsOf(step: TreeElement): readonly TreeElement[] {
  return child(step, 'run')?.children.filter(({ name, text }) => name === text) ?? [];
}
