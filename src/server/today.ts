/** Today as `YEAR-MONTH-DAY`: what exceptions expire by. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
