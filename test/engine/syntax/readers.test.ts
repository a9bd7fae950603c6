import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../src/engine/document';
import { descendants } from '../../../src/engine/ir/tree';
import { readTree } from '../../../src/engine/syntax/readers';
import { readCases } from '../../support/cases';
import { languageOf } from '../../../src/engine/classify';
import { isSound } from '../../support/trees';

const languages: readonly Language[] = [
  ...(['xml', 'plist', 'json', 'yaml', 'toml', 'properties', 'dotenv', 'npmrc', 'netrc'] as const),
  ...(['xcconfig', 'pbxproj', 'strings', 'groovy', 'shell', 'dockerfile', 'c'] as const),
];

/** Reads a text, and fails where a place lies outside of it or a comment does not stand there as it is. */
function checked(language: Language, text: string): void {
  const tree = readTree(language, text);
  if (tree) assert.ok(isSound(text, tree), `${language}: ${JSON.stringify(text.slice(0, 400))}`);
}

const marks = fc.constantFrom(
  ...Array.from('{}[]()<>=:;,.\'"`\\/|&*!?#$%@+-~ \t\n\r\0aZ9é\uFEFF\uD800'),
  ...[
    '${',
    '$(',
    '{{',
    '}}',
    '"""',
    "'''",
    '//',
    '/*',
    '*/',
    '<<EOF\n',
    '\nEOF\n',
    '\r\n',
    '- ',
    'a: ',
    'A=',
    'export ',
    '?:',
  ],
);

describe('the readers of structured files', () => {
  for (const language of languages) {
    it(`take any text as ${language}`, () => {
      fc.assert(
        fc.property(fc.array(marks, { maxLength: 60 }), (pieces) => {
          checked(language, pieces.join(''));
        }),
        { numRuns: 300 },
      );
    });

    it(`take real ${language} with a piece cut out, doubled or replaced`, () => {
      const sources = readCases()
        .flatMap(({ files }) => [...files])
        .filter(([path]) => languageOf(path) === language)
        .map(([, text]) => text);
      assert.ok(sources.length > 0);
      fc.assert(
        fc.property(
          fc.constantFrom(...sources),
          fc.nat(),
          fc.nat(30),
          fc.array(marks, { maxLength: 4 }),
          (text, at, length, put) => {
            const start = at % (text.length + 1);
            checked(language, text.slice(0, start) + put.join('') + text.slice(start + length));
            checked(language, text.slice(0, start + length) + text.slice(start));
          },
        ),
        { numRuns: 150 },
      );
    });

    it(`take what is nested deeply, and long lines, as ${language}`, () => {
      for (const unit of [
        '{',
        '[',
        '(',
        'a { ',
        'a(',
        'a: [',
        '<a>',
        '$(',
        '"${',
        'a.b',
        'a ? b : ',
        '- ',
        'a ',
        '<<',
      ]) {
        const text = unit.repeat(Math.ceil(60_000 / unit.length));
        const tree = readTree(language, text);
        // Whoever walks the tree calls itself for each level.
        assert.ok(!tree || [...descendants(tree.roots)].length >= 0);
      }
      checked(language, `KEY="${'x'.repeat(2_000_000)}"`);
    }).timeout(60_000);
  }

  it('read a file four times as long in about four times the time', () => {
    const lines: Partial<Record<Language, string>> = {
      dotenv: 'KEY="value $A" # why\nOPEN="\n',
      properties: 'a.b = c\\\n  d\n',
      toml: '[a]\nb = { c = ["d", """e"""] }\n',
      xcconfig: 'A[sdk=b] = $(C) // d\n',
      groovy: 'android { a "b", "c${d}" + e ?: "f"\n g = [h: "i"] }\n',
      shell: 'export A="b $C" && d --e=f $(g) # h\n',
      dockerfile: 'ENV A=b\nRUN c \\\n  d\n',
      strings: '/* a */ "b" = "c";\n',
      yaml: '- a: b\n  c: [d, "e"] # f\n  run: g $H\n',
    };
    const time = (language: Language, text: string) => {
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        readTree(language, text);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      });
      return Math.min(...times);
    };
    for (const [language, line] of Object.entries(lines) as [Language, string][]) {
      time(language, line.repeat(500));
      const [once, four] = [time(language, line.repeat(1_500)), time(language, line.repeat(6_000))];
      assert.ok(four < 12 * once + 20_000, `${language}: ${String(once)} µs, then ${String(four)} µs`);
    }
  }).timeout(60_000);
});
