import { findMatches, type Range } from '../../search/query/match.ts';
import type { Query } from '../../search/query/model.ts';
import { markRanges } from '../dom/mark-ranges.ts';

/** The blocks of text on both sides of every passage. */
const BLOCKS = '[data-passage] > [lang]:not([data-absent]) > *';

/** A place in the article that a query matches. */
export interface Place {
  block: Element;
  /** In UTF-16 units of the block's `textContent`. */
  range: Range;
}

/** The places of the page that a query matches, in reading order. */
export function findPlaces(query: Query): Place[] {
  return [...document.querySelectorAll(BLOCKS)].flatMap((block) =>
    findMatches(block.textContent, query).map((range) => ({ block, range })),
  );
}

/** Marks places; one that runs over several elements has several marks. */
export function markPlaces(places: readonly Place[]): HTMLElement[][] {
  return places.map(({ block, range }) => markRanges(block, [range]));
}
