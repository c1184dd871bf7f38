import type { LedgerRow } from '../../archive/ledger/row.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place } from '../files/places.ts';
import { ARTICLES, documentPlace, ledgerPlace } from '../folder/layout.ts';

/** Ids that a message names before it only says how many more there are. */
const MOST_NAMED = 8;

/** The problem of a live row whose passage is no longer in the filed document. */
export function passageWouldDie(content: Place, article: string, row: LedgerRow): Problem {
  const { passage, line } = row;
  const where = { file: ledgerPlace(content).name, line };
  const file = documentPlace(content, article).name;
  return problem('PASSAGE_WOULD_DIE', where, { passage, article, file });
}

/** The problem of an article in the ledger that has no document. */
export function articleWouldDie(
  content: Place,
  article: string,
  rows: readonly LedgerRow[],
): Problem {
  const where = { file: ledgerPlace(content).name, line: rows[0]?.line ?? 1 };
  const passages = nameSome(rows.map(({ passage }) => passage));
  return problem('ARTICLE_WOULD_DIE', where, { article, passages });
}

/** The problem of a content folder in which no id was ever recorded. */
export function ledgerMissing(content: Place): Problem {
  const folder = placeIn(content, ARTICLES).name;
  return problem('LEDGER_MISSING', { file: ledgerPlace(content).name }, { folder });
}

/** The problem of ids that are on a page and not protected by the ledger. */
export function passagesNotRecorded(
  content: Place,
  article: string,
  ids: readonly string[],
): Problem {
  const { name: file } = documentPlace(content, article);
  return problem('PASSAGES_NOT_RECORDED', { file }, { article, passages: nameSome(ids), file });
}

function nameSome(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  return ids.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
