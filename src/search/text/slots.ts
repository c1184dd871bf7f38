import { RULER } from './tokens.ts';

/*
 * Where a token stands tells which passage it is in, without a table: an article is a row of slots
 * of equal size, slot 0 for the ruler, then two for each passage, its English and its Chinese.
 * The size is a power of two and differs from article to article; the ruler, the last token of
 * slot 0, tells it by its own position. What is left of a slot is filled with words that Pagefind
 * counts and does not index, at least one, so that no phrase runs from one slot into the next.
 */

/** A word to Pagefind's counting and nothing to its index. */
const FILLER = '.';

/**
 * Lays the tokens of an article out in slots.
 *
 * @param sides - English and Chinese of the first passage, of the second, and so on; in each side
 *   its lines, in each line its tokens
 * @returns words separated by spaces, as Pagefind takes them
 */
export function layOut(sides: string[][][]): string {
  const rows = sides.map((lines) => lines.flatMap((tokens) => [...tokens, FILLER]));
  const longest = Math.max(2, ...rows.map((row) => row.length));
  const size = 2 ** Math.ceil(Math.log2(longest));
  return [[...fillers(size - 1), RULER], ...rows]
    .flatMap((row) => [...row, ...fillers(size - row.length)])
    .join(' ');
}

/** The size of an article's slots, from the position of its ruler. */
export function slotSize(ruler: number): number {
  return ruler + 1;
}

/** Which passage of its article a position is in, from 0. */
export function passageAt(position: number, size: number): number {
  return (Math.floor(position / size) - 1) >> 1;
}

function fillers(count: number): string[] {
  return Array<string>(count).fill(FILLER);
}
