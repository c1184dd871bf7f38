export type Direction = 'next' | 'previous';

/** Where a passage stands, in CSS pixels below the upper edge of the window. */
export interface Stretch {
  top: number;
  bottom: number;
}

/**
 * Which passage a step leads to: from the current one, or from what the reader has before the eyes
 * when that is elsewhere.
 *
 * @param passages - in reading order
 * @param current - which of them is to be gone from wherever it is; -1 when none is
 * @returns undefined at either end of the article
 */
export function passageAfter(
  direction: Direction,
  passages: readonly Stretch[],
  current: number,
): number | undefined {
  const isNext = direction === 'next';
  if (current >= 0) {
    const at = isNext ? current + 1 : current - 1;
    return at in passages ? at : undefined;
  }
  const at = isNext
    ? passages.findIndex(({ top }) => top >= 0)
    : passages.findLastIndex(({ top }) => top < 0);
  return at >= 0 ? at : undefined;
}

/** Whether any of a passage can be seen in a window of some height, in CSS pixels. */
export function isInView({ top, bottom }: Stretch, height: number): boolean {
  return bottom > 0 && top < height;
}

/**
 * Which passage the reader is at: the first of which more than a little can be seen.
 *
 * @param line - what is above it has been read, in CSS pixels below the upper edge of the window
 * @returns -1 when all are above
 */
export function passageAt(passages: readonly Stretch[], line: number): number {
  return passages.findIndex(({ bottom }) => bottom > line);
}
