import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import type { Document } from '../../src/engine/document';
import { Engine, type Outcome } from '../../src/engine/engine';
import type { Finding, Fix } from '../../src/engine/finding';
import { createPolicy } from '../../src/engine/policy/policy';
import { emptyView } from '../../src/engine/project/view';
import { editTree, SyntaxParser } from '../../src/engine/syntax/parser';
import { grammarsFromDist } from '../../src/host/node/grammars';
import { applyEdits } from '../support/edits';
import { testParser } from '../support/lowered';
import type { Input } from './mutate';

// As on the command line: the optimizing compiler's work on a grammar is no part of what one file costs.
setFlagsFromString('--liftoff-only');

const request = { policy: createPolicy(), project: emptyView, now: new Date('2026-11-20T12:00:00Z') };

/** In milliseconds of CPU: no input is longer than a screenful of files, and a person waits for each. */
const budget = 4_000;

/** What a run of inputs came to. */
export interface Tally {
  inputs: number;
  parsed: number;
  findings: number;
  fixes: number;
  /** Inputs on which the parser itself gives another tree when it goes on from an earlier one. */
  otherTrees: number;
}

/** What must hold of every input. */
export class Oracles {
  readonly tally: Tally = { inputs: 0, parsed: 0, findings: 0, fixes: 0, otherTrees: 0 };

  private constructor(
    private readonly fresh: Engine,
    private readonly editor: Engine,
  ) {}

  static async create(): Promise<Oracles> {
    return new Oracles(await Engine.create(grammarsFromDist), await Engine.create(grammarsFromDist));
  }

  /** @throws with the oracle's name where one of them does not hold. */
  async judge(input: Input): Promise<void> {
    const document: Document = { path: input.path, language: input.language, role: 'ships', text: input.text };
    const since = process.cpuUsage();
    const outcome = await this.fresh.check(document, request);
    const { user, system } = process.cpuUsage(since);
    assert.ok((user + system) / 1000 < budget, `budget: ${String((user + system) / 1000)} ms of CPU`);
    this.tally.inputs++;
    if (outcome.parsed) this.tally.parsed++;
    this.tally.findings += outcome.findings.length;
    assertInside(outcome, input.text);
    // A later change may have cut a key up: what is left of it is none.
    const whole = input.planted.filter((key) => input.text.includes(key));
    assertSilent(outcome, whole);
    await this.assertIncremental(input, document, outcome);
    await this.assertFixes(document, outcome);
  }

  private async assertIncremental(input: Input, document: Document, outcome: Outcome): Promise<void> {
    this.editor.open(input.path);
    await this.editor.check({ ...document, text: input.before }, request);
    const typed = await this.editor.check(document, request);
    this.editor.close(input.path);
    if (JSON.stringify(typed) === JSON.stringify(outcome)) return;
    assert.ok(await this.hasOtherTree(input), 'incremental: another result than that of a fresh check');
    this.tally.otherTrees++;
  }

  /** Whether it is the grammar that reads a broken text differently when it goes on from an earlier tree. */
  private async hasOtherTree({ language, before, text }: Input): Promise<boolean> {
    if (!SyntaxParser.parses(language)) return false;
    const parser = await testParser();
    const earlier = await parser.parse(language, before);
    editTree(earlier, language, before, text);
    const [continued, fresh] = [await parser.parse(language, text, earlier), await parser.parse(language, text)];
    const differs = continued.rootNode.toString() !== fresh.rootNode.toString();
    for (const tree of [earlier, continued, fresh]) tree.delete();
    return differs;
  }

  /** A safe fix removes its finding, breaks nothing that was sound, and does nothing when it is asked for again. */
  private async assertFixes(document: Document, outcome: Outcome): Promise<void> {
    if (outcome.hasErrors) return;
    for (const { finding, fix } of safeFixes(outcome, document.path).slice(0, 2)) {
      this.tally.fixes++;
      const text = applyEdits(document.text, fix.edits);
      const after = await this.fresh.check({ ...document, text }, request);
      assert.ok(!after.hasErrors, `fix: ${fix.id} of ${finding.rule} breaks the text`);
      const count = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === finding.rule).length;
      assert.ok(
        count(after.findings) < count(outcome.findings),
        `fix: ${fix.id} of ${finding.rule} does not remove its finding`,
      );
    }
  }
}

function safeFixes({ findings }: Outcome, path: string): { finding: Finding; fix: Fix }[] {
  return findings.flatMap((finding) =>
    finding.fixes
      .filter(({ kind, edits }) => kind === 'fix' && edits.every((edit) => edit.path === path))
      .map((fix) => ({ finding, fix })),
  );
}

function assertInside({ findings }: Outcome, text: string): void {
  for (const { span, rule } of findings)
    assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, `place: ${rule} lies outside`);
}

/** Any eight characters of a key in a row, but for those of its known beginning, give too much away. */
function assertSilent(outcome: Outcome, planted: readonly string[]): void {
  const output = JSON.stringify([outcome.findings, outcome.suppressed, outcome.problems]);
  for (const key of planted) {
    const body = key.slice(Math.max(key.lastIndexOf('_'), key.lastIndexOf('-'), 3) + 1);
    for (let start = 0; start + 8 <= body.length; start++)
      assert.ok(!output.includes(body.slice(start, start + 8)), 'secret: a key comes out');
  }
}
