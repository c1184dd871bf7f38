import type { Sides } from '../model.ts';
import type { Stretch } from '../segments/index.ts';
import type { Rendering } from './model.ts';

/** A term to be marked in the text of a passage. */
export interface TermMark extends Stretch {
  /** The id of the term. */
  term: string;
  /**
   * True for one mark of each term in a passage: the first in English where it is rendered there, or
   * else the first in Chinese.
   */
  isChief: boolean;
}

/**
 * Where terms are to be marked in a passage: wherever the Chinese has them, and the renderings that
 * answer these.
 *
 * @param renderings - of one passage, in the order of its Chinese
 * @returns marks in the order of either side, none overlapping another
 */
export function marksOf(renderings: readonly Rendering[]): Sides<TermMark[]> {
  const answered = renderings
    .flatMap(({ term, answer }) => (answer ? [{ term, ...answer.en }] : []))
    .sort((a, b) => a.block - b.block || a.from - b.from);
  const inChinese = renderings.map(({ term, zh }) => ({ term, ...zh }));
  const met = new Set<string>();
  const withChief = (place: Stretch & { term: string }): TermMark => {
    const isChief = !met.has(place.term);
    met.add(place.term);
    return { ...place, isChief };
  };
  return { en: answered.map(withChief), zh: inChinese.map(withChief) };
}
