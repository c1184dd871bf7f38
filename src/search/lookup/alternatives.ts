import type { ArticleTable } from '../format/articles.ts';
import type { Alternative, SearchRequest } from '../model.ts';
import { alternativesOf } from '../names/alternatives.ts';
import type { Query } from '../query/model.ts';
import { missesOf, passing, type Misses } from './counting/filters.ts';
import type { Tally } from './counting/tally.ts';
import { findQuery, viewOf } from './find.ts';
import type { IndexReader } from './reader.ts';

/**
 * Finds the other names under which the archive has what a query names, and counts what the query
 * would find with each of them. Those with which it would find nothing, or what it finds anyway,
 * are left out.
 *
 * @param read - reads the text of a query
 * @param signal - stops the work between two steps when the answer is no longer wanted
 * @throws SearchFailure, or the signal's reason
 */
export async function findAlternatives(
  index: IndexReader,
  { text, filters }: SearchRequest,
  read: (text: string) => Promise<Query>,
  signal?: AbortSignal,
): Promise<Alternative[]> {
  const [query, names] = await Promise.all([read(text), index.names()]);
  signal?.throwIfAborted();
  const proposed = alternativesOf(query, names);
  if (proposed.length === 0) return [];
  const tallyOf = async (query: Query): Promise<Tally> =>
    (await findQuery(index, query, signal))[viewOf(filters)].tally;
  const [misses, typed, ...others] = await Promise.all([
    missesOf(index, filters),
    tallyOf(query),
    ...proposed.map(async (alternative) => tallyOf(await read(alternative.text))),
  ]);
  return proposed
    .map((alternative, at) => ({ ...alternative, ...passing(others[at]!, misses) }))
    .filter(
      ({ articles }, at) => articles > 0 && !isSame(index.articles, typed, others[at]!, misses),
    );
}

/** True when two queries find the same passages. */
function isSame(
  { count, firstPassage }: ArticleTable,
  a: Tally,
  b: Tally,
  misses: Misses,
): boolean {
  for (let article = 0; article < count; article += 1) {
    if (misses[article] !== 0) continue;
    if (a.passages[article] !== b.passages[article]) return false;
    if (a.passages[article] === 0) continue;
    for (let passage = firstPassage[article]!; passage < firstPassage[article + 1]!; passage += 1) {
      if (a.held[passage]! > 0 !== b.held[passage]! > 0) return false;
    }
  }
  return true;
}
