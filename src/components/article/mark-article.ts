import { findMatches } from '../../search/query/match.ts';
import { parseQuery } from '../../search/query/parse.ts';
import { MARKS } from '../../texts/marks.en.ts';
import { markRanges, unmark } from '../marking/mark-ranges.ts';

/** The blocks of text on both sides of every passage. */
const BLOCKS = '[data-passage] > [lang]:not([data-absent]) > *';

/**
 * Marks the matches of a query in the article and says how many there are.
 *
 * @param bar - where to say it, with a button that takes the marks away
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

  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.textContent = places > 0 ? MARKS.found(places, text) : MARKS.none(text);
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = MARKS.clear;
  clear.addEventListener('click', () => {
    unmark(marks);
    const here = new URL(location.href);
    here.searchParams.delete('q');
    history.replaceState(null, '', here);
    bar.replaceChildren();
    document.querySelector<HTMLElement>('#main')?.focus();
  });
  bar.className = 'marks-bar';
  bar.replaceChildren(status, ...(places > 0 ? [clear] : []));
}
