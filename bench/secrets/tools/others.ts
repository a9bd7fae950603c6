import { readFileSync, rmSync } from 'node:fs';
import { below, commandPath, outputOf, stateOf, type Tool } from './tool';

/** https://github.com/gitleaks/gitleaks */
const gitleaks: Tool = {
  name: 'gitleaks',
  state: () => stateOf('gitleaks', ['version']),
  find(root) {
    const args = ['dir', root, '--report-format', 'json', '--report-path', '-', '--no-banner', '--redact=100'];
    const text = outputOf(commandPath('gitleaks') ?? '', [...args, '--log-level', 'error']);
    const found = JSON.parse(text) as readonly {
      File: string;
      StartLine: number;
      StartColumn: number;
      EndColumn: number;
    }[];
    return found.map(({ File, StartLine, StartColumn, EndColumn }) => ({
      path: below(root, File),
      line: StartLine,
      columns: [StartColumn, EndColumn],
    }));
  },
};

/** https://github.com/betterleaks/betterleaks */
const betterleaks: Tool = {
  name: 'betterleaks',
  state: () => stateOf('betterleaks'),
  find(root) {
    const report = `${root}-betterleaks.json`;
    outputOf(commandPath('betterleaks') ?? '', [root, '-o', report, '--redact', '--no-banner', '-l', 'error']);
    const { findings } = JSON.parse(readFileSync(report, 'utf8')) as {
      findings: readonly { location: { path: string; start_line: number; start_column: number; end_column: number } }[];
    };
    rmSync(report);
    return findings.map(({ location }) => ({
      path: below(root, location.path),
      line: location.start_line,
      columns: [location.start_column, location.end_column],
    }));
  },
};

/** https://github.com/trufflesecurity/trufflehog */
const trufflehog: Tool = {
  name: 'trufflehog',
  state: () => stateOf('trufflehog'),
  find(root) {
    const text = outputOf(commandPath('trufflehog') ?? '', [
      'filesystem',
      root,
      '--json',
      '--no-verification',
      '--no-update',
    ]);
    return text
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => {
        const { SourceMetadata } = JSON.parse(line) as {
          SourceMetadata: { Data: { Filesystem: { file: string; line?: number } } };
        };
        const { file, line: at } = SourceMetadata.Data.Filesystem;
        return { path: below(root, file), line: at ?? 1 };
      });
  },
};

/** https://github.com/Yelp/detect-secrets */
const detectSecrets: Tool = {
  name: 'detect-secrets',
  state: () => stateOf('detect-secrets'),
  find(root) {
    // Without this a key is asked of its provider.
    const text = outputOf(commandPath('detect-secrets') ?? '', ['scan', '--all-files', '--no-verify', '.'], root);
    const { results } = JSON.parse(text) as { results: Record<string, readonly { line_number: number }[]> };
    return Object.entries(results).flatMap(([file, found]) =>
      found.map(({ line_number: line }) => ({ path: below(root, file), line })),
    );
  },
};

/** https://github.com/secretlint/secretlint, with its recommended rules, which must be installed beside it. */
const secretlint: Tool = {
  name: 'secretlint',
  state: () => stateOf('secretlint'),
  find(root) {
    const rules = JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] });
    // It ends before what it prints has left a pipe.
    const report = `${root}-secretlint.json`;
    const args = ['--secretlintrcJSON', rules, '--format', 'json', '--maskSecrets', '--output', report, '**/*'];
    outputOf(commandPath('secretlint') ?? '', args, root);
    const files = JSON.parse(readFileSync(report, 'utf8')) as {
      filePath: string;
      messages: readonly { loc: { start: { line: number; column: number }; end: { column: number } } }[];
    }[];
    rmSync(report);
    return files.flatMap(({ filePath, messages }) =>
      messages.map(({ loc: { start, end } }) => ({
        path: below(root, filePath),
        line: start.line,
        columns: [start.column + 1, end.column + 1],
      })),
    );
  },
};

/** https://semgrep.dev. It brings no rules of its own: KEYWARD_BENCH_SEMGREP names a folder of them, or it is not run. */
const semgrep: Tool = {
  name: 'semgrep',
  state() {
    const state = stateOf('semgrep');
    if ('missing' in state || process.env.KEYWARD_BENCH_SEMGREP !== undefined) return state;
    return { missing: `${state.version} has no rules without a network` };
  },
  find(root) {
    const args = [
      'scan',
      '--config',
      process.env.KEYWARD_BENCH_SEMGREP ?? '',
      '--json',
      '--metrics=off',
      '--no-git-ignore',
      root,
    ];
    const { results } = JSON.parse(outputOf(commandPath('semgrep') ?? '', args)) as {
      results: readonly { path: string; start: { line: number; col: number }; end: { line: number; col: number } }[];
    };
    return results.map(({ path: file, start, end }) => ({
      path: below(root, file),
      line: start.line,
      ...(end.line === start.line && { columns: [start.col, end.col] as const }),
    }));
  },
};

/** The other tools that a comparison is made with where they are installed. */
export const others: readonly Tool[] = [gitleaks, betterleaks, trufflehog, detectSecrets, secretlint, semgrep];
