import type { Side, Sides } from '../archive/model.ts';
import { monthName } from '../site/dates.ts';
import { articleCount, counted, numeral } from './phrases.en.ts';

const passages = (count: number) => counted(count, 'passage');

/** The languages of the two sides, named in both. */
export const LANGUAGES: Record<Side, Sides<string>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

/** A year or a month, `YYYY` or `YYYY-MM`, in both languages: `June 1960`, `1960年6月`. */
export function monthInFull(value: string): Sides<string> {
  const [year, month] = value.split('-') as [string, string?];
  if (month === undefined) return { en: year, zh: `${year}年` };
  return { en: `${monthName(value)} ${year}`, zh: `${year}年${Number(month)}月` };
}

/** A month in a list of months, `YYYY-MM`: `Jun`. */
export function shortMonth(value: string): string {
  return monthName(value).slice(0, 3);
}

/** What the facets, the chosen filters and the time-line of the search page say, in English. */
export const NARROWING = {
  /** The button that shows the facets on a small screen. */
  open: (chosen: number) => (chosen > 0 ? `Narrow down (${numeral(chosen)})` : 'Narrow down'),
  facets: 'Narrow down',
  /** At the end of the facets on a small screen. */
  close: 'Show the results',
  legends: {
    years: { en: 'Year', zh: '年月' },
    lang: { en: 'Language of the match', zh: '语言' },
    columns: { en: 'Column', zh: '栏目' },
    places: { en: 'Place', zh: '地点' },
    terms: { en: 'Term', zh: '词语' },
  },
  eitherLanguage: 'Either',
  /** Read out after a count that stands as a bare number. */
  unit: (count: number) => (count === 1 ? 'article' : 'articles'),
  months: (year: string) => `Months of ${year}`,
  all: (count: number) => `All ${numeral(count)}`,
  fewer: 'Fewer',
  counting: 'Counting …',
  none: 'None in what was found.',
  uncounted: 'These counts could not be loaded.',
  inferred: 'Found in the texts by a program: it may have missed or mistaken some.',
  chosen: 'Chosen filters',
  /** Read out before the name of a chosen filter. */
  remove: 'Remove the filter',
  clear: 'Clear all',
  timeline: { months: 'Passages by month', years: 'Passages by year' },
  /** How to get along the bars. */
  timelineKeys: 'The arrow keys lead from bar to bar.',
  bar: (period: string, count: number) => `${period}: ${passages(count)}`,
  most: (period: string, count: number) => `most in ${period}: ${numeral(count)}`,
  sort: 'Order',
  sorts: { relevance: 'Best match first', oldest: 'Oldest first', newest: 'Newest first' },
  /** What would be found, if it were not for the filters. */
  unfiltered: (inPassages: number, inArticles: number) =>
    `Without the filters there are ${passages(inPassages)} in ${articleCount(inArticles)}.`,
  removeAll: 'Remove the filters',
} as const;
