import { glossesOf } from '../lexicon/glosses.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readingChooser } from '../readings/choose.ts';
import { spellWord } from '../readings/spell-word.ts';
import { spokenRun } from '../readings/spoken-run.ts';
import type { Described } from './described.ts';

/** The reading of a word by itself, without a text that it stands in. */
export function readingAlone(word: string, lexicon: Lexicon): string {
  return readingChooser(lexicon)(word, word, 0, spokenRun(word, 0));
}

/** A word by itself, without a text that it stands in. */
export function describeAlone(word: string, lexicon: Lexicon): Described {
  return describeReading(word, readingAlone(word, lexicon), lexicon);
}

/**
 * A word of the dictionary with one of its readings.
 *
 * @param reading - numbered syllables with spaces between
 */
export function describeReading(word: string, reading: string, lexicon: Lexicon): Described {
  return {
    pinyin: spellWord(word, reading, lexicon),
    glosses: glossesOf(word, reading, lexicon),
  };
}
