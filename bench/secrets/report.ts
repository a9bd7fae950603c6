/** The tables of a run. They name cases by their ids: no value, and no part of one, is ever printed. */
import type { Group } from './case';
import { wilson, type Judged, type Score } from './score';

const groups: readonly Group[] = ['S', 'R', 'P', 'C', 'generic'];
const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`);
const share = (hits: number, total: number): string => percent(total === 0 ? Number.NaN : hits / total);

/** The figures of a whole run. `wrong` are findings above a hint where nothing is. */
export interface Figures {
  readonly labels: number;
  readonly found: number;
  readonly wrong: number;
  readonly hints: number;
  readonly classed: number;
  readonly publicErrors: number;
}

/** The figures of a score. */
export function figuresOf({ judged, wrong }: Score): Figures {
  const found = judged.filter((each) => each.found);
  const hints = wrong.filter(({ severity }) => severity === 'hint').length;
  return {
    labels: judged.length,
    found: found.length,
    wrong: wrong.length - hints,
    hints,
    classed: found.filter(isClassRight).length,
    publicErrors: found.filter(({ label, severity }) => !label.classes.includes('S') && severity === 'error').length,
  };
}

/** Whether a finding states one of the label's classes. */
export function isClassRight({ label, keyClass }: Judged): boolean {
  return label.classes.some((each) => each === keyClass);
}

/** A row of the table of tools. */
export function toolRow(name: string, version: string, score: Score): string {
  const { labels, found, wrong, hints, classed, publicErrors } = figuresOf(score);
  const isOwn = name === 'keyward';
  const cells = [name, version, share(found, labels), share(found, found + wrong), String(wrong)];
  return row([...cells, isOwn ? share(classed, found) : '–', isOwn ? `${publicErrors}, ${hints}` : '–']);
}

export const toolHeader = [
  row(['tool', 'version', 'recall', 'precision', 'wrong findings', 'class right', 'P or R as an error, wrong hints']),
  row(['---', '---', '---', '---', '---', '---', '---']),
].join('\n');

/** Recall of each form, over languages, for each group of formats, with its 95 % interval. */
export function recallTable(judged: readonly Judged[]): string {
  const forms = [...new Set(judged.map(({ of }) => of.form))].sort();
  const lines = forms.map((form) => row([form, ...groups.map((group) => cell(judged, form, group))]));
  return [row(['form', ...groups]), row(['---', ...groups.map(() => '---')]), ...lines].join('\n');
}

function cell(judged: readonly Judged[], form: string, group: Group): string {
  const own = judged.filter(({ of, label }) => of.form === form && label.group === group);
  if (own.length === 0) return '';
  const hits = own.filter(({ found }) => found).length;
  const [low, high] = wilson(hits, own.length);
  return `${hits}/${own.length} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)} %)`;
}

/** What was missed, classed otherwise or reported for nothing, by language and form, the most cases first. */
export function worst({ judged, wrong }: Score, limit: number): string {
  const tellings = [
    ...judged
      .filter(({ found }) => !found)
      .map(({ of, label }) => ({ key: `missed: ${of.language} ${of.form}`, note: label.format, id: of.id })),
    ...judged
      .filter((each) => each.found && !isClassRight(each))
      .map(({ of, label, keyClass }) => ({
        key: `class: ${label.format} as ${keyClass ?? 'none'}`,
        note: `${of.language} ${of.form}`,
        id: of.id,
      })),
    ...wrong
      .filter(({ severity }) => severity !== 'hint')
      .map(({ of, line }) => ({ key: `wrong: ${of.language} ${of.form}`, note: `line ${line}`, id: of.id })),
  ];
  const byKey = new Map<string, typeof tellings>();
  for (const telling of tellings) byKey.set(telling.key, [...(byKey.get(telling.key) ?? []), telling]);
  const sorted = [...byKey].sort(([, left], [, right]) => right.length - left.length).slice(0, limit);
  const lines = sorted.map(([key, own]) => {
    const notes = [...new Set(own.map(({ note }) => note))];
    return `${String(own.length).padStart(4)}  ${key}  [${notes.slice(0, 6).join(', ')}]  ${own
      .slice(0, 4)
      .map(({ id }) => id)
      .join(' ')}`;
  });
  return lines.join('\n');
}

/** A line a label: what it is and what became of it, without its value. */
export function details({ judged, wrong }: Score): string {
  const header = [
    'case',
    'language',
    'form',
    'variant',
    'format',
    'group',
    'class',
    'result',
    'stated class',
    'severity',
  ].join('\t');
  const labels = judged.map(({ of, label, found, keyClass, severity }) =>
    [
      of.id,
      of.language,
      of.form,
      of.variant,
      label.format,
      label.group,
      label.classes.join('/'),
      found ? 'found' : 'missed',
      keyClass ?? '',
      severity ?? '',
    ].join('\t'),
  );
  const others = wrong.map(({ of, line, severity }) =>
    [of.id, of.language, of.form, of.variant, '', '', '', `wrong at line ${line}`, '', severity ?? ''].join('\t'),
  );
  return `${[header, ...labels, ...others].join('\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
