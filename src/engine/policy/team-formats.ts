import { LinearPattern } from '../secrets/linear-pattern';

/** A key format as a policy writes it. */
export interface WrittenFormat {
  readonly id: string;
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly 'max-length': number;
  readonly 'must-match': readonly string[];
  readonly 'must-not-match'?: readonly string[] | undefined;
}

/** What is wrong with a format, and where in it. */
export interface FormatMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What no key looks like. */
const ordinaryTexts = ['hello', 'version', '12345', 'https://example.com/path'];

/** What is wrong with a written format: a pattern that is none, or an example that shows that it does something else. */
export function formatMistake(format: WrittenFormat): FormatMistake | undefined {
  let pattern: LinearPattern;
  try {
    pattern = new LinearPattern(format.pattern, format['max-length']);
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
    return {
      path: ['pattern'],
      message: `This is no pattern of RE2, which knows no look-around or back-reference: ${detail}.`,
    };
  }
  const ordinary = ordinaryTexts.find((text) => pattern.find(text).length > 0);
  if (ordinary !== undefined) {
    return {
      path: ['pattern'],
      message: `This matches ordinary text too, such as "${ordinary}". Say more of how a key looks.`,
    };
  }
  const fits = (example: string) => pattern.find(example).length > 0 && isNamed(example, format.keywords);
  const missed = format['must-match'].findIndex((example) => !fits(example));
  if (missed >= 0)
    return { path: ['must-match', missed], message: missedMessage(format, format['must-match'][missed]) };
  const wrong = (format['must-not-match'] ?? []).findIndex(fits);
  if (wrong >= 0) return { path: ['must-not-match', wrong], message: 'The pattern matches this all the same.' };
  return undefined;
}

/** Where no keyword stands in the value, it stands beside it: then the example need not hold it. */
function isNamed(example: string, keywords: readonly string[]): boolean {
  const folded = example.toLowerCase();
  return keywords.some((keyword) => folded.includes(keyword.toLowerCase())) || !/[\s:=]/.test(example);
}

function missedMessage({ 'max-length': longest }: WrittenFormat, example = ''): string {
  return example.length > longest
    ? `This is longer than max-length (${String(longest)}).`
    : 'The pattern does not match this, or no keyword stands in it.';
}
