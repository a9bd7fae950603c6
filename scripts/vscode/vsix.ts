import { readFile } from 'node:fs/promises';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { inRoot, root } from '../lib/paths';

/** Packs the built extension into `keyward-VERSION.vsix` at the repository's root, and gives its path. */
export async function packageExtension(): Promise<string> {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { version: string };
  const packagePath = inRoot(`keyward-${version}.vsix`);
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    // The sample app and the rules' pages hold made-up secrets on purpose.
    allowPackageAllSecrets: true,
    allowPackageEnvFile: true,
  });
  return packagePath;
}

/** The files that the VSIX holds, relative to the repository's root, in order. */
export async function packagedFiles(): Promise<string[]> {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  return files.sort();
}
