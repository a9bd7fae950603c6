import type { Span } from '../document';
import type { Problem } from '../finding';
import { LineIndex } from '../text/line-index';
import { createPolicy, isExpired } from './policy';
import type { Policy } from './policy';
import type { PolicyFile } from './schema';
import { defaultSettings } from './settings';
import type { Origin, PolicySettings, RuleSetting } from './settings';
import { validatePolicy } from './validate';
import { readYaml } from './yaml-reader';
import type { ValuePath } from './yaml-reader';

/** What a policy file is read against. */
export interface LoadOptions {
  readonly ruleIds: readonly string[];
  /** `YEAR-MONTH-DAY`: exceptions that expired before are problems. */
  readonly today: string;
  /** The checked folder as seen from the policy's folder, with a final slash; empty when they are the same. */
  readonly folder?: string;
}

/** More than a person reads; a hostile file can hold a mistake every second character. */
const mostProblems = 100;

/**
 * Reads a policy file. Never throws: every mistake is a problem with its exact place, what is right counts, and a file
 * that cannot be read at all leaves the built-in defaults.
 * @param path The file's path as problems and origins shall name it.
 */
export function loadPolicy(
  text: string,
  path: string,
  { ruleIds, today, folder = '' }: LoadOptions,
): { readonly policy: Policy; readonly problems: readonly Problem[] } {
  const reading = readYaml(text, path);
  const isUnreadable = reading.value === undefined && reading.problems.length > 0;
  if (isUnreadable) {
    return { policy: createPolicy({ ...defaultSettings, folder }), problems: reading.problems.slice(0, mostProblems) };
  }
  const { file, problems, source } = validatePolicy(reading, ruleIds, path);
  const origins = originsOf(file, (at) => reading.place(source(at))?.value.start, new LineIndex(text), path);
  const policy = createPolicy({ ...settingsOf(file), folder, origins });
  const expired = expiredExceptions(policy, today, path, (at) => reading.place(source(at))?.value);
  return { policy, problems: [...reading.problems, ...problems, ...expired].slice(0, mostProblems) };
}

function settingsOf(file: PolicyFile): Omit<PolicySettings, 'folder' | 'origins'> {
  const { files, hosts } = file;
  return {
    rules: Object.fromEntries(Object.entries(file.rules ?? {}).map(([rule, written]) => [rule, ruleSetting(written)])),
    files: { include: files?.include ?? [], exclude: files?.exclude ?? [], roles: defined(files?.roles ?? {}) },
    hosts: {
      own: hosts?.own ?? [],
      pinned: hosts?.pinned ?? [],
      local: hosts?.local ?? [],
      ...defined({ backend: hosts?.backend }),
    },
    privileged: (file.privileged ?? []).map((service) => defined(service)),
    exceptions: (file.exceptions ?? []).map((exception) => defined(exception)),
    failOn: file.failOn ?? defaultSettings.failOn,
    onlyTighten: false,
  };
}

function ruleSetting(written: NonNullable<PolicyFile['rules']>[string]): RuleSetting {
  if (typeof written === 'string') return { level: written };
  return defined({ level: written?.severity, options: written?.options });
}

type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** The same without the keys whose value is undefined. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}

/** The place of every value in the file, lists and maps among them. */
function originsOf(
  file: PolicyFile,
  offsetOf: (path: ValuePath) => number | undefined,
  lines: LineIndex,
  name: string,
): Record<string, Origin> {
  const origins: Record<string, Origin> = {};
  const visit = (value: unknown, path: ValuePath): void => {
    const offset = path.length > 0 ? offsetOf(path) : undefined;
    if (offset !== undefined) {
      const { line, column } = lines.position(offset);
      origins[JSON.stringify(path)] = { path: name, line: line + 1, column: column + 1 };
    }
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(file, []);
  return origins;
}

function expiredExceptions(
  policy: Policy,
  today: string,
  path: string,
  spanOf: (path: ValuePath) => Span | undefined,
): Problem[] {
  return policy.settings.exceptions.flatMap((exception, index): Problem[] => {
    if (!isExpired(exception, today)) return [];
    const span = spanOf(['exceptions', index, 'expires']) ?? { start: 0, end: 0 };
    const message = `This exception expired on ${String(exception.expires)} and silences nothing. Renew it, or fix the finding.`;
    return [{ path, span, code: 'policy-expired-exception', severity: 'warning', message }];
  });
}
