import { roleOf } from '../classify';
import type { Role } from '../document';
import { severities } from '../finding';
import type { Finding, Severity } from '../finding';
import { Baseline } from './baseline';
import { compileGlobs } from './glob';
import type { Glob } from './glob';
import type { FailOn, Level } from './schema-parts';
import { defaultSettings } from './settings';
import type { Exception, Origin, PolicySettings, RuleSetting } from './settings';
import { enforces } from './tighten';
import type { ValuePath } from './yaml-reader';

/** What a policy makes of a finding. `off` is a rule that the policy turned off; it is not reported at all. */
export type Weight =
  | { readonly outcome: 'kept'; readonly finding: Finding }
  | { readonly outcome: 'suppressed'; readonly reason: string }
  /** It was there when the baseline was written. */
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'off' };

/** A resolved policy: what findings weigh, which files count, which hosts there are. Paths are workspace-relative. */
export interface Policy {
  /** The same policy as plain data, for `createPolicy` in a worker. */
  readonly settings: PolicySettings;
  readonly hosts: PolicySettings['hosts'];
  readonly privileged: PolicySettings['privileged'];
  readonly failOn: FailOn;
  /** What the policy sets a rule to, in one file or where no override says otherwise; undefined for the rule's own severity. */
  level(rule: string, path?: string): Level | undefined;
  options(rule: string, path?: string): Readonly<Record<string, unknown>>;
  /** The policy that enforces a rule, as it is told: comments and baselines cannot silence it then. */
  enforcer(rule: string): string | undefined;
  /** What a file is for: the policy's word first, then its path's. */
  roleFor(path: string): Role;
  isExcluded(path: string): boolean;
  /** Whether everything in a folder is excluded, so that it need not be listed. */
  excludesFolder(path: string): boolean;
  /** @param today `YEAR-MONTH-DAY`; an exception counts through the day on which it expires. */
  weigh(finding: Finding, today: string): Weight;
  /** Where the policy sets a rule's level in a file; undefined for the rule's own. */
  levelOrigin(rule: string, path?: string): Origin | undefined;
  /** Where the value at a path of `keyward.yml` came from; undefined for what is built in. */
  origin(path: ValuePath): Origin | undefined;
}

/** Makes settings answer questions. */
export function createPolicy(settings: PolicySettings = defaultSettings): Policy {
  const { files, hosts, failOn, folder } = settings;
  const include = compileGlobs(files.include);
  const exclude = compileGlobs(files.exclude);
  const roles = Object.entries(files.roles).map(([role, globs]) => [role as Role, compileGlobs(globs)] as const);
  const exceptions = settings.exceptions.map((exception) => ({ exception, glob: globOf(exception) }));
  const gone = new Set(settings.baseline.gone);
  const baseline = new Baseline(settings.baseline.entries, (path) => gone.has(path));
  const settingsFor = settingsIn(settings);
  const levelOf = (rule: string, path?: string) => settingsFor(rule, path).find(({ level }) => level !== undefined);

  return {
    settings,
    hosts,
    privileged: settings.privileged,
    failOn,
    level: (rule, path) => levelOf(rule, path)?.level,
    options: (rule, path) => settingsFor(rule, path).find((one) => one.options !== undefined)?.options ?? {},
    enforcer: (rule) => settings.enforced.find(({ pattern }) => enforces(pattern, rule))?.by,
    roleFor: (path) => roles.find(([, glob]) => glob(folder + path))?.[0] ?? roleOf(path),
    isExcluded: (path) => exclude(folder + path) || (files.include.length > 0 && !include(folder + path)),
    excludesFolder: (path) => exclude(folder + path),
    weigh: (finding, today) => {
      const { level: set, atLeastOwn = false } = levelOf(finding.rule, finding.path) ?? {};
      if (set === 'off') return { outcome: 'off' };
      const entry = exceptions.find(({ exception, glob }) => covers(exception, glob, finding, folder, today));
      if (entry) return { outcome: 'suppressed', reason: entry.exception.reason };
      if (baseline.holds(finding, settings.baseline.folder)) return { outcome: 'accepted' };
      return {
        outcome: 'kept',
        finding: { ...finding, severity: effectiveSeverity(finding, set, settings.onlyTighten || atLeastOwn) },
      };
    },
    levelOrigin: (rule, path) => originOfLevel(settings, levelOf(rule, path)?.place),
    origin: (path) => settings.origins[JSON.stringify(path)],
  };
}

/** What is said of a rule in a file, last first, each with its place in the policy. */
function settingsIn({ rules, overrides, folder }: PolicySettings) {
  const inFiles = overrides.map((override, index) => ({
    rules: override.rules,
    at: ['overrides', index, 'rules'],
    glob: compileGlobs(override.files),
  }));
  const everywhere = { rules, at: ['rules'] };
  return (rule: string, path?: string): (RuleSetting & { readonly place: ValuePath })[] => {
    const matching = path === undefined ? [] : inFiles.filter(({ glob }) => glob(folder + path)).reverse();
    return [...matching, everywhere].flatMap(({ rules: said, at }) =>
      Object.hasOwn(said, rule) ? [{ ...said[rule], place: [...at, rule] }] : [],
    );
  };
}

/** A level may be written alone, or as `severity`. */
function originOfLevel({ origins }: PolicySettings, place: ValuePath | undefined): Origin | undefined {
  return place && (origins[JSON.stringify([...place, 'severity'])] ?? origins[JSON.stringify(place)]);
}

function globOf(exception: Exception): Glob | undefined {
  return exception.path === undefined ? undefined : compileGlobs([exception.path]);
}

function covers(
  exception: Exception,
  glob: Glob | undefined,
  finding: Finding,
  folder: string,
  today: string,
): boolean {
  if (exception.rule !== finding.rule || isExpired(exception, today)) return false;
  if (exception.fingerprint !== undefined && exception.fingerprint !== finding.fingerprint) return false;
  return glob === undefined ? exception.fingerprint !== undefined : glob(folder + finding.path);
}

/** Whether the last day of an exception has passed. */
export function isExpired(exception: Exception, today: string): boolean {
  return exception.expires !== undefined && exception.expires < today;
}

/**
 * What a finding weighs. The policy's level replaces the rule's own severity (in an untrusted workspace only when it is
 * heavier). What the file and the value are for comes after, whatever the level: in tests and generated files a finding
 * is at most information, and a publishable key (class P) is at most a hint.
 */
export function effectiveSeverity(
  finding: Pick<Finding, 'severity' | 'role' | 'keyClass'>,
  level: Exclude<Level, 'off'> | undefined,
  onlyTighten = false,
): Severity {
  let severity = level ?? finding.severity;
  if (onlyTighten) severity = heavier(severity, finding.severity);
  if (finding.role === 'test' || finding.role === 'generated') severity = lighter(severity, 'information');
  return finding.keyClass === 'P' ? 'hint' : severity;
}

function heavier(first: Severity, second: Severity): Severity {
  return severities.indexOf(first) < severities.indexOf(second) ? first : second;
}

/** The lighter of two severities. */
export function lighter(first: Severity, second: Severity): Severity {
  return heavier(first, second) === first ? second : first;
}

/** Whether a severity is heavy enough for a check to fail. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
