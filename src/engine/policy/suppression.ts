import type { Span } from '../document';
import type { Finding, Problem } from '../finding';
import { closest, didYouMean } from '../text/closest';
import { LineIndex } from '../text/line-index';
import { unknownRule } from './mistakes';

/** A comment as its language's parser gives it: with its markers in the span or without. */
export interface Comment {
  readonly span: Span;
}

/** A rule silenced by a comment, in one line or in the whole file. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** The line that is silenced, counted from zero; undefined for the whole file. */
  readonly line?: number;
  /** The last day on which it counts, `YEAR-MONTH-DAY`: the reason ends in "until" or "expires" and a date. */
  readonly expires?: string;
  /** The comment that says so. */
  readonly comment: Span;
}

/** What a file's comments silence, and what is wrong with those that tried. */
export interface Suppressions {
  readonly problems: readonly Problem[];
  readonly all: readonly Suppression[];
  /** The comment that silences a finding of this file, if there is one. */
  readonly find: (finding: Pick<Finding, 'rule' | 'span'>) => Suppression | undefined;
  /** A problem for each comment that silences nothing of what was found, but for rules that are off. */
  readonly unused: (
    findings: readonly Pick<Finding, 'rule' | 'span'>[],
    isOff: (rule: string) => boolean,
  ) => readonly Problem[];
}

const directives = ['keyward-ignore', 'keyward-ignore-file'] as const;
const form = 'Write: keyward-ignore RULE -- reason';

/**
 * Reads `keyward-ignore RULE[, RULE] -- reason` and `keyward-ignore-file …` out of a file's comments. The first silences
 * its own line, or, when the comment stands alone, the next line that holds code. Without a reason nothing is silenced, nor after
 * the day that the reason ends in.
 * @param today `YEAR-MONTH-DAY`.
 */
export function readSuppressions(
  text: string,
  path: string,
  comments: readonly Comment[],
  ruleIds: readonly string[],
  today: string,
): Suppressions {
  const lines = new LineIndex(text);
  const inOrder = [...comments].sort((a, b) => a.span.start - b.span.start);
  const all: Suppression[] = [];
  const problems: Problem[] = [];
  for (const comment of inOrder) {
    for (const directive of directivesIn(text.slice(comment.span.start, comment.span.end), comment.span.start)) {
      const read = readDirective(directive, path, ruleIds);
      problems.push(...read.problems);
      if (read.rules.length === 0) continue;
      const expires = /(?:^|[\s(])(?:until|expires) (\d{4}-\d\d-\d\d)\)?\.?$/.exec(read.reason)?.[1];
      if (expires !== undefined && expires < today) {
        problems.push(expired(path, comment, expires));
        continue;
      }
      const line = directive.word === 'keyward-ignore' ? silencedLine(comment, inOrder, lines) : undefined;
      const until = expires === undefined ? {} : { expires };
      const where = line === undefined ? {} : { line };
      all.push(...read.rules.map((rule) => ({ rule, reason: read.reason, comment: comment.span, ...until, ...where })));
    }
  }
  const silences = (one: Suppression, { rule, span }: Pick<Finding, 'rule' | 'span'>) =>
    one.rule === rule && (one.line === undefined || one.line === lines.position(span.start).line);
  return {
    all,
    problems,
    find: (finding) => all.find((one) => silences(one, finding)),
    unused: (findings, isOff) =>
      all
        .filter((one) => !isOff(one.rule) && !findings.some((finding) => silences(one, finding)))
        .map((one) => unusedProblem(path, one)),
  };
}

function unusedProblem(path: string, { rule, line, comment }: Suppression): Problem {
  const where = line === undefined ? 'in this file' : 'there';
  const message = `This comment silences nothing: ${rule} finds nothing ${where}. Remove it.`;
  return { path, span: comment, code: 'suppression-unused', severity: 'warning', message };
}

function expired(path: string, { span }: Comment, day: string): Problem {
  const message = `This comment expired on ${day} and silences nothing. Renew it, or fix the finding.`;
  return { path, span, code: 'suppression-expired', severity: 'warning', message };
}

/** A directive as written; offsets are the document's. */
interface Directive {
  readonly word: string;
  readonly span: Span;
  /** What follows the word, to the end of its line or comment. */
  readonly rest: string;
}

/** A directive starts its comment, or a line of it, behind the marks that open a comment or decorate its lines. */
const directivePattern =
  /^[ \t]*(?:\{[ \t]*)?(?:\/\/[/!]*|\/\*[*!]*|\*+(?!\/)|#+|<!--)?[ \t]*(keyward-[a-z-]+)(?![\w.:/])([^\r\n]*)/gm;

function directivesIn(comment: string, start: number): Directive[] {
  return [...comment.matchAll(directivePattern)].map((match) => {
    const [whole, word = '', rest = ''] = match;
    const at = start + match.index + whole.length - rest.length - word.length;
    return { word, span: { start: at, end: at + word.length }, rest: rest.replace(/[ \t]*(?:\*+\/|--+>)[ \t}]*$/, '') };
  });
}

function readDirective(
  { word, span, rest }: Directive,
  path: string,
  ruleIds: readonly string[],
): { rules: string[]; reason: string; problems: Problem[] } {
  const problem = (code: string, at: Span, message: string): Problem => {
    return { path, span: at, code: `suppression-${code}`, severity: 'error', message };
  };
  if (!directives.some((directive) => directive === word)) {
    // Another word of ours at the start of a comment is prose, unless it looks like a directive gone wrong.
    const isLonger = word.startsWith('keyward-ignore');
    if (!isLonger && closest(word, directives) === undefined) return { rules: [], reason: '', problems: [] };
    const message = `There is no "${word}".${isLonger ? '' : didYouMean(word, directives)} ${form}`;
    return { rules: [], reason: '', problems: [problem('unknown-directive', span, message)] };
  }
  const [, names = '', , reason = ''] = /^(.*?)(?:(?:^|[ \t])(--|—|–)(?=[ \t]|$)(.*))?$/.exec(rest) ?? [];
  const rules = namesIn(names, span.end);
  if (rules.length === 0) {
    return { rules: [], reason: '', problems: [problem('missing-rule', span, `Name the rule. ${form}`)] };
  }
  if (reason.trim() === '') {
    const message = `A reason is missing, so nothing is silenced. ${form}`;
    return { rules: [], reason: '', problems: [problem('missing-reason', span, message)] };
  }
  const unknown = rules.filter(({ name }) => !ruleIds.includes(name));
  const problems = unknown.map(({ name, span: at }) => problem('unknown-rule', at, unknownRule(name, ruleIds)));
  const known = rules.map(({ name }) => name).filter((name) => ruleIds.includes(name));
  return { rules: known, reason: reason.trim(), problems };
}

function namesIn(names: string, start: number): { name: string; span: Span }[] {
  return [...names.matchAll(/[^\s,](?:[^,]*[^\s,])?/g)].map((match) => {
    const from = start + match.index;
    return { name: match[0], span: { start: from, end: from + match[0].length } };
  });
}

/** The comment's own line when code stands on it, else the next line that holds more than comments and blanks. */
function silencedLine(comment: Comment, comments: readonly Comment[], lines: LineIndex): number {
  const first = lines.position(comment.span.start).line;
  const last = lines.position(comment.span.end).line;
  if (holdsCode(first, comments, lines)) return first;
  for (let line = last; line < lines.lineCount; line++) {
    if (holdsCode(line, comments, lines)) return line;
  }
  return first;
}

/** Marks around a comment whose span holds only its text, and the braces around a comment in JSX. */
const marksOnly = /^(?:[\s{}/*#]|<!--|-->)*$/;

function holdsCode(line: number, comments: readonly Comment[], lines: LineIndex): boolean {
  const start = lines.lineStart(line);
  const end = lines.lineEnd(line);
  let rest = '';
  let at = start;
  for (const { span } of comments) {
    if (span.end <= start || span.start >= end) continue;
    rest += lines.text.slice(at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  rest += lines.text.slice(at, Math.max(at, end));
  return !marksOnly.test(rest);
}
