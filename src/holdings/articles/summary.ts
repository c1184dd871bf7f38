import { createHash } from 'node:crypto';
import type { Document } from '../../archive/model.ts';

/** What lists, indexes and feeds need to know of an article; its text is not in it. */
export type ArticleSummary = Pick<
  Document,
  'date' | 'page' | 'edition' | 'column' | 'title' | 'authors' | 'dateline'
> & {
  id: string;
  /** SHA-256, hexadecimal: changes when the document, its corrections or its rows in the ledger change. */
  digest: string;
};

/**
 * The summary of an article.
 *
 * @param sources - everything that the article's page is made of
 */
export function summarise(
  id: string,
  { date, page, edition, column, title, authors, dateline }: Document,
  sources: readonly (Uint8Array | string)[],
): ArticleSummary {
  const summary = { date, page, edition, column, title, authors, dateline };
  // A string cut from a document keeps the whole document in memory; a clone does not.
  return { id, ...structuredClone(summary), digest: digestOf(sources) };
}

/** SHA-256 over some bytes and texts, hexadecimal; where one ends and the next begins counts too. */
export function digestOf(sources: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(`${source.length}\n`).update(source);
  return hash.digest('hex');
}
