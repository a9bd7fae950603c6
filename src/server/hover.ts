import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, KeyClass } from '../engine/finding';
import type { Policy } from '../engine/policy/policy';
import { rules } from '../engine/rules/registry';
import { rangeOf, touches } from './places';
import type { Place } from './workspace';

const classWords: Readonly<Record<KeyClass, string>> = {
  S: 'Secret: it must not be in an app.',
  R: 'Restricted: it may ship once it is limited to this app and to what the app needs.',
  P: 'Publishable: it is made to be seen.',
  C: 'Whether it may ship depends on how it is used.',
};

/** What a hover holds besides the finding's own. */
export interface HoverOptions {
  readonly pages: Readonly<Record<string, string>>;
  readonly ruleLink: string | undefined;
  /** Whether to say what is wrong: VS Code shows the diagnostic itself above the hover. */
  readonly withMessage: boolean;
}

/** What a person reads who rests on a finding: what the rule's page says about it, and where the page is. */
export function hoverOf(
  { root, path }: Place,
  document: TextDocument,
  position: Position,
  options: HoverOptions,
): Hover | undefined {
  const result = root.folder.result(path);
  if (!result || 'skip' in result) return undefined;
  const range = { start: position, end: position };
  const there = result.settled.findings.filter(({ span }) => touches(document, span, range));
  const [first] = there;
  if (!first) return undefined;
  const parts = there.map((finding) => markdownOf(finding, options, weightOf(root.folder.policy, finding)));
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    range: rangeOf(document, first.span),
  };
}

/** Why a finding has its weight, where a policy gives it. */
function weightOf(policy: Policy, { rule, path, severity }: Finding): string[] {
  const origin = policy.levelOrigin(rule, path);
  if (!origin) return [];
  const enforcer = policy.enforcer(rule);
  const enforced = enforcer === undefined ? '' : ` ${enforcer} enforces the rule.`;
  return [`Weighs \`${severity}\`, by ${origin.path}:${String(origin.line)}.${enforced}`];
}

function markdownOf(finding: Finding, { pages, ruleLink, withMessage }: HoverOptions, weight: string[]): string {
  const title = rules.find(({ metadata }) => metadata.id === finding.rule)?.metadata.title ?? finding.rule;
  const { what, why, do: advice } = finding.message;
  const parts = [
    `**${title}** (\`${finding.rule}\`)`,
    ...(withMessage ? [`${what} ${why}`, `**Do:** ${advice}`] : []),
    ...(finding.revokeUrl === undefined ? [] : [`[Revoke it at its provider](${finding.revokeUrl})`]),
    ...(finding.keyClass ? [classWords[finding.keyClass]] : []),
    ...(finding.evidence.length > 0
      ? [finding.evidence.map(({ label, value }) => `- ${label}: ${value}`).join('\n')]
      : []),
    ...weight,
    ...section(pages[finding.rule] ?? '', 'How it is attacked'),
    ...(ruleLink === undefined ? [] : [`[The page of ${finding.rule}](${ruleLink}${finding.rule})`]),
  ];
  return parts.join('\n\n');
}

/** One section of a rule's page with its heading, where the page has it. */
function section(page: string, heading: string): string[] {
  const text = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  return text === undefined ? [] : [`**${heading}**\n\n${text.slice(heading.length).trim()}`];
}
