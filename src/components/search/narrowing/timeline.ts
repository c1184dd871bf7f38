import type { FacetValue } from '../../../search/model.ts';
import { nothingBy, sumOf } from './values.ts';

/** Over more months than this the time-line counts by year. */
const MOST_MONTHS = 72;

/** Bars under which the name of their year has room. */
const ROOM_FOR_NAME = 4;

/** How many names of years have room under a time-line. */
const MOST_NAMES = 8;

/** A stretch of months as `YYYY-MM`, both included. */
export interface Months {
  first: string;
  last: string;
}

/** Some neighbouring bars of the time-line and the name under them; empty when it has no room. */
export interface Stretch {
  name: string;
  /** A month or a year each, without gaps; those without hits have counts of 0. */
  bars: FacetValue[];
}

/**
 * Lays out hits over time: a bar for each month from the archive's first to its last, or for each
 * year when there are many months.
 *
 * @param months - those in which something is found, ascending
 * @param archive - the months that the archive has articles of, when that is known
 * @returns one stretch for each year; none when there is nothing to compare
 */
export function timelineOf(months: readonly FacetValue[], archive: Months | undefined): Stretch[] {
  const range = rangeOf(months, archive);
  if (!range || range.first === range.last) return [];
  const known = new Map(months.map((month) => [month.value, month]));
  const bars = monthsOf(range).map((month) => known.get(month) ?? nothingBy(month));
  const years = Map.groupBy(bars, ({ value }) => value.slice(0, 'YYYY'.length));
  if (bars.length > MOST_MONTHS) {
    const step = Math.ceil(years.size / MOST_NAMES);
    return [...years].map(([year, within], at) => ({
      name: at % step === 0 ? year : '',
      bars: [sumOf(year, within)],
    }));
  }
  return [...years].map(([year, within]) => ({
    name: within.length >= ROOM_FOR_NAME || years.size === 1 ? year : '',
    bars: within,
  }));
}

function rangeOf(months: readonly FacetValue[], archive: Months | undefined): Months | undefined {
  const ends = [months[0]?.value, months.at(-1)?.value, archive?.first, archive?.last]
    .filter((month) => month !== undefined)
    .sort();
  return ends.length > 0 ? { first: ends[0]!, last: ends.at(-1)! } : undefined;
}

/** All months of a stretch. */
function monthsOf({ first, last }: Months): string[] {
  const from = numberOf(first);
  return Array.from({ length: numberOf(last) - from + 1 }, (_, at) => monthAt(from + at));
}

/** Months counted from that of January of the year 0. */
function numberOf(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1;
}

function monthAt(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
