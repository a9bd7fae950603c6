/**
 * What `extends` names. Every policy has an id that says where it comes from:
 * `keyward:recommended` (built in) · `file:policies/team.yml` (seen from the root policy's folder) ·
 * `npm:@acme/policy/keyward.yml` (installed) · `git+https://host/repo.git//path/keyward.yml@v2` ·
 * `https://host/keyward.yml#sha256-…`.
 */
export type ReferenceKind = 'pack' | 'file' | 'npm' | 'git' | 'https';

const forms: readonly (readonly [ReferenceKind, RegExp])[] = [
  ['pack', /^keyward:[a-z0-9-]+$/],
  ['file', /^\.{1,2}\/[^\\\0]+\.ya?ml$/],
  ['npm', /^npm:(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?:\/[\w.-]+)*$/],
  ['git', /^git\+(?:https|ssh):\/\/[^\s@/][^\s]*?\/[^\s]*?\/\/[\w./-]+\.ya?ml@[\w][\w./-]*$/],
  ['https', /^https:\/\/[^\s#@]+#sha256-[0-9a-f]{64}$/],
];

const longestReference = 500;

/** The kind of a reference as written; undefined for a text that is none. */
export function referenceKind(reference: string): ReferenceKind | undefined {
  if (reference.length > longestReference) return undefined;
  return forms.find(([, form]) => form.test(reference))?.[0];
}

/** Whether a policy is fetched by `keyward policy update` and read from the cache. */
export function isRemote(id: string): boolean {
  return id.startsWith('git+') || id.startsWith('https://');
}

/** Says why a text cannot be extended, in words for the person who wrote it; undefined when it can. */
export function referenceMistake(reference: string): string | undefined {
  if (reference.length > longestReference) return `A reference has at most ${String(longestReference)} characters.`;
  if (/^(?:git\+)?(?:http|git|ftp|file):/.test(reference)) return 'Only HTTPS and SSH are fetched.';
  if (reference.startsWith('https:') && !reference.includes('#')) {
    return 'Add what the file must be, as #sha256-… with 64 hexadecimal digits: what a server sends may change.';
  }
  if (/^(?:git\+)?(?:https|ssh):\/\/[^/]*:[^/]*@/.test(reference)) return 'A link cannot hold a password.';
  if (reference.startsWith('git+') && referenceKind(reference) === undefined) {
    return 'Write git+https://host/repository//path/keyward.yml@tag, with // before the path and @ before a tag or commit.';
  }
  if (referenceKind(reference) !== undefined && !hasEmptyStep(reference)) return undefined;
  return 'Write a pack (keyward:recommended), a file (./policies/team.yml), npm:PACKAGE, git+https://…//path@tag or https://…#sha256-….';
}

/** `..` inside a package or a repository leads out of it. */
function hasEmptyStep(reference: string): boolean {
  if (referenceKind(reference) === 'file') return false;
  return /(?:^|\/)\.{1,2}(?:\/|@|$)/.test(reference.replace(/^[a-z+]+:\/\//, ''));
}

/** The id that a reference stands for where it is written in the policy `from`; undefined for one that leads out of its place. */
export function resolveReference(reference: string, from: string): string | undefined {
  const kind = referenceKind(reference);
  if (kind === 'npm') return /^npm:(?:@[^/]+\/)?[^/]+$/.test(reference) ? `${reference}/keyward.yml` : reference;
  if (kind !== 'file') return kind === undefined ? undefined : reference;
  const [, place = '', file = '', end = ''] =
    /^(file:|npm:(?:@[^/]+\/)?[^/]+\/|git\+.*?[^:]\/\/)(.*?)(@[^/@]*(?:\/[^@]*)?)?$/.exec(from) ?? [];
  if (place === '') return undefined;
  const joined = join(file, reference);
  if (joined.startsWith('../') && place !== 'file:') return undefined;
  return `${place}${joined}${end}`;
}

/** A relative path as seen from the file `from`; what leads above the start keeps its `../`. */
function join(from: string, relative: string): string {
  const names = from.split('/').slice(0, -1);
  for (const name of relative.split('/')) {
    if (name === '.' || name === '') continue;
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else names.push(name);
  }
  return names.join('/');
}
