import { commands, type Tree } from '@yowasp/clang';
import { inRoot } from '../../scripts/lib/paths';
import { readTree } from './cases';
import type { Files } from './check';

/** Puts a file into a tree of folders. */
function put(tree: Tree, path: string, text: string): void {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let folder = tree;
  for (const each of names) folder = (folder[each] ??= {}) as Tree;
  folder[name] = text;
}

/**
 * The errors of Clang for the Objective-C files of each of many small projects, against stubs of Apple's headers. Code for no
 * machine is made. An error is told without its place, so that the same one before and after a fix reads the same.
 */
export async function objcComplaintsOf(projects: readonly Files[]): Promise<string[][]> {
  const stubs = [...readTree(inRoot('test', 'fixtures', 'objc', 'stubs'), '')];
  const complaints: string[][] = [];
  for (const files of projects) {
    const tree: Tree = {};
    for (const [path, text] of stubs) put(tree, `stubs/${path}`, text);
    for (const [path, text] of [...ownHeaders(files), ...files]) put(tree, `app/${path}`, text);
    const folders = new Set([...files.keys()].map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
    const sources = [...files.keys()].filter((path) => path.endsWith('.m')).map((path) => `app/${path}`);
    const includes = [...folders].map((folder) => `-Iapp/${folder}`);
    complaints.push(sources.length === 0 ? [] : await complaintsOf([...includes, ...sources], tree));
  }
  return complaints;
}

/** The headers that a case leaves out: each declares the class that it is called after, and no more. */
function ownHeaders(files: Files): [string, string][] {
  const names = [...files].flatMap(([path, text]) =>
    [...text.matchAll(/^#import "(\w+)\.h"/gm)].map(([, name = '']) => [
      `${path.slice(0, path.lastIndexOf('/') + 1)}${name}.h`,
      `@interface ${name} : NSObject\n@end\n`,
    ]),
  );
  return names as [string, string][];
}

const flags = [
  ...['-fsyntax-only', '--target=arm64-apple-ios16.0', '-fobjc-arc', '-fblocks', '-nostdinc', '-w'],
  ...['-fno-color-diagnostics', '-ferror-limit=0', '-Istubs', '-include', 'stubs/Prefix.h'],
];

async function complaintsOf(args: readonly string[], tree: Tree): Promise<string[]> {
  let said = '';
  const listen = (bytes: Uint8Array | null): void => {
    if (bytes) said += new TextDecoder().decode(bytes);
  };
  try {
    await commands.clang([...flags, ...args], tree, {
      stdout: listen,
      stderr: listen,
      fetchProgress: () => undefined,
    });
  } catch {
    // It fails where there are errors, and says them.
  }
  return said.split('\n').flatMap((line) => /: (?:fatal )?error: (.*)$/.exec(line)?.[1] ?? []);
}
