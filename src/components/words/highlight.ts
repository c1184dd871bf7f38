/** By this name the style sheet knows the words that a card is about: `::highlight(…)`. */
const NAME = 'looked-up';

/**
 * Highlights a stretch of the page and no other, or nothing, without changing the page. Browsers
 * that cannot do it show the card alone.
 *
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
export function highlight(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}
