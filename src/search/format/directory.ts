import { beginFile, openFile } from './signature.ts';

/*
 * The directory has for each chunk where it begins: not its first token but the shortest text that
 * comes after all tokens of the chunk before, as in the prefix B-trees of Bayer and Unterauer (1977).
 * So the inflections of a word at the beginning of a chunk are not looked for in the one before.
 */

/**
 * The shortest beginning of a chunk's first token that comes after the token before it.
 *
 * @param before - the last token of the chunk before; empty for the first chunk
 */
export function separatorOf(before: string, first: string): string {
  let length = 1;
  while (first.slice(0, length) <= before) length += 1;
  // A text does not end in the first half of a character.
  return first.slice(0, /[\uD800-\uDBFF]/.test(first[length - 1]!) ? length + 1 : length);
}

/** Writes the directory of an index. */
export function encodeDirectory(firsts: readonly string[]): Uint8Array {
  const writer = beginFile('directory');
  writer.texts(firsts);
  return writer.toBytes();
}

/**
 * Reads what {@link encodeDirectory} wrote.
 *
 * @returns where each chunk begins, in the order of UTF-16
 * @throws Error for other bytes
 */
export function decodeDirectory(bytes: Uint8Array): string[] {
  const reader = openFile(bytes, 'directory');
  const firsts = reader.texts();
  reader.end();
  return firsts;
}

/** Some chunks that follow each other. */
export interface ChunkRange {
  from: number;
  /** Behind the last of them. */
  to: number;
}

/**
 * Says which chunks may hold a token, or tokens that begin with it; no other chunk does.
 *
 * @param firsts - where each chunk begins, from {@link decodeDirectory}
 */
export function chunksOf(firsts: readonly string[], token: string, isPrefix: boolean): ChunkRange {
  let to = chunksUpTo(firsts, token);
  const from = Math.max(0, to - 1);
  while (isPrefix && firsts[to]?.startsWith(token)) to += 1;
  return { from, to };
}

/** How many chunks begin with the token or with one before it. */
function chunksUpTo(firsts: readonly string[], token: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
