import type { LedgerRow } from '../../archive/ledger/row.ts';
import { formatRows, LEDGER_FIRST_LINE, mergeLedger } from '../../archive/ledger/write-ledger.ts';
import { isError, type Problem } from '../../archive/problems/problem.ts';
import { collectDocuments } from '../files/collect.ts';
import { placeIn, placeOf, type Place } from '../files/places.ts';
import { readDocumentFile } from '../files/read-file.ts';
import { beginFiling, finishFiling, writeFailed, type Transaction } from '../filing/transaction.ts';
import { ARTICLES, ledgerPlace } from '../folder/layout.ts';
import { listContent } from '../folder/list-content.ts';
import { checkLedgerFile, openLedgerFile, readLedgerFile } from '../ledger/ledger-file.ts';
import { decide, type Decision, type Given } from './decide.ts';
import { readFiledTexts } from './filed.ts';
import { recordArticle, type Recorded } from './recorded.ts';

/** A document that was filed, or would be. */
export interface Added extends Decision, Recorded {
  /** The file that it came from. */
  from: string;
}

export interface AddRequest {
  contentDir: string;
  /** Files and folders as they were typed. */
  names: readonly string[];
  /** Whether the documents replace filed ones. */
  replace: boolean;
  /** Whether nothing is to be written. */
  dryRun: boolean;
}

/**
 * Checks documents and files them in a content folder under their permanent names, with their ids
 * in the ledger. All or nothing: with any error nothing is written.
 *
 * @returns what was filed (nothing when there is an error), and every problem
 */
export function addDocuments(request: AddRequest): { added: Added[]; problems: Problem[] } {
  const content = placeOf(request.contentDir);
  const obstacles = [...finishFiling(content), ...obstaclesIn(content)];
  if (obstacles.length > 0) return { added: [], problems: obstacles };
  if (request.dryRun) return fileAll(content, request, undefined);
  const { transaction, problems: held } = beginFiling(content);
  if (!transaction) return { added: [], problems: held };
  try {
    return fileAll(content, request, transaction);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return { added: [], problems: [writeFailed(content, error)] };
  } finally {
    transaction.abandon();
  }
}

function fileAll(
  content: Place,
  { names, replace }: AddRequest,
  transaction: Transaction | undefined,
): { added: Added[]; problems: Problem[] } {
  const ledger = ledgerPlace(content);
  const collected = collectDocuments(names);
  const problems = [...collected.problems];
  // Listed while the folder is held: another program may have added documents until then.
  const { ids } = listContent(content);
  const filed = readFiledTexts(content, ids);
  const taken = new Set([...ids, ...recordedArticles(ledger)]);
  const given: Given = { byText: new Map(), byId: new Map(), taken };
  const { rowsOf } = openLedgerFile(ledger);
  const added: Added[] = [];
  // One by one: a document may have more problems than a call may have arguments.
  const report = (found: readonly Problem[]) => {
    for (const one of found) problems.push(one);
  };

  for (const file of collected.files) {
    const { bytes, document, problems: unread } = readDocumentFile(file, file.root);
    report(unread);
    if (!bytes || !document) continue;
    const { decision, problems: decided } = decide(file, document, filed, given, replace);
    report(decided);
    // Aligning takes time, which is wasted when nothing will be filed.
    if (!decision || problems.some(isError)) continue;
    const rows = rowsOf(decision.id);
    const { recorded, problems: found } = recordArticle(content, decision, document, rows, replace);
    report(found);
    if (!recorded) continue;
    added.push({ ...decision, ...recorded, from: file.name });
    if (decision.kind !== 'record') transaction?.fileDocument(decision.id, bytes);
  }
  if (problems.some(isError)) return { added: [], problems };
  if (transaction) {
    const changed = new Map(added.map(({ id, after }) => [id, after]));
    transaction.writeLedger(ledgerText(ledger, changed));
    problems.push(...transaction.commit());
  }
  return { added, problems };
}

/** What makes it unsafe to write to the content folder, whatever is added. */
function obstaclesIn(content: Place): Problem[] {
  const ledger = ledgerPlace(content);
  const written = [content, placeIn(content, ARTICLES), ledger].map(({ name }) => name);
  const { problems } = listContent(content);
  return [...problems.filter(({ file }) => written.includes(file)), ...checkLedgerFile(ledger)];
}

function* recordedArticles(ledger: Place): Generator<string> {
  for (const { article } of readLedgerFile(ledger)) yield article;
}

function* ledgerText(ledger: Place, changed: ReadonlyMap<string, LedgerRow[]>): Generator<string> {
  yield LEDGER_FIRST_LINE;
  for (const article of mergeLedger(readLedgerFile(ledger), changed)) yield formatRows(article);
}
