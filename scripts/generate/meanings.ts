import { languageNames, meaningLanguages, readMeanings, type Meaning, type MeaningLanguage } from '../lib/meanings';
import { markdownTable } from '../lib/markdown';
import type { Generator } from './generator';

const introduction = `# What each language means

All source languages lower to one small language, the IR (\`src/engine/ir/ir.ts\`), and rules read only that. Each row below is
one meaning, written in \`test/meanings/\` as a person of each language would write it; a test lowers every sample and compares
it with the IR that stands beside it. ✓: the same IR. ≠: written otherwise there, and another IR. –: the language has no such
thing. Every ≠ and – has its reason below.`;

const mark = (row: Meaning, language: MeaningLanguage): string => {
  if (row[language] === undefined) return '–';
  return row.holes?.[language] === undefined ? '✓' : '≠';
};

function tableOf(rows: readonly Meaning[]): string {
  const head = ['meaning', ...meaningLanguages.map((language) => languageNames[language])];
  const lines = rows.map((row) => [row.name, ...meaningLanguages.map((language) => mark(row, language))]);
  return markdownTable(head, lines);
}

function holesOf(rows: readonly Meaning[]): string {
  const lines = rows.flatMap((row) =>
    meaningLanguages.flatMap((language) => {
      const reason = row.holes?.[language];
      return reason === undefined
        ? []
        : [`- ${row.name}, ${languageNames[language]} ${mark(row, language)}: ${reason}`];
    }),
  );
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

/** The table of meanings with its holes, for people: `docs/meanings.md`. */
export const meaningsGenerator: Generator = {
  name: 'table of meanings',
  committed: true,
  generate() {
    const tables = readMeanings();
    const rows = tables.flatMap((table) => table.rows);
    const count = `${String(rows.length)} meanings in ${String(meaningLanguages.length)} languages.`;
    const parts = tables.flatMap(({ file, rows: own }) => {
      const title = file.replace(/\.yml$/, '');
      return [`## ${title.charAt(0).toUpperCase()}${title.slice(1)}`, tableOf(own), '### Holes', holesOf(own)];
    });
    return Promise.resolve([{ path: 'docs/meanings.md', text: `${[introduction, count, ...parts].join('\n\n')}\n` }]);
  },
};
