import type { FacetEntry } from '../../format/entries.ts';
import type { Counts, FacetValue } from '../../model.ts';
import type { Misses } from './filters.ts';
import type { Tally } from './tally.ts';

/**
 * Counts what is found by each value of a facet of which every article has one.
 *
 * @param facet - its bit: its own filter does not count
 * @param valueOf - the value of each article, as an index of `names`
 * @returns the values that find something, in the order of `names`
 */
export function countValues(
  { passages }: Tally,
  misses: Misses,
  facet: number,
  valueOf: ArrayLike<number>,
  names: readonly string[],
): FacetValue[] {
  const values = names.map((value): FacetValue => ({ value, articles: 0, passages: 0 }));
  for (let article = 0; article < passages.length; article += 1) {
    if (passages[article] === 0 || (misses[article]! & ~facet) !== 0) continue;
    add(values[valueOf[article]!]!, passages[article]!);
  }
  return values.filter(({ articles }) => articles > 0);
}

/**
 * Counts what is found by each entry of a facet of which an article may have several.
 *
 * @param facet - its bit: its own filter does not count
 * @returns the ids of those that find something, most articles first
 */
export function countEntries(
  { passages }: Tally,
  misses: Misses,
  facet: number,
  entries: readonly FacetEntry[],
): FacetValue[] {
  const values = entries.map(({ id, articles }) => {
    const value: FacetValue = { value: id, articles: 0, passages: 0 };
    for (const article of articles) {
      if (passages[article]! > 0 && (misses[article]! & ~facet) === 0) {
        add(value, passages[article]!);
      }
    }
    return value;
  });
  return mostFirst(values.filter(({ articles }) => articles > 0));
}

/** Values with most articles first, equals as they come. */
export function mostFirst(values: readonly FacetValue[]): FacetValue[] {
  return values.toSorted((a, b) => b.articles - a.articles);
}

function add(counts: Counts, passages: number): void {
  counts.articles += 1;
  counts.passages += passages;
}
