import type { Problem } from '../finding';

/** What is told of a policy file that does not count, since one of a folder further up does. Paths are relative to the checked folder. */
export function unusedPolicy(path: string, counting?: string): Problem {
  const why = counting === undefined ? 'it lies below the checked folder' : `${counting} does, for the whole folder`;
  const what = counting === undefined ? 'Check' : 'Move it there as `overrides`, or check';
  const message = `This policy does not count here: ${why}. ${what} its own folder by itself.`;
  return { path, span: { start: 0, end: 1 }, code: 'policy-unused', severity: 'warning', message };
}
