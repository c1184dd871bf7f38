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
