import assert from 'node:assert/strict';
import { crc32 } from 'node:zlib';
import { bytesOf, type Case, type Label, type Span } from '../../bench/secrets/case';
import { groupOf, readFormats } from '../../bench/secrets/formats';
import { formatsOf, generate } from '../../bench/secrets/generate';
import { details, recallTable, toolRow, worst } from '../../bench/secrets/report';
import { score, wilson } from '../../bench/secrets/score';
import { readTemplates } from '../../bench/secrets/templates';

const size = { secrets: 2, others: 4 };

/** What the spans hold, its changes undone in reverse: written apart from what makes them. */
function readBack(of: Case, { spans, layers, keySpan }: Label): string {
  const slice = ({ file, start, end }: Span): string => {
    const text = of.files.find(({ path }) => path === file)?.text ?? '';
    return text.slice(start, end);
  };
  let text = spans.map(slice).join('');
  for (const layer of [...layers].reverse()) {
    if (layer === 'base64') text = Buffer.from(text, 'base64').toString();
    else if (layer === 'hex') text = Buffer.from(text, 'hex').toString();
    else if (layer === 'reversed') text = Array.from(text).reverse().join('');
    else if (layer === 'escaped') text = JSON.parse(`"${text}"`) as string;
    else if (layer === 'characters') text = [...text.matchAll(/(['"])(.)\1/g)].map(([, , letter]) => letter).join('');
    else if (layer === 'bytes') text = Buffer.from(numbersIn(text)).toString();
    else text = unmasked(numbersIn(text), keySpan ? slice(keySpan) : '');
  }
  return text;
}

const numbersIn = (text: string): number[] => text.split(',').map((number) => Number(number.trim()));

function unmasked(data: readonly number[], keyText: string): string {
  const key = keyText.startsWith('0x') ? numbersIn(keyText) : [...Buffer.from(keyText)];
  return Buffer.from(data.map((byte, at) => byte ^ (key[at % key.length] ?? 0))).toString();
}

/** A number in base 62, as GitHub writes it: digits, capitals, small letters. */
function fromBase62(text: string): number {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return Array.from(text).reduce((sum, letter) => sum * 62 + letters.indexOf(letter), 0);
}

describe('the benchmark of hardcoded secrets', () => {
  const cases = generate('test', size);
  const labels = cases.flatMap((of) => of.labels.map((label) => ({ of, label })));
  const valuesOf = (...formats: string[]) =>
    labels.filter(({ label }) => formats.includes(label.format)).map(({ label }) => label.value);

  it('holds the value in the spans of its label, whatever was done to it', () => {
    for (const { of, label } of labels) {
      const expected = of.files.some(({ text }) => text.includes('\r\n'))
        ? label.value.replaceAll('\n', '\r\n')
        : label.value;
      const same = readBack(of, label) === (label.layers.length > 0 ? label.value : expected);
      assert.ok(same, `${of.id} ${of.language} ${of.form} ${label.format} does not read back`);
    }
  });

  it('has a line near every label, and none where nothing is', () => {
    for (const { labels: own, near, id } of cases) assert.equal(own.length === 0, near.length === 0, id);
  });

  it('has every form of every language with every group of formats that it can hold', () => {
    const present = new Set(labels.map(({ of, label }) => `${of.language} ${of.form} ${label.format}`));
    const formats = readFormats();
    for (const form of readTemplates().filter(({ kind }) => kind === 'form')) {
      const possible = formatsOf(form, formats);
      assert.ok(possible.length > 0, `${form.language} ${form.name} can hold nothing`);
      for (const group of new Set(possible.map(groupOf))) {
        const ofGroup = possible.filter((format) => groupOf(format) === group);
        const some = ofGroup.some(({ id }) => present.has(`${form.language} ${form.name} ${id}`));
        assert.ok(some, `${form.language} ${form.name} lacks ${group}`);
      }
    }
  });

  it('has four variants and more of every form and kind', () => {
    for (const { kind, language, name, variants } of readTemplates()) {
      if (kind === 'form' || kind === 'not') assert.ok(variants.length >= 4, `${language} ${name}`);
    }
  });

  it('has 60 formats and more, of every class, each with a source and a name', () => {
    const formats = readFormats();
    assert.ok(formats.length >= 60);
    assert.equal(new Set(formats.map(({ id }) => id)).size, formats.length);
    assert.deepEqual(new Set(formats.map(({ class: own }) => own)), new Set(['S', 'R', 'P']));
    for (const { id, source, names } of formats) assert.ok(source !== '' && names.length > 0, id);
    // The same shape under C: once as a secret, once as a publishable key.
    const byContext = formats.filter((format) => groupOf(format) === 'C').map(({ class: own }) => own);
    assert.deepEqual(new Set(byContext), new Set(['S', 'P']));
  });

  it('makes the same cases of the same seed, and others of another', () => {
    const texts = (some: readonly Case[]) => some.map(({ files }) => files.map(bytesOf).join('\n')).join('\n');
    const first = texts(cases);
    assert.ok(texts(generate('test', size)) === first);
    assert.ok(texts(generate('other', size)) !== first);
  });

  it('gives tokens of GitHub and npm the checksum that they are known by', () => {
    const tokens = valuesOf('github-classic', 'npm-token');
    assert.ok(tokens.length >= 2);
    for (const token of tokens) {
      const body = token.slice(token.indexOf('_') + 1);
      assert.ok(fromBase62(body.slice(-6)) === crc32(body.slice(0, -6)));
    }
  });

  it('gives tokens a payload that can be read', () => {
    const roles = valuesOf('supabase-anon', 'supabase-service').map((token) => {
      const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { role: string };
      return claims.role;
    });
    assert.deepEqual(new Set(roles), new Set(['anon', 'service_role']));
    for (const token of valuesOf('mapbox-public', 'mapbox-secret')) {
      assert.ok('u' in (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object));
    }
    for (const token of valuesOf('sentry-org')) {
      const payload = token.slice('sntrys_'.length, token.lastIndexOf('_'));
      assert.ok('org' in (JSON.parse(Buffer.from(payload, 'base64').toString()) as object));
    }
    for (const key of valuesOf('clerk-publishable')) {
      const host = Buffer.from(key.split('_')[2] ?? '', 'base64').toString();
      assert.match(host, /\.clerk\.accounts\.dev\$$/);
    }
  });

  it('writes no placeholder and no mark into a file', () => {
    for (const { id, files } of cases) {
      for (const { text } of files) assert.doesNotMatch(text, /[«»\uE000-\uE003]/, id);
    }
  });

  it('scores a finding by its line, several by their columns, and one elsewhere as wrong', () => {
    const file = { path: 'a.kt', text: 'val a = "one", "two"\nval b = 1\n', encoding: 'utf8' } as const;
    const label = (start: number, end: number): Label => {
      const spans = [{ file: 'a.kt', start, end }];
      return { format: 'x', group: 'S', classes: ['S'], value: file.text.slice(start, end), layers: [], spans };
    };
    const near = [{ file: 'a.kt', first: 1, last: 1 }];
    const made: Case = {
      id: 'c1',
      language: 'kotlin',
      form: 'x',
      variant: 1,
      files: [file],
      labels: [label(9, 12), label(16, 19)],
      near,
    };
    const found = { path: 'shard00/c1/a.kt', severity: 'error', keyClass: 'S' };
    const one = score([made], [{ ...found, line: 1, columns: [17, 20] }]);
    assert.deepEqual(
      one.judged.map((each) => each.found),
      [false, true],
    );
    const both = score(
      [made],
      [
        { ...found, line: 1 },
        { ...found, line: 1 },
      ],
    );
    assert.deepEqual(
      both.judged.map((each) => each.found),
      [true, true],
    );
    const wrong = score(
      [made],
      [
        { ...found, line: 2 },
        { ...found, line: 2 },
      ],
    );
    assert.equal(wrong.wrong.length, 1);
    assert.ok(wrong.judged.every((each) => !each.found));
  });

  it('tells intervals as Wilson does', () => {
    // 9 of 10: 0.596 to 0.982, https://www.itl.nist.gov/div898/handbook/prc/section2/prc241.htm gives the formula.
    const [low, high] = wilson(9, 10);
    assert.ok(Math.abs(low - 0.5958) < 0.001 && Math.abs(high - 0.9821) < 0.001, `${low} ${high}`);
  });

  it('names cases in its reports, and never a value', () => {
    const missed = score(cases, []);
    const printed = [
      recallTable(missed.judged),
      worst(missed, 1000),
      details(missed),
      toolRow('keyward', '1', missed),
    ].join('\n');
    for (const { label } of labels) assert.ok(!printed.includes(label.value), label.format);
  });
});
