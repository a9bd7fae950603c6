import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import type { Learnt } from '../learn/progress';

const mark = z.strictObject({ day: z.string().regex(/^\d{4}-\d\d-\d\d$/), version: z.int() });

const schema = z.strictObject({
  version: z.literal(1),
  lessons: z.record(
    z.string(),
    z.strictObject({ read: mark.optional(), answered: mark.optional(), passed: mark.optional() }),
  ),
});

/** The user's file of progress, as the platform has it. `KEYWARD_DATA` names another folder. */
export function progressFile(variables: Readonly<Record<string, string | undefined>>): string {
  return path.join(dataFolder(variables), 'progress.json');
}

function dataFolder(variables: Readonly<Record<string, string | undefined>>): string {
  if (variables.KEYWARD_DATA) return variables.KEYWARD_DATA;
  if (process.platform === 'win32')
    return path.join(variables.APPDATA ?? path.join(homedir(), 'AppData', 'Roaming'), 'keyward');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'keyward');
  return path.join(variables.XDG_DATA_HOME ?? path.join(homedir(), '.local', 'share'), 'keyward');
}

/** Reads what a person has learnt; a file that is not there, or is none, is nothing learnt. */
export async function readProgress(file: string): Promise<Learnt> {
  try {
    const result = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return result.success ? (result.data.lessons as Learnt) : {};
  } catch {
    return {};
  }
}

/** Replaces the progress whole. It is kept in the person's own folder for data: it is no cache. */
export async function writeProgress(file: string, lessons: Learnt): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const fresh = `${file}.${String(process.pid)}`;
  await writeFile(fresh, `${JSON.stringify({ version: 1, lessons }, undefined, 2)}\n`);
  await rename(fresh, file);
}
