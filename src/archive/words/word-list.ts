import type { Described } from './describing/described.ts';
import type { Word } from './model.ts';

/** Gathers words, each once. */
export interface WordList {
  words: Word[];
  /**
   * @param text - the word as it is printed
   * @param described - what is told of it; the same object for the same word and reading
   * @returns the place of the word in the list
   */
  add: (text: string, described: Described, term: string | undefined) => number;
}

/** Makes an empty list. */
export function wordList(): WordList {
  const words: Word[] = [];
  const places = new Map<Described, Map<string, number>>();
  return {
    words,
    add: (text, described, term) => {
      const same = places.get(described) ?? new Map<string, number>();
      places.set(described, same);
      const key = term === undefined ? text : `${text} ${term}`;
      const known = same.get(key);
      if (known !== undefined) return known;
      same.set(key, words.length);
      const { pinyin, glosses } = described;
      return words.push({ text, pinyin, glosses, ...(term !== undefined && { term }) }) - 1;
    },
  };
}
