import { monthKey, numberKey } from './figure.ts';

/** Words that say a number or a date without being a figure, and the keys that they account for. */
export type Hint = readonly [words: RegExp, keys: readonly string[]];

/** Words for years, months and days by how far they are from those of the newspaper. */
export interface RelativeWords {
  years: readonly (readonly [words: RegExp, by: number])[];
  months: readonly (readonly [words: RegExp, by: number])[];
  days: readonly (readonly [words: RegExp, by: number])[];
}

/** The date of a newspaper, on which `last year` and `the 10th` depend. */
export interface PaperDate {
  year: number;
  month: number;
  day: number;
}

/** Reads `YYYY-MM-DD`. */
export function paperDate(date: string): PaperDate {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

/** The keys of all hints that a text has. */
export function hintKeys(text: string, hints: readonly Hint[]): string[] {
  return hints.flatMap(([words, keys]) => (words.test(text) ? keys : []));
}

/** The keys of the dates that a text gives relative to that of the newspaper. */
export function relativeKeys(
  text: string,
  { years, months, days }: RelativeWords,
  { year, month, day }: PaperDate,
): string[] {
  const offsets = (table: RelativeWords['days']) =>
    table.flatMap(([words, by]) => (words.test(text) ? by : []));
  const dates = offsets(days).map((by) => new Date(Date.UTC(year, month - 1, day + by)));
  return [
    ...offsets(years).map((by) => numberKey(year + by)),
    ...offsets(months).map((by) => monthKey(monthAfter(month, by))),
    ...dates.flatMap((date) => [numberKey(date.getUTCDate()), monthKey(date.getUTCMonth() + 1)]),
  ];
}

/** The month that is so many months after another, 1 to 12. */
export function monthAfter(month: number, months: number): number {
  return ((((month - 1 + months) % 12) + 12) % 12) + 1;
}
