import type { Sides } from '../../../../src/archive/model.ts';
import { stemOf } from '../../../../src/search/text/stem.ts';
import type { Sought } from '../questions/question.ts';
import { folded, plainLines, sequenceOf, wordsIn } from './plain.ts';

/** An article as it is scanned: for each of its passages both sides, made comparable. */
export interface ScannedArticle {
  /** The lines of both sides of a passage, as characters are looked for in them. */
  plain: string[];
  /** All of them in one text, which tells quickly what is not in the article. */
  whole: string;
  /** The stems of a passage's words. */
  stems: Set<string>[];
  /** The lines of a passage word by word. */
  sequences: string[][][];
}

/** Makes the passages of an article comparable. */
export function scannedArticle(passages: readonly Sides<string>[]): ScannedArticle {
  const plain = passages.map(({ en, zh }) => `${plainLines(en, 'en')}\n${plainLines(zh, 'zh')}`);
  const linesOf = ({ en, zh }: Sides<string>) => [...en.split('\n'), ...zh.split('\n')];
  return {
    plain,
    whole: plain.join('\n'),
    stems: passages.map(({ en, zh }) => new Set(wordsIn(`${en}\n${zh}`).map(stemOf))),
    sequences: passages.map((passage) => linesOf(passage).map(sequenceOf)),
  };
}

/** Finds something in an article. Gives the numbers of the passages that have it, ascending. */
export type Finder = (article: ScannedArticle) => number[];

/**
 * How a part of a question is found without an index: characters by `includes`, a word by the stems
 * of all words, a phrase word by word along each line.
 *
 * What an inflection is only the search itself can say: its stems are used here too.
 */
export function finderOf(part: Sought): Finder {
  switch (part.form) {
    case 'characters': {
      const text = folded(part.text);
      return ({ whole, plain }) =>
        whole.includes(text) ? numbersOf(plain, (lines) => lines.includes(text)) : [];
    }
    case 'word': {
      const stem = stemOf(folded(part.text));
      return ({ stems }) => numbersOf(stems, (known) => known.has(stem));
    }
    case 'phrase': {
      const words = part.words.map(folded);
      return ({ whole, sequences }) =>
        words.every((word) => whole.includes(word))
          ? numbersOf(sequences, (lines) => lines.some((line) => hasRun(line, words)))
          : [];
    }
  }
}

function numbersOf<T>(passages: readonly T[], test: (passage: T) => boolean): number[] {
  return passages.flatMap((passage, number) => (test(passage) ? [number] : []));
}

function hasRun(line: readonly string[], words: readonly string[]): boolean {
  return line.some((_, at) => words.every((word, after) => line[at + after] === word));
}
