import type { SideCounts } from '../../format/postings.ts';
import type { Postings } from '../reader.ts';

/*
 * Where in some sides a form could begin, as one of its terms has it: all the sides' positions in
 * one array, ascending in each side, and for each side where its own end in it.
 */
export interface Starts {
  /** For each side, how many positions it and the sides before it have. */
  ends: Uint32Array;
  starts: Uint32Array;
}

/** Where a token stands, read. */
interface Places extends SideCounts {
  positions: Uint32Array;
}

/**
 * Reads the positions of tokens, of those only that some sides have.
 *
 * @param sides - the sides that are looked at, ascending
 */
export function placesIn(sides: Uint32Array, postings: readonly Postings[]): Promise<Places[]> {
  const used = postings.filter((token) => haveCommon(sides, token.sides));
  return Promise.all(used.map(async (token) => ({ ...token, positions: await token.positions() })));
}

function haveCommon(few: Uint32Array, many: Uint32Array): boolean {
  let at = 0;
  return few.some((side) => {
    while (at < many.length && many[at]! < side) at += 1;
    return many[at] === side;
  });
}

/**
 * Says where a form could begin, as one of its terms has it.
 *
 * @param sides - the sides that are looked at, ascending
 * @param places - where each of the tokens stands that are the term
 * @param offset - how far the term stands from the form's beginning
 */
export function startsIn(sides: Uint32Array, places: readonly Places[], offset: number): Starts {
  const found = places.map((token) => startsOf(sides, token, offset));
  return found.length === 1 ? found[0]! : merged(found, sides.length);
}

function startsOf(
  wanted: Uint32Array,
  { sides, counts, positions }: Places,
  offset: number,
): Starts {
  const ends = new Uint32Array(wanted.length);
  const starts = new Uint32Array(positions.length);
  let size = 0;
  let token = 0;
  let at = 0;
  for (let side = 0; side < wanted.length; side += 1) {
    for (; token < sides.length && sides[token]! < wanted[side]!; token += 1) at += counts[token]!;
    if (sides[token] === wanted[side]) {
      for (const end = at + counts[token]!; at < end; at += 1) {
        if (positions[at]! >= offset) starts[size++] = positions[at]! - offset;
      }
      token += 1;
    }
    ends[side] = size;
  }
  return { ends, starts: starts.subarray(0, size) };
}

/** Puts together where different tokens have a form begin. */
function merged(found: readonly Starts[], sides: number): Starts {
  const ends = new Uint32Array(sides);
  const starts = new Uint32Array(found.reduce((sum, each) => sum + each.starts.length, 0));
  let size = 0;
  for (let side = 0; side < sides; side += 1) {
    const from = size;
    for (const each of found) {
      for (let at = each.ends[side - 1] ?? 0; at < each.ends[side]!; at += 1) {
        starts[size++] = each.starts[at]!;
      }
    }
    starts.subarray(from, size).sort();
    ends[side] = size;
  }
  return { ends, starts };
}

/** Where two terms have a form begin both. */
export function commonStarts(a: Starts, b: Starts): Starts {
  const ends = new Uint32Array(a.ends.length);
  const starts = new Uint32Array(Math.min(a.starts.length, b.starts.length));
  let size = 0;
  let atA = 0;
  let atB = 0;
  for (let side = 0; side < ends.length; side += 1) {
    while (atA < a.ends[side]! && atB < b.ends[side]!) {
      const difference = a.starts[atA]! - b.starts[atB]!;
      if (difference === 0) starts[size++] = a.starts[atA]!;
      if (difference <= 0) atA += 1;
      if (difference >= 0) atB += 1;
    }
    atA = a.ends[side]!;
    atB = b.ends[side]!;
    ends[side] = size;
  }
  return { ends, starts: starts.subarray(0, size) };
}

/** The sides in which a form begins somewhere, and in how many places. */
export function countStarts(sides: Uint32Array, { ends }: Starts): SideCounts {
  const found = { sides: new Uint32Array(sides.length), counts: new Uint32Array(sides.length) };
  let size = 0;
  for (let side = 0; side < sides.length; side += 1) {
    const count = ends[side]! - (ends[side - 1] ?? 0);
    if (count === 0) continue;
    found.sides[size] = sides[side]!;
    found.counts[size++] = count;
  }
  return { sides: found.sides.subarray(0, size), counts: found.counts.subarray(0, size) };
}
