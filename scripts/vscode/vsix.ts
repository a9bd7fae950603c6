import { readFile } from 'node:fs/promises';
import { listFiles, PackageManager } from '@vscode/vsce';
import { inRoot, root } from '../lib/paths';
import { mustRunQuietly } from '../lib/process';

/** Packs the built extension into `keyward-VERSION.vsix` at the repository's root, and gives its path. */
export async function packageExtension(): Promise<string> {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as { version: string };
  const file = inRoot(`keyward-${version}.vsix`);
  await mustRunQuietly(process.execPath, [
    ...[inRoot('node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--out', file],
    ...['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
    // The sample app and the rules' pages hold made-up secrets on purpose.
    ...['--allow-package-all-secrets', '--allow-package-env-file'],
  ]);
  return file;
}

/** The files that the VSIX holds, relative to the repository's root, in order. */
export async function packagedFiles(): Promise<string[]> {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  return files.sort();
}
