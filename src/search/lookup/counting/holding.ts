import type { Side } from '../../../archive/model.ts';
import type { ArticleTable } from '../../format/articles.ts';
import type { SideCounts } from '../../format/postings.ts';
import type { Counts } from '../../model.ts';

/** Which languages count: both of them, or only one. */
export type View = Side | 'either';

/** What holds a part of a query: passages with their articles, both ascending, each passage once. */
export interface Holding {
  passages: Uint32Array;
  /** The article of each of the passages. */
  articles: Uint32Array;
  /** How many matches each of the passages has. */
  matches: Uint32Array;
}

/** Sums up for passages what is known of their sides, as far as these count. */
export function holdingOf(
  { firstPassage }: ArticleTable,
  { sides, counts }: SideCounts,
  view: View,
): Holding {
  const passages = new Uint32Array(sides.length);
  const articles = new Uint32Array(sides.length);
  const matches = new Uint32Array(sides.length);
  let size = 0;
  let article = 0;
  for (let at = 0; at < sides.length; at += 1) {
    if (view !== 'either' && (sides[at]! & 1) !== LANGUAGES[view]) continue;
    const passage = sides[at]! >>> 1;
    if (size === 0 || passages[size - 1] !== passage) {
      while (firstPassage[article + 1]! <= passage) article += 1;
      passages[size] = passage;
      articles[size] = article;
      size += 1;
    }
    matches[size - 1]! += counts[at]!;
  }
  return {
    passages: passages.subarray(0, size),
    articles: articles.subarray(0, size),
    matches: matches.subarray(0, size),
  };
}

/** How many articles and passages hold something. */
export function countsOf({ passages, articles }: Holding): Counts {
  let distinct = 0;
  for (let at = 0; at < articles.length; at += 1) {
    if (articles[at] !== articles[at - 1]) distinct += 1;
  }
  return { articles: distinct, passages: passages.length };
}

/** The last bit of a side's number, by its language. */
const LANGUAGES: Record<Side, number> = { en: 0, zh: 1 };
