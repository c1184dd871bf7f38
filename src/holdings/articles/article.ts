import type { Document, Passage } from '../../archive/model.ts';
import { reconcile } from '../../archive/ledger/reconcile.ts';
import type { LedgerRow } from '../../archive/ledger/row.ts';
import { parseArticleId } from '../../archive/naming/article-id.ts';
import { isError, problemsError } from '../../archive/problems/problem.ts';
import type { Place } from '../files/places.ts';
import { alignDocument, readFiled } from './sources.ts';

/** An article, read and aligned. */
export interface Article {
  id: string;
  document: Document;
  passages: Passage[];
  /** Earlier ids that a passage answers for, by the passage's id. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** Earlier ids whose text was removed, by the id of the nearest passage: the page says so. */
  gone: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads and aligns one article.
 *
 * @param rows - what the ledger says of it
 * @throws when there is no such article, or when its document or its corrections have errors,
 * which `npm run check` would show
 */
export function readArticle(content: Place, id: string, rows: readonly LedgerRow[]): Article {
  if (!parseArticleId(id)) throw new Error(`There is no article “${id}”.`);
  const { document, problems } = readFiled(content, id);
  if (!document) throw problemsError(problems);
  const { passages, page, problems: found } = alignDocument(content, id, document);
  if (found.some(isError)) throw problemsError(found);
  const { aliases, gone } = reconcile(rows, page);
  return { id, document, passages, aliases, gone };
}
