import type { Fact } from './view';

/**
 * The facts that a file at `path` means by a key. Packages and apps beside each other may call their constants alike: those in the
 * folder that is nearest count.
 */
export function nearestOf(key: string, facts: readonly Fact[], path: string): readonly Fact[] {
  if (facts.length < 2 || !key.startsWith('const:')) return facts;
  const shared = facts.map((fact) => sharedFolders(fact.path, path));
  const most = Math.max(...shared);
  return facts.filter((_, index) => shared[index] === most);
}

function sharedFolders(first: string, second: string): number {
  const [left, right] = [first.split('/').slice(0, -1), second.split('/').slice(0, -1)];
  const differs = left.findIndex((folder, depth) => folder !== right[depth]);
  return differs < 0 ? left.length : differs;
}
