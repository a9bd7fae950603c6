import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { parse } from 'yaml';
import { formatExpression } from '../src/engine/secrets/format';
import { exampleText, formatFileSchema, readFormats } from '../src/engine/secrets/format-schema';

const folder = new URL('../policies/formats/', import.meta.url);
const fileNames = readdirSync(folder).filter((name) => name.endsWith('.yml'));
const parsed = fileNames.map((name) => ({ name, data: parse(readFileSync(new URL(name, folder), 'utf8')) as unknown }));
const files = parsed.map(({ name, data }) => ({ name, file: formatFileSchema.parse(data) }));
const formats = files.flatMap(({ file }) => file.formats);

/** Whether a name or value is decided by its surroundings alone: nothing in the value tells the provider. */
function isGeneric(format: (typeof formats)[number]): boolean {
  return format.class === 'C' && format.shown === 0;
}

function holdsKeyword(text: string, keywords: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return keywords.some((keyword) => lower.includes(keyword.toLowerCase()));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The last six characters that a classic GitHub or npm token must have: base 62 of the CRC-32 of the thirty before. */
function checksum(body: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let rest = crc32(body);
  let text = '';
  while (rest > 0) {
    text = digits.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text.padStart(6, '0');
}

describe('policies/formats', () => {
  it('covers at least 120 formats and all four classes', () => {
    assert.ok(formats.length >= 120, `${String(formats.length)} formats`);
    assert.deepEqual([...new Set(formats.map((format) => format.class))].sort(), ['C', 'P', 'R', 'S']);
  });

  it('gives every format an id of its own', () => {
    const ids = formats.map((format) => format.id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('refuses unknown fields and wrong ids, with the place named', () => {
    const [stripe] = parsed.filter(({ name }) => name === 'stripe.yml').map(({ data }) => structuredClone(data));
    const broken = stripe as { formats: Record<string, unknown>[] };
    const first = broken.formats[0];
    assert.ok(first);
    first.id = 'Stripe Key';
    first.colour = 'blue';
    const result = formatFileSchema.safeParse(broken);
    assert.ok(!result.success);
    const issues = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
    assert.ok(issues.includes('formats.0.id invalid_format'), issues.join('; '));
    assert.ok(issues.includes('formats.0 unrecognized_keys'), issues.join('; '));
  });

  it('reads a file into formats without their examples', () => {
    const read = parsed.flatMap(({ data }) => readFormats(data));
    assert.equal(read.length, formats.length);
    assert.ok(read.every((format) => format.provider.length > 0 && !('match' in format) && !('noMatch' in format)));
  });

  for (const { name, file } of files) {
    describe(name, () => {
      for (const format of file.formats) {
        it(format.id, () => {
          const expression = formatExpression(format);
          for (const [index, example] of format.match.entries()) {
            const text = exampleText(example);
            const found = expression.exec(text);
            // Only positions are named on failure: a made-up key must not reach a log either.
            assert.ok(found?.[0].length === text.length, `match ${String(index)} is not matched as a whole`);
            assert.ok(expression.test(`"${text}"`), `match ${String(index)} is not found between quotes`);
            if (format.bounded !== false) {
              assert.ok(!formatExpression(format).test(`x${text}`), `match ${String(index)} is found inside a word`);
            }
            if (!isGeneric(format)) {
              assert.ok(holdsKeyword(text, format.keywords), `match ${String(index)} holds no keyword`);
            }
            const prefix = text.slice(0, format.shown).toLowerCase();
            assert.ok(
              format.keywords.some((keyword) => keyword.toLowerCase().startsWith(prefix)),
              `the ${String(format.shown)} characters shown of match ${String(index)} are not fixed by a keyword`,
            );
          }
          for (const [index, example] of format.noMatch.entries()) {
            assert.ok(!expression.test(exampleText(example)), `noMatch ${String(index)} is matched`);
          }
        });
      }
    });
  }

  it('keeps secret examples in pieces', () => {
    const whole = formats.flatMap((format) =>
      format.class === 'S' || format.class === 'C'
        ? format.match.filter((example) => typeof example === 'string').map(() => format.id)
        : [],
    );
    assert.deepEqual(whole, []);
  });

  it('lets no unbounded or nested quantifier in', () => {
    for (const format of formats) {
      const bare = format.pattern.replace(/\\./g, 'e').replace(/\[[^\]]*\]/g, 'c');
      assert.ok(!/[*+]|\{\d+,\}/.test(bare.replace(/\(\?[:=!<]+/g, '(')), `${format.id} has an unbounded quantifier`);
      assert.ok(!/\([^()]*\{[^()]*\)[{*+]/.test(bare), `${format.id} has a nested quantifier`);
    }
  });

  it('ties every generic shape to its provider, in keywords and contexts', () => {
    for (const format of formats.filter(isGeneric)) {
      for (const context of format.contexts ?? assert.fail(`${format.id} has no contexts`)) {
        const joined = context.words.join('');
        assert.ok(
          format.keywords.some((keyword) => joined.includes(letters(keyword))),
          `${format.id}: ${context.words.join(' ')} names no provider`,
        );
      }
    }
  });

  it('says what to do: secrets are revoked, restricted and publishable keys are limited', () => {
    for (const format of formats) {
      const classes = [format.class, ...(format.contexts ?? []).map((context) => context.class)];
      if (classes.includes('S')) assert.ok(format.revoke, `${format.id} has no revoke`);
      if (classes.includes('R') || classes.includes('P')) assert.ok(format.restrict, `${format.id} has no restrict`);
    }
  });

  it('tells test keys from live ones', () => {
    for (const format of formats) {
      if (format.test === undefined) continue;
      const test = new RegExp(format.test);
      const verdicts = format.match.map((example) => test.test(exampleText(example)));
      assert.deepEqual([...new Set(verdicts)].sort(), [false, true], `${format.id} needs a test and a live example`);
    }
  });

  it('gives checksummed examples a checksum that holds', () => {
    const checked = formats.filter((format) => format.check === 'github-crc32');
    assert.ok(checked.length >= 2);
    for (const format of checked) {
      for (const [index, example] of format.match.entries()) {
        const body = exampleText(example).slice(4);
        assert.ok(checksum(body.slice(0, 30)) === body.slice(30), `${format.id}: match ${String(index)}`);
      }
    }
  });

  it('gives each example to one provider, or to those that its context tells apart', () => {
    for (const format of formats.filter((each) => each.class !== 'C')) {
      for (const [index, example] of format.match.entries()) {
        const text = exampleText(example);
        const others = formats.filter((other) => other !== format && other.class !== 'C');
        const taken = others.filter((other) => formatExpression(other).exec(text)?.[0].length === text.length);
        assert.deepEqual(
          taken.map((other) => other.id),
          [],
          `${format.id}: match ${String(index)}`,
        );
      }
    }
  });
});
