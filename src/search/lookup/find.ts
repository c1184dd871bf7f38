import type { Filters } from '../model.ts';
import type { Query } from '../query/model.ts';
import { holdingOf, type Holding, type View } from './counting/holding.ts';
import { tally, type Tally } from './counting/tally.ts';
import { locate } from './locating/locate.ts';
import type { IndexReader } from './reader.ts';

/** What a query finds when some languages count. */
export interface Found {
  /** What holds each wanted part. */
  wanted: Holding[];
  tally: Tally;
}

/** What a query finds, without filters. */
export interface AllFound extends Record<View, Found> {
  /** What holds each part of the query in either language, in the order of the parts. */
  parts: Holding[];
}

/** Which languages count with some filters. */
export function viewOf({ lang }: Filters): View {
  return lang ?? 'either';
}

/**
 * Finds the articles that have all parts of a query and none of those it excludes, and in them the
 * passages that have at least one of the parts. What is excluded is so in either language.
 *
 * @param signal - stops the work between two steps
 * @throws SearchFailure, or the signal's reason
 */
export async function findQuery(
  index: Pick<IndexReader, 'articles' | 'postingsOf'>,
  query: Query,
  signal?: AbortSignal,
): Promise<AllFound> {
  const located = await Promise.all(query.parts.map((part) => locate(index, part, signal)));
  signal?.throwIfAborted();
  const { articles } = index;
  const parts = located.map((sides) => holdingOf(articles, sides, 'either'));
  const isExcluded = (_: unknown, at: number) => query.parts[at]!.excluded;
  const isWanted = (_: unknown, at: number) => !query.parts[at]!.excluded;
  const excluded = parts.filter(isExcluded);
  const found = (wanted: Holding[]) => ({ wanted, tally: tally(articles, wanted, excluded) });
  const wantedSides = located.filter(isWanted);
  return {
    parts,
    either: found(parts.filter(isWanted)),
    en: found(wantedSides.map((sides) => holdingOf(articles, sides, 'en'))),
    zh: found(wantedSides.map((sides) => holdingOf(articles, sides, 'zh'))),
  };
}
