import type { Severity } from '../../../finding';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { checkoutIn } from './checkouts';
import { throughVariable } from './fix';
import { injectionsIn } from './injections';
import { powersOf, workflowOf, type Job, type Powers, type Workflow } from './workflow';

const workflows = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

/** A workflow that runs what a stranger wrote, with secrets or a token that writes. */
export const rule: Rule = {
  metadata: {
    id: 'ci-untrusted-code-with-secrets',
    title: 'Strangers’ code runs with secrets',
    checklist: 5,
    severity: 'error',
    cwe: [829, 94, 522],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005'] },
    languages: ['yaml'],
    noFix:
      'Which part of a workflow needs the fork’s code and which the secrets, a person has to say: it takes two workflows. Texts are handed over as variables by a fix.',
  },
  gate: () => [
    {
      allOf: [
        ['pull_request_target', 'workflow_run', 'issue_comment'],
        ['checkout', 'pull/'],
      ],
    },
    {
      allOf: [
        ['github.event.', 'github.head_ref'],
        ['run:', 'script:'],
        ['pull_request_target', 'workflow_run', 'issue', 'discussion', 'push'],
      ],
    },
  ],
  confirm: (_text, _data, _policy, path) => workflows.test(path),
  check(context) {
    const workflow = workflows.test(context.document.path) && context.tree ? workflowOf(context.tree.roots) : undefined;
    for (const job of workflow?.jobs ?? []) {
      if (!workflow || isOwnOnly(job)) continue;
      const powers = powersOf(workflow, job, context.document.text);
      reportCheckout(context, workflow, job, powers);
      reportInjections(context, workflow, job, powers);
    }
  },
};

/** Started by strangers, with the project’s secrets and token. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const withFork = ['pull_request_target', 'workflow_run', 'issue_comment'];
const withTexts = [...withFork, 'issues', 'discussion', 'discussion_comment'];

function reportCheckout(context: RuleContext, workflow: Workflow, job: Job, powers: Powers): void {
  const trigger = withFork.find((name) => workflow.triggers.has(name));
  const taken = trigger === undefined ? undefined : checkoutIn(context, job);
  const severity = weightOf(powers);
  if (trigger === undefined || !taken || !severity) return;
  context.report({
    span: taken.span,
    severity: taken.isOwnBranch || isGuarded(workflow, job) ? 'information' : severity,
    message: {
      what: taken.isOwnBranch
        ? `\`${trigger}\` checks out a branch by the name that a fork gives, and runs it ${given(powers)}.`
        : `\`${trigger}\` checks out the code of a fork and runs it ${given(powers)}.`,
      why: 'Anyone opens a pull request that changes a script, a test or a dependency, and sends what the job can read to themselves.',
      do: 'Build the fork’s code in a workflow on `pull_request`, which has no secrets, and use its result in a second one that runs none of it.',
    },
    detail: job.element.name,
    related: [context.place(taken.runs, 'It is run here.')],
  });
}

function reportInjections(context: RuleContext, workflow: Workflow, job: Job, powers: Powers): void {
  const trigger = withTexts.find((name) => workflow.triggers.has(name)) ?? 'push';
  if (!workflow.triggers.has(trigger)) return;
  for (const injection of injectionsIn(job, context.document.text)) {
    // Who pushes may write to the project: their commits' texts come from others only where those are merged.
    const isOthers = trigger !== 'push' || injection.expression.includes('commit');
    const severity = trigger === 'push' && powers.hasSecrets ? 'warning' : weightOf(powers);
    if (!isOthers || !severity) continue;
    const fix = throughVariable(context, injection);
    context.report({
      span: injection.span,
      severity: isGuarded(workflow, job) ? 'information' : severity,
      message: {
        what: `\`${injection.expression}\` is put into a script that runs ${given(powers)}.`,
        why: 'GitHub fills it in before the shell reads the script: a title such as `$(curl …)` is run as a command.',
        do: 'Set a variable to it in `env:` and write `"$NAME"` in the script.',
      },
      detail: injection.expression,
      fixes: fix ? [fix] : [],
    });
  }
}

function weightOf({ hasSecrets, token }: Powers): Severity | undefined {
  if (hasSecrets || token === 'writes') return 'error';
  return token === 'unsaid' ? 'warning' : undefined;
}

function given({ hasSecrets, token }: Powers): string {
  if (hasSecrets) return 'with secrets';
  return token === 'writes' ? 'with a token that writes' : 'with a token that may write';
}

/** Whether a job leaves out what comes from forks. */
function isOwnOnly({ conditions }: Job): boolean {
  if (/event_name\s*(?:!=\s*'pull_request_target'|==\s*'(?:push|schedule|workflow_dispatch)')/.test(conditions))
    return !conditions.includes('||');
  return /head\.repo\.(?:full_name|fork|owner\.login)\s*(?:==\s*(?:github\.repository|false|')|!=\s*true)|!\s*github\.event\.pull_request\.head\.repo\.fork|head_repository\.full_name\s*==|(?:workflow_run\.)?event\s*==\s*'push'/.test(
    conditions,
  );
}

/** Whether a person of the project lets each run start: a label, an environment with approval, who wrote the comment. */
function isGuarded({ triggers, jobs }: Workflow, { element, conditions }: Job): boolean {
  if (waitsForApproval(jobs, element)) return true;
  if (
    /label|author_association|github\.(?:actor|triggering_actor)\s*==|user\.login\s*==|sender\.login\s*==|contains\(fromJS/.test(
      conditions,
    )
  )
    return true;
  const types = triggers.get('pull_request_target')?.children.find(({ name }) => name === 'types');
  const all = types?.children.map(({ text }) => text) ?? [];
  return all.length > 0 && all.every((type) => type === 'labeled');
}

/** Whether a job, or one that it waits for, runs in an environment, which a person may have to approve. */
function waitsForApproval(jobs: readonly Job[], { name, children }: Job['element'], depth = 0): boolean {
  if (children.some((child) => child.name === 'environment')) return true;
  const needs = children.find((child) => child.name === 'needs');
  const awaited = needs ? [needs.text, ...needs.children.map(({ text }) => text)] : [];
  const before = jobs.filter(({ element }) => element.name !== name && awaited.includes(element.name));
  return depth < 10 && before.some(({ element }) => waitsForApproval(jobs, element, depth + 1));
}
