import { compareArticleIds } from '../naming/article-id.ts';
import type { LedgerArticle, LedgerRow } from './row.ts';

/** An article that is listed, or in the ledger, or both. */
export interface JoinedArticle {
  article: string;
  isListed: boolean;
  /** None when the ledger does not know the article. */
  rows: LedgerRow[];
}

/**
 * Goes through a list of articles and a ledger in step, holding one article's rows at a time.
 *
 * @param ids - articles, in order and each once
 * @param ledger - the articles of a ledger, in order
 * @returns every article of either, in order
 */
export function* joinLedger(
  ids: Iterable<string>,
  ledger: Iterable<LedgerArticle>,
): Generator<JoinedArticle> {
  const listed = ids[Symbol.iterator]();
  let next = listed.next();
  for (const { article, rows } of ledger) {
    while (!next.done && compareArticleIds(next.value, article) < 0) {
      yield { article: next.value, isListed: true, rows: [] };
      next = listed.next();
    }
    const isListed = !next.done && next.value === article;
    if (isListed) next = listed.next();
    yield { article, isListed, rows };
  }
  for (; !next.done; next = listed.next()) yield { article: next.value, isListed: true, rows: [] };
}
