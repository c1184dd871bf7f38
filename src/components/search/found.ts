import type { Answer } from '../../search/model.ts';
import { articleHrefs } from './article-href.ts';
import type { ArticleTexts } from './article-texts.ts';
import { citedSearch, type CitedArchive } from './keeping/cited-search.ts';
import { keepingView } from './keeping/keeping-view.ts';
import type { NameLookup } from './narrowing/names.ts';
import type { PageParts } from './page-parts.ts';
import { pagerView } from './pager-view.ts';
import { nothingView, readingView } from './reading-view.ts';
import { resultsView, type ResultsView } from './results-view.ts';
import { writeAddress, type SearchAddress } from './state/address.ts';
import { pageCount } from './state/request.ts';

/** What was found, as the page shows it: the articles, the way from page to page, what to keep. */
export interface Found {
  /**
   * Shows an answer in the place of the one before.
   *
   * @returns when its first texts are there or are known to have failed
   */
  show: (answer: Answer, address: SearchAddress, how: Showing) => Promise<void>;
  clear: () => void;
}

/** How an answer is to be shown. */
export interface Showing {
  /** Of how many articles the texts are to be loaded at once. */
  first: number;
  /** False when the answer is not wanted any more: then it is not shown. */
  isCurrent: () => boolean;
  /** Called when the articles are on the page. */
  shown: () => void;
}

/** What is shown besides the answer, and what it leads to. */
export interface FoundContext {
  parts: PageParts;
  texts: ArticleTexts;
  names: NameLookup;
  archive: CitedArchive;
  /** The address of an article's page. */
  addressOf: (article: string) => string;
  /** Takes the filters away. */
  unfilter: () => void;
}

export function foundIn(context: FoundContext): Found {
  const { parts, texts, names, archive, addressOf, unfilter } = context;
  let results: ResultsView | undefined;
  const replace = (nodes: readonly Node[], next?: ResultsView): void => {
    results?.close();
    results = next;
    parts.results.replaceChildren(...nodes);
  };
  return {
    show: async (answer, address, { first, isCurrent, shown }) => {
      const { query, groups, articles } = answer;
      const hrefOf = articleHrefs(query, addressOf);
      const next = await resultsView(groups, { query, texts, hrefOf }, first);
      if (!isCurrent()) {
        next.close();
        return;
      }
      const nothing = articles === 0 ? nothingView(answer, unfilter) : [];
      replace([...readingView(query), ...nothing, ...next.sections], next);
      parts.pager.replaceChildren(
        ...pagerView({
          page: address.page,
          pages: pageCount(articles),
          hrefOf: (page) => writeAddress({ ...address, page }),
        }),
      );
      const now = new Date();
      parts.keeping.replaceChildren(
        keepingView(() =>
          citedSearch(address, answer, { archive, page: location.href, names, now }),
        ),
      );
      shown();
      next.watch();
      await next.ready;
    },
    clear: () => {
      replace([]);
      parts.pager.replaceChildren();
      parts.keeping.replaceChildren();
    },
  };
}
