import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPlaces } from '../../../../src/archive/gazetteer/index.ts';
import { readTerms } from '../../../../src/archive/glossary/index.ts';
import type { Role } from '../../../../src/archive/model.ts';
import { createWordReader, type ArticleWords } from '../../../../src/archive/words/index.ts';
import type { Word } from '../../../../src/archive/words/model.ts';
import { lexicon } from '../../../../src/holdings/articles/dictionary.ts';

const content = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../../../content', name), 'utf8');

export const { terms = [] } = readTerms(content('terms.yml'), 'terms.yml');
export const { places = [] } = readPlaces(content('places.yml'), 'places.yml');

/** Reads articles with the archive's own glossary and gazetteer. */
export const readWords = createWordReader(lexicon(), terms, places);

/** The words of a text as an article of one block. */
export function wordsOf(text: string, role: Role = 'paragraph'): ArticleWords {
  return readWords({ blocks: [{ id: 'block', role, text, line: 1 }], authors: [] });
}

/** A part of a text: a word, or what is none. */
export interface Part {
  text: string;
  word?: Word;
}

/** The parts of the text of a block, as a reader of the data puts them together. */
export function partsOf(text: string, { words, blocks }: ArticleWords, id = 'block'): Part[] {
  let at = 0;
  return blocks[id]!.map((part) => {
    const word = part < 0 ? undefined : words[part]!;
    const to = at + (word?.text.length ?? -part);
    const found = { text: text.slice(at, to), word };
    at = to;
    return found;
  });
}

/** The words of a text, in order. */
export function cut(text: string, role?: Role): string[] {
  return partsOf(text, wordsOf(text, role)).flatMap(({ word }) => word?.text ?? []);
}

/** The pinyin of a text by words, with spaces between. */
export function pinyinOf(text: string, role?: Role): string {
  return partsOf(text, wordsOf(text, role))
    .flatMap(({ word }) => word?.pinyin ?? [])
    .join(' ');
}

/** What is told of a word that is a text by itself. */
export function wordAlone(text: string): Word {
  const { words } = wordsOf(text);
  if (words.length !== 1) throw new Error(`not one word: ${text}`);
  return words[0]!;
}
