import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinSyllables } from '../readings/spell.ts';
import { describeReading, readingAlone } from './describe-entry.ts';
import { describeParts } from './describe-parts.ts';
import type { Described } from './described.ts';

/** A word made from one in the dictionary: with a suffix, 社员们, or doubled, 干干净净. */
export function describeDerived(word: string, lexicon: Lexicon): Described {
  const [, first, second] = /^(.)\1(.)\2$/u.exec(word) ?? [];
  if (first === undefined) {
    return describeParts([word.slice(0, -1), word.slice(-1)], lexicon, { joined: '' });
  }
  const base = first + second!;
  const reading = readingAlone(base, lexicon);
  const halves = reading.split(' ').map((syllable) => joinSyllables([syllable, syllable]));
  return { pinyin: halves.join('-'), glosses: describeReading(base, reading, lexicon).glosses };
}
