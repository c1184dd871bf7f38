import type { ArticleText } from '../articles/article-text.ts';
import type { Question } from '../questions/question.ts';

/** What a peer does in a page. It must not refer to anything outside of itself but `fetch` and imports. */
export interface PeerPage {
  /** The numbers of all articles that are found. */
  search: (text: string) => Promise<number[]>;
  /** Searches as its documentation shows it, as far as the titles of the first ten articles. */
  show: (text: string) => Promise<string[]>;
}

/** A way to put a question to a peer. */
export interface Way {
  /** As the table calls the peer when it is asked in this way. */
  name: string;
  /** What is typed for a question. */
  typed: (question: Question) => string;
}

/** Another search engine, with the settings that its documentation recommends for Chinese. */
export interface Peer {
  /** Also the name of the folder in which it is built. */
  id: string;
  /** Its settings and where they are recommended, in one sentence for the reader of the table. */
  settings: string;
  ways: readonly Way[];
  /** The files and folders of its index, in the folder in which it is built. */
  indexFiles: readonly string[];
  /**
   * Makes everything that a page needs to search in some articles.
   *
   * @param folder - empty
   * @returns how long indexing took, in milliseconds, without reading the articles
   */
  build: (articles: AsyncIterable<ArticleText>, folder: string) => Promise<number>;
  /** The script of the page: an expression whose value is a promise of a {@link PeerPage}. */
  script: string;
}

/** The words of a question without the quotation marks, which most peers do not know. */
export function unquoted({ text }: Question): string {
  return text.replaceAll('"', '');
}
