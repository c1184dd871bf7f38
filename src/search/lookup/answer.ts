import type { Query } from '../query/model.ts';
import { passageAt } from '../text/slots.ts';
import { locate } from './locate.ts';
import { rank, type Found } from './rank.ts';
import type { ArticleHead, IndexReader, Positions } from './reader.ts';

/** An article that answers a query. */
export interface Group extends ArticleHead {
  score: number;
  /** The passages that hold a part of the query, from 0; those that hold most parts come first. */
  passages: number[];
}

/** How often a part of the query occurs in the whole archive. */
export interface PartCount {
  articles: number;
  passages: number;
}

/** What a query finds. All counts are true counts. */
export interface Answer {
  query: Query;
  articles: number;
  passages: number;
  /** In the order of the query's parts. */
  parts: PartCount[];
  /** The best articles, as many as were asked for. */
  groups: Group[];
}

/**
 * Answers a query: the articles that have all its parts and none of those it excludes, and in them
 * the passages that have at least one of the parts.
 *
 * @param count - how many groups are wanted
 * @param signal - stops the work between two steps when the answer is no longer wanted
 * @throws SearchFailure, or the signal's reason
 */
export async function answerQuery(
  index: IndexReader,
  query: Query,
  count: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const located: PassagesByArticle[] = [];
  for (const part of query.parts) {
    located.push(passagesOf(index, await locate(index, part)));
    signal?.throwIfAborted();
  }
  const found = matching(query, located);
  const ranked = rank(found, index);
  const groups = ranked.slice(0, count).map(async ({ key, score, passages }) => {
    return { ...(await index.headOf(key)), score, passages };
  });
  return {
    query,
    articles: ranked.length,
    passages: ranked.reduce((sum, { passages }) => sum + passages.length, 0),
    parts: located.map((articles) => ({
      articles: articles.size,
      passages: [...articles.values()].reduce((sum, passages) => sum + passages.size, 0),
    })),
    groups: await Promise.all(groups),
  };
}

/** For each article by key, the passages that hold a part and how often they do. */
type PassagesByArticle = Map<string, Map<number, number>>;

function passagesOf(index: IndexReader, positions: Positions): PassagesByArticle {
  const articles: PassagesByArticle = new Map();
  for (const [key, starts] of positions) {
    const passages = new Map<number, number>();
    const { size } = index.articles.get(key)!;
    for (const start of starts) {
      const passage = passageAt(start, size);
      passages.set(passage, (passages.get(passage) ?? 0) + 1);
    }
    articles.set(key, passages);
  }
  return articles;
}

function matching(query: Query, located: PassagesByArticle[]): Found[] {
  const wanted = located.filter((_, at) => !query.parts[at]!.excluded);
  const excluded = located.filter((_, at) => query.parts[at]!.excluded);
  const keys = [...(wanted[0]?.keys() ?? [])].filter(
    (key) => wanted.every((part) => part.has(key)) && !excluded.some((part) => part.has(key)),
  );
  const frequencies = wanted.map((part) => part.size);
  return keys.map((key) => ({ key, frequencies, parts: wanted.map((part) => part.get(key)!) }));
}
