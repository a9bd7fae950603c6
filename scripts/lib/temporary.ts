import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A folder below the system's temporary folder; `remove` deletes it, and so does the end of this process. */
export interface TemporaryFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

const options = { recursive: true, force: true, maxRetries: 5 } as const;

/** Makes a temporary folder whose name begins so. */
export async function temporaryFolder(name: string): Promise<TemporaryFolder> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), `${name}-`)));
  const removeAtExit = (): void => {
    rmSync(folder, options);
  };
  process.once('exit', removeAtExit);
  return {
    folder,
    async remove() {
      await rm(folder, options);
      process.off('exit', removeAtExit);
    },
  };
}
