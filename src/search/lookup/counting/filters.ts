import type { FacetEntry } from '../../format/entries.ts';
import { NAMED_FACETS, type Counts, type Filters, type NamedFacet } from '../../model.ts';
import type { IndexReader } from '../reader.ts';
import { monthsOf } from './months.ts';
import type { Tally } from './tally.ts';

/** The facets that an article as a whole passes or fails, each with a bit of its own. */
export const FACET_BITS = { years: 1, columns: 2, places: 4, terms: 8 } as const;

/** For each article, the bits of the facets whose filters it fails; 0 when it passes all of them. */
export type Misses = Uint8Array;

/**
 * Says which articles fail which filters.
 *
 * @throws SearchFailure
 */
export async function missesOf(
  index: Pick<IndexReader, 'articles' | 'entriesOf'>,
  filters: Filters,
): Promise<Misses> {
  const misses: Misses = new Uint8Array(index.articles.count);
  const { names, of } = monthsOf(index.articles);
  const { columns, columnNames } = index.articles;
  const isIn = (month: string) => filters.years.some((year) => `${month}-`.startsWith(`${year}-`));
  miss(misses, filters.years, FACET_BITS.years, of, names.map(isIn));
  const isChosen = (column: string) => filters.columns.includes(column);
  miss(misses, filters.columns, FACET_BITS.columns, columns, columnNames.map(isChosen));
  await Promise.all(
    NAMED_FACETS.map(async (facet) => {
      if (filters[facet].length === 0) return;
      missUnnamed(misses, FACET_BITS[facet], await chosenEntries(index, facet, filters[facet]));
    }),
  );
  return misses;
}

/** Marks the articles whose value is not chosen, when any is. */
function miss(
  misses: Misses,
  chosen: readonly string[],
  bit: number,
  valueOf: ArrayLike<number>,
  isChosen: readonly boolean[],
): void {
  if (chosen.length === 0) return;
  for (let article = 0; article < misses.length; article += 1) {
    if (!isChosen[valueOf[article]!]) misses[article]! |= bit;
  }
}

async function chosenEntries(
  index: Pick<IndexReader, 'entriesOf'>,
  facet: NamedFacet,
  ids: readonly string[],
): Promise<FacetEntry[]> {
  return (await index.entriesOf(facet)).filter(({ id }) => ids.includes(id));
}

/** Marks the articles that name none of some entries. */
function missUnnamed(misses: Misses, bit: number, entries: readonly FacetEntry[]): void {
  const names = new Uint8Array(misses.length);
  for (const { articles } of entries) for (const article of articles) names[article] = 1;
  for (let article = 0; article < misses.length; article += 1) {
    if (!names[article]) misses[article]! |= bit;
  }
}

/** How much of what answers a query passes all filters. */
export function passing({ passages }: Tally, misses: Misses): Counts {
  const counts = { articles: 0, passages: 0 };
  for (let article = 0; article < passages.length; article += 1) {
    if (passages[article] === 0 || misses[article] !== 0) continue;
    counts.articles += 1;
    counts.passages += passages[article]!;
  }
  return counts;
}
