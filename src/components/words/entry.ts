import type { ArticleWords, Word, WordTerm } from '../../archive/words/model.ts';

/** What a card says of a word or of a term. */
export interface Entry {
  zh: string;
  /** Empty when it is not known. */
  pinyin: string;
  /** What the dictionary says; undefined where it was not asked, as for a term in the English. */
  glosses?: readonly string[];
  term?: WordTerm & { id: string };
}

/** The entry of a word of the Chinese text. */
export function wordEntry(
  { text, pinyin, glosses, term }: Word,
  terms: ArticleWords['terms'],
): Entry {
  return { zh: text, pinyin, glosses, term: term === undefined ? undefined : termOf(term, terms) };
}

/** The entry of a term of the glossary; undefined when the article's data do not know it. */
export function termEntry(id: string, terms: ArticleWords['terms']): Entry | undefined {
  const term = termOf(id, terms);
  return term && { zh: term.zh, pinyin: term.pinyin, term };
}

function termOf(id: string, terms: ArticleWords['terms']): Entry['term'] {
  const term = terms[id];
  return term && { ...term, id };
}
