import type { Range } from '../../search/query/match.ts';
import { markRanges } from './mark-ranges.ts';

/**
 * Fills an element with a stretch of a text, what was found in it marked, and what is left out at
 * either end shown by an ellipsis.
 *
 * @param shown - the stretch, in UTF-16 units of the text
 * @param matches - what was found in the whole text, in the same units, ascending, not overlapping
 */
export function fillWithStretch(
  element: HTMLElement,
  text: string,
  { start, end }: Range,
  matches: readonly Range[],
): void {
  element.textContent = text.slice(start, end);
  markRanges(
    element,
    matches.map((match) => ({ start: match.start - start, end: match.end - start })),
  );
  if (start > 0) element.prepend('… ');
  if (end < text.length) element.append(' …');
}
