/**
 * A syllable without its accents. The consonant at its end belongs to it unless a vowel follows: an
 * apostrophe marks where that rule would mislead.
 *
 * @see GB/T 16159-2012, the rules for writing pinyin by word
 */
const SYLLABLE = /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]+(?:ng|n|r)?(?![aeiouv])/gu;

/**
 * The syllables of a word's pinyin, as it writes them.
 *
 * @param pinyin - with tone marks, written together: `gōngchǎng`
 */
export function syllablesOf(pinyin: string): string[] {
  const letters = pinyin.normalize('NFC').split('');
  // One plain letter for each, so that what is found below has the same place above.
  const plain = letters.map(plainLetter).join('');
  return Array.from(plain.matchAll(SYLLABLE), ({ index, 0: syllable }) =>
    letters.slice(index, index + syllable.length).join(''),
  );
}

function plainLetter(letter: string): string {
  return letter.toLowerCase().normalize('NFD').replace('u\u0308', 'v').charAt(0);
}
