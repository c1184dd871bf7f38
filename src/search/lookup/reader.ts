import type { ArticleTable } from '../format/articles.ts';
import type { FacetEntry } from '../format/entries.ts';
import type { SideCounts } from '../format/postings.ts';
import type { ArticleHead, NamedFacet } from '../model.ts';
import type { Name } from '../names/name.ts';

/** Where a token stands. */
export interface Postings extends SideCounts {
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
  /** The entries of a facet that some article names. */
  entriesOf: (facet: NamedFacet) => Promise<readonly FacetEntry[]>;
  /** Every entry of the gazetteer and of the glossary, with its names. */
  names: () => Promise<readonly Name[]>;
}
