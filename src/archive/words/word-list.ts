import type { Described } from './describing/described.ts';
import type { Word } from './model.ts';

/** Gathers words, each once. */
export interface WordList {
  words: Word[];
  /**
   * @param text - the word as it is printed
   * @returns the place of the word with its pinyin and its term in the list
   */
  add: (text: string, described: Described, term: string | undefined) => number;
}

/** Makes an empty list. */
export function wordList(): WordList {
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  return {
    words,
    add: (text, { pinyin, glosses }, term) => {
      const alike = places.get(text) ?? [];
      const known = alike.find((at) => words[at]!.pinyin === pinyin && words[at]!.term === term);
      if (known !== undefined) return known;
      places.set(text, [...alike, words.length]);
      return words.push({ text, pinyin, glosses, ...(term !== undefined && { term }) }) - 1;
    },
  };
}
