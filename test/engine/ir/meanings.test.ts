import assert from 'node:assert/strict';
import { meaningLanguages, readMeanings, type MeaningLanguage } from '../../../scripts/lib/meanings';
import type { Module, Statement } from '../../../src/engine/ir/ir';
import { printModule } from '../../../src/engine/ir/print';
import { lowered } from '../../support/lowered';

/** Names that always differ. */
const builtIn: Record<MeaningLanguage, Record<string, string>> = {
  kotlin: {},
  java: { int: 'Int' },
  swift: {},
  objc: { NSString: 'String', int: 'Int' },
  dart: { int: 'Int' },
  typescript: { string: 'String', number: 'Int' },
};

/** How a body becomes a file. */
const wrapped: Record<MeaningLanguage, (body: string) => string> = {
  kotlin: (body) => `fun body() {\n${body}\n}\n`,
  java: (body) => `void body() {\n${body}\n}\n`,
  swift: (body) => `func body() {\n${body}\n}\n`,
  objc: (body) => `id body(void) {\n${body}\n}\n`,
  dart: (body) => `void body() async {\n${body}\n}\n`,
  typescript: (body) => `async function body() {\n${body}\n}\n`,
};

const tables = readMeanings();

/** What `source` lowers to, printed with the names of the table. */
async function meaningOf(
  language: MeaningLanguage,
  source: string,
  isBody: boolean,
  names: Record<string, string>,
): Promise<string> {
  const module = await lowered(language, isBody ? wrapped[language](source) : source);
  assert.ok(!module.hasErrors, 'does not parse');
  return printModule(
    renamed({ body: isBody ? bodyOf(module) : module.body }, { ...builtIn[language], ...names }),
  ).trim();
}

function bodyOf(module: Module): Statement[] {
  const [only] = module.body;
  assert.ok(
    only?.kind === 'function' && only.body && module.body.length === 1,
    'the body is no longer in one function',
  );
  return only.body;
}

/** A copy in which every identifier, be it a name, a type, a label or a module, has its name of the table. */
function renamed<Node>(node: Node, names: Record<string, string>): Node {
  if (typeof node === 'string') return (Object.hasOwn(names, node) ? names[node] : node) as Node;
  if (Array.isArray(node)) return node.map((item: unknown) => renamed(item, names)) as Node;
  if (typeof node !== 'object' || node === null) return node;
  const isLiteral = 'kind' in node && node.kind === 'literal';
  return (
    isLiteral
      ? node
      : Object.fromEntries(
          Object.entries(node).map(([key, value]) => [
            key,
            key === 'kind' ? (value as unknown) : renamed(value as unknown, names),
          ]),
        )
  ) as Node;
}

describe('meanings', () => {
  it('are at least 80, each with a name of its own', () => {
    const names = tables.flatMap((table) => table.rows.map(({ name }) => name));
    assert.ok(names.length >= 80, `${String(names.length)} meanings`);
    assert.equal(new Set(names).size, names.length);
  });

  for (const { file, rows: table } of tables) {
    describe(file, () => {
      for (const row of table) {
        for (const language of meaningLanguages) {
          const source = row[language];
          const hole = row.holes?.[language];
          const title = `${row.name}: ${language}`;
          if (source === undefined) {
            it(`${title} has none`, () => assert.ok(hole !== undefined, 'an unlisted hole'));
            continue;
          }
          it(hole === undefined ? title : `${title} differs: ${hole}`, async () => {
            const meaning = await meaningOf(
              language,
              source,
              file !== 'declarations.yml',
              row.rename?.[language] ?? {},
            );
            if (hole === undefined) assert.equal(meaning, row.expected.trim());
            else assert.notEqual(meaning, row.expected.trim(), 'the hole is closed');
          });
        }
      }
    });
  }
});
