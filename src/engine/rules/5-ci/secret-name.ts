import { splitWords } from '../../secrets/names';

/** Words that say where a value goes rather than what it is. */
const empty = new Set([
  'argument',
  'item',
  'value',
  'default',
  'env',
  'http',
  'x',
  'com',
  'org',
  'io',
  'net',
  'registry',
  'android',
  'injected',
]);

/**
 * What a secret is called in a vault: `harborApiToken` is `HARBOR_API_TOKEN`. Two words at least, since a vault has many tokens; no
 * name that GitHub keeps for itself. Source: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
 */
export function secretName(written: string, around = 'build'): string {
  const words = splitWords(written).filter((word) => !empty.has(word) && /^[a-z0-9]+$/.test(word));
  const named = words.length === 0 ? ['secret'] : words.slice(-4);
  const [first = ''] = named;
  const all = named.length < 2 || /^\d/.test(first) ? [...splitWords(around), ...named] : named;
  return all
    .join('_')
    .toUpperCase()
    .replace(/^GITHUB_/, 'GH_');
}

/** Whether a name is written like a variable of the environment. */
export function isVariable(name: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name);
}
