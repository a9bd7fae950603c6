import assert from 'node:assert/strict';
import { readIdioms, type Idiom, type IdiomLanguage } from '../../../scripts/lib/idioms';
import { callNames, readMatrix } from '../../../scripts/lib/sink-matrix';
import { bundledData } from '../../../src/engine/data';
import { readCases } from '../../support/cases';
import { checkFiles, lineOf } from '../../support/check';

const rows = readMatrix(bundledData().models).filter(({ kind }) => kind !== 'secure-storage');
const sinks = new Map(rows.map((row) => [row.sink.id, row]));
const listed = readIdioms();
const all = readCases();

/** Idioms that every sink has. */
const atLeast = 5;

/** The file that an idiom is written into. Java and Objective-C have no functions of their own, and what they are in stays on the first line. */
const files: Readonly<Record<IdiomLanguage, (code: string) => readonly [path: string, text: string]>> = {
  kotlin: (code) => ['Idiom.kt', code],
  java: (code) => ['Idiom.java', /^(?:import|(?:public )?class) /.test(code) ? code : `class Idiom { ${code}}\n`],
  swift: (code) => ['Idiom.swift', code],
  objc: (code) => ['Idiom.m', /^[-+]/.test(code) ? `@implementation Idiom\n${code}@end\n` : code],
  dart: (code) => ['idiom.dart', code],
  typescript: (code) => ['idiom.ts', code],
  tsx: (code) => ['idiom.tsx', code],
};

/** What no secret is called, for each name of one: the same idiom with these is silent. */
const harmless = new Map([
  ['accessToken', 'homeTown'],
  ['AccessToken', 'HomeTown'],
  ['access_token', 'home_town'],
  ['password', 'nickname'],
  ['Password', 'Nickname'],
  ['refreshToken', 'language'],
  ['RefreshToken', 'Language'],
  ['refresh_token', 'language'],
]);

function withoutSecrets(code: string): string {
  return code.replaceAll(new RegExp([...harmless.keys()].join('|'), 'g'), (name) => harmless.get(name) ?? name);
}

/** Lines that a rule tells something of, with what it says. */
async function toldIn({ language, code }: Idiom, rule: string): Promise<Map<number, string>> {
  const [path, text] = files[language](code);
  const { findings, outcomes } = await checkFiles(new Map([[path, text]]));
  assert.equal(outcomes.get(path)?.hasErrors, false, 'does not parse');
  const own = findings.filter((finding) => finding.rule === rule);
  return new Map(own.map(({ span, message }) => [lineOf(text, span.start), message.what]));
}

function markedIn({ language, code }: Idiom): number[] {
  const [, text] = files[language](code);
  return text.split('\n').flatMap((line, index) => (/\/[/*] told\b/.test(line) ? [index + 1] : []));
}

describe('the idioms of each sink', () => {
  it('are at least five, for every sink that secrets are followed to', () => {
    const short = [...sinks.keys()].filter((id) => {
      const own = listed.find(({ sink }) => sink === id);
      return (own?.idioms.length ?? 0) + (own?.cases.length ?? 0) + (own?.holes.length ?? 0) < atLeast;
    });
    assert.deepEqual(short, []);
  });

  for (const { sink, idioms, holes, cases } of listed) {
    const row = sinks.get(sink);
    if (!row) throw new Error(`no sink of the models: ${sink}`);
    const rule = row.kind === 'log' ? 'secret-in-log' : 'insecure-storage';
    for (const [index, idiom] of idioms.entries()) {
      it(`${sink}, ${idiom.language}, ${String(index + 1)}`, async () => {
        const told = await toldIn(idiom, rule);
        assert.deepEqual([...told.keys()], markedIn(idiom), idiom.code);
        assert.ok(told.size > 0);
        for (const what of told.values()) assert.ok(what.includes(row.sink.label), what);
        const twin = { ...idiom, code: withoutSecrets(idiom.code) };
        assert.notEqual(twin.code, idiom.code);
        assert.deepEqual([...(await toldIn(twin, rule)).values()], []);
      });
    }
    for (const hole of holes) {
      it(`${sink}, ${hole.language}, not found: ${hole.reason}`, async () => {
        assert.ok(markedIn(hole).length > 0);
        assert.deepEqual([...(await toldIn(hole, rule)).keys()], [], 'the hole is closed');
      });
    }
    if (cases.length > 0) {
      it(`${sink}: its cases are told of it`, async () => {
        for (const name of cases) {
          const found = all.find((each) => `${each.rule}/${each.name}` === name);
          assert.ok(found, name);
          const told = (await checkFiles(found.files)).findings.filter((finding) => finding.rule === rule);
          assert.ok(
            told.some(({ message }) => message.what.includes(row.sink.label)),
            name,
          );
          const calls = [...callNames(row), ...(row.sink.keywords ?? []), ...(row.sink.on ?? [])];
          assert.ok(
            [...found.files.values()].some((text) => calls.some((call) => text.includes(call))),
            name,
          );
        }
      });
    }
  }
});
