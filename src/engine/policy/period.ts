const days = { d: 1, w: 7, m: 30.44, y: 365.25 } as const;

/** The days of a time such as `90d`, `12w`, `6m` or `1y`; undefined for a text that is none. */
export function daysOf(period: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,3})([dwmy])$/.exec(period) ?? [];
  return count === undefined ? undefined : Math.round(Number(count) * days[unit as keyof typeof days]);
}

/** The day a number of days after another, both `YEAR-MONTH-DAY`. */
export function dayAfter(day: string, count: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000));
}

/** The days from one day to another, both `YEAR-MONTH-DAY`; none for one that is not over yet. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

/** A moment's day, `YEAR-MONTH-DAY`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
