/**
 * True when an element can be seen as a whole.
 *
 * @param cover - what lies over the page
 */
export function isSeen(element: Element, cover: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const over = cover.getBoundingClientRect();
  const isCovered = top < over.bottom && bottom > over.top;
  return top >= 0 && bottom <= innerHeight && !isCovered;
}

/** Which of some elements, in reading order, is the last that lies above what can be seen; or -1. */
export function lastAbove(elements: readonly Element[]): number {
  return elements.findLastIndex((element) => element.getBoundingClientRect().bottom <= 0);
}
