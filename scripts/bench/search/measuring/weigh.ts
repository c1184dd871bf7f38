import type { Browser } from '@playwright/test';
import type { Tell } from '../../progress.ts';
import type { Served, StaticHost } from '../../serving/static-host.ts';
import { arrivalIn, keepArrival } from '../browser/arrival.ts';
import { SEARCH_PAGE, settled, submit } from '../browser/search-page.ts';
import type { Question } from '../questions/question.ts';

/** What a search has loaded, in bytes with the headers of the responses. */
export interface Weight {
  /** The page with its styles and scripts, the worker's too. */
  page: number;
  index: number;
  /** Pages of articles, from which the hits have their texts. */
  articles: number;
}

/** All bytes of a search. */
export function total({ page, index, articles }: Weight): number {
  return page + index + articles;
}

/** Adds up what was served. */
export function weightOf(served: readonly Served[]): Weight {
  const sum = (belongs: (path: string) => boolean) =>
    served.filter(({ path }) => belongs(path)).reduce((bytes, one) => bytes + one.bytes, 0);
  const isIndex = (path: string) => path.startsWith('/search-index/');
  const isArticle = (path: string) => path.startsWith('/articles/');
  return {
    index: sum(isIndex),
    articles: sum(isArticle),
    page: sum((path) => !isIndex(path) && !isArticle(path)),
  };
}

/** What searches of several visits have loaded. */
export interface Weights {
  /** The first search of each visit, by its address. */
  first: Weight[];
  /** From the visit's beginning until the first hit could be read, in milliseconds. */
  opening: number[];
  /** The searches after it, typed into the same page. */
  later: Weight[];
}

/**
 * Visits the search page again and again with nothing kept from before, searching for one question
 * by the address and then for others in the same page.
 *
 * @param visits - for each visit its questions
 */
export async function weighVisits(
  browser: Browser,
  host: StaticHost,
  visits: readonly (readonly Question[])[],
  tell: Tell,
): Promise<Weights> {
  const weights: Weights = { first: [], opening: [], later: [] };
  for (const [done, [first, ...others]] of visits.entries()) {
    const context = await browser.newContext();
    await context.addInitScript(keepArrival);
    const page = await context.newPage();
    let mark = host.served.length;
    const weigh = () => {
      const weight = weightOf(host.served.slice(mark));
      mark = host.served.length;
      return weight;
    };
    await page.goto(`${host.origin}${SEARCH_PAGE}?${new URLSearchParams({ q: first!.text })}`);
    await settled(page, host);
    weights.first.push(weigh());
    weights.opening.push(await arrivalIn(page));
    for (const { text } of others) {
      await submit(page, text);
      await settled(page, host);
      weights.later.push(weigh());
    }
    await context.close();
    tell(done + 1);
  }
  return weights;
}
