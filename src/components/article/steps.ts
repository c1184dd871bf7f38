export type Direction = 'next' | 'previous';

/** Where a step leads. */
export interface Step {
  /** The place, from 0. */
  at: number;
  /** True when it went over an end and on from the other. */
  wrapped: boolean;
}

/**
 * The next place in a direction, going round.
 *
 * @param from - the place to go from, from 0; -1 is before the first, `count` behind the last
 * @param count - how many places there are, at least 1
 */
export function stepFrom(from: number, direction: Direction, count: number): Step {
  const next = direction === 'next' ? from + 1 : from - 1;
  return { at: (next + count) % count, wrapped: next < 0 || next >= count };
}
