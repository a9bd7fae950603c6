import type { Span } from '../../../document';
import type { TreeElement } from '../../../ir/tree';
import { child, type Job } from './workflow';

/** A text that strangers write, put into a script before the shell reads it. */
export interface Injection {
  readonly expression: string;
  readonly span: Span;
  readonly step: TreeElement;
}

/**
 * What anyone can write. Source:
 * https://docs.github.com/en/actions/concepts/security/script-injections and https://securitylab.github.com/resources/github-actions-untrusted-input/
 */
const untrusted =
  /^(?:github\.head_ref|github\.event\.(?:issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label|repo\.default_branch))|(?:comment|review|review_comment)\.body|discussion\.(?:title|body)|pages\b.*\.page_name|(?:commits\b.*|head_commit)\.(?:message|author\.(?:email|name))|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:email|name))|pull_requests\b.*\.head\.ref)))$/;

/** The expressions in a job's scripts that strangers fill. */
export function* injectionsIn({ steps }: Job, text: string): Generator<Injection> {
  for (const step of steps) {
    for (const script of [child(step, 'run'), githubScript(step)]) {
      if (!script) continue;
      const { start, end } = script.textSpan;
      for (const match of text.slice(start, end).matchAll(/\$\{\{\s*([\w.*[\]'-]{1,200}?)\s*\}\}/g)) {
        const [written, expression = ''] = match;
        const at = start + match.index;
        if (untrusted.test(expression)) yield { expression, span: { start: at, end: at + written.length }, step };
      }
    }
  }
}

/** `actions/github-script` runs its input as JavaScript. */
function githubScript(step: TreeElement): TreeElement | undefined {
  const given = child(step, 'with');
  return (child(step, 'uses')?.text ?? '').startsWith('actions/github-script@') && given
    ? child(given, 'script')
    : undefined;
}
