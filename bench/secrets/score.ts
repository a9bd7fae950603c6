/** Says which labels a tool found, and what it reported where nothing is. */
import { lineAt, type Case, type Label } from './case';
import type { Found } from './tools/tool';

/** A label, whether it was found, and as what. */
export interface Judged {
  readonly of: Case;
  readonly label: Label;
  readonly found: boolean;
  /** The class that the weightiest finding states; `undefined` where none does. */
  readonly keyClass: string | undefined;
  readonly severity: string | undefined;
}

/** A finding where there is no secret. */
export interface Wrong {
  readonly of: Case;
  readonly line: number;
  readonly severity: string | undefined;
}

export interface Score {
  readonly judged: readonly Judged[];
  readonly wrong: readonly Wrong[];
}

const weights = ['hint', 'information', 'warning', 'error'];
const weightOf = ({ severity }: { readonly severity?: string | undefined }): number =>
  weights.indexOf(severity ?? 'error');

/** Scores what a tool found in cases that were written as `SHARD/ID/PATH`. */
export function score(cases: readonly Case[], found: readonly Found[]): Score {
  const byCase = new Map<string, Found[]>();
  for (const one of found) {
    const [, id = '', ...rest] = one.path.split('/');
    byCase.set(id, [...(byCase.get(id) ?? []), { ...one, path: rest.join('/') }]);
  }
  const scores = cases.map((each) => scoreOf(each, byCase.get(each.id) ?? []));
  return { judged: scores.flatMap(({ judged }) => judged), wrong: scores.flatMap(({ wrong }) => wrong) };
}

function scoreOf(of: Case, found: readonly Found[]): Score {
  const isNear = ({ path, line }: Found) =>
    of.near.some(({ file, first, last }) => file === path && line >= first && line <= last);
  const near = found.filter(isNear);
  const shares = of.labels.length < 2 ? [near] : shared(of, near);
  const judged = of.labels.map((label, index) => {
    const own = [...(shares[index] ?? [])].sort((left, right) => weightOf(right) - weightOf(left));
    const best = own.find(({ keyClass }) => keyClass !== undefined) ?? own[0];
    return { of, label, found: own.length > 0, keyClass: best?.keyClass, severity: own[0]?.severity };
  });
  // A line counts once, however many rules speak of it.
  const lines = new Map<string, Wrong>();
  for (const one of found.filter((each) => !isNear(each))) {
    const key = `${one.path}:${one.line}`;
    const known = lines.get(key);
    if (!known || weightOf(known) < weightOf(one)) lines.set(key, { of, line: one.line, severity: one.severity });
  }
  return { judged, wrong: [...lines.values()] };
}

/** Several labels: a finding belongs to the one whose columns it touches; one without columns to the next that lacks any. */
function shared(of: Case, near: readonly Found[]): Found[][] {
  const shares = of.labels.map((): Found[] => []);
  for (const one of near) {
    const touching = of.labels.findIndex((label) => touches(of, label, one));
    const free = shares.findIndex((share) => share.length === 0);
    shares[one.columns ? touching : free]?.push(one);
  }
  return shares;
}

function touches(of: Case, label: Label, { path, line, columns }: Found): boolean {
  return label.spans.some(({ file, start, end }) => {
    const text = of.files.find((each) => each.path === file)?.text ?? '';
    if (file !== path || lineAt(text, start) !== line) return false;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const [from, to] = columns ?? [0, 0];
    return from <= end - lineStart + 1 && to >= start - lineStart + 1;
  });
}

/** The 95 % interval of a share, by Wilson's method, which holds for small counts and shares near one. */
export function wilson(hits: number, total: number): readonly [number, number] {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / total;
  const middle = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const reach = (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / (1 + (z * z) / total);
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
