import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { inRoot } from '../../scripts/lib/paths';
import type { Files } from './check';

const stubs = inRoot('test', 'fixtures', 'stubs');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.Preserve,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
};

/**
 * The complaints of the TypeScript compiler about each of many small projects, in one program. A complaint is told without its
 * place, so that the same one before and after a fix reads the same.
 */
export function complaintsOf(projects: readonly Files[]): string[][] {
  const texts: ReadonlyMap<string, string> = new Map(
    projects.flatMap((files, index) =>
      [...files].map(([name, text]) => [`/projects/${String(index)}/${name}`, text] as const),
    ),
  );
  const disk = ts.createCompilerHost(options);
  const read = (name: string) => texts.get(name) ?? disk.readFile(name);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => texts.has(name) || disk.fileExists(name),
    readFile: read,
    directoryExists: () => true,
    getSourceFile: (name, version) => {
      const text = read(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, version);
    },
  };
  const roots = [...texts.keys()].filter((name) => /\.tsx?$/.test(name));
  const program = ts.createProgram(
    [...readdirSync(stubs).map((name) => path.join(stubs, name)), ...roots],
    options,
    host,
  );
  const complaints = projects.map((): string[] => []);
  for (const diagnostic of [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()]) {
    const index = /^\/projects\/(\d+)\//.exec(diagnostic.file?.fileName ?? '')?.[1];
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    if (index === undefined) throw new Error(`${diagnostic.file?.fileName ?? 'no file'}: ${text}`);
    complaints[Number(index)]?.push(`TS${String(diagnostic.code)}: ${text}`);
  }
  return complaints;
}
