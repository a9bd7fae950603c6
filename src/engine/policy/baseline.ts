import * as z from 'zod';
import type { Finding } from '../finding';

/** The name of the file that holds what a team accepted before. It lies beside `keyward.yml` and is committed. */
export const baselineFileName = 'keyward-baseline.json';

const hex = z.string().regex(/^[0-9a-f]{8,64}$/);

const entry = z.strictObject({
  rule: z.string(),
  path: z.string(),
  fingerprint: hex,
  /** The fingerprint without the file's name. */
  symbol: hex,
});

const schema = z.strictObject({ version: z.literal(1), findings: z.array(entry).max(100_000) });

/** One finding that was there when the baseline was written. The path is relative to the policy's folder. */
export type BaselineEntry = z.infer<typeof entry>;

/** Reads a baseline; a text that is none is a mistake, in words. */
export function readBaseline(text: string): readonly BaselineEntry[] | { readonly mistake: string } {
  try {
    const result = schema.safeParse(JSON.parse(text));
    if (result.success) return result.data.findings;
  } catch {
    // Told below: what JSON is not, is no baseline either.
  }
  return {
    mistake: `${baselineFileName} cannot be read, so it silences nothing. Write it again: keyward baseline write`,
  };
}

/** A baseline as text, one finding a line, in an order that changes little from one time to the next. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((one) => JSON.stringify(one)).sort();
  const body = [...new Set(lines)].map((line) => `    ${line}`).join(',\n');
  return `{\n  "version": 1,\n  "findings": [${body === '' ? '' : `\n${body}\n  `}]\n}\n`;
}

/** A finding as a baseline names it. `folder` is the checked folder as seen from the policy's, with a final slash or empty. */
export function baselineEntry(finding: Finding, folder: string): BaselineEntry {
  const { rule, path, fingerprint, symbolFingerprint = fingerprint } = finding;
  return { rule, path: folder + path, fingerprint, symbol: symbolFingerprint };
}

/** Tells which findings a baseline holds. */
export class Baseline {
  private readonly known: ReadonlySet<string>;

  /** @param isGone Whether there is no file of this path any more: what it held may have moved. */
  constructor(entries: readonly BaselineEntry[], isGone: (path: string) => boolean) {
    const gone = new Map<string, boolean>();
    const wasMoved = (path: string): boolean => {
      const known = gone.get(path) ?? isGone(path);
      gone.set(path, known);
      return known;
    };
    this.known = new Set(
      entries.flatMap(({ rule, path, fingerprint, symbol }) => {
        const here = keyOf(rule, path, fingerprint);
        return wasMoved(path) ? [here, keyOf(rule, '', fingerprint), keyOf(rule, '', symbol)] : [here];
      }),
    );
  }

  /** Whether the baseline holds a finding, where it was or where its file went. */
  holds(finding: Finding, folder: string): boolean {
    const { rule, path, fingerprint, symbol } = baselineEntry(finding, folder);
    return (
      this.known.has(keyOf(rule, path, fingerprint)) ||
      this.known.has(keyOf(rule, '', fingerprint)) ||
      this.known.has(keyOf(rule, '', symbol))
    );
  }
}

function keyOf(rule: string, path: string, fingerprint: string): string {
  return `${rule}\n${path}\n${fingerprint}`;
}
