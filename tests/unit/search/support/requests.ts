import type { Filters, SearchRequest } from '../../../../src/search/model.ts';

export const NO_FILTERS: Filters = { years: [], places: [], terms: [], columns: [] };

/** A request for everything that a query finds, but for what is said otherwise. */
export function requestOf(text: string, changes: Partial<SearchRequest> = {}): SearchRequest {
  return {
    text,
    filters: NO_FILTERS,
    sort: 'relevance',
    from: 0,
    count: Number.POSITIVE_INFINITY,
    facets: ['places', 'terms'],
    ...changes,
  };
}
