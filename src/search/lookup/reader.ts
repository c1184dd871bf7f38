import type { ArticleTable } from '../format/articles.ts';
import type { ArticleHead, NamedFacet } from '../model.ts';
import type { Name } from '../names/name.ts';

/**
 * Where a token stands. A side is one language of one passage: `2 × passage` is its English,
 * `2 × passage + 1` its Chinese, passages numbered over the whole archive.
 */
export interface Postings {
  /** The sides that have the token, ascending. */
  sides: Uint32Array;
  /** How often each of them has it. */
  counts: Uint32Array;
  /** Where in each of them it stands: `counts[0]` positions of the first side, and so on, ascending. */
  positions: () => Promise<Uint32Array>;
}

/** The index as the search needs it. Every function rejects with a `SearchFailure`. */
export interface IndexReader {
  articles: ArticleTable;
  /** The postings of a token, or with `isPrefix` of every longer token that begins with it. */
  postingsOf: (token: string, isPrefix: boolean) => Promise<Postings[]>;
  /** What the results say of an article, by its number in the order of the archive. */
  headOf: (article: number) => Promise<ArticleHead>;
  /** The ids of a facet's entries, and the numbers of the articles that name each, ascending. */
  entriesOf: (facet: NamedFacet) => Promise<{ id: string; articles: Uint32Array }[]>;
  /** Every entry of the gazetteer and of the glossary, with its names. */
  names: () => Promise<readonly Name[]>;
}
