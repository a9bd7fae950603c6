import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { inRoot } from '../../../scripts/lib/paths';
import { bundledData } from '../../../src/engine/data';
import type { Evidence } from '../../../src/engine/finding';
import { exampleText, formatFileSchema } from '../../../src/engine/secrets/format-schema';
import { excerptOf, mask } from '../../../src/engine/secrets/mask';
import { readCases } from '../../support/cases';
import { checkFiles } from '../../support/check';

const { formats } = bundledData();
const folder = inRoot('policies', 'formats');

/** Made-up keys in formats that are known by themselves, and how much of each may be shown. */
const keys = readdirSync(folder)
  .flatMap((file) => formatFileSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))).formats)
  .filter((format) => format.class === 'S' && !exampleText(format.match[0] ?? '').includes('\n'))
  .map((format) => ({ text: exampleText(format.match[0] ?? ''), shown: format.shown }));

/** Whether any eight characters in a row of what must be hidden stand in the excerpt. */
function leaks(excerpt: string, hidden: string): boolean {
  for (let start = 0; start + 8 <= hidden.length; start++)
    if (excerpt.includes(hidden.slice(start, start + 8))) return true;
  return false;
}

/** Evidence that repeats a part of a value, because that part is public: a name inside an address, never what opens it. */
const publicParts: Readonly<Record<string, RegExp>> = {
  'Slack workspace': /^T[A-Z0-9]{8,12}$/,
  'Slack app': /^A[A-Z0-9]{8,13}$/,
  Host: /^[a-z0-9.-]+$/,
};

/** What is left of a value beside the parts that evidence may repeat. */
function withoutPublicParts(value: string, evidence: readonly Evidence[]): string[] {
  const known = evidence.filter((each) => publicParts[each.label]?.test(each.value) === true);
  return known.reduce((pieces, part) => pieces.flatMap((piece) => piece.split(part.value)), [value]);
}

describe('masks', () => {
  it('show the prefix, and of the length only how long it is about', () => {
    assert.equal(mask('sk_live_abcdefghijklmnop', 8), 'sk_live_••••');
    assert.equal(mask('x'.repeat(30), 0), '•'.repeat(8));
    assert.equal(mask('x'.repeat(31), 0), mask('x'.repeat(39), 0));
    assert.equal(mask('x'.repeat(40), 0), mask('x'.repeat(4000), 0));
  });

  const code = fc.string({ unit: fc.constantFrom(...Array.from('abc xyz=:(){};,."\'`<>/+-\t')), maxLength: 120 });
  const value = fc.string({
    unit: fc.constantFrom(...Array.from('ABCDEFGHJKMNPQRSTUVWXYZ23456789!?@#$%')),
    minLength: 8,
    maxLength: 60,
  });

  it('let nothing of a finding’s own value through, wherever it stands', () => {
    fc.assert(
      fc.property(code, value, code, code, code, (before, secret, after, above, below) => {
        const text = `${above}\n${before}${secret}${after}\r\n${below}`;
        const start = above.length + 1 + before.length;
        const span = { start, end: start + secret.length };
        assert.ok(!leaks(excerptOf(text, span, formats, span), secret));
      }),
      { numRuns: 1000 },
    );
  });

  it('let nothing of a known key through, be it the finding’s own or beside it', () => {
    const known = fc.constantFrom(...keys);
    fc.assert(
      fc.property(
        code,
        known,
        fc.constantFrom(' ', '"', "'", ' "', '>'),
        code,
        known,
        (before, first, quote, between, second) => {
          const text = `${before}${quote}${first.text}${quote}${between}${quote}${second.text}${quote}`;
          const start = before.length + quote.length;
          const excerpt = excerptOf(text, { start, end: start + first.text.length }, formats);
          for (const { text: key, shown } of [first, second]) assert.ok(!leaks(excerpt, key.slice(shown)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('let nothing through that is assigned without quotes beside it', () => {
    const line = "TWILIO_AUTH_TOKEN=3f9a1c07d25b48e6a0c4f1927be8d365 PASSWORD=hunter22 ./upload --key 'abc'";
    const start = line.indexOf('abc');
    const excerpt = excerptOf(line, { start, end: start + 3 }, formats);
    assert.equal(excerpt, "TWILIO_AUTH_TOKEN=•••••••• PASSWORD=•••• ./upload --key 'abc'");
  });

  it('show what only refers to something', () => {
    const line = 'android:dataExtractionRules="@xml/data_extraction_rules" android:key="@n7:data/pass"';
    const excerpt = excerptOf(line, { start: 0, end: 7 }, formats);
    assert.equal(excerpt, 'android:dataExtractionRules="@xml/data_extraction_rules" android:key="••••"');
  });

  it('let nothing through of lines too long to be code', () => {
    const key = keys[0]?.text ?? '';
    const text = `${'x'.repeat(5000)}"${key}"${'y'.repeat(5000)}`;
    assert.ok(!leaks(excerptOf(text, { start: 5001, end: 5001 + key.length }, formats), key));
  });

  it('give a short excerpt of one line around the finding', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abc d"\n\r')), minLength: 1, maxLength: 600 }),
        fc.nat(),
        (text, at) => {
          const start = at % text.length;
          const excerpt = excerptOf(text, { start, end: start + 1 }, formats);
          assert.ok(excerpt.length <= 180 && !/[\r\n]/.test(excerpt));
        },
      ),
    );
  });

  it('hide every value of every case, in excerpt, message, evidence and places', async function () {
    this.timeout(60_000);
    for (const { rule, name, files } of readCases()) {
      const { findings } = await checkFiles(files);
      const values = findings
        // Where a secret ships, its name stands, and not its value.
        .filter(({ rule: by, keyClass }) => by !== 'shipped-secret' && (keyClass === 'S' || keyClass === 'R'))
        .flatMap(({ path, span, format, evidence }) => {
          const shown = formats.all.find(({ id }) => id === format)?.shown ?? 0;
          return withoutPublicParts((files.get(path) ?? '').slice(span.start + shown, span.end), evidence);
        });
      for (const { fixes, ...said } of findings) {
        const text = JSON.stringify({ ...said, titles: fixes.map(({ title }) => title) });
        // A constant's name may be said: its value stands elsewhere.
        const isName = (each: string) => /^[A-Z]\w*(?:\.\w+)+$/.test(each);
        for (const hidden of values.filter((each) => /^\S{12,}$/.test(each) && !isName(each)))
          assert.ok(!leaks(text, hidden), `${rule}/${name}`);
      }
    }
  });
});
