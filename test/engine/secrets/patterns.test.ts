import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { check, type Diagnostics } from 'recheck';
import ts from 'typescript';
import { inRoot } from '../../../scripts/lib/paths';
import { bundledData } from '../../../src/engine/data';
import { formatExpression } from '../../../src/engine/secrets/format';

/** The milliseconds of CPU that finding every match takes. */
function cost(expression: RegExp, text: string): number {
  const before = process.cpuUsage();
  Array.from(text.matchAll(expression));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** An attack as long as the longest text that a pattern ever sees at once, or a part of that. */
function attackText({ pumps, suffix }: Attack, length: number): string {
  const each = Math.floor(length / pumps.length);
  return (
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.max(1, Math.floor(each / pump.length)))).join('') + suffix
  );
}

const window = 100_000;

/**
 * How bad each pattern can get. The checks run beside the test, each pattern once, and two at a time: hundreds at once starve each
 * other, and are judged by what they took.
 */
async function verdictsOf(expressions: readonly RegExp[]): Promise<Diagnostics[]> {
  const verdicts = new Map<string, Diagnostics>();
  const waiting = new Map(expressions.map((expression) => [String(expression), expression])).entries();
  const worker = async (): Promise<void> => {
    for (const [key, { source, flags }] of waiting) verdicts.set(key, await check(source, flags, { timeout: 60_000 }));
  };
  await Promise.all([worker(), worker()]);
  return expressions.flatMap((expression) => verdicts.get(String(expression)) ?? []);
}

describe('patterns of formats', () => {
  const formats = bundledData().formats.all;
  const expressions = formats.map((format) => formatExpression(format, 'g'));
  let verdicts: readonly Diagnostics[] = [];
  before(async function () {
    this.timeout(600_000);
    verdicts = await verdictsOf(expressions);
  });

  for (const [index, { id }] of formats.entries()) {
    it(`${id} cannot be made to hang`, () => {
      const [expression, verdict] = [expressions[index], verdicts[index]];
      assert.ok(expression && verdict);
      if (verdict.status === 'safe') return;
      assert.equal(verdict.status, 'vulnerable', 'it could not be judged');
      assert.notEqual(verdict.complexity.type, 'exponential');
      // Bounded quantifiers: costly where they start, but no longer text makes it worse than in proportion.
      const half = cost(expression, attackText(verdict.attack, window / 2));
      const whole = cost(expression, attackText(verdict.attack, window));
      assert.ok(
        whole < 100 || whole < half * 3.2,
        `${half.toFixed(0)} ms for half a window, ${whole.toFixed(0)} ms for a whole one`,
      );
    });
  }
});

/** The regular expression literals of a file. */
function literalsOf(name: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true));
  return found;
}

describe('patterns in the engine’s source', () => {
  it('none takes exponential time', async function () {
    this.timeout(300_000);
    const root = inRoot('src', 'engine');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.includes('generated'),
    );
    const literals = files.flatMap((name) =>
      literalsOf(name, readFileSync(`${root}/${name}`, 'utf8')).map((literal) => ({ name, literal })),
    );
    assert.ok(literals.length > 100, `only ${String(literals.length)} patterns were seen`);
    const verdicts = await verdictsOf(
      literals.map(
        ({ literal }) =>
          new RegExp(literal.slice(1, literal.lastIndexOf('/')), literal.slice(literal.lastIndexOf('/') + 1)),
      ),
    );
    const exponential = literals.filter((_, index) => {
      const verdict = verdicts[index];
      return verdict?.status === 'vulnerable' && verdict.complexity.type === 'exponential';
    });
    assert.deepEqual(exponential, []);
  });
});
