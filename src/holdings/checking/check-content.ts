import { existsSync } from 'node:fs';
import { joinLedger } from '../../archive/ledger/join-ledger.ts';
import { idsOfBlocks } from '../../archive/ledger/page-ids.ts';
import { reconcile } from '../../archive/ledger/reconcile.ts';
import type { LedgerRow } from '../../archive/ledger/row.ts';
import type { Document } from '../../archive/model.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { contradictions } from '../articles/contradictions.ts';
import { textKey } from '../articles/fingerprint.ts';
import {
  blocksOf,
  correctionsOf,
  documentPlace,
  readFiled,
  type Blocks,
} from '../articles/sources.ts';
import { placeIn, placeOf, type Place } from '../files/places.ts';
import { finishFiling } from '../filing/transaction.ts';
import { listContent } from '../folder/list-content.ts';
import { checkLedgerFile, readLedgerFile } from '../ledger/ledger-file.ts';
import {
  articleWouldDie,
  ledgerMissing,
  passagesNotRecorded,
  passageWouldDie,
} from '../ledger/losses.ts';
import { openSettings } from '../settings/open-settings.ts';
import type { ArchiveSettings } from '../settings/shape.ts';

/**
 * Checks everything in a content folder: settings, names, documents, corrections and the ledger.
 * One document and one article's rows are held at a time.
 *
 * @returns how many documents there are, and every problem
 */
export function checkContent(contentDir: string): { documents: number; problems: Problem[] } {
  const content = placeOf(contentDir);
  const unfinished = finishFiling(content);
  const { ids, problems: misplaced } = listContent(content);
  const { settings, problems: unset } = openSettings(content);
  const problems = [...unfinished, ...misplaced, ...unset];

  const ledger = placeIn(content, 'ledger.tsv');
  const damage = checkLedgerFile(ledger);
  // What a damaged ledger says of the articles would only hide what is wrong with it.
  const recorded = damage.length > 0 ? [] : readLedgerFile(ledger);
  problems.push(...damage);
  const isMissing = !existsSync(ledger.path);
  if (isMissing && ids.length > 0) problems.push(ledgerMissing(content));

  const seen = new Map<string, string>();
  for (const { article, isListed, rows } of joinLedger(ids, recorded)) {
    if (!isListed) {
      problems.push(articleWouldDie(content, article, rows));
      continue;
    }
    const { document, problems: found } = readFiled(content, article);
    problems.push(...found);
    if (!document) continue;
    const blocks = blocksOf(document);
    problems.push(
      ...checkDocument(content, article, document, settings, seen),
      ...correctionsOf(content, article, blocks).problems,
      ...(isMissing || damage.length > 0 ? [] : checkRows(content, article, blocks, rows)),
    );
  }
  return { documents: ids.length, problems };
}

/** Checks a document against its name, the archive's years and the texts seen before. */
function checkDocument(
  content: Place,
  article: string,
  document: Document,
  settings: ArchiveSettings | undefined,
  seen: Map<string, string>,
): Problem[] {
  const { name: file } = documentPlace(content, article);
  const problems = contradictions(article, document, file);

  const year = Number(document.date.slice(0, 4));
  const { first, last } = settings?.years ?? { first: year, last: year };
  if (year < first || year > last)
    problems.push(problem('ARTICLE_YEAR_OUTSIDE', { file }, { year, first, last }));

  const key = textKey(document);
  const twin = seen.get(key);
  if (twin === undefined) seen.set(key, article);
  else problems.push(problem('ARTICLE_TEXT_REPEATED', { file }, { article: twin }));
  return problems;
}

/** Checks that no published id of an article would die, and that all that can be seen are recorded. */
function checkRows(
  content: Place,
  article: string,
  blocks: Blocks,
  rows: readonly LedgerRow[],
): Problem[] {
  const { dead, unrecorded } = reconcile(rows, idsOfBlocks(blocks));
  // What puts the dead ids right records the new ones too.
  if (dead.length > 0) return dead.map((row) => passageWouldDie(content, article, row));
  return unrecorded.length > 0 ? [passagesNotRecorded(content, article, unrecorded)] : [];
}
