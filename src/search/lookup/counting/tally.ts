import type { ArticleTable } from '../../format/articles.ts';
import type { Holding } from './holding.ts';

/** What of an archive answers a query. */
export interface Tally {
  /** For each passage of the archive, how many of the wanted parts it holds. */
  held: Uint8Array;
  /** For each article, how many of its passages are found; 0 for one that does not answer. */
  passages: Uint32Array;
  /** For each article that answers, how many parts that one of its passages holds that holds most. */
  together: Uint8Array;
}

/**
 * Finds the articles that hold all parts, and in them the passages that hold at least one.
 *
 * @param wanted - what holds each wanted part
 * @param excluded - what holds each excluded part
 */
export function tally(
  { count, firstPassage }: ArticleTable,
  wanted: readonly Holding[],
  excluded: readonly Holding[],
): Tally {
  const held = new Uint8Array(firstPassage[count]!);
  const passages = new Uint32Array(count);
  const together = new Uint8Array(count);
  const parts = new Uint8Array(count);
  for (const holding of wanted) {
    for (let at = 0; at < holding.passages.length; at += 1) {
      const passage = holding.passages[at]!;
      const article = holding.articles[at]!;
      held[passage]! += 1;
      if (held[passage] === 1) passages[article]! += 1;
      if (held[passage]! > together[article]!) together[article] = held[passage]!;
      if (article !== holding.articles[at - 1]) parts[article]! += 1;
    }
  }
  for (const { articles } of excluded) for (const article of articles) parts[article] = 0;
  for (let article = 0; article < count; article += 1) {
    if (parts[article] !== wanted.length) passages[article] = 0;
  }
  return { held, passages, together };
}
