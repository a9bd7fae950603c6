/** Which rule is to be made. */
export interface NewRule {
  /** `weak-tls-version` */
  readonly id: string;
  /** The item of the checklist, 1 to 10. */
  readonly item: number;
  /** The folder of the item's rules: `8-transport`. */
  readonly folder: string;
}

/** A file of the new rule: its path from the repository's root and its text. */
export type NewFile = readonly [path: string, text: string];

/** The call that the skeleton looks for, until its author says what the rule is about. */
const call = 'insecureCall';

const samples = {
  kotlin: { file: 'Sample.kt', bad: `fun start() {\n    ${call}()\n}\n`, good: 'fun start() {\n    safeCall()\n}\n' },
  swift: {
    file: 'Sample.swift',
    bad: `func start() {\n    ${call}()\n}\n`,
    good: 'func start() {\n    safeCall()\n}\n',
  },
  tsx: {
    file: 'sample.ts',
    bad: `export function start(): void {\n  ${call}();\n}\n`,
    good: 'export function start(): void {\n  safeCall();\n}\n',
  },
} as const;

const languages = { kotlin: 'Kotlin', swift: 'Swift', tsx: 'TypeScript' } as const;

/** Everything that a rule starts with: it works, it finds the placeholder call, and its cases pass. */
export function filesOf(rule: NewRule): NewFile[] {
  const cases = Object.values(samples).flatMap((sample): NewFile[] => {
    const language = sample.file.endsWith('.kt') ? 'kotlin' : sample.file.endsWith('.swift') ? 'swift' : 'typescript';
    const folder = (kind: string) => `test/cases/${rule.id}/${kind}.${language}-call`;
    const line = sample.bad.split('\n').findIndex((text) => text.includes(call)) + 1;
    return [
      [`${folder('bad')}/${sample.file}`, sample.bad],
      [`${folder('bad')}/expected.yml`, expected(rule, sample.file, line)],
      [`${folder('good')}/${sample.file}`, sample.good],
      [`${folder('good')}/expected.yml`, '[]\n'],
    ];
  });
  return [
    [`src/engine/rules/${rule.folder}/${rule.id}/rule.ts`, ruleText(rule)],
    [`docs/rules/${rule.id}.md`, pageText(rule)],
    ...cases,
  ];
}

function expected({ id }: NewRule, file: string, line: number): string {
  return `- rule: ${id}\n  file: ${file}\n  line: ${line}\n  severity: warning\n  text: '${call}'\n`;
}

function ruleText({ id, item }: NewRule): string {
  return `import type { Rule } from '../../rule';

// TODO: name what the rule is about. The linter refuses this comment, so that no skeleton is ever merged.
const wanted = '${call}';

/** Says in one sentence what is found, and what is left alone. */
export const rule: Rule = {
  metadata: {
    id: '${id}',
    title: 'A short name of the fault',
    checklist: ${item},
    severity: 'warning',
    cwe: [],
    masvs: [],
    maswe: { current: [], beta: [] },
    languages: ['kotlin', 'swift', 'typescript', 'tsx', 'javascript'],
    noFix: 'Say why no fix is safe, or write fix.ts beside this file and drop this line.',
  },
  gate: () => [{ allOf: [[wanted]] }],
  check(context) {
    for (const call of context.program?.calls() ?? []) {
      if (call.name !== wanted) continue;
      context.report({
        span: call.nameSpan,
        message: {
          what: \`\\\`\${call.name}\\\` is called.\`,
          why: 'Say what an attacker does with it in this app.',
          do: 'Say what to write instead.',
        },
        detail: call.name,
      });
    }
  },
};
`;
}

function pageText({ id, item }: NewRule): string {
  const blocks = (kind: 'bad' | 'good') =>
    Object.entries(samples)
      .map(
        ([fence, sample]) =>
          `### ${languages[fence as keyof typeof languages]}\n\n\`\`\`${fence}\n${sample[kind]}\`\`\`\n`,
      )
      .join('\n');
  return `# ${id}

## What

What is found, in one or two sentences.

## Why it matters in an app

What is different in an app that people install, and what is lost.

## How it is attacked

The steps, with the tool and the command that do it.

## Bad

${blocks('bad')}
## Good

${blocks('good')}
## How to fix

By hand: the steps, and what happens to data that is on devices already.

## When not to worry

What looks like it and is fine, and why it is not reported.

## Policy

\`\`\`yaml
version: 1
rules:
  ${id}: error
\`\`\`

For one place in code: \`// keyward-ignore ${id} -- the reason\`.

## References

- Checklist: ${item}, its title
- CWE, MASVS and MASWE ids, the same as in the metadata
`;
}
