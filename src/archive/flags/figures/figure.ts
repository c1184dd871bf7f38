import type { Span } from '../../align/bead.ts';
import { rounded } from '../../align/tokens/rounded.ts';

/** What a figure counts or names. */
export type FigureType = 'number' | 'percent' | 'year' | 'month' | 'day' | 'weekday';

/**
 * A number or a part of a date as one language writes it. Its span is in the text of its side, in
 * UTF-16 units.
 */
export interface Figure extends Span {
  type: FigureType;
  /** The number; of a percentage how many per cent; of a weekday 1 (Monday) to 7. */
  value: number;
  /**
   * All by which the other language may give it, its own key first: `#1200`, `%88`, `m4` (April),
   * `w1` (Monday), `24 hours`.
   */
  keys: readonly string[];
  /**
   * What it proves when the other language has nothing like it: `sure` that the two differ, `weak`
   * that they do if the other side has another figure in its place (`两个` may become `both`), `none`
   * nothing.
   */
  proof: 'sure' | 'weak' | 'none';
}

/** The key of a number. */
export function numberKey(value: number): string {
  return `#${rounded(value)}`;
}

/** The key of a percentage. */
export function percentKey(value: number): string {
  return `%${rounded(value)}`;
}

/** The key of a month, 1 to 12. */
export function monthKey(month: number): string {
  return `m${month}`;
}

/** The key of a weekday, 1 (Monday) to 7. */
export function weekdayKey(day: number): string {
  return `w${day}`;
}

/** The keys of a number that may also be said in some other ways. */
export function numberKeys(value: number, ...others: readonly number[]): string[] {
  return [value, ...others].map(numberKey);
}

/** The key of a number of units of which the other language may count larger or smaller ones. */
export function unitKey(value: number, unit: Unit): string {
  return `${rounded(value)} ${unit}`;
}

export type Unit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

/** The keys of so many per cent: `88%`, `88` where the sign is lost, `0.88`. */
export function percentKeys(value: number): string[] {
  const share = value % 100 === 0 ? [] : [value / 100];
  return [percentKey(value), ...numberKeys(value, ...share)];
}

/** The keys of a fraction, which may be given in per cent, exactly or rounded. */
export function fractionKeys(value: number): string[] {
  const percents = [value * 100, Math.round(value * 1000) / 10, Math.round(value * 100)];
  return [numberKey(value), ...percents.map(percentKey)];
}

/** The key of a month together with its number: `the fifth month`. */
export function monthKeys(month: number): string[] {
  return [monthKey(month), numberKey(month)];
}
