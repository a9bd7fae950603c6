import assert from 'node:assert/strict';
import { callNames, readMatrix, waysTo, type MatrixRow } from '../../../scripts/lib/sink-matrix';
import { bundledData } from '../../../src/engine/data';
import { checkFiles } from '../../support/check';
import { Programs, type Given, type MatrixProgram } from '../../support/matrix/programs';

const rows = readMatrix(bundledData().models);

/** Every way of a row's programs, all of which stand in one project. */
function programsOf(row: MatrixRow, given: Given): MatrixProgram[] {
  const programs = new Programs(row);
  return waysTo(row.kind).flatMap((way) => (way === 'direct' ? programs.direct(given) : [programs.by(way, given)]));
}

/** The programs in whose files the row's rule tells something. */
async function toldOf(row: MatrixRow, programs: readonly MatrixProgram[]): Promise<string[]> {
  const rule = row.kind === 'log' ? 'secret-in-log' : 'insecure-storage';
  const { findings, outcomes } = await checkFiles(new Map(programs.flatMap(({ files }) => [...files])));
  const broken = [...outcomes].filter(([, { hasErrors }]) => hasErrors).map(([path]) => path);
  assert.deepEqual(broken, [], 'do not parse');
  const told = new Set(findings.filter((finding) => finding.rule === rule).map(({ path }) => path));
  return programs.filter(({ files }) => [...files.keys()].some((path) => told.has(path))).map(({ name }) => name);
}

describe('the matrix of sinks', () => {
  it('has every sink that secrets are followed to, in at least one language of its own', () => {
    for (const sink of new Set(rows.map((row) => row.sink.id))) {
      const own = rows.filter((row) => row.sink.id === sink);
      assert.ok(
        own.some(({ absent }) => absent === undefined),
        sink,
      );
    }
  });

  it('lists holes of ways and calls that there are', () => {
    for (const row of rows) {
      for (const name of row.callHoles.keys()) assert.ok(callNames(row).includes(name), `${row.sink.id}: ${name}`);
      if (row.absent !== undefined) assert.equal(row.callHoles.size, 0, row.sink.id);
    }
  });

  for (const row of rows.filter(({ absent }) => absent === undefined)) {
    const title = `${row.sink.id}, ${row.language}`;
    if (row.kind === 'secure-storage') {
      it(`${title}: silent whatever goes there`, async () => {
        assert.deepEqual(await toldOf(row, programsOf(row, 'accessToken')), []);
      });
      continue;
    }
    it(`${title}: found in every way but its holes`, async () => {
      const programs = programsOf(row, 'accessToken');
      const holes = [...row.holes.keys(), ...row.callHoles.keys()] as readonly string[];
      const expected = programs.map(({ name }) => name).filter((name) => !holes.includes(name));
      assert.deepEqual(await toldOf(row, programs), expected);
    });
    it(`${title}: silent about what is no secret, or is sealed`, async () => {
      const programs = new Programs(row);
      const sealed = [programs.sealed('encrypt'), programs.sealed('sha256')];
      // A masked text is fit to be read, not to be read back.
      const masked = row.kind === 'log' ? [programs.sealed('mask')] : [];
      assert.deepEqual(await toldOf(row, [...programsOf(row, 'theme'), ...sealed, ...masked]), []);
    });
  }
});
