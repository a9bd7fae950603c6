import type { ScanResult } from '../engine/finding';
import type { RuleMetadata } from '../engine/rules/rule';
import type { ScanOptions } from '../host/node/scan';

/** A stream that people may be looking at. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Everything that the command line asks of the world, so that a test can be one. */
export interface Environment {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** `YEAR-MONTH-DAY`. */
  readonly today: string;
  readonly version: string;
  readonly rules: readonly RuleMetadata[];
  /** The Markdown page of each rule, by rule id. */
  readonly pages: Readonly<Record<string, string>>;
  readonly scan: (options: ScanOptions) => Promise<ScanResult>;
  /** Aborted when the person stops the command. */
  readonly signal?: AbortSignal;
}

/** What the command line promises about its exit code. */
export const exitCodes = { clean: 0, findings: 1, trouble: 2, stopped: 130 } as const;

/** A mistake in what was asked for: its message is shown alone, and the exit code is 2. */
export class UsageError extends Error {}

/** Writes a text and waits until it is taken. A reader that has gone away (`| head`) is no error. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve();
      else reject(error);
    });
  });
}
