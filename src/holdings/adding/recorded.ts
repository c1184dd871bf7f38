import type { Document } from '../../archive/model.ts';
import type { PageIds } from '../../archive/ledger/page-ids.ts';
import { reconcile } from '../../archive/ledger/reconcile.ts';
import { newRow, type LedgerRow } from '../../archive/ledger/row.ts';
import { successorsByPlace, successorsBySimilarity } from '../../archive/ledger/successors.ts';
import { updateRows } from '../../archive/ledger/update-rows.ts';
import { isError, type Problem } from '../../archive/problems/problem.ts';
import { alignDocument, readFiled, type Aligned } from '../articles/sources.ts';
import type { Place } from '../files/places.ts';
import { passageWouldDie } from '../ledger/losses.ts';
import type { Decision } from './decide.ts';

/** What filing a document does to the ledger's rows of its article. */
export interface Recorded {
  /** The rows as they were, with those that should have been there. */
  before: LedgerRow[];
  after: LedgerRow[];
  /** How many passages the article has, and in how many of them a side has nothing. */
  passages: { total: number; chineseOnly: number; englishOnly: number };
}

/**
 * Works out the ledger's rows of an article once its document is filed, replaced or recorded.
 *
 * @param rows - what the ledger says of the article now
 * @param replace - whether ids that are no longer in a filed document may be given up
 */
export function recordArticle(
  content: Place,
  { kind, id }: Decision,
  document: Document,
  rows: readonly LedgerRow[],
  replace: boolean,
): { recorded?: Recorded; problems: Problem[] } {
  const { problems, ...now } = alignDocument(content, id, document);
  if (problems.some(isError)) return { problems };

  if (kind === 'record' && !replace) {
    const dead = reconcile(rows, now.page).dead;
    if (dead.length > 0) return { problems: dead.map((row) => passageWouldDie(content, id, row)) };
  }
  const old = kind === 'replace' ? filedVersion(content, id) : undefined;
  const before = old ? asPublished(rows, old.page) : [...rows];
  const order = before.filter(({ state }) => state === 'live').map(({ passage }) => passage);
  const successors = new Map([
    ...successorsByPlace(order, now.page),
    ...(old ? successorsBySimilarity(old, now) : []),
  ]);
  return {
    recorded: {
      before,
      after: updateRows(before, now.page, successors),
      passages: {
        total: now.passages.length,
        chineseOnly: now.passages.filter(({ en }) => en.length === 0).length,
        englishOnly: now.passages.filter(({ zh }) => zh.length === 0).length,
      },
    },
    problems,
  };
}

/** The version that is filed; undefined when it cannot be read any more. */
function filedVersion(content: Place, id: string): Aligned | undefined {
  const { document } = readFiled(content, id);
  return document && alignDocument(content, id, document);
}

/** The rows with every id of the page live: people may have linked to ids that were never recorded. */
function asPublished(rows: readonly LedgerRow[], page: PageIds): LedgerRow[] {
  const { unrecorded } = reconcile(rows, page);
  const others = rows.filter(({ passage }) => !unrecorded.includes(passage));
  return [...others, ...unrecorded.map((passage) => newRow(passage))];
}
