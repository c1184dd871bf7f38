const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** `1960-06-11` as `11 June 1960`. */
export function longDate(date: string): string {
  return LONG.format(new Date(`${date}T00:00:00Z`));
}

/** `1960-06-11` or `1960-06` as `June`. */
export function monthName(date: string): string {
  return MONTH.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}

/**
 * Counts dates by year or by month.
 *
 * @param dates - `YYYY-MM-DD`, in order
 * @returns counts by `YYYY` or `YYYY-MM`, in the order of the dates
 */
export function countBy(dates: readonly string[], unit: 'YYYY' | 'YYYY-MM'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const key = date.slice(0, unit.length);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
