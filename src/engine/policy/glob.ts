/**
 * Globs of a policy, matched in time that grows with pattern × path and never explodes: a shared policy must not be
 * able to hang an editor. (A backtracking matcher took 35 s of CPU for `*a*a*a*a*a*a*a*b` on a name of 60 letters.)
 *
 * `*` and `?` stay inside one name, `**` as a whole name stands for any number of folders, `[a-z]` and `[!a-z]` for
 * one character, `{a,b}` for either text. A pattern without a slash matches the name of a file or folder at any
 * depth; any other is anchored at the policy's folder. What matches a folder matches everything in it.
 */
export type Glob = (path: string) => boolean;

const maximumLength = 400;
const maximumAlternatives = 64;

/** Says why a text is no usable glob, in words for the person who wrote it; undefined when it is one. */
export function globMistake(pattern: string): string | undefined {
  if (/^[./\s]*$/.test(pattern)) return 'A pattern cannot be empty.';
  if (pattern.length > maximumLength) return `A pattern has at most ${maximumLength} characters.`;
  if (pattern.includes('\\')) return 'Write paths with forward slashes.';
  if (/^([A-Za-z]:|\/|~)/.test(pattern)) return "Write the path from the policy's folder, without a leading slash.";
  if (pattern.split('/').includes('..')) return "A pattern cannot leave the policy's folder.";
  if (pattern.startsWith('!')) return 'A pattern cannot start with "!"; `files.exclude` says what to leave out.';
  if (alternatives(pattern) === undefined) {
    return `The braces do not match, or stand for more than ${maximumAlternatives} patterns.`;
  }
  return undefined;
}

/** Compiles patterns into one test of a path with forward slashes. A pattern with a mistake matches nothing. */
export function compileGlobs(patterns: readonly string[]): Glob {
  const compiled = patterns.flatMap((pattern) => (globMistake(pattern) === undefined ? compile(pattern) : []));
  return (path) => {
    const names = path.split('/').filter((name) => name !== '');
    return compiled.some((glob) => matchNames(glob, names));
  };
}

/** A pattern that starts in a folder below: `prefix` has a final slash, or is empty. */
export function globBelow(prefix: string, pattern: string): string {
  if (prefix === '') return pattern;
  const isAnywhere = !pattern.replace(/\/+$/, '').includes('/');
  return isAnywhere ? `${prefix}**/${pattern}` : `${prefix}${pattern.replace(/^\.\//, '')}`;
}

/** Patterns that start in a folder below. */
export function globsBelow(prefix: string, patterns: readonly string[]): string[] {
  return patterns.map((pattern) => globBelow(prefix, pattern));
}

/** One name of a pattern; `undefined` is `**`. */
type NamePattern = readonly Token[] | undefined;
/** `star` matches any run of characters, a function one character. */
type Token = 'star' | ((character: string) => boolean);

function compile(pattern: string): NamePattern[][] {
  return (alternatives(pattern) ?? []).map((alternative) => {
    const names = alternative.split('/').filter((name) => name !== '' && name !== '.');
    const isAnywhere = !alternative.replace(/\/+$/, '').includes('/');
    return (isAnywhere ? ['**', ...names] : names).map((name) => (name === '**' ? undefined : tokens(name)));
  });
}

/** Expands braces; undefined when they do not match or stand for too much. */
function alternatives(pattern: string): string[] | undefined {
  const open = pattern.indexOf('{');
  if (open < 0) return pattern.includes('}') ? undefined : [pattern];
  const parts = braceParts(pattern, open);
  if (!parts || pattern.slice(0, open).includes('}')) return undefined;
  const expanded: string[] = [];
  for (const choice of parts.choices) {
    const inner = alternatives(pattern.slice(0, open) + choice + pattern.slice(parts.end));
    if (!inner || expanded.length + inner.length > maximumAlternatives) return undefined;
    expanded.push(...inner);
  }
  return expanded;
}

function braceParts(pattern: string, open: number): { choices: string[]; end: number } | undefined {
  const choices: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let index = open; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === '{') depth++;
    if (character === '}') depth--;
    if ((character === ',' && depth === 1) || depth === 0) {
      choices.push(pattern.slice(start, index));
      start = index + 1;
    }
    if (choices.length > maximumAlternatives) return undefined;
    if (depth === 0) return { choices, end: index + 1 };
  }
  return undefined;
}

function tokens(name: string): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < name.length; index++) {
    const character = name[index] ?? '';
    const close = character === '[' ? name.indexOf(']', index + 2) : -1;
    if (character === '*') {
      if (result.at(-1) !== 'star') result.push('star');
    } else if (character === '?') {
      result.push(() => true);
    } else if (close > 0) {
      result.push(characterClass(name.slice(index + 1, close)));
      index = close;
    } else {
      result.push((other) => other === character);
    }
  }
  return result;
}

function characterClass(body: string): (character: string) => boolean {
  const isNegated = body.startsWith('!') || body.startsWith('^');
  const ranges = [...(isNegated ? body.slice(1) : body).matchAll(/([^])-([^])|([^])/g)].map(
    ([, low, high, single]): [string, string] => [low ?? single ?? '', high ?? single ?? ''],
  );
  return (character) => ranges.some(([low, high]) => character >= low && character <= high) !== isNegated;
}

/** Matches names against a pattern's names, keeping the set of places reached in the pattern. */
function matchNames(pattern: readonly NamePattern[], names: readonly string[]): boolean {
  let reached = throughStars(pattern, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const place of reached) {
      const part = pattern[place];
      if (part === undefined) next.add(place).add(place === pattern.length - 1 ? pattern.length : place);
      else if (matchName(part, name)) next.add(place + 1);
    }
    reached = throughStars(pattern, next);
    if (reached.has(pattern.length)) return true;
    if (reached.size === 0) return false;
  }
  return false;
}

/** A `**` may stand for no folder at all, except at the end, where it stands for what is inside. */
function throughStars(pattern: readonly NamePattern[], places: Set<number>): Set<number> {
  for (const place of places) {
    if (place < pattern.length - 1 && pattern[place] === undefined) places.add(place + 1);
  }
  return places;
}

/** Matches one name with at most one step back to the last star, as every later star makes earlier ones irrelevant. */
function matchName(pattern: readonly Token[], name: string): boolean {
  let at = 0;
  let star = -1;
  let afterStar = 0;
  for (let index = 0; index < name.length;) {
    const token = pattern[at];
    if (token === 'star') {
      star = at++;
      afterStar = index;
    } else if (token?.(name[index] ?? '')) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++afterStar;
    } else {
      return false;
    }
  }
  while (pattern[at] === 'star') at++;
  return at === pattern.length;
}
