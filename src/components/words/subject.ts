import { textRange } from '../dom/text-range.ts';
import { passageOf } from '../reading/passages/passage.ts';
import { termEntry, wordEntry, type Entry } from './entry.ts';
import type { PageWords, WordPlace } from './page-words.ts';

/** What a card is about: a word of the Chinese text, or a term as the text names it. */
export interface Subject {
  entry: Entry;
  passage: HTMLElement;
  /** The stretch of the page, as the page is now. */
  range: () => Range;
  /** Which word it is, or begins with; a term in the English is none. */
  place?: WordPlace;
}

/** The word at a place. */
export function wordSubject(place: WordPlace, words: PageWords): Subject {
  const { from, to, word } = words.stretch(place);
  const { block } = place;
  return {
    entry: wordEntry(word, words.data.terms),
    passage: passageOf(block)!,
    range: () => textRange(block, from, to),
    place,
  };
}

/**
 * A term that a link leads to; undefined when the article's data do not know it.
 *
 * @param id - of the term
 * @param place - of the first word in the link
 */
export function termSubject(
  id: string,
  link: HTMLElement,
  words: PageWords,
  place: WordPlace | undefined,
): Subject | undefined {
  const entry = termEntry(id, words.data.terms);
  const range = (): Range => textRange(link, 0, link.textContent.length);
  return entry && { entry, passage: passageOf(link)!, range, place };
}

/** True when two subjects are the same stretch of the page. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  const [a, b] = [one.range(), other.range()];
  const comparisons = [Range.START_TO_START, Range.END_TO_END];
  return comparisons.every((how) => a.compareBoundaryPoints(how, b) === 0);
}
