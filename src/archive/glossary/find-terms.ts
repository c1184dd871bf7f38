import { createFinder, type Occurrence, type WholeWords } from '../finder/index.ts';
import type { Side } from '../model.ts';
import type { Term } from './term.ts';

/**
 * Makes a function that finds terms in a text: in Chinese by their forms, in English by their
 * renderings, which other words may share by chance.
 *
 * @param chineseWords - knows the words of Chinese; without it a term is also found in parts of
 *   them, such as 工会 in 职工会议
 * @returns occurrences in order, the longest wording at each place, none overlapping; several terms
 *   where they share a rendering
 */
export function createTermFinder(
  terms: readonly Term[],
  chineseWords?: WholeWords,
): (text: string, side: Side) => Occurrence<Term>[] {
  const wordingsOf = (list: (term: Term) => string[]) =>
    terms.flatMap((term) => list(term).map((text) => ({ text, value: term })));
  const finders = {
    zh: createFinder(
      wordingsOf(({ zh, alsoZh }) => [zh, ...alsoZh]),
      { wholeWords: chineseWords ?? false },
    ),
    en: createFinder(
      wordingsOf(({ renderings }) => renderings),
      { wholeWords: true },
    ),
  };
  return (text, side) => finders[side](text);
}
