import type { Problem } from '../finding';

/** What is told of a policy file that does not count, since one of a folder further up does. Paths are relative to the checked folder. */
export function unusedPolicy(path: string, counting: string): Problem {
  const message =
    `This policy does not count here: ${counting} does, for the whole folder. ` +
    'Move it there as `overrides`, or check this folder by itself.';
  return { path, span: { start: 0, end: 1 }, code: 'policy-unused', severity: 'warning', message };
}
