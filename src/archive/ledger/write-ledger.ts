import { compareArticleIds } from '../naming/article-id.ts';
import { joinLedger } from './join-ledger.ts';
import { LEDGER_HEADER, type LedgerArticle, type LedgerRow } from './row.ts';

/** The header with its line end. */
export const LEDGER_FIRST_LINE = `${LEDGER_HEADER}\n`;

/** The rows of one article as lines of the ledger, each with its line end. */
export function formatRows({ article, rows }: LedgerArticle): string {
  return rows.map(({ passage, state, to }) => `${article}\t${passage}\t${state}\t${to}\n`).join('');
}

/**
 * Puts new rows of some articles into a ledger, article by article.
 *
 * @param ledger - the articles of the ledger as it is, in order
 * @param changed - the new rows of each article that has changed or was not in the ledger
 * @returns all articles in order, one at a time
 */
export function* mergeLedger(
  ledger: Iterable<LedgerArticle>,
  changed: ReadonlyMap<string, LedgerRow[]>,
): Generator<LedgerArticle> {
  const ids = [...changed.keys()].sort(compareArticleIds);
  for (const { article, rows } of joinLedger(ids, ledger))
    yield { article, rows: changed.get(article) ?? rows };
}
