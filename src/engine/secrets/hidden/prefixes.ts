/** More alternatives than this are no fixed beginning. */
const most = 24;

/** A beginning so far, and whether what follows in the pattern belongs to it. */
interface Beginning {
  readonly texts: readonly string[];
  readonly rest: string;
}

/**
 * The letters that every match of a pattern begins with, one text for each of its alternatives: `gh[pu]_\w{36}` begins with `ghp_` or
 * `ghu_`. Empty where it can begin with anything.
 */
export function prefixesOf(pattern: string): string[] {
  const alternatives = splitAlternatives(pattern);
  if (alternatives.length > most) return [];
  const texts = alternatives.flatMap((each) => {
    let beginning: Beginning | undefined = { texts: [''], rest: each };
    let texts: readonly string[] = [];
    while (beginning && beginning.texts.length <= most) {
      texts = beginning.texts;
      beginning = step(beginning);
    }
    return texts;
  });
  return texts.includes('') ? [] : [...new Set(texts)];
}

/** One letter, class or group further; undefined where the pattern says no more for sure. */
function step({ texts, rest }: Beginning): Beginning | undefined {
  if (rest === '') return undefined;
  const [unit, options] = unitAt(rest) ?? ['', []];
  if (unit === '' || options.length === 0 || options.length > most) return undefined;
  const after = rest.slice(unit.length);
  if (/^[?*+{]/.test(after)) return undefined;
  return { texts: texts.flatMap((text) => options.map((option) => text + option)), rest: after };
}

/** What a pattern begins with, and the texts that it stands for. */
function unitAt(rest: string): readonly [unit: string, options: readonly string[]] | undefined {
  const escaped = /^\\([^A-Za-z0-9])/.exec(rest);
  if (escaped) return [escaped[0], [escaped[1] ?? '']];
  const letters = /^\[([A-Za-z0-9]{1,6})\]/.exec(rest);
  if (letters) return [letters[0], Array.from(letters[1] ?? '')];
  if (rest.startsWith('(?:')) {
    const end = groupEnd(rest);
    return end === undefined ? undefined : [rest.slice(0, end), wholeTexts(rest.slice(3, end - 1))];
  }
  const literal = /^[A-Za-z0-9_\-:;,@=<>!&%#'"/ ]/.exec(rest);
  return literal ? [literal[0], [literal[0]]] : undefined;
}

/** The texts of a group all of whose alternatives are plain texts. */
function wholeTexts(inside: string): string[] {
  const alternatives = splitAlternatives(inside);
  return alternatives.every((each) => /^(?:[A-Za-z0-9_\-:@/]|\\[^A-Za-z0-9])*$/.test(each))
    ? alternatives.map((each) => each.replaceAll('\\', ''))
    : [];
}

function groupEnd(rest: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < rest.length; index++) {
    if (rest[index] === '\\') index++;
    else if (rest[index] === '(') depth++;
    else if (rest[index] === ')' && --depth === 0) return index + 1;
  }
  return undefined;
}

/** A pattern's alternatives at its top. */
function splitAlternatives(pattern: string): string[] {
  const parts: string[] = [];
  let [start, depth, inClass] = [0, 0, false];
  for (let index = 0; index < pattern.length; index++) {
    const unit = pattern[index];
    if (unit === '\\') index++;
    else if (inClass) inClass = unit !== ']';
    else if (unit === '[') inClass = true;
    else if (unit === '(') depth++;
    else if (unit === ')') depth--;
    else if (unit === '|' && depth === 0) {
      parts.push(pattern.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}
