import { findMatches } from '../../search/query/match.ts';
import { parseQuery } from '../../search/query/parse.ts';
import { MARKS } from '../../texts/marks.en.ts';
import { textButton } from '../dom/element.ts';
import { markRanges, unmark } from '../dom/mark-ranges.ts';

/** The blocks of text on both sides of every passage. */
const BLOCKS = '[data-passage] > [lang]:not([data-absent]) > *';

/**
 * Marks the matches of a query in the article and says how many there are.
 *
 * @param bar - around the status line in which to say it; it gets a button that takes the marks away
 * @param text - the query as it stands in the address
 */
export function markArticle(bar: HTMLElement, text: string): void {
  const query = parseQuery(text);
  const blocks = [...document.querySelectorAll(BLOCKS)];
  const found = blocks.map((block) => ({
    block,
    ranges: findMatches(block.textContent, query),
  }));
  const places = found.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const marks = found.flatMap(({ block, ranges }) => markRanges(block, ranges));

  bringIntoView(marks);
  bar.className = 'marks-bar';
  bar.querySelector('[role="status"]')!.textContent =
    places > 0 ? MARKS.found(places, text) : MARKS.none(text);
  const clear = textButton(MARKS.clear, () => {
    unmark(marks);
    const here = new URL(location.href);
    here.searchParams.delete('q');
    history.replaceState(null, '', here);
    bar.remove();
    document.querySelector<HTMLElement>('#main')?.focus();
  });
  if (places > 0) bar.append(clear);
}

/** Shows the first mark of the passage that the link leads to, if none of its marks can be seen. */
function bringIntoView(marks: readonly HTMLElement[]): void {
  const passage = document.querySelector(':target')?.closest('[data-passage]');
  const within = marks.filter((mark) => passage?.contains(mark));
  const isSeen = within.some((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  if (!isSeen) within[0]?.scrollIntoView({ block: 'center' });
}
