import { dayOf } from '../engine/policy/period';

/** Today as `YEAR-MONTH-DAY`: what exceptions expire by. */
export function today(): string {
  return dayOf(new Date());
}
