/** Runs in a worker thread: reads and checks files. It can be killed at any moment, and nothing is lost but its caches. */
import { languageOf } from '../../engine/classify';
import type { Document, Language } from '../../engine/document';
import { Engine } from '../../engine/engine';
import { Automaton } from '../../engine/gate/automaton';
import { createPolicy, type Policy } from '../../engine/policy/policy';
import type { PolicySettings } from '../../engine/policy/settings';
import type { CheckAnswer, ScanTask } from '../scan-task';
import { grammarsFromDist } from './grammars';
import { readText } from './read';

let engine: Promise<Engine> | undefined;
let known: { settings: string; policy: Policy } | undefined;

/** Entry of the worker: one task, one answer. */
export default async function run(task: ScanTask): Promise<CheckAnswer | readonly string[] | undefined> {
  engine ??= Engine.create(grammarsFromDist);
  if (task.kind === 'check') return check(await engine, task);
  if (task.kind === 'mentioning') return mentioning(task);
  (await engine).close(task.path);
  return undefined;
}

async function check(checker: Engine, task: ScanTask & { kind: 'check' }): Promise<CheckAnswer> {
  const read = task.text === undefined ? await readText(task.root, task.path) : undefined;
  if (read?.kind === 'skip') return /^vanished/.test(read.skip.reason) ? { isGone: true, skip: read.skip } : { skip: read.skip };
  const text = task.text ?? (read?.kind === 'text' ? read.text : '');
  if (task.text !== undefined) checker.open(task.path);
  const language = (task.language as Language | undefined) ?? languageOf(task.path);
  const document: Document = { path: task.path, language, role: task.role, text };
  const outcome = await checker.check(document, {
    policy: policyOf(task.policy),
    project: { lookup: (key) => task.given[key] ?? [] },
    wanted: task.wanted,
    now: new Date(task.now),
  });
  const note = read?.kind === 'text' ? read.note : undefined;
  return { outcome, ...(note && { note }) };
}

/** Tasks of one scan carry equal settings, each a copy: the policy is made once for them. */
function policyOf(settings: PolicySettings): Policy {
  const key = JSON.stringify(settings);
  if (known?.settings !== key) known = { settings: key, policy: createPolicy(settings) };
  return known.policy;
}

async function mentioning({ root, paths, words }: ScanTask & { kind: 'mentioning' }): Promise<string[]> {
  const automaton = new Automaton(words);
  const found: string[] = [];
  for (const path of paths) {
    const read = await readText(root, path);
    if (read.kind === 'text' && automaton.search(new TextEncoder().encode(read.text)).size > 0) found.push(path);
  }
  return found;
}
