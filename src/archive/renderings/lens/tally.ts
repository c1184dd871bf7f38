import { keepApart } from './keep-apart.ts';
import type { Example, Use } from './model.ts';

/** A use that is still being counted. */
export interface Tally extends Use {
  /** The id of the article that was counted last. */
  last: string | undefined;
}

/** So many examples are kept of each use. */
const EXAMPLES = 8;

const DAY = 24 * 60 * 60 * 1000;

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { count: 0, articles: 0, examples: [], last: undefined };
}

/**
 * Counts an example in.
 *
 * @param example - of the article counted last or of a later one
 * @param count - how many times the Chinese has the term in it
 */
export function countIn(tally: Tally, example: Example, count: number): Tally {
  const isNew = tally.last !== example.article;
  // Texts cut from a document keep the whole document in memory; clones do not.
  const kept = structuredClone(example);
  return {
    count: tally.count + count,
    articles: tally.articles + (isNew ? 1 : 0),
    examples: keepApart(tally.examples, kept, ({ date }) => Date.parse(date) / DAY, EXAMPLES),
    last: kept.article,
  };
}

/** What was counted. */
export function useOf({ count, articles, examples }: Tally): Use {
  return { count, articles, examples };
}
