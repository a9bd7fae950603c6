/** Runs in a worker thread: reads and checks files. It can be killed at any moment, and nothing is lost but its caches. */
import { languageOf } from '../../engine/classify';
import type { Document, Language, Role } from '../../engine/document';
import { Engine, type CheckRequest } from '../../engine/engine';
import { createPolicy, type Policy } from '../../engine/policy/policy';
import type { PolicySettings } from '../../engine/policy/settings';
import { WantedSearch } from '../../engine/project/wanted';
import { SyntaxParser } from '../../engine/syntax/parser';
import type { CheckAnswer, FileToCheck, ScanTask } from '../scan-task';
import { grammarsFromDist } from './grammars';
import { readSource, type Source } from './read';
import { ScanProgress, type ScanMessage } from './scan-progress';

type CheckTask = ScanTask & { readonly kind: 'check' };

let engine: Promise<Engine> | undefined;
let known: { readonly settings: string; readonly policy: Policy } | undefined;
let lastWanted: readonly string[] = [];

/** Entry of the worker: one task, one answer. */
export default async function run({ task, progress }: ScanMessage): Promise<unknown> {
  engine ??= Engine.create(grammarsFromDist);
  const checker = await engine;
  if (task.kind === 'check') return checkAll(checker, task, new ScanProgress(progress));
  if (task.kind === 'mentioning') return mentioning(task, new ScanProgress(progress));
  checker.close(task.path);
  return undefined;
}

async function checkAll(checker: Engine, task: CheckTask, progress: ScanProgress): Promise<CheckAnswer[]> {
  const common = { policy: policyOf(task.policy), wanted: sameList(task.wanted), now: new Date(task.now) };
  const answers: CheckAnswer[] = [];
  for (const [index, file] of task.files.entries()) {
    progress.begin(index);
    answers.push(await checkOne(checker, task.root, file, common));
  }
  return answers;
}

type Common = Pick<CheckRequest, 'policy' | 'wanted' | 'now'>;

async function checkOne(checker: Engine, root: string, file: FileToCheck, common: Common): Promise<CheckAnswer> {
  const { path, role, given } = file;
  const language = (file.language as Language | undefined) ?? languageOf(path);
  const request = { ...common, project: { lookup: (key: string) => given[key] ?? [] } };
  try {
    if (file.text !== undefined) {
      checker.open(path);
      return { outcome: await checker.check({ path, language, role, text: file.text }, request) };
    }
    const source = readSource(root, path);
    if (source.kind === 'skip') return { skip: source.skip, ...(source.isGone && { isGone: true }) };
    const { utf8, note } = source;
    const outcome = await checker.check(documentOf(path, source.language ?? language, role, source), {
      ...request,
      ...(utf8 && { utf8 }),
    });
    return { outcome, ...(note && { note }) };
  } catch (error) {
    // The parser's memory may be in any state now: end this thread, which names the file and gives the others a new one.
    if (error instanceof Error && error.name === 'RuntimeError') process.exit(1);
    return { skip: { path, reason: error instanceof Error ? error.message : String(error) } };
  }
}

/** A document whose text is decoded when a rule wants it. */
function documentOf(path: string, language: Language, role: Role, source: Source): Document {
  return {
    path,
    language,
    role,
    get text() {
      return source.text;
    },
  };
}

/** Messages carry equal settings, each a copy: the policy is made once for them. */
function policyOf(settings: PolicySettings): Policy {
  const key = JSON.stringify(settings);
  if (known?.settings !== key) known = { settings: key, policy: createPolicy(settings) };
  return known.policy;
}

/** And equal lists of names: the engine knows a list that it has seen by its identity. */
function sameList(wanted: readonly string[]): readonly string[] {
  const isSame = wanted.length === lastWanted.length && wanted.every((word, index) => word === lastWanted[index]);
  if (!isSame) lastWanted = wanted;
  return lastWanted;
}

function mentioning({ root, paths, words }: ScanTask & { kind: 'mentioning' }, progress: ScanProgress): string[] {
  const search = new WantedSearch(words);
  return paths.filter((path, index) => {
    if (!SyntaxParser.parses(languageOf(path))) return false;
    progress.begin(index);
    const source = readSource(root, path);
    if (source.kind === 'skip') return false;
    return search.isIn({ bytes: source.utf8 ?? new TextEncoder().encode(source.text), text: () => source.text });
  });
}
