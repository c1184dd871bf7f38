import { existsSync } from 'node:fs';
import { joinLedger } from '../../archive/ledger/join-ledger.ts';
import { idsOfBlocks, type PageIds } from '../../archive/ledger/page-ids.ts';
import { reconcile } from '../../archive/ledger/reconcile.ts';
import type { LedgerRow } from '../../archive/ledger/row.ts';
import type { Document } from '../../archive/model.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { contradictions } from '../articles/contradictions.ts';
import { textKey } from '../articles/fingerprint.ts';
import { alignDocument, blocksOf, readFiled } from '../articles/sources.ts';
import { placeOf, type Place } from '../files/places.ts';
import { finishFiling } from '../filing/transaction.ts';
import { documentPlace, ledgerPlace } from '../folder/layout.ts';
import { listContent } from '../folder/list-content.ts';
import { checkLedgerFile, readLedgerFile } from '../ledger/ledger-file.ts';
import {
  articleWouldDie,
  ledgerMissing,
  passagesNotRecorded,
  passageWouldDie,
} from '../ledger/losses.ts';
import { readPages } from '../pages/read-pages.ts';
import { openSettings } from '../settings/open-settings.ts';
import { checkReference } from './check-reference.ts';
import type { ArchiveSettings } from '../settings/shape.ts';

/**
 * Checks everything in a content folder: settings, names, the editors' pages, gazetteer, glossary,
 * the ledger, documents and corrections.
 *
 * @returns how many documents there are, and every problem
 */
export function checkContent(contentDir: string): { documents: number; problems: Problem[] } {
  const content = placeOf(contentDir);
  const unfinished = finishFiling(content);
  const { ids, corrected, pages, problems: misplaced } = listContent(content);
  const { settings, problems: unset } = openSettings(content);
  const inArticles = checkArticles(content, ids, corrected, settings);
  return {
    documents: ids.length,
    problems: [
      ...unfinished,
      ...misplaced,
      ...unset,
      ...readPages(content, pages).problems,
      ...checkReference(content),
      ...inArticles,
    ],
  };
}

/**
 * Checks the ledger, and with it the articles that are filed or recorded. One document and one
 * article's rows are held at a time.
 */
function* checkArticles(
  content: Place,
  ids: readonly string[],
  corrected: ReadonlySet<string>,
  settings: ArchiveSettings | undefined,
): Generator<Problem> {
  const ledger = ledgerPlace(content);
  const damage = checkLedgerFile(ledger);
  yield* damage;
  // What a damaged ledger says of the articles would only hide what is wrong with it.
  const recorded = damage.length > 0 ? [] : readLedgerFile(ledger);
  const isMissing = !existsSync(ledger.path);
  if (isMissing && ids.length > 0) yield ledgerMissing(content);

  const seen = new Map<string, string>();
  for (const { article, isListed, rows } of joinLedger(ids, recorded)) {
    if (!isListed) {
      yield articleWouldDie(content, article, rows);
      continue;
    }
    const { document, problems } = readFiled(content, article);
    yield* problems;
    if (!document) continue;
    yield* checkDocument(content, article, document, settings, seen);
    // Aligning takes time. It is needed where an editor may have left English without a partner.
    const { page, problems: misaligned } = corrected.has(article)
      ? alignDocument(content, article, document)
      : { page: idsOfBlocks(blocksOf(document)), problems: [] };
    yield* misaligned;
    if (!isMissing && damage.length === 0) yield* checkRows(content, article, page, rows);
  }
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

/** Checks that no published id of an article would die, and that those that can be linked to are recorded. */
function checkRows(
  content: Place,
  article: string,
  page: PageIds,
  rows: readonly LedgerRow[],
): Problem[] {
  const { dead, unrecorded } = reconcile(rows, page);
  // What puts the dead ids right records the new ones too.
  if (dead.length > 0) return dead.map((row) => passageWouldDie(content, article, row));
  return unrecorded.length > 0 ? [passagesNotRecorded(content, article, unrecorded)] : [];
}
