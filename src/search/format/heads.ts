import type { ArticleHead } from '../model.ts';
import { beginFile, openFile } from './signature.ts';

/** How many articles' heads share a file; the results show about as many at once. */
export const HEADS_PER_PACK = 8;

/** What the results say of an article and the table of articles does not. */
export type Head = Pick<ArticleHead, 'article' | 'place' | 'headline'>;

/**
 * Writes a pack of heads, of articles that follow each other.
 *
 * @param pack - its number
 */
export function encodeHeads(heads: readonly Head[], pack = 0): Uint8Array {
  const writer = beginFile('heads', pack);
  writer.varint(heads.length);
  for (const { article, place, headline } of heads) {
    writer.text(article);
    writer.text(place);
    writer.text(headline.en);
    writer.text(headline.zh);
  }
  return writer.toBytes();
}

/**
 * Reads what {@link encodeHeads} wrote.
 *
 * @param pack - its number
 * @throws Error for other bytes, those of another pack as well
 */
export function decodeHeads(bytes: Uint8Array, pack = 0): Head[] {
  const reader = openFile(bytes, 'heads', pack);
  const heads = Array.from({ length: reader.count() }, () => ({
    article: reader.text(),
    place: reader.text(),
    headline: { en: reader.text(), zh: reader.text() },
  }));
  reader.end();
  return heads;
}
