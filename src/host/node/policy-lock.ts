import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/** The name of the file that says which content of each fetched policy counts. It lies beside `keyward.yml` and is committed. */
export const lockFileName = 'keyward.lock';

const entry = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .exactOptional(),
});

const lockSchema = z.strictObject({ version: z.literal(1), policies: z.record(z.string(), entry) });

/** What was fetched: by id the hash of the content, and the commit for one from Git. */
export type Lock = z.infer<typeof lockSchema>;

export const emptyLock: Lock = { version: 1, policies: {} };

/** Reads a lock; one that is not there is empty. Never rejects. */
export async function readLock(file: string): Promise<Lock | { readonly mistake: string }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return emptyLock;
  }
  try {
    const result = lockSchema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
  } catch {
    // Told below: what JSON is not, is no lock either.
  }
  return { mistake: `${lockFileName} cannot be read. Take it from Git again, or run: keyward policy update` };
}

/** A lock as text: one entry a line of its own, in the order of their names, so that changes are easy to review. */
export function lockText({ policies }: Lock): string {
  const sorted = Object.fromEntries(Object.entries(policies).sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ version: 1, policies: sorted }, undefined, 2)}\n`;
}
