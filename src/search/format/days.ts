const DAY = 24 * 60 * 60 * 1000;

/**
 * A day as the index counts it: from 1 January 1970, earlier ones below 0.
 *
 * @param date - `YYYY-MM-DD`
 */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

/** The date of a day that {@link dayOf} has counted, as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
