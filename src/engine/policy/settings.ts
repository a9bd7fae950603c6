import type { Role } from '../document';
import type { KeyClass } from '../finding';
import type { BaselineEntry } from './baseline';
import type { FailOn, Level } from './schema-parts';

/** The place in a policy file that a value came from; line and column counted from one. */
export interface Origin {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What a policy says about one rule; what it leaves out is the rule's own. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Whether `level` may only make findings heavier than the rule itself does: a parent enforces the rule as it is. */
  readonly atLeastOwn?: boolean;
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** What rules weigh in some files. */
export interface Override {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** Findings that are silenced on purpose: all of a rule in some files, or one by its fingerprint. */
export interface Exception {
  readonly rule: string;
  readonly path?: string;
  readonly fingerprint?: string;
  readonly reason: string;
  readonly owner?: string;
  /** The last day on which it counts, `YEAR-MONTH-DAY`. */
  readonly expires?: string;
}

/** A pattern of rules that may only be tightened, and the policy that says so. */
export interface Enforced {
  readonly pattern: string;
  /** The policy's path as it is told. */
  readonly by: string;
}

/** A service that the app must reach through its backend, as a policy names it. */
export interface PrivilegedHost {
  readonly host: string;
  readonly path?: string;
  readonly reason?: string;
}

/** `Type.method`, `.method` or a function, and which of its arguments. */
export interface TeamCall {
  readonly call: string;
  readonly value?: string | number;
}

/** A function of the team that stores or logs. */
export interface TeamSink extends TeamCall {
  readonly kind: 'storage' | 'log';
  readonly key?: string | number;
  readonly label?: string;
}

/** What a team adds to the models of APIs. */
export interface TeamModels {
  readonly sources: readonly TeamCall[];
  readonly sinks: readonly TeamSink[];
  readonly wrappers: readonly TeamCall[];
  readonly sanitizers: readonly TeamCall[];
}

/** A key format of the team. */
export interface TeamFormat {
  readonly id: string;
  readonly name: string;
  readonly class: Exclude<KeyClass, 'C'>;
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly maxLength: number;
  readonly revoke?: { readonly url: string; readonly steps: string };
}

/** A key of the inventory; see the schema. Times are as written: `90d`. */
export interface InventoryKey {
  readonly name: string;
  readonly provider?: string;
  readonly class?: Exclude<KeyClass, 'C'>;
  readonly owner?: string;
  readonly rotated?: string;
  readonly maxAge?: string;
  readonly runbook?: string;
}

/** What shows that a practice is lived. */
export interface Proof {
  readonly link: string;
  readonly owner?: string;
  readonly reviewed?: string;
  readonly reviewEvery?: string;
}

/** Lessons that a role finishes by a day. */
export interface TrainingRequirement {
  readonly role: string;
  readonly lessons: readonly string[];
  /** `YEAR-MONTH-DAY`. */
  readonly by: string;
}

/** What shows that people were trained, and who has to be. */
export interface TrainingProof extends Proof {
  /** The folder of reports, relative to the policy. */
  readonly reports?: string;
  readonly require?: readonly TrainingRequirement[];
}

export const practices = ['monitoring', 'training', 'rotation'] as const;
export type Practice = (typeof practices)[number];

/** A policy as plain data: it can be cloned to a worker. `createPolicy` makes it answer questions. */
export interface PolicySettings {
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  readonly enforced: readonly Enforced[];
  readonly files: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  };
  readonly hosts: {
    readonly own: readonly string[];
    readonly pinned: readonly string[];
    readonly local: readonly string[];
    readonly backend?: string;
  };
  readonly privileged: readonly PrivilegedHost[];
  readonly models: TeamModels;
  readonly formats: readonly TeamFormat[];
  readonly keys: readonly InventoryKey[];
  readonly evidence: Readonly<Partial<Record<Exclude<Practice, 'training'>, Proof>>> & {
    readonly training?: TrainingProof;
  };
  /** Folders of the team's own lessons, seen from the policy's folder. */
  readonly lessons: readonly string[];
  readonly exceptions: readonly Exception[];
  readonly failOn: FailOn;
  /** What was there when a baseline was written, and the paths of it that are there no more. */
  readonly baseline: {
    readonly entries: readonly BaselineEntry[];
    readonly gone: readonly string[];
    /** The checked folder as seen from the baseline's. */
    readonly folder: string;
  };
  /** The policies that this one was made of, in the order in which they were applied; the last is the project's own. */
  readonly layers: readonly string[];
  /** The checked folder as seen from the policy's folder, `apps/mobile/` say, or empty: globs start at the latter. */
  readonly folder: string;
  /** True for a workspace that nobody has trusted: rules can be made heavier, never lighter. */
  readonly onlyTighten: boolean;
  /** Where each value came from, by its path as JSON; what is not there is built in. */
  readonly origins: Readonly<Record<string, Origin>>;
}

const noModels: TeamModels = { sources: [], sinks: [], wrappers: [], sanitizers: [] };

/** What counts where no policy says otherwise. */
export const defaultSettings: PolicySettings = {
  rules: {},
  overrides: [],
  enforced: [],
  files: { include: [], exclude: [], roles: {} },
  hosts: { own: [], pinned: [], local: [] },
  privileged: [],
  models: noModels,
  formats: [],
  keys: [],
  evidence: {},
  lessons: [],
  exceptions: [],
  failOn: 'warning',
  baseline: { entries: [], gone: [], folder: '' },
  layers: [],
  folder: '',
  onlyTighten: false,
  origins: {},
};

/** What a check of a file can depend on: a baseline, which may be long, is only asked afterwards. */
export function checkedSettings(settings: PolicySettings): PolicySettings {
  return { ...settings, baseline: defaultSettings.baseline };
}

/**
 * What is left of a policy in a workspace that nobody has trusted. It may add: heavier rules, own, pinned and privileged hosts, sources, sinks
 * and secret formats, files that ship, a stricter `failOn`. Whatever could hide a fault, as a baseline can, or lead a fix to a stranger's backend, is gone.
 */
export function restrict(settings: PolicySettings): PolicySettings {
  const { ships } = settings.files.roles;
  return {
    ...defaultSettings,
    rules: heavierOnly(settings.rules),
    overrides: settings.overrides.map(({ files, rules }) => ({ files, rules: heavierOnly(rules) })),
    enforced: settings.enforced,
    files: { include: [], exclude: [], roles: ships ? { ships } : {} },
    hosts: { own: settings.hosts.own, pinned: settings.hosts.pinned, local: [] },
    privileged: settings.privileged,
    models: { ...noModels, sources: settings.models.sources, sinks: settings.models.sinks },
    formats: settings.formats.filter((format) => format.class === 'S'),
    keys: settings.keys,
    failOn: settings.failOn === 'information' ? 'information' : defaultSettings.failOn,
    layers: settings.layers,
    folder: settings.folder,
    onlyTighten: true,
    origins: settings.origins,
  };
}

function heavierOnly(rules: RuleSettings): RuleSettings {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([rule, { level }]): [string, RuleSetting][] =>
      level === undefined || level === 'off' ? [] : [[rule, { level }]],
    ),
  );
}
