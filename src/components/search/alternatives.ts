import type { Search } from '../../search/browser/client.ts';
import type { Alternative } from '../../search/model.ts';
import { langOf } from '../../texts/languages.ts';
import { SEARCH } from '../../texts/search.ts';
import { element } from '../dom/element.ts';
import { START, writeAddress, type SearchAddress } from './state/address.ts';
import { requestOf } from './state/request.ts';

/**
 * Asks by what other names the archive knows the words of a query.
 *
 * @param searchPage - the address of the search page; empty where that is the page itself
 * @returns links to the same search by these names; nothing when they cannot be had: what was asked
 *   for is there, and the next search will say what is wrong
 */
export async function alternativesTo(
  address: SearchAddress,
  search: Search,
  searchPage = '',
): Promise<Node[]> {
  try {
    const alternatives = (await search.alternatives(requestOf(address, []))) ?? [];
    const hrefOf = (text: string): string =>
      searchPage + writeAddress({ ...address, text, page: START.page });
    return alternativesView(alternatives, hrefOf);
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** For each word of the query its other names, each with what it would find. */
function alternativesView(
  alternatives: readonly Alternative[],
  hrefOf: (text: string) => string,
): Node[] {
  const byWord = Map.groupBy(alternatives, ({ typed }) => typed);
  return [...byWord].map(([typed, names]) =>
    element(
      'span',
      {},
      byWord.size === 1 ? SEARCH.also : SEARCH.alsoOf(typed),
      ...names.flatMap(({ name, text, passages }, at) => [
        ...(at > 0 ? [SEARCH.alsoNext] : []),
        element('a', { href: hrefOf(text), 'data-step': '', lang: langOf(name) }, name),
        SEARCH.alsoCount(passages, at === 0),
      ]),
    ),
  );
}
