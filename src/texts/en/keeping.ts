import type { CitedSearch } from '../cited-search.ts';
import { longDate } from './dates.ts';
import { passagesInArticles } from './phrases.ts';

/** What is offered to keep of a search, in English. */
export const KEEPING = {
  address: 'Copy the address of this search',
  cite: 'Cite this search',
  copy: { en: 'Copy the citation', zh: 'Copy the Chinese citation' },
};

/** How a search is cited in English. */
export function citation(search: CitedSearch): string {
  const { text, filters, title, release, address, found, day } = search;
  const narrowed = filters.length > 0 ? ` (${filters.map(({ en }) => en).join(', ')})` : '';
  return (
    `Search for “${text}”${narrowed} in ${title.en}, release ${release.date} · ${release.hash}, ` +
    `${address}: ${passagesInArticles(found)}, searched on ${longDate(day)}.`
  );
}
