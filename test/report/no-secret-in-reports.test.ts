import assert from 'node:assert/strict';
import { rules } from '../../src/engine/rules/registry';
import type { Finding } from '../../src/engine/finding';
import { LineIndex } from '../../src/engine/text/line-index';
import { reportFormats, reports } from '../../src/report/reports';
import { readCases } from '../support/cases';
import { checkFiles, type Files } from '../support/check';
import { context } from './fixture';

const scans = new Set(rules.filter(({ metadata }) => metadata.isSecretScan).map(({ metadata }) => metadata.id));
/** Eight letters of a value in a row give it away, but for those at its known beginning. */
const telling = 8;
const knownBeginning = 12;

/** The pieces of each value that the findings are about, which no output may hold: whole words of it, where a place is a longer text. */
function tellingPieces(findings: readonly Finding[], files: Files): string[] {
  const found = findings.filter(({ rule, keyClass }) => scans.has(rule) && (keyClass === 'S' || keyClass === 'C'));
  const values = found.flatMap(({ path, span }) => {
    const text = (files.get(path) ?? '').slice(span.start, span.end);
    return text.split(/["'`\s,;(){}[\]<>]+/).filter((word) => word.length >= telling);
  });
  const evidence = found.flatMap((finding) => finding.evidence.map(({ value }) => value));
  const around = [...evidence, ...[...files].map(([path, text]) => withoutFound(path, text, found))].join('\n');
  return values.flatMap((value) => {
    const start = value.length >= 2 * knownBeginning ? knownBeginning : 0;
    const windows = [];
    for (let at = start; at + telling <= value.length; at++) windows.push(value.slice(at, at + telling));
    // What the files say beside the value too may be said, and what is no secret part of it: whose account it is.
    return windows.filter((window) => /\d/.test(window) && !around.includes(window));
  });
}

function withoutFound(path: string, text: string, findings: readonly Finding[]): string {
  const spans = findings.filter((finding) => finding.path === path).map(({ span }) => span);
  let rest = text;
  for (const { start, end } of spans.sort((left, right) => right.start - left.start))
    rest = rest.slice(0, start) + rest.slice(end);
  return path + rest;
}

describe('the reports of every case', () => {
  const cases = readCases();
  let looked = 0;

  for (const rule of scans) {
    it(`hold nothing of the values that ${rule} is about`, async function () {
      this.timeout(300_000);
      for (const { name, files, rule: owner } of cases.filter((each) => each.rule === rule)) {
        const { findings, problems, outcomes } = await checkFiles(files);
        const suppressed = [...outcomes.values()].flatMap((outcome) =>
          outcome.suppressed.map((one) => ({ ...one, by: 'comment' as const })),
        );
        const all = [...findings, ...suppressed.map(({ finding }) => finding)];
        const pieces = tellingPieces(all, files);
        looked += pieces.length;
        const lines = (path: string) => new LineIndex(files.get(path) ?? '');
        const result = { root: '/app', findings, suppressed, problems, skipped: [], scanned: files.size };
        for (const format of reportFormats) {
          const metadata = rules.map((one) => one.metadata);
          const report = reports[format](result, { ...context, rules: metadata, lines, isVerbose: true });
          const told = pieces.filter((piece) => report.includes(piece));
          // The pieces themselves are not shown: a log of this test is an output too.
          assert.equal(told.length, 0, `${owner}/${name} as ${format}: ${String(told.length)} pieces`);
        }
      }
    });
  }

  it('were looked through for something', () => {
    assert.ok(looked > 1000, String(looked));
  });
});
