import type { Side } from '../model.ts';
import type { Segment, Stretch } from '../segments/index.ts';

/** Whether a place lies within a stretch. */
export function isWithin({ block, from, to }: Stretch, stretch: Stretch): boolean {
  return stretch.block === block && stretch.from <= from && to <= stretch.to;
}

/**
 * Makes a function that tells in which segment a place of one side lies.
 *
 * @returns a function of a place, which gives undefined when it crosses the border of a segment
 */
export function segmentFinder(
  segments: readonly Segment[],
  side: Side,
): (place: Stretch) => Segment | undefined {
  const blocks = Map.groupBy(
    segments.flatMap((segment) => segment[side].map((stretch) => ({ segment, stretch }))),
    ({ stretch }) => stretch.block,
  );
  return (place) =>
    blocks.get(place.block)?.find(({ stretch }) => isWithin(place, stretch))?.segment;
}

/** The share of a text that lies before a place in it, 0 to 1; the text as its stretches in order. */
export function shareBefore(place: Stretch, text: readonly Stretch[]): number {
  const lengthOf = (stretches: readonly Stretch[]) =>
    stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const at = text.findIndex((stretch) => isWithin(place, stretch));
  const before = lengthOf(text.slice(0, at)) + place.from - text[at]!.from;
  return before / lengthOf(text);
}
