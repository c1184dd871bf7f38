import { hash } from 'node:crypto';
import type { Block, IdentifiedBlock, Sides } from '../model.ts';

/** Crockford's base32 without letters that look like figures, in lower case. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of an id after the `p`, five bits each. */
const LENGTH = 7;

/**
 * The id that a text has by itself: `p` and the first 35 bits of the SHA-256 of its UTF-8,
 * NFKC-normalised and without white space and punctuation, so that neither layout nor the form of
 * a comma moves it.
 */
export function textId(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\p{White_Space}\p{P}]/gu, '');
  const bits = hash('sha256', bare, 'buffer').readUIntBE(0, 5);
  const digits = Array.from({ length: LENGTH }, (_, place) =>
    ALPHABET.charAt(Math.floor(bits / 2 ** (35 - 5 * place)) % 32),
  );
  return `p${digits.join('')}`;
}

/**
 * Gives the blocks of an article their permanent ids. A text that comes again has `-2`, `-3` …
 * after its id. The Chinese are counted first, so that no translation can move their ids; an
 * English block whose id a Chinese one has gets a suffix.
 */
export function identifyBlocks(blocks: Sides<readonly Block[]>): Sides<IdentifiedBlock[]> {
  const seen = new Map<string, number>();
  const identify = (block: Block): IdentifiedBlock => {
    const id = textId(block.text);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return { ...block, id: times === 1 ? id : `${id}-${times}` };
  };
  const zh = blocks.zh.map(identify);
  return { zh, en: blocks.en.map(identify) };
}
