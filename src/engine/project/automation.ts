import type { Document } from '../document';
import type { Fact } from './view';

/** The key of the fact that a hook or build file runs this very check. */
export const automatedCheck = 'automation:keyward';

/** A word that stands in every file which runs the check. */
export const automationWord = 'keyward';

/** Files that run commands on a commit, besides those of build servers: hooks, and what people keep their commands in. */
const hooks =
  /(?:^|\/)(?:\.husky\/[^/]+|\.githooks\/[^/]+|\.git-?hooks\/[^/]+|\.pre-commit-config\.ya?ml|\.?lefthook\.ya?ml|package\.json|\.lintstagedrc(?:\.\w+)?|Makefile|justfile|Dangerfile)$/;

/** Whether a file may run the check for everybody. */
export function mayAutomate({ path, role }: Pick<Document, 'path' | 'role'>): boolean {
  return role === 'ci' || hooks.test(path) || /(?:^|\/)fastlane\/Fastfile$/.test(path);
}

/** `keyward check`, also by `npx` and as a dependency's action; not in a comment, and not the name of a folder. */
const runs =
  /^(?![ \t]*(?:#|\/\/)).*(?:\bkeyward(?:@[\w.^~-]+)?["']?[ \t,]+["']?check\b|uses:[ \t]*\S*keyward|\bid:[ \t]*keyward)/m;

/** The fact that a file runs the check. */
export function automationFacts(document: Document): Fact[] {
  const match = mayAutomate(document) ? runs.exec(document.text) : null;
  if (!match) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return [{ key: automatedCheck, path: document.path, span, value: { kind: 'text', text: automationWord } }];
}
