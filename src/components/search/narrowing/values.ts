import type { FacetValue } from '../../../search/model.ts';
import { isChosen, type Facet } from '../state/filters.ts';
import type { Filters } from '../../../search/model.ts';

/** How many values of a facet are shown before the reader asks for all. */
const FIRST_VALUES = 8;

/** A year with its months, all with their counts. */
export interface YearValue extends FacetValue {
  months: FacetValue[];
}

/**
 * The values of a facet with those that are chosen among them, be it that they find nothing.
 *
 * @param values - those that find something
 */
export function withChosen(
  values: readonly FacetValue[],
  facet: Exclude<Facet, 'lang' | 'years'>,
  filters: Filters,
): FacetValue[] {
  const known = new Set(values.map(({ value }) => value));
  const missing = filters[facet].filter((value) => !known.has(value));
  return [...values, ...missing.map(nothingBy)];
}

/**
 * The years in which something is found or that are chosen, ascending, each with such months.
 *
 * @param months - those that find something; an article has one month, so their counts add up
 */
export function yearsOf(months: readonly FacetValue[], filters: Filters): YearValue[] {
  const chosen = filters.years.filter((value) => !months.some((month) => month.value === value));
  const all = [...months, ...chosen.map(nothingBy)].sort((a, b) => (a.value < b.value ? -1 : 1));
  const years = Map.groupBy(all, ({ value }) => value.slice(0, 'YYYY'.length));
  return [...years].map(([year, within]) => ({
    ...sumOf(year, within),
    months: within.filter(({ value }) => value !== year),
  }));
}

/** One value for several that no article has two of. */
export function sumOf(value: string, parts: readonly FacetValue[]): FacetValue {
  return {
    value,
    articles: parts.reduce((sum, { articles }) => sum + articles, 0),
    passages: parts.reduce((sum, { passages }) => sum + passages, 0),
  };
}

/** A value that finds nothing. */
export function nothingBy(value: string): FacetValue {
  return { value, articles: 0, passages: 0 };
}

/**
 * The values to show of a list that may be long: those with most articles, and whichever are chosen,
 * in the order of the list.
 */
export function foremost<T extends FacetValue>(
  values: readonly T[],
  facet: Facet,
  filters: Filters,
): T[] {
  if (values.length <= FIRST_VALUES) return [...values];
  const byArticles = values.toSorted((a, b) => b.articles - a.articles);
  const most = new Set(byArticles.slice(0, FIRST_VALUES));
  return values.filter((value) => most.has(value) || isChosen(filters, { facet, ...value }));
}
