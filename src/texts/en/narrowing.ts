import type { Counts } from '../../search/model.ts';
import { numeral } from '../numeral.ts';
import { passageCount, passagesInArticles } from './phrases.ts';

/** What the facets, the chosen filters and the time-line of the search page say, in English. */
export const NARROWING = {
  /** The button that shows the facets on a small screen. */
  open: (chosen: number) => (chosen > 0 ? `Narrow down (${numeral(chosen)})` : 'Narrow down'),
  facets: 'Narrow down',
  /** At the end of the facets on a small screen. */
  close: 'Show the results',
  legends: {
    years: 'Year',
    lang: 'Language of the match',
    columns: 'Column',
    places: 'Place',
    terms: 'Term',
  },
  eitherLanguage: 'Either',
  /** Read out after a count that stands as a bare number. */
  unit: (count: number): string => (count === 1 ? ' article' : ' articles'),
  months: (year: string) => `Months of ${year}`,
  all: (count: number) => `All ${numeral(count)}`,
  fewer: 'Fewer',
  counting: 'Counting …',
  none: 'None in what was found.',
  uncounted: 'These counts could not be loaded.',
  inferred: 'Found in the texts by a program: it may have missed or mistaken some.',
  chosen: 'Chosen filters',
  /** Read out before the name of a chosen filter. */
  remove: 'Remove the filter ',
  clear: 'Clear all',
  timeline: { months: 'Passages by month', years: 'Passages by year' },
  /** The title of the time-line, and how to get along its bars. */
  timelineKeys: (title: string) => `${title}. The arrow keys lead from bar to bar.`,
  bar: (period: string, count: number) => `${period}: ${passageCount(count)}`,
  most: (period: string, count: number) => `most in ${period}: ${numeral(count)}`,
  sort: 'Order',
  sorts: { relevance: 'Best match first', oldest: 'Oldest first', newest: 'Newest first' },
  /** What would be found, if it were not for the filters. */
  unfiltered: (unfiltered: Counts) =>
    `Without the filters there are ${passagesInArticles(unfiltered)}.`,
  removeAll: 'Remove the filters',
};
