import type { Side } from '../../../archive/model.ts';
import type { Filters, NamedFacet } from '../../../search/model.ts';

/** What a search can be narrowed by. */
export type Facet = keyof Filters;

/** A value of a facet, as {@link Filters} has it. */
export interface Choice {
  facet: Facet;
  value: string;
}

/** The facets of which several values may be chosen. */
const LISTS = ['years', 'places', 'terms', 'columns'] as const;

/** Filters that let everything through. */
export const NO_FILTERS: Filters = { years: [], places: [], terms: [], columns: [] };

/** Everything that filters ask for, in the order in which the page names it. */
export function choicesOf(filters: Filters): Choice[] {
  const { lang, years, places, terms, columns } = filters;
  const of = (facet: Facet, values: readonly string[]) => values.map((value) => ({ facet, value }));
  return [
    ...of('years', years),
    ...of('lang', lang ? [lang] : []),
    ...of('columns', columns),
    ...of('places', places),
    ...of('terms', terms),
  ];
}

/** Whether filters ask for a value by its own name. */
export function isChosen(filters: Filters, { facet, value }: Choice): boolean {
  return facet === 'lang' ? filters.lang === value : filters[facet].includes(value);
}

/**
 * The filters with a value chosen that was not, or the other way round. A month takes the place of
 * its year and a year that of its months: who chooses one of them does not mean both.
 */
export function toggled(filters: Filters, choice: Choice): Filters {
  const { facet, value } = choice;
  const isOn = !isChosen(filters, choice);
  if (facet === 'lang') return { ...filters, lang: isOn ? (value as Side) : undefined };
  const others = filters[facet].filter((other) => other !== value);
  if (!isOn) return { ...filters, [facet]: others };
  if (facet !== 'years') return { ...filters, [facet]: [...others, value] };
  const apart = others.filter((other) => !isWithin(other, value) && !isWithin(value, other));
  return { ...filters, years: [...apart, value].sort() };
}

/** Whether a month or year is, or lies in, another: `1960-06` in `1960`. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}-`);
}

/** The facets with files of their own that filters need. */
export function namedFacetsOf(filters: Filters): NamedFacet[] {
  return (['places', 'terms'] as const).filter((facet) => filters[facet].length > 0);
}

/** Whether filters let everything through. */
export function isEmpty(filters: Filters): boolean {
  return filters.lang === undefined && LISTS.every((facet) => filters[facet].length === 0);
}
