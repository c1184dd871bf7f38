import type { Answer } from '../../search/lookup/answer.ts';
import { SEARCH } from '../../texts/search.en.ts';
import { element } from '../dom/element.ts';
import { groupView, type GroupContext } from './group-view.ts';
import { nothingView, readingView } from './reading-view.ts';

/** How many articles are shown at first, and how many more each time the reader asks. */
export const HELPING = 10;

/** What the results need besides the answer. */
export interface ResultsContext extends Omit<GroupContext, 'query'> {
  /** Where more results are, and how to get there without leaving the page. */
  more: { href: string; go: () => void };
}

/**
 * An answer as the reader sees it: how the query was read, then what was found, or what was looked
 * for in vain.
 *
 * @returns what to show at once, and when the texts of all hits are in it
 */
export function resultsView(
  answer: Answer,
  { more, ...context }: ResultsContext,
): { nodes: Node[]; ready: Promise<unknown> } {
  const { query, articles } = answer;
  const groups = answer.groups.map((group) => groupView(group, { ...context, query }));
  const left = articles - groups.length;
  return {
    nodes: [
      ...readingView(query),
      ...(articles === 0 ? nothingView(answer) : []),
      ...groups.map(({ section }) => section),
      ...(left > 0 ? [moreLink(Math.min(left, HELPING), more)] : []),
    ],
    ready: Promise.all(groups.map(({ ready }) => ready)),
  };
}

function moreLink(count: number, { href, go }: ResultsContext['more']): HTMLElement {
  const link = element('a', { href }, SEARCH.moreGroups(count));
  link.addEventListener('click', (event) => {
    // With a key held down the browser opens a tab or a window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  });
  return element('p', { class: 'search-more' }, link);
}
