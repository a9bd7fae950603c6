import type { Finding } from '../finding';
import { LineIndex } from '../text/line-index';
import type { Comment } from './suppression';

/**
 * The marks by which other secret scanners are told to pass over a line, or the next one. Sources: https://github.com/gitleaks/gitleaks#gitleaksallow, https://github.com/Yelp/detect-secrets#inline-allowlisting and
 * https://github.com/trufflesecurity/trufflehog#trufflehogignore
 */
const marks =
  /(?<![\w:])(?:gitleaks:allow|trufflehog:ignore)(?![\w-])|\bpragma:\s?(?:allow|white)list\s(?:nextline\s)?secret\b/g;

/** A line that a mark silences, counted from zero, with the mark as written. */
interface Silenced {
  readonly line: number;
  readonly mark: string;
}

/**
 * The marks of other secret scanners in a file's comments.
 * @returns The mark that silences a finding of a rule that tells written secrets: one on a line that the finding covers.
 */
export function foreignSuppressions(
  text: string,
  comments: readonly Comment[],
): (finding: Pick<Finding, 'span'>) => string | undefined {
  const written = comments.flatMap(({ span }) =>
    Array.from(text.slice(span.start, span.end).matchAll(marks), ({ 0: mark, index }) => ({
      mark,
      at: span.start + index,
    })),
  );
  // Hardly a file has any: its lines are counted only then.
  if (written.length === 0) return () => undefined;
  const lines = new LineIndex(text);
  const silenced = written.map(({ mark, at }): Silenced => {
    const own = lines.position(at).line;
    return { line: mark.includes('nextline') ? own + 1 : own, mark };
  });
  return ({ span }) => {
    const [first, last] = [lines.position(span.start).line, lines.position(span.end).line];
    return silenced.find(({ line }) => line >= first && line <= last)?.mark;
  };
}
