import type { Counts } from '../../../search/model.ts';
import type { CitedSearch } from '../../../texts/cited-search.ts';
import { dayOf } from '../../dom/day-of.ts';
import { nameOf } from '../narrowing/labels.ts';
import type { NameLookup } from '../narrowing/names.ts';
import { writeAddress, type SearchAddress } from '../state/address.ts';
import { choicesOf } from '../state/filters.ts';

/** The archive and its release, as a citation names them. */
export type CitedArchive = Pick<CitedSearch, 'title' | 'release'>;

/**
 * What a citation of a search says.
 *
 * @param page - the whole address of the search page
 * @param now - when the search was made
 */
export function citedSearch(
  address: SearchAddress,
  found: Counts,
  {
    archive,
    page,
    names,
    now,
  }: { archive: CitedArchive; page: string; names: NameLookup; now: Date },
): CitedSearch {
  return {
    ...archive,
    text: address.text,
    filters: choicesOf(address.filters).map((choice) => nameOf(choice, names)),
    // What is cited is the search and not a page of its results.
    address: new URL(writeAddress({ ...address, page: 1 }), page).href,
    found: { articles: found.articles, passages: found.passages },
    day: dayOf(now),
  };
}
