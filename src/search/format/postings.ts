import { ByteReader, ByteWriter } from './bytes.ts';

/** Which sides have a token, and how often. */
export interface SideCounts {
  /** Ascending; see `Postings` of the lookup for what a side is. */
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

/**
 * Writes one side: the difference from the side before, doubled, plus 1 when a count follows; most
 * sides have a token once.
 *
 * @param step - the difference; for the first side, the side itself
 */
export function writeSide(writer: ByteWriter, step: number, count: number): void {
  writer.varint(step * 2 + Number(count > 1));
  if (count > 1) writer.varint(count);
}

/** Packs sides and counts. */
export function encodeSides({ sides, counts }: SideCounts): Uint8Array {
  const writer = new ByteWriter();
  for (let at = 0; at < sides.length; at += 1) {
    writeSide(writer, sides[at]! - (sides[at - 1] ?? 0), counts[at]!);
  }
  return writer.toBytes();
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
 * Packs positions: in each side the first as it is, the others by their difference from the one before.
 *
 * @param positions - `counts[0]` positions of the first side, ascending, and so on
 */
export function encodePositions(positions: Uint32Array, counts: Uint32Array): Uint8Array {
  const writer = new ByteWriter();
  let at = 0;
  for (const count of counts) {
    let before = 0;
    for (const end = at + count; at < end; at += 1) {
      writer.varint(positions[at]! - before);
      before = positions[at]!;
    }
  }
  return writer.toBytes();
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
