import type { ArticleTable } from '../format/articles.ts';
import type { Sort } from '../model.ts';
import type { Holding } from './counting/holding.ts';
import type { Found } from './find.ts';

/** How soon further occurrences in one article stop to count, as in BM25 (k1). */
const SATURATION = 1.5;

/**
 * Says how much of the query each article holds: rare parts weigh more than common ones, each
 * further occurrence less than the one before (as in BM25, without lengths), and parts that stand
 * in one passage more than parts that stand apart.
 *
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009)
 * @returns a score for each article; that of one that does not answer means nothing
 */
export function scoresOf({ count }: ArticleTable, { wanted, tally }: Found): Float64Array {
  const scores = new Float64Array(count);
  for (const holding of wanted) addScores(scores, holding);
  for (let article = 0; article < count; article += 1) {
    scores[article]! *= tally.together[article]! / wanted.length;
  }
  return scores;
}

/** Adds what one part is worth in each article. */
function addScores(scores: Float64Array, { articles, matches }: Holding): void {
  const occurrences = new Uint32Array(scores.length);
  let holding = 0;
  for (let at = 0; at < articles.length; at += 1) {
    if (articles[at] !== articles[at - 1]) holding += 1;
    occurrences[articles[at]!]! += matches[at]!;
  }
  const rarity = Math.log(1 + scores.length / holding);
  for (let article = 0; article < scores.length; article += 1) {
    const count = occurrences[article]!;
    if (count > 0) scores[article]! += (rarity * count) / (count + SATURATION);
  }
}

/**
 * Puts articles in order and takes the first of them; equals come in the order of the archive.
 *
 * @param articles - by number, ascending
 * @param count - how many are wanted
 * @param scores - of all articles of the archive; only asked for when the order is by relevance
 */
export function firstOf(
  articles: Uint32Array,
  count: number,
  sort: Sort,
  table: ArticleTable,
  scores: () => Float64Array,
): Uint32Array {
  if (sort === 'oldest') return articles.slice(0, count);
  return greatest(articles, count, sort === 'newest' ? table.days : scores());
}

/** The articles with the greatest keys, greatest first; only as many are sorted as are wanted. */
function greatest(
  articles: Uint32Array,
  count: number,
  keys: Float64Array | Int32Array,
): Uint32Array {
  if (articles.length === 0 || count === 0) return new Uint32Array();
  const ascending = new Float64Array(articles.length);
  for (let at = 0; at < articles.length; at += 1) ascending[at] = keys[articles[at]!]!;
  ascending.sort();
  const least = ascending[Math.max(0, articles.length - count)]!;
  const above = articles.filter((article) => keys[article]! > least);
  above.sort((a, b) => keys[b]! - keys[a]!);
  const equal = articles.filter((article) => keys[article] === least);
  const first = new Uint32Array(Math.min(count, articles.length));
  first.set(above);
  first.set(equal.subarray(0, first.length - above.length), above.length);
  return first;
}
