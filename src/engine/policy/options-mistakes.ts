import type { Problem } from '../finding';
import { didYouMean } from '../text/closest';
import { ruleOptions } from './rule-options';
import type { PolicyFile } from './schema';
import type { ValuePath, YamlReading } from './yaml-reader';

type Rules = NonNullable<PolicyFile['rules']>;

/** What is wrong with the options that a policy gives rules: one that a rule does not have would be silently nothing. */
export function optionMistakes(file: PolicyFile, reading: YamlReading, path: string): Problem[] {
  const all: (readonly [Rules, ValuePath])[] = [
    [file.rules ?? {}, ['rules']],
    ...(file.overrides ?? []).map(({ rules }, index) => [rules, ['overrides', index, 'rules']] as const),
  ];
  return all.flatMap(([rules, at]) =>
    Object.entries(rules).flatMap(([rule, written]) =>
      typeof written === 'object'
        ? mistakesOf(rule, written.options ?? {}, [...at, rule, 'options'], reading, path)
        : [],
    ),
  );
}

function mistakesOf(
  rule: string,
  options: Readonly<Record<string, unknown>>,
  at: ValuePath,
  reading: YamlReading,
  path: string,
): Problem[] {
  const known = Object.keys(ruleOptions[rule] ?? {});
  return Object.entries(options).flatMap(([name, value]): Problem[] => {
    const place = reading.place([...at, name]);
    const problem = (code: string, isKey: boolean, message: string): Problem[] => {
      const span = (isKey ? place?.key : undefined) ?? place?.value ?? { start: 0, end: 0 };
      return [{ path, span, code: `policy-${code}`, severity: 'error', message }];
    };
    if (known.includes(name)) {
      return typeof value === 'number' && value > 0 ? [] : problem('wrong-value', false, 'Expected a number above 0.');
    }
    const takes =
      known.length === 0 ? ` ${rule} takes no options.` : didYouMean(name, known) || ` It takes ${known.join(', ')}.`;
    return problem('unknown-key', true, `There is no option "${name}" of ${rule}.${takes}`);
  });
}
