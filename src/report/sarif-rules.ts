import type { ReportingDescriptor } from 'sarif';
import type { Severity } from '../engine/finding';
import type { RuleMetadata } from '../engine/rules/rule';
import type { ReportContext } from './report';

/** SARIF knows no hint: it is a note, and the finding's properties say which. */
export const sarifLevels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/**
 * What GitHub sorts security alerts by, a number like CVSS's: over 7 is shown as high, over 4 as medium, else as low.
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const securitySeverity: Readonly<Record<Severity, string>> = {
  error: '8.0',
  warning: '5.5',
  information: '2.5',
  hint: '1.0',
};

/** A rule as SARIF describes it, with its whole page as help. */
export function sarifRule(rule: RuleMetadata, context: ReportContext): ReportingDescriptor {
  const page = context.pages[rule.id];
  const uri = helpUri(rule);
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: firstSentence(page) ?? rule.title },
    ...(uri === undefined ? {} : { helpUri: uri }),
    help: { text: page ?? rule.title, ...(page === undefined ? {} : { markdown: page }) },
    defaultConfiguration: { level: sarifLevels[rule.severity] },
    properties: {
      checklist: rule.checklist,
      tags: tags(rule),
      precision: 'high',
      'security-severity': securitySeverity[rule.severity],
      cwe: rule.cwe.map((id) => `CWE-${id}`),
      masvs: rule.masvs,
      maswe: rule.maswe,
    },
  };
}

function tags(rule: RuleMetadata): string[] {
  return [
    'security',
    'mobile',
    `checklist-${rule.checklist}`,
    ...rule.cwe.map((id) => `external/cwe/cwe-${id}`),
    ...rule.masvs.map((id) => `external/masvs/${id.toLowerCase()}`),
    ...rule.maswe.current.map((id) => `external/maswe/${id.toLowerCase()}`),
  ];
}

/** The weakness behind the rule; the rule's own page goes into the report itself. */
function helpUri(rule: RuleMetadata): string | undefined {
  const [weakness] = rule.cwe;
  return weakness === undefined ? undefined : `https://cwe.mitre.org/data/definitions/${weakness}.html`;
}

/** The sentence under the page's first section, *What*. */
function firstSentence(page: string | undefined): string | undefined {
  return page
    ?.split(/\r?\n/)
    .find((line) => line.trim() !== '' && !line.startsWith('#'))
    ?.trim();
}
