/**
 * Replays typing in a 2,000-line file of each language: what a key costs beyond tree-sitter's own parse, as a share of a full parse
 * of the file. CPU time of this process only, so that a busy machine decides nothing. `npm run bench:keystrokes`, after a build.
 */
import assert from 'node:assert/strict';
import type { Tree } from 'web-tree-sitter';
import { main } from '../scripts/lib/process';
import type { Document } from '../src/engine/document';
import { Engine } from '../src/engine/engine';
import { createPolicy } from '../src/engine/policy/policy';
import { emptyView } from '../src/engine/project/view';
import { editTree, SyntaxParser } from '../src/engine/syntax/parser';
import { grammarsFromDist } from '../src/host/node/grammars';
import { sessions, type Session } from './sessions';

const lines = 2_000;
const policy = createPolicy();

function fileOf({ unit }: Session): string {
  const units = Math.ceil(lines / (unit.split('\n').length - 1));
  return Array.from({ length: units }, (_, index) => unit.replaceAll('N', String(index))).join('');
}

/** Every text of the session, one a key. */
function* textsOf(session: Session): Generator<string> {
  const file = fileOf(session);
  const middle = file.indexOf('\n', file.length / 2);
  // The end of the next line that closes a function's opening line: typing goes on behind it.
  const at = file.indexOf('{\n', middle) + 2;
  let typed = '';
  for (const stroke of session.strokes) {
    const keys = typeof stroke === 'number' ? Array.from({ length: stroke }, () => undefined) : Array.from(stroke);
    for (const key of keys) {
      typed = key === undefined ? typed.slice(0, -1) : typed + key;
      yield file.slice(0, at) + typed + file.slice(at);
    }
  }
}

async function cpuOf<T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function replay(session: Session, engine: Engine, parser: SyntaxParser): Promise<string> {
  const document = (text: string): Document => ({
    path: session.path,
    language: session.language,
    role: 'ships',
    text,
  });
  const check = (checker: Engine, text: string) => checker.check(document(text), { policy, project: emptyView });
  const fresh = await Engine.create(grammarsFromDist);
  const start = fileOf(session);
  const full: number[] = [];
  for (let run = 0; run < 7; run++) {
    const { result, milliseconds } = await cpuOf(() => parser.parse(session.language, start));
    result.delete();
    full.push(milliseconds);
  }
  engine.open(session.path);
  await check(engine, start);
  let tree: Tree = await parser.parse(session.language, start);
  let text = start;
  const parses: number[] = [];
  const totals: number[] = [];
  for (const next of textsOf(session)) {
    const parsed = await cpuOf(() => {
      editTree(tree, text, next);
      return parser.parse(session.language, next, tree);
    });
    tree.delete();
    tree = parsed.result;
    text = next;
    const checked = await cpuOf(() => check(engine, next));
    parses.push(parsed.milliseconds);
    totals.push(checked.milliseconds);
    if (totals.length % 50 === 0)
      assert.deepEqual(checked.result, await check(fresh, next), 'incremental differs from fresh');
  }
  tree.delete();
  engine.close(session.path);
  return row(session, quantile(full, 0.5), parses, totals);
}

function row(session: Session, full: number, parses: readonly number[], totals: readonly number[]): string {
  const beyond = totals.map((total, index) => Math.max(0, total - (parses[index] ?? 0)));
  const share = (values: readonly number[], at: number) => `${((100 * quantile(values, at)) / full).toFixed(0)} %`;
  const cells = [session.language, String(totals.length), full.toFixed(1), share(parses, 0.5), share(parses, 0.95)];
  return `| ${[...cells, share(beyond, 0.5), share(beyond, 0.95), quantile(totals, 0.95).toFixed(1)].join(' | ')} |`;
}

main(async () => {
  const engine = await Engine.create(grammarsFromDist);
  const parser = await SyntaxParser.create(grammarsFromDist);
  console.log('| language | keys | full parse, ms | parse p50 | parse p95 | beyond p50 | beyond p95 | total p95, ms |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const session of sessions) console.log(await replay(session, engine, parser));
});
