import type { Span } from '../../document';
import type { Expression, Statement } from '../ir';
import { branch, operation } from './builder';

/** One case of a switch: what must hold for it to run, any one of `tests`, and what runs. */
export interface SwitchCase {
  readonly span: Span;
  readonly tests: readonly Expression[];
  readonly body: Statement[];
}

/** A switch as nested branches, in order; `fallback` is what runs where no case fits. */
export function branchesOf(cases: readonly SwitchCase[], fallback: Statement[]): Statement[] {
  return cases.reduceRight<Statement[]>((otherwise, { span, tests, body }) => {
    const condition = anyOf(span, tests);
    return condition ? [branch(span, condition, body, otherwise)] : otherwise;
  }, fallback);
}

/** The condition that any one of `tests` holds; undefined where there are none. */
export function anyOf(span: Span, tests: readonly Expression[]): Expression | undefined {
  const [first, ...rest] = tests;
  return first && rest.reduce((left, right) => operation(span, '||', left, right), first);
}
