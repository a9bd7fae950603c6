import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding, ScanResult } from '../engine/finding';
import { exceptionFor, withExceptions } from '../engine/policy/add-exceptions';
import { LineIndex } from '../engine/text/line-index';
import { nearestPolicy, policyFileName } from '../host/node/find-policy';
import { readText, reasonOf } from '../host/node/read';
import { counted } from '../report/counts';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { readGitleaks, type BaselineEntry } from './gitleaks';
import { choosePolicy, problemLines } from './policy-file';
import { findTarget } from './target';

/**
 * Takes over what gitleaks' baseline, or its `.gitleaksignore`, accepts: each finding that stands where an entry says becomes an
 * exception of the policy, by its fingerprint. Nothing else of the policy's file changes. Throws a UsageError for what cannot be read.
 */
export async function importBaseline(report: string, where: string, environment: Environment): Promise<number> {
  const entries = await readReport(path.resolve(environment.cwd, report), report);
  const { root } = await findTarget([where], environment.cwd);
  const chosen = await choosePolicy({}, root, environment);
  if (chosen.problems.some(({ severity }) => severity === 'error')) {
    await write(environment.stderr, problemLines(chosen));
    throw new UsageError('The policy has mistakes, so nothing was imported.');
  }
  const result = await environment.scan({ root, policy: chosen.policy });
  const scans = new Set(environment.rules.filter(({ isSecretScan }) => isSecretScan).map(({ id }) => id));
  const accepted = await acceptedBy(entries, result, (rule) => scans.has(rule));
  if (accepted.findings.length > 0) await addExceptions(root, accepted.findings, path.basename(report));
  await write(environment.stdout, summaryOf(entries, accepted));
  return exitCodes.clean;
}

async function readReport(file: string, given: string): Promise<readonly BaselineEntry[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The baseline "${given}" cannot be read: ${reasonOf(error)}.`);
  }
  const entries = readGitleaks(text);
  if (!entries) throw new UsageError(`"${given}" is neither a JSON report of gitleaks nor a .gitleaksignore file.`);
  return entries;
}

interface Accepted {
  readonly findings: readonly Finding[];
  readonly unmatched: readonly BaselineEntry[];
}

/** The findings where an entry stands: in its file, on its lines, or with its secret where the lines have moved. */
async function acceptedBy(
  entries: readonly BaselineEntry[],
  { root, findings }: ScanResult,
  isScan: (rule: string) => boolean,
): Promise<Accepted> {
  const taken = new Set<Finding>();
  const unmatched: BaselineEntry[] = [];
  const texts = new Map<string, string>();
  for (const file of new Set(entries.map((entry) => entry.file))) {
    const read = await readText(root, file);
    if (read.kind === 'text') texts.set(file, read.text);
  }
  for (const entry of entries) {
    const text = texts.get(entry.file);
    const here = findings.filter(({ rule, path: file }) => file === entry.file && isScan(rule));
    const matched = text === undefined ? [] : here.filter(({ span }) => isAt(entry, text, span));
    if (matched.length === 0) unmatched.push(entry);
    for (const finding of matched) taken.add(finding);
  }
  return { findings: [...taken], unmatched };
}

function isAt({ startLine, endLine, secret }: BaselineEntry, text: string, span: Finding['span']): boolean {
  const held = text.slice(span.start, span.end);
  if (secret !== undefined) return held.includes(secret) || secret.includes(held);
  const lines = new LineIndex(text);
  return lines.position(span.start).line + 1 <= endLine && lines.position(span.end).line + 1 >= startLine;
}

/** Adds the exceptions to the policy's file, which is made where there is none; comments and order stay. */
async function addExceptions(root: string, findings: readonly Finding[], report: string): Promise<void> {
  const file = (await nearestPolicy(root)) ?? path.join(root, policyFileName);
  const before = await readFile(file, 'utf8').catch(() => '');
  const entries = findings.map((finding) => exceptionFor(finding, `Accepted in ${report}, for ${finding.path}.`));
  const after = withExceptions(before, entries);
  if (after === undefined) throw new UsageError(`The policy "${file}" takes no exceptions as it is written.`);
  try {
    await writeFile(file, after);
  } catch (error) {
    throw new UsageError(`The policy cannot be written to "${file}": ${reasonOf(error)}.`);
  }
}

function summaryOf(entries: readonly BaselineEntry[], { findings, unmatched }: Accepted): string {
  const added = `${counted(findings.length, 'exception')} added to ${policyFileName}`;
  const gone = unmatched.map(({ file, startLine }) => `  ${file}:${String(startLine)}\n`).join('');
  const rest = unmatched.length === 0 ? '' : `Nothing is reported (any more) for:\n${gone}`;
  return `${counted(entries.length, 'entry', 'entries')} read, ${added}.\n${rest}`;
}
