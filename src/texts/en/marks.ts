import { numeral } from '../numeral.ts';
import { counted } from './phrases.ts';

/** What the bar of a marked article says, in English. */
export const MARKS = {
  bar: 'Marks',
  found: (places: number) => `${counted(places, 'place')} marked`,
  none: (query: string) => `Nothing on this page matches “${query}”.`,
  /** Which place the reader is at, from 1, and in which passage. */
  at: (place: number, places: number, passage: string) =>
    `${numeral(place)} of ${numeral(places)}, passage ${passage}`,
  /** Added where stepping went on from the other end. */
  wrapped: { next: ', from the beginning again', previous: ', from the end again' },
  off: 'Marks are hidden',
  step: { previous: 'Previous', next: 'Next' },
  hide: 'Hide marks',
  show: 'Show marks',
  remove: 'Remove marks',
  /** The link to the search page. */
  results: 'All results',
  /** Follows it. */
  resultsFor: (query: string) => ` for “${query}”`,
};
