import { counted } from '../report/counts';
import { escapeMarkup, printable } from '../report/escape';
import { htmlShell } from '../report/html-shell';
import type { Environment } from './environment';
import type { RepositoryStatus } from './policy-status';

const checklist = [
  'no hardcoded keys',
  'privileged calls through a backend',
  'short-lived tokens',
  'OS-backed storage',
  'CI secrets in a vault',
  'rotation',
  'monitoring',
  'TLS and pinning',
  'no secrets in logs',
  'training and checks',
];

/** The statuses for a terminal: a paragraph for each repository, those in trouble and with the most errors first. */
export function statusText(statuses: readonly RepositoryStatus[]): string {
  const parts = worstFirst(statuses).map((status) => {
    const head = `${printable(status.repository)}\n`;
    if (status.trouble !== undefined) return `${head}  not checked: ${printable(status.trouble)}\n`;
    const rows = [
      ['policy', policyWords(status)],
      ['findings', findingWords(status)],
      ['by item', itemWords(status)],
      ['silenced', silencedWords(status)],
      ...status.overdue.map((what) => ['overdue', what]),
    ];
    return head + rows.map(([label = '', value = '']) => `  ${label.padEnd(10)}${printable(value)}\n`).join('');
  });
  return `${parts.join('\n')}\n${summary(statuses)}\n`;
}

/** The same as one HTML page that needs nothing else. */
export function statusHtml(statuses: readonly RepositoryStatus[], { version, today }: Environment): string {
  const title = `Keyward: ${summary(statuses)}`;
  const items = checklist.map(
    (name, index) => `<th scope="col" title="${escapeMarkup(name)}">${String(index + 1)}</th>`,
  );
  const body = `<header><h1>${escapeMarkup(title)}</h1></header>
<main>
<div class="wide" tabindex="0" role="region" aria-label="Repositories">
<table>
<caption>Repositories, the worst first. The numbered columns count findings by item of the checklist.</caption>
<thead><tr><th scope="col">Repository</th><th scope="col">Policy</th><th scope="col">Errors</th><th scope="col">Warnings</th>${items.join('')}<th scope="col">Silenced</th><th scope="col">Overdue</th></tr></thead>
<tbody>
${worstFirst(statuses).map(row).join('\n')}
</tbody>
</table>
</div>
<h2>The checklist</h2>
<ol>${checklist.map((name) => `<li>${escapeMarkup(name)}</li>`).join('')}</ol>
</main>`;
  const style = 'body { max-width: 90rem; } .wide { overflow-x: auto; } td, th { vertical-align: top; }';
  return htmlShell({ title, style, body, footer: `Keyward ${version}, ${today}` });
}

function row(status: RepositoryStatus): string {
  const head = `<th scope="row">${escapeMarkup(status.repository)}</th>`;
  if (status.trouble !== undefined) {
    return `<tr>${head}<td colspan="15">Not checked: ${escapeMarkup(status.trouble)}</td></tr>`;
  }
  const numbers = [
    status.findings.error ?? 0,
    status.findings.warning ?? 0,
    ...checklist.map((_, index) => status.items[index + 1] ?? 0),
  ];
  const cells = numbers.map((number) => `<td class="count">${String(number)}</td>`).join('');
  const overdue = status.overdue.map((what) => `<li>${escapeMarkup(what)}</li>`).join('');
  const last = `<td>${escapeMarkup(silencedWords(status))}</td><td>${overdue === '' ? 'nothing' : `<ul>${overdue}</ul>`}</td>`;
  return `<tr>${head}<td>${escapeMarkup(policyWords(status))}</td>${cells}${last}</tr>`;
}

function summary(statuses: readonly RepositoryStatus[]): string {
  const failing = statuses.filter(({ findings }) => (findings.error ?? 0) > 0).length;
  const overdue = statuses.filter((status) => status.overdue.length > 0).length;
  const all = counted(statuses.length, 'repository', 'repositories');
  return `${all}, ${String(failing)} with errors, ${String(overdue)} with something overdue`;
}

function worstFirst(statuses: readonly RepositoryStatus[]): RepositoryStatus[] {
  const badness = ({ trouble, findings }: RepositoryStatus) =>
    trouble === undefined ? (findings.error ?? 0) + (findings.warning ?? 0) / 1000 : Number.POSITIVE_INFINITY;
  return [...statuses].sort(
    (left, right) => badness(right) - badness(left) || (left.repository < right.repository ? -1 : 1),
  );
}

function policyWords({ policies, problems }: RepositoryStatus): string {
  const made = policies.length === 0 ? 'none: the built-in defaults' : policies.join(' → ');
  return problems === 0 ? made : `${made}; ${counted(problems, 'problem')}`;
}

function findingWords({ findings }: RepositoryStatus): string {
  const parts = Object.entries(findings).flatMap(([severity, count]) =>
    count > 0 ? [`${String(count)} ${severity}`] : [],
  );
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function itemWords({ items }: RepositoryStatus): string {
  const parts = Object.entries(items).flatMap(([item, count]) => {
    return count > 0 ? [`${String(count)} × ${checklist[Number(item) - 1] ?? item}`] : [];
  });
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function silencedWords({ exceptions, baseline, silencedByComments }: RepositoryStatus): string {
  const { all, expired, withoutEnd } = exceptions;
  const details = [
    ...(withoutEnd > 0 ? [`${String(withoutEnd)} without an end`] : []),
    ...(expired > 0 ? [`${String(expired)} expired`] : []),
  ];
  const written = `${counted(all, 'exception')}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
  return `${written}, ${String(baseline)} in the baseline, ${counted(silencedByComments, 'comment')}`;
}
