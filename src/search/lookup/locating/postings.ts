import type { SideCounts } from '../../format/postings.ts';

/** What is nowhere. */
export const NOWHERE: SideCounts = { sides: new Uint32Array(), counts: new Uint32Array() };

/** The sides that are in any of some lists, and how often in all of them together. */
export function union(lists: readonly SideCounts[]): SideCounts {
  // Halves of about equal size, so that many short lists cost no more than a few long ones.
  if (lists.length <= 1) return lists[0] ?? NOWHERE;
  const middle = lists.length >> 1;
  return unionOfTwo(union(lists.slice(0, middle)), union(lists.slice(middle)));
}

function unionOfTwo(a: SideCounts, b: SideCounts): SideCounts {
  const sides = new Uint32Array(a.sides.length + b.sides.length);
  const counts = new Uint32Array(sides.length);
  let size = 0;
  for (let atA = 0, atB = 0; atA < a.sides.length || atB < b.sides.length; size += 1) {
    const sideA = a.sides[atA] ?? Infinity;
    const sideB = b.sides[atB] ?? Infinity;
    sides[size] = Math.min(sideA, sideB);
    if (sideA <= sideB) counts[size]! += a.counts[atA++]!;
    if (sideB <= sideA) counts[size]! += b.counts[atB++]!;
  }
  return { sides: sides.subarray(0, size), counts: counts.subarray(0, size) };
}

/**
 * The sides that are in all of some lists.
 *
 * @param lists - at least one, each ascending
 */
export function intersection(lists: readonly Uint32Array[]): Uint32Array {
  return lists.toSorted((a, b) => a.length - b.length).reduce(intersectionOfTwo);
}

function intersectionOfTwo(few: Uint32Array, many: Uint32Array): Uint32Array {
  const both = new Uint32Array(few.length);
  let size = 0;
  let at = 0;
  for (const side of few) {
    while (at < many.length && many[at]! < side) at += 1;
    if (many[at] === side) both[size++] = side;
  }
  return both.subarray(0, size);
}
