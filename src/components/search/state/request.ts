import type { NamedFacet, SearchRequest } from '../../../search/model.ts';
import type { SearchAddress } from './address.ts';

/** How many articles a page of results has. */
export const GROUPS_ON_PAGE = 10;

/**
 * What to ask the search for an address.
 *
 * @param facets - whose counts are wanted although they cost a file each
 */
export function requestOf(
  { text, filters, sort, page }: SearchAddress,
  facets: readonly NamedFacet[],
): SearchRequest {
  const from = (page - 1) * GROUPS_ON_PAGE;
  return { text, filters, sort, from, count: GROUPS_ON_PAGE, facets };
}

/** How many pages of results there are; at least one. */
export function pageCount(articles: number): number {
  return Math.max(1, Math.ceil(articles / GROUPS_ON_PAGE));
}
