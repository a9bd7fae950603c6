import type { Counts } from '../protocol';

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Findings in words, the heaviest first: `2 errors, 1 warning`. */
export function inWords({ error, warning, information, hint }: Counts): string {
  const parts = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(information > 0 ? [`${information} for information`] : []),
    ...(hint > 0 ? [counted(hint, 'hint')] : []),
  ];
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** The day that it is, `YEAR-MONTH-DAY`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
