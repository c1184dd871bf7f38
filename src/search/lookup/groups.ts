import type { ArticleTable } from '../format/articles.ts';
import type { Group, SearchRequest } from '../model.ts';
import type { Misses } from './counting/filters.ts';
import type { Tally } from './counting/tally.ts';
import type { Found } from './find.ts';
import { firstOf, scoresOf } from './rank.ts';
import type { IndexReader } from './reader.ts';

/**
 * The groups that are asked for, in the order that is asked for.
 *
 * @throws SearchFailure
 */
export function groupsOf(
  index: IndexReader,
  found: Found,
  misses: Misses,
  { sort, from, count }: SearchRequest,
): Promise<Group[]> {
  const { tally } = found;
  const scores = () => scoresOf(index.articles, found);
  const first = firstOf(hits(tally, misses), from + count, sort, index.articles, scores);
  return Promise.all(
    Array.from(first.subarray(from), async (article) => {
      const passages = passagesIn(index.articles, tally, article);
      return { ...(await index.headOf(article)), passages };
    }),
  );
}

/** The articles that answer the query and pass all filters, by number, ascending. */
function hits({ passages }: Tally, misses: Misses): Uint32Array {
  const found = new Uint32Array(passages.length);
  let size = 0;
  for (let article = 0; article < passages.length; article += 1) {
    if (passages[article]! > 0 && misses[article] === 0) found[size++] = article;
  }
  return found.subarray(0, size);
}

/** The passages of an article that hold a part, from 0; those that hold most parts come first. */
function passagesIn({ firstPassage }: ArticleTable, { held }: Tally, article: number): number[] {
  const first = firstPassage[article]!;
  const parts = held.subarray(first, firstPassage[article + 1]);
  return Array.from(parts.keys())
    .filter((passage) => parts[passage]! > 0)
    .sort((a, b) => parts[b]! - parts[a]! || a - b);
}
