import type { Sides } from '../../archive/model.ts';

/** What the search knows of an article. */
export interface ArticleRecord {
  /** The article's id; no two records share one. */
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  page: number;
  /** The column, as printed; empty when it stands in none. */
  column: string;
  /** Where it was reported from, as written; empty when that is not known. */
  place: string;
  headline: Sides<string>;
  /** Ids of the entries of the gazetteer that it names. */
  places: readonly string[];
  /** Ids of the entries of the glossary that it has. */
  terms: readonly string[];
  /**
   * In the order of the page, all of them. A side is the plain text of its blocks, a line feed
   * between two; empty when there is none.
   */
  passages: readonly Sides<string>[];
}
