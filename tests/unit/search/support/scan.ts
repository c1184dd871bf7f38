import type { Side } from '../../../../src/archive/model.ts';
import type { ArticleRecord } from '../../../../src/search/index/record.ts';
import type {
  Answer,
  Counts,
  Facets,
  FacetValue,
  Filters,
  SearchRequest,
} from '../../../../src/search/model.ts';
import type { Name } from '../../../../src/search/names/name.ts';
import { findPart } from '../../../../src/search/query/match.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { elementsOf } from '../../../../src/search/text/elements.ts';
import { NO_FILTERS } from './requests.ts';
import { groupOf, partsIn, sorted, sum, type Hit, type PassageMatches } from './scan-order.ts';

/*
 * The answer to a question by definition: every text is read, nothing is looked up, and a value of a
 * facet is counted by asking again with it as the filter.
 */

const BOTH: readonly Side[] = ['en', 'zh'];

/** Reads texts, and gives a function that answers questions about them. */
export function scanner(
  records: readonly ArticleRecord[],
  names: readonly Name[],
): (request: SearchRequest) => Answer {
  const elements = records.map(({ passages }) =>
    passages.map(({ en, zh }) => ({ en: elementsOf(en), zh: elementsOf(zh) })),
  );
  const values = valuesOf(records, names);
  return (request) => {
    const query = parseQuery(request.text);
    const matches = elements.map((passages) =>
      passages.map(({ en, zh }) => ({
        en: query.parts.map((part) => findPart(en, part).length),
        zh: query.parts.map((part) => findPart(zh, part).length),
      })),
    );
    const wanted = numbersOf(query.parts, ({ excluded }) => !excluded);
    const excluded = numbersOf(query.parts, ({ excluded }) => excluded);
    const find = (filters: Filters) => findHits(records, matches, wanted, excluded, filters);
    const count = (filters: Filters) => countsOf(find(filters));

    const { filters, sort, from } = request;
    const counted = { parts: wanted, sides: filters.lang ? [filters.lang] : BOTH };
    const hits = find(filters);
    const groups = sorted(hits, sort, counted, matches).slice(from, from + request.count);
    return {
      query,
      ...countsOf(hits),
      unfiltered: count(NO_FILTERS),
      parts: query.parts.map((_, part) => countsOfPart(matches, part)),
      groups: groups.map((hit) => groupOf(hit, counted)),
      facets: facetsOf(values, request, count),
    };
  };
}

function findHits(
  records: readonly ArticleRecord[],
  matches: readonly PassageMatches[][],
  wanted: readonly number[],
  excluded: readonly number[],
  { lang, ...filters }: Filters,
): Hit[] {
  const sides = lang ? [lang] : BOTH;
  const has = (passages: readonly PassageMatches[], part: number, sides: readonly Side[]) =>
    passages.some((passage) => sides.some((side) => passage[side][part]! > 0));
  return records.flatMap((record, article) => {
    const passages = matches[article]!;
    const isAnswer =
      wanted.length > 0 &&
      wanted.every((part) => has(passages, part, sides)) &&
      !excluded.some((part) => has(passages, part, BOTH)) &&
      passes(record, filters);
    if (!isAnswer) return [];
    const holds = (passage: PassageMatches) => partsIn(passage, { parts: wanted, sides }) > 0;
    return [{ record, matches: passages, passages: numbersOf(passages, holds) }];
  });
}

function passes(record: ArticleRecord, { years, columns, places, terms }: Filters): boolean {
  const has = (chosen: readonly string[], values: readonly string[]) =>
    chosen.length === 0 || chosen.some((value) => values.includes(value));
  return (
    has(years, [record.date.slice(0, 4), record.date.slice(0, 7)]) &&
    has(columns, [record.column]) &&
    has(places, record.places) &&
    has(terms, record.terms)
  );
}

type Facet = 'years' | 'columns' | 'places' | 'terms';

/** All values of the facets, each in its order. */
function valuesOf(
  records: readonly ArticleRecord[],
  names: readonly Name[],
): Record<Facet, string[]> {
  const idsOf = (kind: Name['kind']) =>
    names.filter((name) => name.kind === kind).map(({ id }) => id);
  return {
    years: [...new Set(records.map(({ date }) => date.slice(0, 7)))].sort(),
    columns: [...new Set(records.map(({ column }) => column))].filter((column) => column !== ''),
    places: idsOf('places'),
    terms: idsOf('terms'),
  };
}

function facetsOf(
  values: Record<Facet, string[]>,
  { filters, facets: named }: SearchRequest,
  count: (filters: Filters) => Counts,
): Facets {
  const counted = (facet: Facet) =>
    values[facet]
      .map((value): FacetValue => ({ value, ...count({ ...filters, [facet]: [value] }) }))
      .filter(({ articles }) => articles > 0);
  const mostFirst = (facet: Facet) => counted(facet).sort((a, b) => b.articles - a.articles);
  return {
    months: counted('years'),
    columns: mostFirst('columns'),
    languages: { en: count({ ...filters, lang: 'en' }), zh: count({ ...filters, lang: 'zh' }) },
    ...Object.fromEntries(named.map((facet) => [facet, mostFirst(facet)])),
  };
}

function countsOf(hits: readonly Hit[]): Counts {
  return { articles: hits.length, passages: sum(hits.map(({ passages }) => passages.length)) };
}

function countsOfPart(matches: readonly PassageMatches[][], part: number): Counts {
  const holds = ({ en, zh }: PassageMatches) => en[part]! + zh[part]! > 0;
  const passages = matches.map((article) => article.filter(holds).length);
  return { articles: passages.filter((count) => count > 0).length, passages: sum(passages) };
}

function numbersOf<T>(values: readonly T[], test: (value: T) => boolean): number[] {
  return values.flatMap((value, number) => (test(value) ? [number] : []));
}
