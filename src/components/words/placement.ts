/** A rectangle of the viewport, in CSS pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Where a card goes, in CSS pixels of the viewport, and how high it may be. */
export interface Placement {
  left: number;
  top: number;
  height: number;
}

/** Between a card and its word. */
const GAP = 8;

/** Between a card and the edges of the viewport. */
const MARGIN = 12;

/**
 * Places a card below its word, or above it where there is no room below and enough above; where
 * there is enough on neither side, on the one that has more, and less high than it would be.
 */
export function placeCard(word: Box, card: Size, view: Size): Placement {
  const below = view.height - MARGIN - word.bottom - GAP;
  const above = word.top - GAP - MARGIN;
  const isBelow = card.height <= below || below >= above;
  const height = Math.min(card.height, Math.max(isBelow ? below : above, 0));
  const farthest = Math.max(view.width - MARGIN - card.width, MARGIN);
  return {
    left: Math.min(Math.max(word.left, MARGIN), farthest),
    top: isBelow ? word.bottom + GAP : word.top - GAP - height,
    height,
  };
}

/**
 * How far to scroll so that a word can be seen, in CSS pixels; 0 when it can.
 *
 * @param seen - from where to where of the viewport nothing covers the text
 */
export function scrollFor(word: Box, seen: { top: number; bottom: number }): number {
  if (word.top < seen.top) return word.top - seen.top;
  return Math.max(0, Math.min(word.bottom - seen.bottom, word.top - seen.top));
}
