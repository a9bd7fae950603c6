import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inRoot } from '../scripts/lib/paths';
import type { Finding } from '../src/engine/finding';
import { readTree } from './support/cases';
import { checkFiles, lineOf, type Files } from './support/check';

/** A row of the table of planted faults: a file, the symbols around the fault, the rule that must find it. */
interface Fault {
  readonly file: string;
  readonly symbols: readonly string[];
  readonly rule: string;
}

const readme = readFileSync(inRoot('examples', 'README.md'), 'utf8');
const planted = readTree(inRoot('examples', 'sample-app'), '');
const fixed = readTree(inRoot('examples', 'sample-app-fixed'), '');

/** The cells of the table's rows below a heading, without its head. */
function tableBelow(heading: string): string[][] {
  const section =
    readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? assert.fail(`no heading ${heading}`);
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The texts in backticks outside of parentheses, which only explain. */
function codes(text: string): string[] {
  const outside = text.replace(/`[^`]*`|\([^`]*(?:`[^`]*`[^`)]*)*\)/g, (part) => (part.startsWith('`') ? part : ''));
  return [...outside.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);
}

function faults(): Fault[] {
  return tableBelow('Faults').map(([, where = '', rule = '']) => {
    const [file = '', ...symbols] = codes(where);
    return { file, symbols, rule: codes(rule)[0] ?? '' };
  });
}

function pathOf(file: string, files: Files): string {
  const paths = [...files.keys()].filter((path) => path === file || path.endsWith(`/${file}`));
  assert.equal(paths.length, 1, `${file} is ${paths.join(', ') || 'not there'}`);
  return paths[0] ?? '';
}

/** How a symbol of any of the app's languages is declared: code, a resource's name, an attribute, a plist key, a JSON key. */
function declarationOf(symbol: string): RegExp {
  const [, name = '', first] = /([A-Za-z_]\w*)(?:\(([^:]*):.*)?$/.exec(symbol.replace(/-/g, '_')) ?? [];
  const written = name.replace(/_/g, '[_-]');
  const code = `\\b(?:fun|func|function|val|var|let|const|class)\\s+(?:[\\w.]+\\.)?${written}\\b${first === undefined ? '' : `\\(\\s*(?:${first}\\b|$)`}`;
  return new RegExp(`${code}|name="${written}"|:${written}=|<key>${written}</key>|"${written}":|<${written}[ >]`);
}

/** The lines, counted from 1, of each declaration of `symbol`: as far as they are indented further. */
function extents(text: string, symbol: string): { from: number; to: number }[] {
  const lines = text.split('\n');
  const pattern = declarationOf(symbol);
  const indentation = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;
  const starts = [...lines.keys()].filter((index) => pattern.test(lines[index] ?? ''));
  return starts.map((start) => {
    const own = indentation(lines[start] ?? '');
    let end = start + 1;
    while (
      end < lines.length &&
      (lines[end]?.trim() === '' || indentation(lines[end] ?? '') > own || lines[end]?.trim().startsWith(')') === true)
    )
      end++;
    return {
      from: start + 1,
      to: Math.max(end, start + 1) + (symbol.startsWith('NS') || symbol === 'GMSApiKey' ? 1 : 0),
    };
  });
}

/** Whether a finding is where a row says. A symbol that the row's file only uses is looked for where it is declared. */
function isAt(finding: Finding, fault: Fault): boolean {
  if (finding.rule !== fault.rule) return false;
  const own = pathOf(fault.file, planted);
  const folder = /^[^/]+\//.exec(own)?.[0] ?? '';
  const line = lineOf(planted.get(finding.path) ?? '', finding.span.start);
  return fault.symbols.some((symbol) => {
    const inOwn = extents(planted.get(own) ?? '', symbol);
    const path = inOwn.length > 0 ? own : finding.path;
    if (finding.path !== path || !path.startsWith(folder)) return false;
    return extents(planted.get(path) ?? '', symbol).some(({ from, to }) => line >= from && line <= to);
  });
}

function written({ rule, path, span, message }: Finding): string {
  return `${path}:${String(lineOf(planted.get(path) ?? '', span.start))} ${rule}: ${message.what}`;
}

describe('the sample app', () => {
  let findings: readonly Finding[] = [];
  before(async () => {
    const checked = await checkFiles(planted);
    assert.deepEqual(checked.problems, []);
    findings = checked.findings;
  });

  it('has a table of faults, each with a file, a symbol and a rule', () => {
    assert.ok(faults().length >= 40);
    for (const { file, symbols, rule } of faults()) assert.ok(file && symbols.length > 0 && rule, file);
  });

  for (const fault of faults()) {
    it(`${fault.rule} finds ${fault.file} · ${fault.symbols.join(', ')}`, () => {
      assert.ok(findings.some((finding) => isAt(finding, fault)));
    });
  }

  it('has no finding that the table does not name', () => {
    const unnamed = findings.filter((finding) => !faults().some((fault) => isAt(finding, fault)));
    assert.deepEqual(unnamed.map(written), []);
  });

  it('has as many findings as the table has rows', () => {
    assert.equal(findings.length, faults().length);
  });

  it('has no finding in a file that is named as a whole as no fault', () => {
    const files = tableBelow('Not faults').flatMap(([, where = '']) =>
      where
        .split(',')
        .filter((part) => !part.includes('·'))
        .flatMap(codes),
    );
    const named = files.filter((file) => /\.(?:kt|swift|ts|tsx)$/.test(file)).map((file) => pathOf(file, planted));
    assert.ok(named.length >= 5);
    assert.deepEqual(findings.filter(({ path }) => named.includes(path)).map(written), []);
  });

  it('has no finding at a symbol that is named as no fault', () => {
    const places = tableBelow('Not faults').flatMap(([, where = '']) =>
      where.split(', `').map((part) => codes(part.startsWith('`') ? part : `\`${part}`)),
    );
    const named = places.filter(([file = '', symbol]) => symbol !== undefined && /\.(?:kt|swift|tsx?|xml)$/.test(file));
    assert.ok(named.length >= 5);
    for (const [file = '', symbol = ''] of named) {
      const path = pathOf(file, planted);
      const lines = extents(planted.get(path) ?? '', symbol);
      assert.ok(lines.length > 0, `${file} has no ${symbol}`);
      const inside = findings.filter((finding) => {
        const line = lineOf(planted.get(path) ?? '', finding.span.start);
        return finding.path === path && lines.some(({ from, to }) => line >= from && line <= to);
      });
      const unexpected = inside.filter((finding) => !faults().some((fault) => isAt(finding, fault)));
      assert.deepEqual(unexpected.map(written), []);
    }
  });
});

describe('the fixed twin', () => {
  it('is clean', async () => {
    const { findings, problems } = await checkFiles(fixed);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      findings
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ path, rule }) => `${path} ${rule}`),
      [],
    );
  });

  it('has the same parts', () => {
    const kinds = (files: Files) => new Set([...files.keys()].map((path) => /\.(\w+)$/.exec(path)?.[1]));
    assert.deepEqual(kinds(fixed), kinds(planted));
  });
});
