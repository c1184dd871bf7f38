import type { Answer, Facets, FacetValue, NamedFacet, SearchRequest } from '../model.ts';
import type { Query } from '../query/model.ts';
import { countEntries, countValues, mostFirst } from './counting/facets.ts';
import { FACET_BITS, missesOf, passing, type Misses } from './counting/filters.ts';
import { countsOf } from './counting/holding.ts';
import { monthsOf } from './counting/months.ts';
import { findQuery, viewOf, type AllFound } from './find.ts';
import { groupsOf } from './groups.ts';
import type { IndexReader } from './reader.ts';

/**
 * Answers a question.
 *
 * @param query - the request's text as it was read
 * @param signal - stops the work between two steps when the answer is no longer wanted
 * @throws SearchFailure, or the signal's reason
 */
export async function answerQuery(
  index: IndexReader,
  query: Query,
  request: SearchRequest,
  signal?: AbortSignal,
): Promise<Answer> {
  // All at once: on a slow network it is the number of times one waits that counts.
  const [found, misses] = await Promise.all([
    findQuery(index, query, signal),
    missesOf(index, request.filters),
    ...request.facets.map((facet) => index.entriesOf(facet)),
  ]);
  signal?.throwIfAborted();
  const [facets, groups] = await Promise.all([
    facetsOf(index, found, misses, request),
    groupsOf(index, found[viewOf(request.filters)], misses, request),
  ]);
  signal?.throwIfAborted();
  return {
    query,
    ...passing(found[viewOf(request.filters)].tally, misses),
    unfiltered: passing(found.either.tally, new Uint8Array(misses.length)),
    parts: found.parts.map(countsOf),
    groups,
    facets,
  };
}

async function facetsOf(
  index: IndexReader,
  found: AllFound,
  misses: Misses,
  { filters, facets }: SearchRequest,
): Promise<Facets> {
  const { tally } = found[viewOf(filters)];
  const months = monthsOf(index.articles);
  const { columns, columnNames } = index.articles;
  const named = facets.map(async (facet): Promise<[NamedFacet, FacetValue[]]> => {
    const entries = await index.entriesOf(facet);
    return [facet, countEntries(tally, misses, FACET_BITS[facet], entries)];
  });
  return {
    months: countValues(tally, misses, FACET_BITS.years, months.of, months.names),
    columns: mostFirst(countValues(tally, misses, FACET_BITS.columns, columns, columnNames)).filter(
      ({ value }) => value !== '',
    ),
    languages: {
      en: passing(found.en.tally, misses),
      zh: passing(found.zh.tally, misses),
    },
    ...Object.fromEntries(await Promise.all(named)),
  };
}
