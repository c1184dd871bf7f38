/** `1960-06-11` as `1960年6月11日`. */
export function longDate(date: string): string {
  return `${period(date.slice(0, 'YYYY-MM'.length))}${Number(date.slice(8))}日`;
}

/** `1960-06-11` or `1960-06` as `6月`. */
export function monthName(date: string): string {
  return `${Number(date.slice(5, 7))}月`;
}

/** `1960-06` as `1960年6月`, `1960` as `1960年`. */
export function period(date: string): string {
  return `${date.slice(0, 4)}年${date.includes('-') ? monthName(date) : ''}`;
}

/** A month in a list of months: `1960-06` as `6月`. */
export const shortMonth = monthName;
