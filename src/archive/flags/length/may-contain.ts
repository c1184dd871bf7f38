import type { Passage, Side, Sides } from '../../model.ts';
import type { Segment } from '../../segments/index.ts';
import { onlySide } from '../segmented.ts';
import { deviationOf } from './check-length.ts';
import { lengthOf } from './lengths.ts';
import type { Proportion } from './proportion.ts';

/** Standard deviations at which partners are out of proportion enough to be asked about. */
const UNLIKELY = 1;

/**
 * Whether two sentences that are partners would be in better proportion if another belonged to them
 * too, which then is in the partner of its neighbour.
 */
export function mayContain(
  passage: Passage,
  near: Segment,
  alone: Segment,
  proportion: Proportion,
): boolean {
  if (onlySide(near)) return false;
  const without = segmentLengths(passage, [near]);
  const whole = segmentLengths(passage, [near, alone]);
  const before = Math.abs(deviationOf(without, proportion));
  return before > UNLIKELY && Math.abs(deviationOf(whole, proportion)) < before;
}

function segmentLengths(passage: Passage, segments: readonly Segment[]): Sides<number> {
  const sum = (side: Side) =>
    segments
      .flatMap((segment) => segment[side])
      .reduce(
        (total, { block, from, to }) =>
          total + lengthOf(side, passage[side][block]!.text.slice(from, to)),
        0,
      );
  return { en: Math.max(1, sum('en')), zh: Math.max(1, sum('zh')) };
}
