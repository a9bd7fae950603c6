import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { inRoot } from '../lib/paths';
import { temporaryFolder, type TemporaryFolder } from '../lib/temporary';

/** Copies the sample app into a temporary folder, which tests may change at will. */
export async function temporaryWorkspace(): Promise<TemporaryFolder> {
  const workspace = await temporaryFolder('keyward-workspace');
  const sample = inRoot('examples', 'sample-app');
  if (existsSync(sample)) await cp(sample, workspace.folder, { recursive: true });
  return workspace;
}
