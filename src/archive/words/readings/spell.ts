import { toneSyllable } from './tones.ts';

/**
 * Writes numbered syllables together as one word, `Tian1 an1 men2` as `Tiān'ānmén`: an apostrophe
 * stands before a, o and e inside, and a syllable with a capital begins a word of its own.
 *
 * @see GB/T 16159-2012, Basic rules of the Chinese phonetic alphabet orthography
 */
export function joinSyllables(syllables: readonly string[]): string {
  let word = '';
  for (const numbered of syllables) {
    const syllable = toneSyllable(numbered);
    if (word !== '' && /^\p{Lu}/u.test(syllable)) word += ' ';
    else if (word !== '' && /^[aoe]/iu.test(syllable.normalize('NFD'))) word += "'";
    word += numbered === 'r5' ? 'r' : syllable;
  }
  return word;
}

/** Letters with their tones, without what only orders them: spaces, hyphens, apostrophes, capitals. */
export function lettersOf(pinyin: string): string {
  return pinyin
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}
