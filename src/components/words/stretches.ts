import type { ArticleWords, Word } from '../../archive/words/model.ts';

/** Where a word stands in a text, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
  word: Word;
}

/**
 * The words of a block and where they stand, in order. There are none when the parts do not make up
 * the text, as when page and words come from two releases: rather no word than a wrong one.
 *
 * @param parts - of the block, as {@link ArticleWords} has them
 */
export function stretchesOf(
  text: string,
  parts: readonly number[],
  words: ArticleWords['words'],
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const part of parts) {
    const word = part < 0 ? undefined : words[part];
    if (part >= 0 && !(word && text.startsWith(word.text, from))) return [];
    const to = from + (word ? word.text.length : -part);
    if (word) stretches.push({ from, to, word });
    from = to;
  }
  return from === text.length ? stretches : [];
}

/** The index of the word that an offset is in, in UTF-16 units; -1 when it is in none. */
export function indexAt(stretches: readonly Stretch[], offset: number): number {
  return stretches.findIndex(({ from, to }) => from <= offset && offset < to);
}
