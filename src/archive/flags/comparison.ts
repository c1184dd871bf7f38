import type { Span } from '../align/bead.ts';
import type { Side, Sides } from '../model.ts';
import { onlySide, type SegmentedPassage } from './segmented.ts';
import type { DroppedFlag } from './flag.ts';
import { sideText, spanOf, type SideText } from './side-text.ts';

/** One side of a passage, and what its sentences are to the other. */
export interface ComparedText extends SideText {
  /** Sentences that surely have no partner. */
  alone: readonly Span[];
  /** The sentences of each segment that has both sides, in the order of the segments. */
  segments: readonly (readonly Span[])[];
  /** Texts of its language beside the passage that have no partner there. */
  around: readonly SideText[];
}

/**
 * Puts the two sides of a passage next to each other.
 *
 * @param alone - its sentences without a partner
 */
export function comparisonOf(
  article: readonly SegmentedPassage[],
  at: number,
  alone: readonly DroppedFlag[],
): Sides<ComparedText> {
  const { passage, segments } = article[at]!;
  const found = segments.filter(({ partner }) => partner === 'found');
  const neighbours = [article[at - 1], article[at + 1]].flatMap((near) => near?.passage ?? []);
  const textOf = (side: Side): ComparedText => {
    const text = sideText(passage[side]);
    return {
      ...text,
      alone: alone.flatMap((flag) => (flag[side] ? [spanOf(text, flag[side])] : [])),
      segments: found.map((segment) => segment[side].map((stretch) => spanOf(text, stretch))),
      around: neighbours
        .filter((near) => onlySide(near) === side)
        .map((near) => sideText(near[side])),
    };
  };
  return { en: textOf('en'), zh: textOf('zh') };
}

/** The number of the segment of both sides that a place of a text is in. */
export function segmentAt(text: ComparedText, place: number): number | undefined {
  const at = text.segments.findIndex((spans) => spans.some((span) => holds(span, place)));
  return at < 0 ? undefined : at;
}

/** Whether a place of a text is in a sentence that has no partner. */
export function isAlone(text: ComparedText, place: number): boolean {
  return text.alone.some((span) => holds(span, place));
}

function holds({ from, to }: Span, place: number): boolean {
  return from <= place && place < to;
}
