import { languageNames, meaningLanguages, type MeaningLanguage } from '../lib/meanings';
import { readIdioms, type SinkIdioms } from '../lib/idioms';
import { callNames, readMatrix, waysTo, type MatrixKind, type MatrixRow, type Way } from '../lib/sink-matrix';
import { markdownTable } from '../lib/markdown';
import type { Generator } from './generator';

const introduction = `# Sinks, and the ways to them

Where \`insecure-storage\` and \`secret-in-log\` look for secrets: the sinks of \`policies/models/\`, and how far a secret is followed to
each. For every sink and language a test makes a program of each way, from the model and from how the call is written
(\`test/matrix/calls.yml\`), checks it as the product does, and compares the result with this page.

- **direct**: by every call of the sink that the model names, given the secret as it is;
- **variable**, **field**: held in one first, a field in another method than the one that stores or logs it;
- **function**: through a function of the same file;
- **wrapper**: through a class of another file, which is called a log or logger where it logs (\`HarborLogger\`);
- **helper**: through a class of another file that logs and is called otherwise. These are not followed: any function may log what it
  is given, and looking for all of them in every file would cost more than it finds.

✓: found. ◐: some calls of the sink are not found. ✗: not found. Every hole has its reason below its table. Each program is also made with
a value that is no secret, and with a secret that is encrypted or hashed, or masked before it is logged: all of those are silent.

**idioms** counts how many ways there are tests of in which people write the sink in apps (\`test/matrix/idioms/\`, and the rules’ cases
named there), in all of its languages together; each is found at its line, and is silent with a harmless value.`;

/** What a cell shows: `direct` is about all calls of the sink. */
function mark(row: MatrixRow, way: Way): string {
  if (row.holes.has(way)) return '✗';
  return way === 'direct' && row.callHoles.size > 0 ? '◐' : '✓';
}

/** How many idioms and cases a sink has in all languages, without those that are not found. */
function idiomsOf({ sink }: MatrixRow, idioms: readonly SinkIdioms[]): string {
  const own = idioms.filter((each) => each.sink === sink.id);
  return String(own.reduce((sum, each) => sum + each.idioms.length + each.cases.length, 0));
}

function tableOf(rows: readonly MatrixRow[], kind: MatrixKind, idioms: readonly SinkIdioms[]): string {
  const ways = waysTo(kind);
  const head = ['sink', 'calls', 'goes to', ...ways, 'idioms'];
  const lines = rows.map((row) => [
    `\`${row.sink.id}\``,
    calledAs(row),
    row.sink.label,
    ...ways.map((way) => mark(row, way)),
    idiomsOf(row, idioms),
  ]);
  return markdownTable(head, lines);
}

/** The first call, and how many more there are. */
function calledAs(row: MatrixRow): string {
  const [first = '', ...others] = callNames(row);
  const name = row.sink.annotation === undefined ? first : `@${first}`;
  return others.length === 0 ? `\`${name}\`` : `\`${name}\` and ${String(others.length)} more`;
}

function holesOf(rows: readonly MatrixRow[]): string[] {
  const lines = rows.flatMap((row) =>
    [
      ...[...row.holes].filter(([way]) => way !== 'helper'),
      ...[...row.callHoles].map(([name, reason]) => [`\`${name}\``, reason] as const),
    ].map(([what, reason]) => `- \`${row.sink.id}\`, ${what}: ${reason}`),
  );
  return lines.length === 0 ? [] : [`Holes:\n\n${lines.join('\n')}`];
}

function sectionOf(language: MeaningLanguage, all: readonly MatrixRow[], idioms: readonly SinkIdioms[]): string[] {
  const own = all.filter((row) => row.language === language);
  const present = own.filter(({ absent }) => absent === undefined);
  const of = (kind: MatrixKind) => present.filter((row) => row.kind === kind);
  const secure = of('secure-storage');
  const absent = own.flatMap((row) => (row.absent === undefined ? [] : [`- \`${row.sink.id}\`: ${row.absent}`]));
  return [
    `## ${languageNames[language]}`,
    '### Storage',
    tableOf(of('storage'), 'storage', idioms),
    ...holesOf(of('storage')),
    '### Logs',
    tableOf(of('log'), 'log', idioms),
    ...holesOf(of('log')),
    ...(secure.length + absent.length > 0 ? ['### Others'] : []),
    ...(secure.length > 0
      ? [`Safe, and silent in every way: ${secure.map(({ sink }) => sink.label).join(', ')}.`]
      : []),
    ...(absent.length > 0 ? [`Not in this language:\n\n${absent.join('\n')}`] : []),
  ];
}

/** The table of sinks and ways with its holes, for people: `docs/sinks.md`. */
export const sinkMatrixGenerator: Generator = {
  name: 'table of sinks',
  committed: true,
  async generate() {
    // Loaded when asked for: the data has just been written.
    const { bundledData } = await import('../../src/engine/data');
    const rows = readMatrix(bundledData().models);
    const idioms = readIdioms();
    const told = rows.filter(({ kind, absent }) => kind !== 'secure-storage' && absent === undefined);
    const cells = told.reduce((sum, { kind }) => sum + waysTo(kind).length, 0);
    const holes = told.reduce((sum, row) => sum + row.holes.size, 0);
    const missing = told.reduce((sum, row) => sum + row.callHoles.size, 0);
    const count = `${String(told.length)} rows, ${String(cells)} cells, ${String(holes)} of them holes; ${String(missing)} single calls are not found.`;
    const parts = meaningLanguages.flatMap((language) => sectionOf(language, rows, idioms));
    const unfound = idioms.flatMap(({ sink, holes: own }) =>
      own.map(({ language, reason }) => `- \`${sink}\`, ${language}: ${reason}`),
    );
    return [
      {
        path: 'docs/sinks.md',
        text: `${[introduction, count, ...parts, '## Idioms that are not found', unfound.join('\n')].join('\n\n')}\n`,
      },
    ];
  },
};
