import type { Span } from '../document';
import { dayAfter, daysOf } from '../policy/period';
import { readYaml, type ValuePath, type YamlReading } from '../policy/yaml-reader';
import { valueAt } from '../policy/mistakes';
import type { RuleContext } from './context';
import type { GateCondition } from '../gate/gate';

/** What lets a text in that may be a policy. */
export const policyGate: readonly GateCondition[] = [{ allOf: [['version']] }];

/** Whether a file may be the policy of the checked folder. */
export function mayBePolicy(path: string): boolean {
  return path === 'keyward.yml';
}

/** The policy of the project as it is written, for findings about keys and evidence: undefined for any other document. */
export function policyPlaces(context: RuleContext): PolicyPlaces | undefined {
  const { layers } = context.policy.settings;
  return mayBePolicy(context.document.path) && layers.at(-1) === context.document.path
    ? new PolicyPlaces(readYaml(context.document.text, context.document.path))
    : undefined;
}

/** Where a policy says things; what a parent says stands where the policy extends it. */
export class PolicyPlaces {
  constructor(private readonly reading: YamlReading) {}

  /** The place of a key of the inventory, or of one part of its entry. */
  key(name: string, part?: string): Span {
    const keys = valueAt(this.reading.value, ['keys']);
    const index = Array.isArray(keys) ? keys.findIndex((entry) => valueAt(entry, ['name']) === name) : -1;
    if (index < 0) return this.otherwise();
    return this.at(['keys', index, part ?? 'name']) ?? this.at(['keys', index, 'name']) ?? this.otherwise();
  }

  /** The place of a practice's evidence, or of what stands for it where there is none. */
  evidence(practice: string, part?: string): Span {
    const own = part === undefined ? undefined : this.at(['evidence', practice, part]);
    return own ?? this.keyAt(['evidence', practice]) ?? this.keyAt(['evidence']) ?? this.otherwise();
  }

  /** The first line that the policy itself has to say. */
  otherwise(): Span {
    return this.at(['extends']) ?? this.keyAt(['version']) ?? { start: 0, end: 0 };
  }

  private at(path: ValuePath): Span | undefined {
    return this.reading.place(path)?.value;
  }

  private keyAt(path: ValuePath): Span | undefined {
    return this.reading.place(path)?.key;
  }
}

/** When something is due: the day that `since` and `period` come to; undefined where one of them is missing. Days are `YEAR-MONTH-DAY`. */
export function dueDay(since: string | undefined, period: string | undefined): string | undefined {
  const days = period === undefined ? undefined : daysOf(period);
  return since === undefined || days === undefined ? undefined : dayAfter(since, days);
}
