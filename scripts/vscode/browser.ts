import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { mustRun } from '../lib/process';
import { cached, npmInstall } from './cache';

/** The Chromium that the npm registry carries, for Linux on x64. */
const sparticuz = '147.0.2';

interface Executable {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installedCandidates(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function unpackBrotli(file: string, target: string): Promise<void> {
  await pipeline(createReadStream(file), createBrotliDecompress(), createWriteStream(target));
}

async function unpackTar(file: string, folder: string): Promise<void> {
  // Not piped into tar: it stops reading at the archive's end mark, before the pipe has ended.
  const archive = path.join(folder, path.basename(file, '.br'));
  await unpackBrotli(file, archive);
  await mustRun('tar', ['-x', '-f', archive, '-C', folder]);
  await rm(archive);
}

/** The system's fonts, and below them the one that the package carries: a bare machine has none at all. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(folder, 'fonts')}</dir>
</fontconfig>
`;
}

async function npmBrowser(): Promise<Executable> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found: install one, or put it on the PATH.');
  }
  const folder = await cached(`chromium-${sparticuz}`, async (target) => {
    console.log('Fetching Chromium from npm (once, about 300 MB on disk) …');
    await npmInstall(target, [`@sparticuz/chromium@${sparticuz}`]);
    const packed = path.join(target, 'node_modules', '@sparticuz', 'chromium', 'bin');
    await mkdir(path.join(target, 'bin'));
    await Promise.all([
      unpackBrotli(path.join(packed, 'chromium.br'), path.join(target, 'bin', 'chromium')),
      unpackTar(path.join(packed, 'al2023.tar.br'), target),
      unpackTar(path.join(packed, 'fonts.tar.br'), target),
    ]);
    await chmod(path.join(target, 'bin', 'chromium'), 0o755);
  });
  const fonts = path.join(folder, 'keyward-fonts.conf');
  await writeFile(fonts, fontsConf(folder));
  return {
    path: path.join(folder, 'bin', 'chromium'),
    args: ['--headless=shell', '--no-zygote'],
    env: { LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_FILE: fonts },
  };
}

/** Starts a headless browser: an installed one, or else the one from npm, installed into the cache the first time. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedCandidates().find((candidate) => existsSync(candidate));
  const executable = installed === undefined ? await npmBrowser() : { path: installed, args: [], env: {} };
  return chromium.launch({
    executablePath: executable.path,
    args: [...quietArgs, ...executable.args],
    env: { ...process.env, ...executable.env },
  });
}
