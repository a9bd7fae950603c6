import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** An absolute path inside the repository. */
export function inRoot(...parts: readonly string[]): string {
  return path.join(root, ...parts);
}
