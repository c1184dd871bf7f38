import type { Problem } from '../../../src/archive/problems/problem.ts';
import { readLedger } from '../../../src/archive/ledger/read-ledger.ts';
import type { LedgerArticle } from '../../../src/archive/ledger/row.ts';
import { formatRows, LEDGER_FIRST_LINE } from '../../../src/archive/ledger/write-ledger.ts';

/** Reads a small ledger at once. Its last line may end with a line end or not. */
export function parseLedger(
  text: string,
  file: string,
): { articles: LedgerArticle[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = text === '' ? [] : text.replace(/\n$/u, '').split('\n');
  const articles = [...readLedger(lines, file, (found) => problems.push(found))];
  return { articles, problems };
}

/** A small ledger as text; the articles must be in order. */
export function formatLedger(articles: Iterable<LedgerArticle>): string {
  return [LEDGER_FIRST_LINE, ...[...articles].map(formatRows)].join('');
}
