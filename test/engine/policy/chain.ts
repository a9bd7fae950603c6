import type { Problem } from '../../../src/engine/finding';
import type { PolicySource } from '../../../src/engine/policy/chain';
import { loadPolicy, type LoadedPolicy, type LoadOptions } from '../../../src/engine/policy/load';
import { rules } from '../../../src/engine/rules/registry';

export const ruleIds: readonly string[] = rules.map(({ metadata }) => metadata.id);

/** Loads a policy among files beside it: `./company.yml` is `company.yml`. */
export function loadAmong(
  text: string,
  files: Readonly<Record<string, string>> = {},
  options: Partial<LoadOptions> = {},
): LoadedPolicy {
  const sources = new Map<string, PolicySource>(
    Object.entries(files).map(([name, content]) => [
      name.includes(':') ? name : `file:${name}`,
      { text: content, name },
    ]),
  );
  return loadPolicy(text, 'keyward.yml', { ruleIds, today: '2026-11-29', sources, ...options });
}

/** Each problem as its code and message. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ code, message }) => `${code}: ${message}`);
}
