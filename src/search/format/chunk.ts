import type { List } from './postings.ts';
import { beginFile, openFile } from './signature.ts';

/* How a chunk says where the positions of a token are: not kept, in a file of their own, or so many bytes. */
const NOWHERE = 0;
const ELSEWHERE = 1;
const HERE = 2;

/**
 * Writes a chunk of the index: tokens with their postings.
 *
 * @param lists - tokens in the order of UTF-16, as strings of JavaScript compare
 */
export function encodeChunk(lists: readonly (readonly [token: string, list: List])[]): Uint8Array {
  const writer = beginFile('chunk');
  writer.varint(lists.length);
  for (const [token, { size, sides, positions }] of lists) {
    writer.text(token);
    writer.varint(size);
    writer.varint(sides.length);
    writer.bytes(sides);
    if (positions === undefined) {
      writer.varint(NOWHERE);
    } else if (typeof positions === 'number') {
      writer.varint(ELSEWHERE);
      writer.varint(positions);
    } else {
      writer.varint(HERE + positions.length);
      writer.bytes(positions);
    }
  }
  return writer.toBytes();
}

/**
 * Reads a chunk. The lists are views of its bytes, not yet unpacked.
 *
 * @returns the lists by their tokens, in the order of the chunk
 * @throws Error for bytes that are not a chunk
 */
export function decodeChunk(bytes: Uint8Array): Map<string, List> {
  const reader = openFile(bytes, 'chunk');
  const lists = new Map<string, List>();
  for (let left = reader.count(); left > 0; left -= 1) {
    const token = reader.text();
    const size = reader.varint();
    const sides = reader.bytes(reader.varint());
    if (size > sides.length) throw new RangeError(`too few sides of ${token}`);
    const where = reader.varint();
    if (where === NOWHERE) lists.set(token, { size, sides });
    else if (where === ELSEWHERE) lists.set(token, { size, sides, positions: reader.varint() });
    else lists.set(token, { size, sides, positions: reader.bytes(where - HERE) });
  }
  reader.end();
  return lists;
}

/**
 * Writes the packed positions of one token as a file of their own.
 *
 * @param file - its number
 */
export function encodePositionsFile(positions: Uint8Array, file = 0): Uint8Array {
  const writer = beginFile('positions', file);
  writer.varint(positions.length);
  writer.bytes(positions);
  return writer.toBytes();
}

/**
 * Reads a file of positions.
 *
 * @param file - its number
 * @returns the positions, still packed
 * @throws Error for other bytes, those of another file of positions as well
 */
export function decodePositionsFile(bytes: Uint8Array, file = 0): Uint8Array {
  const reader = openFile(bytes, 'positions', file);
  const positions = reader.bytes(reader.varint());
  reader.end();
  return positions;
}
