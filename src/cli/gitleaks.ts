import * as z from 'zod';

/** A leak that a team accepted: where it stands, lines counted from 1, and its value where the report has it. */
export interface BaselineEntry {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly secret?: string;
}

/** Source: https://github.com/gitleaks/gitleaks/blob/master/report/finding.go */
const report = z.array(
  z.object({
    File: z.string(),
    StartLine: z.number(),
    EndLine: z.number().optional(),
    Secret: z.string().optional(),
  }),
);

/** `file:rule:line`, or `commit:file:rule:line`. Source: https://github.com/gitleaks/gitleaks#gitleaksignore */
const ignored = /^(?:[0-9a-f]{7,64}:)?(?<file>[^:\s][^:]*):(?<rule>[\w-]+):(?<line>\d+)$/;

/** The entries of gitleaks' JSON report or of a `.gitleaksignore`; undefined for any other text. */
export function readGitleaks(text: string): readonly BaselineEntry[] | undefined {
  return /^\s*\[/.test(text) ? fromReport(text) : fromIgnore(text);
}

function fromReport(text: string): readonly BaselineEntry[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = report.safeParse(value);
  return read.data?.map(({ File, StartLine, EndLine, Secret }) => {
    // With `--redact` the value is not there.
    const isShown = Secret !== undefined && Secret.length >= 6 && !/REDACTED|\.{3}|\*{3}/.test(Secret);
    const file = File.replaceAll('\\', '/').replace(/^\.\//, '');
    return { file, startLine: StartLine, endLine: EndLine ?? StartLine, ...(isShown && { secret: Secret }) };
  });
}

function fromIgnore(text: string): readonly BaselineEntry[] | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const entries = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ignored.exec(line)?.groups);
  if (entries.length === 0 || entries.some((entry) => entry === undefined)) return undefined;
  return entries.map(({ file = '', line } = {}) => ({ file, startLine: Number(line), endLine: Number(line) }));
}
