import type { Language } from '../document';
import type { Severity } from '../finding';
import type { EngineData } from '../data';
import type { GateCondition } from '../gate/gate';
import type { Policy } from '../policy/policy';
import type { RuleContext } from './context';

/** One item of the ten-point checklist that the product teaches. */
export type ChecklistItem = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** What everyone but the check itself knows of a rule: docs, schema, SARIF and settings are generated from it. */
export interface RuleMetadata {
  /** The id as in the rule catalogue; also the name of the rule's folder, page and cases. */
  readonly id: string;
  readonly title: string;
  readonly checklist: ChecklistItem;
  readonly severity: Severity;
  readonly cwe: readonly number[];
  readonly masvs: readonly string[];
  /** MASWE was renumbered in 2026: both ids are kept. */
  readonly maswe: { readonly current: readonly string[]; readonly beta: readonly string[] };
  readonly languages: readonly Language[];
  /** Whether it tells secrets that are written down, as secret scanners do: what silences those silences it too. */
  readonly isSecretScan?: boolean;
  /** What a policy can set besides the severity: each a number above zero, with what it means. */
  readonly options?: Readonly<Record<string, string>>;
  /** Why no fix is safe, for a rule or language that has none. */
  readonly noFix?: string;
}

/** A rule reads IR, flows, trees and project facts, and reports findings. It knows no language. */
export interface Rule {
  readonly metadata: RuleMetadata;
  /** Only texts that satisfy one of these conditions are ever parsed for the rule. */
  gate(data: EngineData, policy: Policy): readonly GateCondition[];
  /** A second, dearer look at a text that passed the gate, before it is parsed: false keeps the rule from it. */
  confirm?(text: string, data: EngineData, policy: Policy, path: string): boolean;
  /** Whether the rule looks at calls of other files' functions too: then a text that makes one is parsed for it. */
  readonly followsCalls?: boolean;
  check(context: RuleContext): void;
}
