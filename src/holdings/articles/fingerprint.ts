import { createHash } from 'node:crypto';
import type { Document } from '../../archive/model.ts';

/**
 * A fingerprint of the Chinese text of a document: two documents with the same one are the same
 * article. Headline and byline do not count, unless there is nothing else, nor do white space,
 * punctuation and the width of characters.
 *
 * @returns 22 characters of base64url, 128 bits of SHA-256
 */
export function textKey(document: Document): string {
  const body = document.blocks.zh.filter(({ role }) => role !== 'headline' && role !== 'byline');
  const blocks = body.length > 0 ? body : document.blocks.zh;
  const text = blocks
    .map((block) => block.text)
    .join('')
    .normalize('NFKC')
    .replace(/[\p{P}\p{Z}\p{C}]/gu, '');
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
