import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Which sides have a token, and how often. A side is one language of one passage: `2 × passage` is
 * its English, `2 × passage + 1` its Chinese, passages numbered over the whole archive.
 */
export interface SideCounts {
  /** Ascending. */
  sides: Uint32Array;
  /** How often each of them has the token, 1 or more. */
  counts: Uint32Array;
}

/** The postings of one token as they are kept: packed, to be read only when they are wanted. */
export interface List {
  /** How many sides have the token. */
  size: number;
  /** The sides and counts, packed. */
  sides: Uint8Array;
  /** The positions, packed, or the number of the file that has them; none where they are not kept. */
  positions?: Uint8Array | number;
}

/** Stands for the position of a token whose positions are not kept. */
export const NO_POSITION = 2 ** 32 - 1;

/** What the occurrences of a token are packed into. */
export interface PackedOccurrences {
  /** How many sides have the token. */
  size: number;
  /** The last of them; 0 when there is none. */
  last: number;
  /**
   * Of each side the difference from the one before, doubled, plus 1 when a count follows: most sides
   * have a token once.
   */
  sides: Uint8Array;
  /**
   * In each side the first as it is, the others by their difference from the one before; empty where
   * positions are not kept.
   */
  positions: Uint8Array;
}

/**
 * Packs the occurrences of one token.
 *
 * @param sides - the side of each, ascending
 * @param positions - where in the side each stands, ascending in a side, or {@link NO_POSITION}
 */
export function packOccurrences(sides: Uint32Array, positions: Uint32Array): PackedOccurrences {
  const packedSides = new ByteWriter();
  const packedPositions = new ByteWriter();
  let size = 0;
  let last = 0;
  for (let at = 0; at < sides.length; size += 1) {
    const side = sides[at]!;
    const start = at;
    let before = 0;
    for (; sides[at] === side; at += 1) {
      const position = positions[at]!;
      if (position === NO_POSITION) continue;
      packedPositions.varint(position - before);
      before = position;
    }
    const count = at - start;
    packedSides.varint((side - last) * 2 + Number(count > 1));
    if (count > 1) packedSides.varint(count);
    last = side;
  }
  return { size, last, sides: packedSides.toBytes(), positions: packedPositions.toBytes() };
}

/**
 * Unpacks the sides and counts of a token.
 *
 * @throws RangeError when they are not as many as the list says
 */
export function decodeSides({ size, sides: packed }: List): SideCounts {
  const reader = new ByteReader(packed);
  const sides = new Uint32Array(size);
  const counts = new Uint32Array(size);
  let side = 0;
  for (let at = 0; at < size; at += 1) {
    const step = reader.varint();
    side += step >>> 1;
    sides[at] = side;
    counts[at] = step & 1 ? reader.varint() : 1;
  }
  reader.end();
  return { sides, counts };
}

/**
 * Unpacks positions.
 *
 * @param counts - how many positions each side has
 * @throws RangeError when they are not as many as the counts say
 */
export function decodePositions(packed: Uint8Array, counts: Uint32Array): Uint32Array {
  const reader = new ByteReader(packed);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total > packed.length) throw new RangeError('the bytes end too early');
  const positions = new Uint32Array(total);
  let at = 0;
  for (const count of counts) {
    let position = 0;
    for (const end = at + count; at < end; at += 1) {
      position += reader.varint();
      positions[at] = position;
    }
  }
  reader.end();
  return positions;
}
