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

/** `1960-06` as `June 1960`, `1960` as it is. */
export function period(date: string): string {
  return date.includes('-') ? `${monthName(date)} ${date.slice(0, 4)}` : date;
}

/** A month in a list of months: `1960-06` as `Jun`. */
export function shortMonth(month: string): string {
  return monthName(month).slice(0, 3);
}
