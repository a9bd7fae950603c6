import { existsSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from '../lib/paths';

/** A folder that tests may change at will; `remove` deletes it. */
export interface Workspace {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Copies the sample app into a temporary folder. */
export async function temporaryWorkspace(): Promise<Workspace> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'keyward-workspace-')));
  const sample = inRoot('examples', 'sample-app');
  if (existsSync(sample)) await cp(sample, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
