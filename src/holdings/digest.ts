import { digestOf } from './articles/summary.ts';
import type { Holdings } from './open.ts';

/**
 * What tells one state of an archive from another: settings, gazetteer, glossary, and of each
 * article its document, the corrections of its alignment and its rows in the ledger. The same
 * content has the same digest on every machine and at any time.
 *
 * @returns SHA-256, hexadecimal
 * @throws when a document, the gazetteer or the glossary has errors
 */
export function contentDigest(holdings: Holdings): string {
  const { settings, listArticles, listPlaces, listTerms } = holdings;
  const articles = listArticles().map(({ id, digest }) => `${id} ${digest}`);
  return digestOf([JSON.stringify([settings, listPlaces(), listTerms()]), ...articles]);
}
