import { openSearch } from '../../search/browser/client.ts';
import { failureOf } from '../../search/failure.ts';
import type { SearchRequest } from '../../search/model.ts';
import { SEARCH_BOX } from '../../texts/search-box.ts';
import { FAILURES } from '../../texts/search.ts';
import { element } from '../dom/element.ts';
import { alternativesTo } from '../search/alternatives.ts';
import { articleTexts } from '../search/article-texts.ts';
import { START, writeAddress } from '../search/state/address.ts';
import { answerView, searchPageLink, type AnswerView } from './answer-view.ts';

/** How many articles are shown; the search page has them all. */
const SHOWN = 5;

/** Where a site has what a search needs. */
export interface Addresses {
  /** The site itself; ends in a slash. */
  base: string;
  /** The folder of the index. */
  index: string;
  /** The search page. */
  searchPage: string;
}

/** What the panel shows for a query, be it an answer or why there is none. */
export interface Results extends AnswerView {
  /** True when the answer is that nothing was found. */
  isEmpty: boolean;
  /** True when asking again may help. */
  failed: boolean;
}

/** A search whose answers are ready to be shown. */
export interface ResultsSource {
  /** Loads what the first search needs. */
  warm: () => void;
  /** Searches; gives nothing when a later search came first. Never rejects. */
  find: (text: string) => Promise<Results | undefined>;
}

/** Opens the search of a site. */
export function openResults({ base, index, searchPage }: Addresses): ResultsSource {
  const search = openSearch({ indexUrl: index });
  const addressOf = (article: string): string => `${base}articles/${article}/`;
  const texts = articleTexts(addressOf);
  return {
    warm: () => {
      search.warm();
    },
    find: async (text) => {
      const searchHref = searchPage + writeAddress({ ...START, text });
      try {
        const answer = await search.search(requestFor(text));
        if (!answer) return undefined;
        const view = answerView(answer, { texts, addressOf, searchHref });
        if (answer.articles > 0) return { ...view, isEmpty: false, failed: false };
        const also = await alternativesTo({ ...START, text }, search, searchPage);
        const nodes = [...(also.length > 0 ? [alsoView(also)] : []), ...view.nodes];
        return { ...view, nodes, isEmpty: true, failed: false };
      } catch (error) {
        console.error(error);
        const status = FAILURES[failureOf(error).kind];
        const nodes = [searchPageLink(searchHref, SEARCH_BOX.onPage)];
        return { status, nodes, ready: Promise.resolve(), isEmpty: false, failed: true };
      }
    },
  };
}

/** Other names by which something would be found. */
function alsoView(names: readonly Node[]): HTMLElement {
  return element('p', { class: 'search-panel-also' }, ...names);
}

function requestFor(text: string): SearchRequest {
  return {
    text,
    filters: { years: [], places: [], terms: [], columns: [] },
    sort: 'relevance',
    from: 0,
    count: SHOWN,
    facets: [],
  };
}
