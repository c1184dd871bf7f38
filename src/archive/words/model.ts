/** A word of a Chinese text, as a reader is told about it. */
export interface Word {
  /** As it is printed; Chinese characters only. */
  text: string;
  /**
   * With tone marks and by word, `gōngchǎng`, `shèhuì zhǔyì`, as GB/T 16159-2012 spells it; empty when
   * no reading is known.
   */
  pinyin: string;
  /**
   * What the dictionary says of it with this reading, the likeliest sense first. A word that it does
   * not have is told by the words in it, `群众 the masses`, a numeral in figures, a place by the
   * gazetteer. Empty when nothing is known.
   */
  glosses: string[];
  /** The id of the term of the glossary that it is, or that it is printed as a part of: “一、二、三”制. */
  term?: string;
}

/** A term of the glossary, as far as a reader of one article needs it. */
export interface WordTerm {
  zh: string;
  pinyin: string;
  renderings: string[];
  meaning: string;
  /** As `terms.yml` gives them: `1958`, `1958-1960`, `1958-`. */
  dates?: string;
}

/**
 * The words of one article, as they are served beside its page: every word and reading once, and
 * for each Chinese block which of them it is made of.
 */
export interface ArticleWords {
  /** Where glosses and readings come from, and on which terms. */
  source: { name: string; url: string; licence: string };
  words: Word[];
  /** Terms that the article's Chinese names, by id, in the order of the glossary. */
  terms: Record<string, WordTerm>;
  /**
   * By the id of a Chinese block, its parts in order: n for `words[n]`, and -n for n UTF-16 units
   * that are no word, such as punctuation and figures. Together they make up the whole text.
   */
  blocks: Record<string, number[]>;
}
