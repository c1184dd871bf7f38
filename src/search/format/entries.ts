import type { NamedFacet } from '../model.ts';
import { beginFile, openFile } from './signature.ts';

/** An entry of the gazetteer or of the glossary, and who names it. */
export interface FacetEntry {
  id: string;
  /** The numbers of the articles that name it, ascending. */
  articles: Uint32Array;
}

/** Writes the entries of a facet. */
export function encodeEntries(facet: NamedFacet, entries: readonly FacetEntry[]): Uint8Array {
  const writer = beginFile(facet);
  writer.varint(entries.length);
  for (const { id, articles } of entries) {
    writer.text(id);
    writer.varint(articles.length);
    for (let at = 0; at < articles.length; at += 1) {
      writer.varint(articles[at]! - (articles[at - 1] ?? 0));
    }
  }
  return writer.toBytes();
}

/**
 * Reads what {@link encodeEntries} wrote.
 *
 * @throws Error for other bytes
 */
export function decodeEntries(facet: NamedFacet, bytes: Uint8Array): FacetEntry[] {
  const reader = openFile(bytes, facet);
  const entries = Array.from({ length: reader.count() }, () => {
    const id = reader.text();
    let article = 0;
    const articles = new Uint32Array(reader.count()).map(() => (article += reader.varint()));
    return { id, articles };
  });
  reader.end();
  return entries;
}
