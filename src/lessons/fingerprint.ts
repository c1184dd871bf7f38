import type { Sides } from '../archive/model.ts';
import { cleanText } from './text.ts';

/** Crockford's base32 in lower case, as in the ids of passages. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of a fingerprint, five bits each. */
const LENGTH = 4;
const BITS = 5 * LENGTH;

/** Matches every fingerprint. */
export const FINGERPRINT = /^[0-9a-hjkmnp-tv-z]{4}$/u;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const utf8 = new TextEncoder();

/**
 * What two versions of a text must share to count as the same. As for the ids of passages, this is
 * the text in NFKC without white space and punctuation, so that neither layout nor the form of a
 * comma is reported as a change; but punctuation beside a figure stays, since 1.5 is not 15 and
 * 35% is not 35.
 */
export function comparable(text: string): string {
  return cleanText(text)
    .normalize('NFKC')
    .replace(/\p{White_Space}+/gu, '')
    .replace(/(?<!\p{N})\p{P}(?!\p{N})/gu, '');
}

/**
 * A mark by which a change of a text is noticed: 4 characters, the same for texts that are the same
 * to {@link comparable}, and for one other text in a million. It is no proof against forgery.
 *
 * Method: 32-bit FNV-1a of the UTF-8, folded to 20 bits.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of utf8.encode(comparable(text))) hash = Math.imul(hash ^ byte, FNV_PRIME);
  const folded = ((hash >>> BITS) ^ hash) & (2 ** BITS - 1);
  return Array.from({ length: LENGTH }, (_, place) =>
    ALPHABET.charAt((folded >>> (BITS - 5 * (place + 1))) & 31),
  ).join('');
}

/** The fingerprints of both sides of a passage, or of the passages of a range: one block a line. */
export function seenIn({ en, zh }: Sides<string>): Sides<string> {
  return { en: fingerprint(en), zh: fingerprint(zh) };
}
