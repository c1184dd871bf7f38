export { createLexicon, type Lexicon, type LexiconEntry } from './lexicon/lexicon.ts';
export type { ArticleWords } from './model.ts';
export { createWordReader, type ChineseText } from './word-reader.ts';
