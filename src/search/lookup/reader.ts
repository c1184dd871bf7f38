import type { Sides } from '../../archive/model.ts';

/** What a group of hits says of its article. */
export interface ArticleHead {
  /** The article's id. */
  article: string;
  /** `YYYY-MM-DD` */
  date: string;
  page: number;
  /** Where it was reported from; empty when that is not known. */
  place: string;
  headline: Sides<string>;
}

/** Positions by the index's own key of an article; those of an article ascend. */
export type Positions = ReadonlyMap<string, readonly number[]>;

/** The index as the search needs it. Every function rejects with a `SearchFailure`. */
export interface IndexReader {
  /** Every article by its key: its rank in the order of the archive, and the size of its slots. */
  articles: ReadonlyMap<string, { rank: number; size: number }>;
  /**
   * Finds the articles in which every one of the given tokens begins a token, and the positions of
   * all of these together.
   */
  positionsOf: (tokens: string[]) => Promise<Positions>;
  headOf: (key: string) => Promise<ArticleHead>;
}
