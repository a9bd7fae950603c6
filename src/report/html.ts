import { severities } from '../engine/finding';
import type { Finding, ScanResult } from '../engine/finding';
import { counted, countsOf, findingsInWords } from './counts';
import { escapeMarkup } from './escape';
import { renderPage } from './html-page';
import { htmlShell } from './html-shell';
import { byPath, excerptMark, inOrder, placeName, skipsByReason } from './places';
import { suppressedInOrder } from './json';
import type { ReportContext, Reporter } from './report';

/** A page of its own; the pages of the rules found are in it. */
export const htmlReport: Reporter = (result, context) => {
  const sections = [...byPath(result.findings)].map(([path, findings]) => {
    return section(path, findings.map((finding) => article(finding, context)).join('\n'));
  });
  const title = `Keyward: ${findingsInWords(countsOf(result))}`;
  const parts = [...sections, problems(result, context), silenced(result, context), notChecked(result)];
  const body = `<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>${escapeMarkup(title)}</h1>
${overview(result)}
</header>
<main id="findings">
${[...parts, rules(result, context)].join('\n')}
</main>`;
  return htmlShell({ title, body, footer: `Keyward ${context.version}` });
};

function section(heading: string, body: string): string {
  return `<section>\n<h2>${escapeMarkup(heading)}</h2>\n${body}\n</section>`;
}

function overview(result: ScanResult): string {
  const counts = countsOf(result);
  const rows = severities.map(
    (severity) => `<tr><th scope="row">${severity}</th><td class="count">${counts[severity]}</td></tr>`,
  );
  return `<p>${counted(counts.scanned, 'file')} checked, ${counts.skipped} left out, ${counts.suppressed} silenced.</p>
<table>
<caption>Findings by severity</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Findings</th></tr></thead>
<tbody>${rows.join('')}</tbody>
</table>`;
}

function article(finding: Finding, context: ReportContext): string {
  const { rule, severity, message, evidence, related, path, span, revokeUrl } = finding;
  const place = placeName(path, span, context.lines(path));
  const facts = evidence.map(({ label, value }) => `<dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd>`);
  const places = related.map((other) => {
    const where = placeName(other.path, other.span, context.lines(other.path));
    return `<dt>See ${escapeMarkup(where)}</dt><dd>${escapeMarkup(other.message)}</dd>`;
  });
  const url = escapeMarkup(revokeUrl ?? '');
  const revoke = url === '' ? [] : [`<dt>Revoke it here</dt><dd><a href="${url}">${url}</a></dd>`];
  return `<article class="${severity}">
<h3><span class="severity">${severity}</span> ${escapeMarkup(message.what)}</h3>
<p class="muted"><code>${escapeMarkup(place)}</code> · ${ruleLink(rule, context)}</p>
${excerpt(finding, context)}
<dl>
<dt>Why</dt><dd>${escapeMarkup(message.why)}</dd>
<dt>What to do</dt><dd>${escapeMarkup(message.do)}</dd>
${[...revoke, ...facts, ...places].join('\n')}
</dl>
</article>`;
}

function ruleLink(rule: string, context: ReportContext): string {
  return context.pages[rule] === undefined
    ? escapeMarkup(rule)
    : `<a href="#rule-${escapeMarkup(rule)}">${escapeMarkup(rule)}</a>`;
}

function excerpt(finding: Finding, context: ReportContext): string {
  if (finding.excerpt === '') return '';
  const mark = excerptMark(finding, context.lines(finding.path));
  const { start, end } = mark ?? { start: 0, end: 0 };
  const marked = start === end ? '' : `<mark>${escapeMarkup(finding.excerpt.slice(start, end))}</mark>`;
  const before = escapeMarkup(finding.excerpt.slice(0, start));
  return `<pre tabindex="0"><code>${before}${marked}${escapeMarkup(finding.excerpt.slice(end))}</code></pre>`;
}

function problems(result: ScanResult, context: ReportContext): string {
  const items = inOrder(result.problems).map((problem) => {
    const place = placeName(problem.path, problem.span, context.lines(problem.path));
    return `<li class="${problem.severity}"><span class="severity">${problem.severity}</span> <code>${escapeMarkup(place)}</code> ${escapeMarkup(problem.message)}</li>`;
  });
  return items.length === 0 ? '' : section('Problems with policy or comments', `<ul>\n${items.join('\n')}\n</ul>`);
}

function silenced(result: ScanResult, context: ReportContext): string {
  const items = suppressedInOrder(result).map(({ finding, reason, by }) => {
    const place = placeName(finding.path, finding.span, context.lines(finding.path));
    return `<li><code>${escapeMarkup(place)}</code> ${escapeMarkup(finding.rule)}, by ${by}: ${escapeMarkup(reason)}</li>`;
  });
  return items.length === 0 ? '' : section('Silenced', `<ul>\n${items.join('\n')}\n</ul>`);
}

function notChecked(result: ScanResult): string {
  const groups = skipsByReason(result).map(([reason, paths]) => {
    const items = [...paths].sort().map((path) => `<li><code>${escapeMarkup(path)}</code></li>`);
    return `<details><summary>${escapeMarkup(reason)}: ${paths.length}</summary>\n<ul>\n${items.join('\n')}\n</ul></details>`;
  });
  const note = '<p>These were not checked, so they are not known to be clean.</p>';
  return groups.length === 0 ? '' : section('Not checked', `${note}\n${groups.join('\n')}`);
}

function rules(result: ScanResult, context: ReportContext): string {
  const found = context.rules.filter(({ id }) => result.findings.some(({ rule }) => rule === id));
  const pages = found.flatMap(({ id }) => {
    const page = context.pages[id];
    if (page === undefined) return [];
    return [`<section id="rule-${escapeMarkup(id)}">\n${renderPage(page, 2)}</section>`];
  });
  return pages.length === 0 ? '' : section('Rules', pages.join('\n'));
}
