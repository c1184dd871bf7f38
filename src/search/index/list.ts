import { ByteReader, ByteWriter } from '../format/bytes.ts';
import type { PackedOccurrences } from '../format/postings.ts';

/** The postings of a token, or of a token in some of the articles. */
export interface TokenList extends PackedOccurrences {
  token: string;
}

/**
 * Joins the lists of one token.
 *
 * @param lists - at least one; all sides of a list come before those of the next
 */
export function joinLists(lists: readonly TokenList[]): TokenList {
  const [first, ...others] = lists as [TokenList, ...TokenList[]];
  if (others.length === 0) return first;
  const sides = new ByteWriter();
  const positions = new ByteWriter();
  let { size, last } = first;
  sides.bytes(first.sides);
  positions.bytes(first.positions);
  for (const list of others) {
    const reader = new ByteReader(list.sides);
    // The first step of a list is from 0; here it is to be from the last side before.
    sides.varint(reader.varint() - 2 * last);
    sides.bytes(reader.rest());
    positions.bytes(list.positions);
    size += list.size;
    last = list.last;
  }
  return { token: first.token, size, last, sides: sides.toBytes(), positions: positions.toBytes() };
}
