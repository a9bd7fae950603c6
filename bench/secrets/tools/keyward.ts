import { readdirSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { inRoot } from '../../../scripts/lib/paths';
import { below, outputOf, type Found, type Tool } from './tool';

/** The rules that speak of a value written down; others (a log, a preference, a name that ships) are not what is measured. */
const rules = new Set([
  ...['hardcoded-secret', 'hardcoded-credential', 'hardcoded-crypto-key', 'packaged-private-key', 'publishable-key'],
  ...['ci-inline-secret', 'signing-secret-in-build'],
]);

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly keyClass?: string;
    readonly path: string;
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  }[];
}

/** This repository's own build. Each shard is a project: a check lets files of one project speak to each other. */
export const keyward: Tool = {
  name: 'keyward',
  state: () => ({ version }),
  find: (root) => readdirSync(root).flatMap((shard) => found(root, shard)),
};

function found(root: string, shard: string): Found[] {
  const folder = path.join(root, shard);
  const args = [inRoot('dist/cli.js'), 'check', folder, '--no-policy', '--no-cache', '--format', 'json'];
  const { findings } = JSON.parse(outputOf(process.execPath, args)) as Report;
  return findings
    .filter(({ rule }) => rules.has(rule))
    .map(({ path: file, start, end, severity, keyClass }) => ({
      path: below(root, path.join(shard, file)),
      line: start.line,
      ...(end.line === start.line && { columns: [start.column, end.column] as const }),
      severity,
      ...(keyClass !== undefined && { keyClass }),
    }));
}
