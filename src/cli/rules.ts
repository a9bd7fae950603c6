import { exitCodes, write } from './environment';
import type { Environment } from './environment';

/** Lists the rules: as a table for people, or as JSON with all that is known of each. */
export async function listRules(format: 'text' | 'json', { rules, stdout }: Environment): Promise<number> {
  await write(stdout, format === 'json' ? `${JSON.stringify(rules, undefined, 2)}\n` : table(rules));
  return exitCodes.clean;
}

function table(rules: Environment['rules']): string {
  const rows = [
    ['rule', 'item', 'severity', 'weakness', 'what it finds'],
    ...rules.map(({ id, checklist, severity, cwe, title }) => {
      return [id, String(checklist), severity, cwe.map((weakness) => `CWE-${weakness}`).join(' '), title];
    }),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('');
}
