import type { Role } from '../document';
import type { FailOn, Level } from './schema';

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

/** A service that the app must reach through its backend, as a policy names it. */
export interface PrivilegedHost {
  readonly host: string;
  readonly path?: string;
  readonly reason?: string;
}

/** A policy as plain data: it can be cloned to a worker. `createPolicy` makes it answer questions. */
export interface PolicySettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
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
  readonly exceptions: readonly Exception[];
  readonly failOn: FailOn;
  /** The checked folder as seen from the policy's folder, `apps/mobile/` say, or empty: globs start at the latter. */
  readonly folder: string;
  /** True for a workspace that nobody has trusted: rules can be made heavier, never lighter. */
  readonly onlyTighten: boolean;
  /** Where each value came from, by its path as JSON; what is not there is built in. */
  readonly origins: Readonly<Record<string, Origin>>;
}

/** What counts where no policy says otherwise. */
export const defaultSettings: PolicySettings = {
  rules: {},
  files: { include: [], exclude: [], roles: {} },
  hosts: { own: [], pinned: [], local: [] },
  privileged: [],
  exceptions: [],
  failOn: 'warning',
  folder: '',
  onlyTighten: false,
  origins: {},
};

/**
 * What is left of a policy in a workspace that nobody has trusted. It may add: heavier rules, own, pinned and
 * privileged hosts, files that ship, a stricter `failOn`. Whatever could hide a fault, or lead a fix to a stranger's backend, is gone.
 */
export function restrict(settings: PolicySettings): PolicySettings {
  const { ships } = settings.files.roles;
  const levels = Object.entries(settings.rules).flatMap(([rule, { level }]): [string, RuleSetting][] =>
    level === undefined || level === 'off' ? [] : [[rule, { level }]],
  );
  return {
    ...defaultSettings,
    rules: Object.fromEntries(levels),
    files: { include: [], exclude: [], roles: ships ? { ships } : {} },
    hosts: { own: settings.hosts.own, pinned: settings.hosts.pinned, local: [] },
    privileged: settings.privileged,
    failOn: settings.failOn === 'information' ? 'information' : defaultSettings.failOn,
    folder: settings.folder,
    onlyTighten: true,
    origins: settings.origins,
  };
}
