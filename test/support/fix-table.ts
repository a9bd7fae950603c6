import { rules } from '../../src/engine/rules/registry';
import { readCases } from './cases';
import { checkFiles } from './check';

/** How the results of fixes are proved, by the ending of the finding's file. All of them are parsed, and checked again. */
const proofs: Readonly<Record<string, { readonly language: string; readonly proof: string }>> = {
  kt: { language: 'Kotlin', proof: 'compiled with JetBrains’ compiler, against stubs' },
  java: { language: 'Java', proof: 'compiled with `javac`, against stubs' },
  swift: { language: 'Swift', proof: 'not compiled' },
  m: { language: 'Objective-C', proof: 'compiled with Clang, against stubs' },
  mm: { language: 'Objective-C', proof: 'not compiled' },
  dart: { language: 'Dart', proof: 'not compiled' },
  ts: { language: 'TypeScript, JavaScript', proof: 'compiled with `tsc`, against stubs' },
  tsx: { language: 'TypeScript, JavaScript', proof: 'compiled with `tsc`, against stubs' },
  js: { language: 'TypeScript, JavaScript', proof: 'compiled with `tsc`, against stubs' },
};

const head = `# Quick fixes

What the lightbulb offers for each rule and language, as its cases show it, and how the result is proved. Every fix is applied to the
rule's cases in three layouts; what comes out is parsed and checked again: its finding is gone, no other comes, a second run does
nothing. “Compiled” says that the result was also given to a compiler wherever the case compiled before; for Swift and Dart
no compiler can be had from the package registries (npm and PyPI have none, by any name that was tried), so read such a change before you
take it. Structured files and build files are read again. A suggestion (○) needs a person's thought and is no part of “fix all”.

\`test/docs-fixes.test.ts\` writes this page with \`KEYWARD_WRITE=1\`.

| rule | language | fix | proof |
|---|---|---|---|
`;

/** The page that lists every fix by rule and language, from the rules' bad cases. */
export async function fixTable(): Promise<string> {
  const rows = new Set<string>();
  for (const { files } of readCases().filter(({ isBad }) => isBad)) {
    for (const { rule, path, fixes } of (await checkFiles(files)).findings) {
      const ending = path.slice(path.lastIndexOf('.') + 1);
      const { language, proof } = proofs[ending] ?? { language: 'Structured and build files', proof: 'read again' };
      for (const { title, kind } of fixes) {
        const plain = title.replace(/\b[A-Z\d]+(?:_[A-Z\d]+)+\b/g, 'NAME').replace(/\|/g, '\\|');
        rows.add(`| ${linkTo(rule)} | ${language} | ${kind === 'fix' ? '' : '○ '}${plain} | ${proof} |`);
      }
    }
  }
  const order = new Map(rules.map(({ metadata }, index) => [linkTo(metadata.id), index]));
  const placeOf = (row: string) => order.get(row.split(' | ')[0]?.slice(2) ?? '') ?? 0;
  const sorted = [...rows].sort((left, right) => placeOf(left) - placeOf(right) || (left < right ? -1 : 1));
  return `${head}${sorted.join('\n')}\n`;
}

function linkTo(rule: string): string {
  return `[\`${rule}\`](rules/${rule}.md)`;
}
