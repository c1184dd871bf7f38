import type { Side, Sides } from '../archive/model.ts';
import type { Query } from './query/model.ts';

/*
 * What the page and the search say to each other: plain data, which may be sent to a worker.
 */

/** Which of the articles and passages that a query finds are wanted. */
export interface Filters {
  /** `YYYY` or `YYYY-MM`; an article has one of them. Empty where all will do, here and below. */
  years: readonly string[];
  /** Ids of the gazetteer; an article names one of them. */
  places: readonly string[];
  /** Ids of the glossary; an article has one of them. */
  terms: readonly string[];
  /** Columns of the newspaper, as printed; an article stands in one of them. */
  columns: readonly string[];
  /** The language in which a passage must hold the query; absent where either will do. */
  lang?: Side;
}

/** The order of the articles that were found. */
export const SORTS = ['relevance', 'oldest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What is asked of the search. */
export interface SearchRequest {
  /** The query as typed. */
  text: string;
  filters: Filters;
  sort: Sort;
  /** Which groups are wanted: so many are passed over, */
  from: number;
  /** and at most so many given. */
  count: number;
  /** The facets whose counts are wanted besides months, columns and languages: they cost a file each. */
  facets: readonly NamedFacet[];
}

/** The facets whose values are entries of the gazetteer and of the glossary. */
export const NAMED_FACETS = ['places', 'terms'] as const;
export type NamedFacet = (typeof NAMED_FACETS)[number];

/** What the results say of an article. */
export interface ArticleHead {
  /** The article's id. */
  article: string;
  /** `YYYY-MM-DD` */
  date: string;
  page: number;
  /** The column, as printed; empty when it stands in none. */
  column: string;
  /** Where it was reported from, as written; empty when that is not known. */
  place: string;
  headline: Sides<string>;
}

/** An article that answers a query. */
export interface Group extends ArticleHead {
  /** The passages that hold a part of the query, from 0; those that hold most parts come first. */
  passages: number[];
}

/** How many articles and passages. */
export interface Counts {
  articles: number;
  passages: number;
}

/** A value of a facet, and what would be found if it were the only one chosen of its facet. */
export interface FacetValue extends Counts {
  value: string;
}

/**
 * What is found by each value of each facet, with the filters of all other facets and without its
 * own; values that find nothing are left out.
 */
export interface Facets {
  /** `YYYY-MM`, ascending. */
  months: FacetValue[];
  /** As printed; most articles first, equals in the order of the archive. */
  columns: FacetValue[];
  languages: Sides<Counts>;
  /** Ids, most articles first, equals in the order of the gazetteer; absent when not asked for. */
  places?: FacetValue[];
  /** Ids, most articles first, equals in the order of the glossary; absent when not asked for. */
  terms?: FacetValue[];
}

/** What a query finds. All counts are true counts. */
export interface Answer extends Counts {
  query: Query;
  /** What the query finds without the filters. */
  unfiltered: Counts;
  /** What each part of the query finds by itself in the whole archive, in the order of the parts. */
  parts: Counts[];
  groups: Group[];
  facets: Facets;
}

/** The same query with a name or a term as the archive has it elsewhere, and what that would find. */
export interface Alternative extends Counts {
  /** The words of the query that it takes the place of. */
  typed: string;
  /** The other name. */
  name: string;
  /** What the name is of. */
  kind: NamedFacet;
  /** The whole query with the other name in it. */
  text: string;
}
