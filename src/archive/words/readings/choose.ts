import type { Lexicon } from '../lexicon/lexicon.ts';
import { readingsOf } from '../lexicon/readings.ts';
import { readingInContext } from './contexts.ts';
import { PREFERRED } from './preferred.ts';
import type { SpokenRun } from './spoken-run.ts';

/** Chooses the reading of a word that stands somewhere in a text; see {@link readingChooser}. */
export type ChooseReading = (word: string, text: string, from: number, spoken: SpokenRun) => string;

/**
 * Makes a function that chooses the reading of a word where it stands: what rules say of it there,
 * else what the dictionary has, and among several readings of the dictionary the one that is usual
 * in newspapers or by the context. It remembers the readings of words.
 *
 * @returns a function that gives numbered syllables with spaces between; empty when nothing is known
 */
export function readingChooser(lexicon: Lexicon): ChooseReading {
  const remembered = new Map<string, readonly string[]>();
  const known = (word: string): readonly string[] => {
    let readings = remembered.get(word);
    if (!readings) {
      const preferred = PREFERRED.get(word);
      readings = preferred === undefined ? readingsOf(word, lexicon) : [preferred];
      remembered.set(word, readings);
    }
    return readings;
  };
  return (word, text, from, spoken) => {
    const ruled = readingInContext(word, text, from);
    if (ruled !== undefined) return ruled;
    const readings = known(word);
    if (readings.length === 1) return readings[0]!;
    const guess = spoken(from, from + word.length).join(' ');
    if (readings.length === 0) return guess;
    return readings.find((reading) => reading === guess) ?? readings[0]!;
  };
}
