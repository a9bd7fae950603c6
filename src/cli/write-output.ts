import { writeFile } from 'node:fs/promises';
import { reasonOf } from '../host/node/read';
import { UsageError } from './environment';

/** Writes a file; where that fails, a UsageError that `subject` begins says why. */
export async function writeOutput(file: string, text: string, subject: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw cannotWrite(subject, error);
  }
}

/** How a sentence about a report that has no place to go begins. */
export function reportTo(output: string): string {
  return `The report cannot be written to "${output}"`;
}

/** Why a file could not be written; `subject` starts the sentence: `The report cannot be written to "x"`. */
export function cannotWrite(subject: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'its folder is not there',
    ENOTDIR: 'its folder is not there',
    EISDIR: 'it is a folder',
    EROFS: 'its folder can only be read',
    EACCES: 'its folder can only be read',
    EPERM: 'its folder can only be read',
    ENOSPC: 'the disk is full',
  };
  return new UsageError(`${subject}: ${words[code] ?? reasonOf(error)}.`);
}
