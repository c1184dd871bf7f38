import { textOffset, textRange } from '../dom/text-range.ts';
import { CHINESE_BLOCK } from './asked-at.ts';
import { offsetAt } from './offset-at.ts';
import type { PageWords, WordPlace } from './page-words.ts';
import { termSubject, wordSubject, type Subject } from './subject.ts';

/** What a reader asks about, before the words of the article are known. */
export interface Question {
  /** The stretch of the page that it is about. */
  range: () => Range;
  /** What it is; undefined where no word is. */
  find: (words: PageWords) => Subject | undefined;
  /** What is done instead when it is nothing that the article's data know. */
  otherwise?: () => void;
  /** True for readers without a pointer, who are taken to the card. */
  isByKey: boolean;
}

/**
 * What a click asks; undefined beside the text.
 *
 * @param asked - the link to a term, or the block of Chinese text, that was clicked
 */
export function clickQuestion(asked: HTMLElement, event: MouseEvent): Question | undefined {
  const isByKey = event.detail === 0;
  if (asked instanceof HTMLAnchorElement) return { ...linkQuestion(asked), isByKey };
  // The page may have been scrolled since.
  const offset = offsetAt(asked, event.pageX - scrollX, event.pageY - scrollY);
  if (offset === undefined) return undefined;
  return {
    range: () => textRange(asked, offset, offset + 1),
    find: (words) => {
      const place = words.at(asked, offset);
      return place && wordSubject(place, words);
    },
    isByKey,
  };
}

/**
 * What the words of a passage are.
 *
 * @param last - the word of it to go on from; otherwise it is the first one
 */
export function passageQuestion(passage: HTMLElement, last: WordPlace | undefined): Question {
  const block = passage.querySelector(CHINESE_BLOCK) ?? passage;
  return {
    range: () => textRange(block, 0, 1),
    find: (words) => {
      const place = last ?? words.ends(passage).first;
      return place && wordSubject(place, words);
    },
    isByKey: true,
  };
}

/** What a term is; in Chinese text the words go on from it. */
function linkQuestion(link: HTMLAnchorElement): Omit<Question, 'isByKey'> {
  const id = link.dataset.term!;
  return {
    range: () => textRange(link, 0, link.textContent.length),
    find: (words) => {
      const place = firstWordIn(link, words);
      const isTheWord = place && words.stretch(place).word.text === link.textContent;
      return isTheWord ? wordSubject(place, words) : termSubject(id, link, words, place);
    },
    otherwise: () => {
      location.assign(link.href);
    },
  };
}

/** The first word of a stretch of Chinese text that an element holds, such as a term in quotes. */
function firstWordIn(element: HTMLElement, words: PageWords): WordPlace | undefined {
  const block = words.blocks.find((candidate) => candidate.contains(element));
  if (!block) return undefined;
  const start = textOffset(block, element, 0);
  const index = words.stretches(block).findIndex(({ to }) => to > start);
  return index < 0 ? undefined : { block, index };
}
