/** How the table of letters is written: what may follow what, and what a cost looks like. */

/** The boundary of a word, then the letters. */
export const symbols = ' abcdefghijklmnopqrstuvwxyz';

/** Costs are kept in quarters of a bit, as letters from here on; none of them needs an escape in a string. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A cost in bits, as one letter. */
export function costOf(bits: number): string {
  return digits[Math.min(digits.length - 1, Math.round(bits * 4))] ?? '0';
}

/** The cost that a letter stands for, in bits. */
export function bitsOf(digit: string): number {
  return digits.indexOf(digit) / 4;
}
