/**
 * The syllables of a pinyin transcription without tones: `lu:4` and `lü` become `lu`, as English
 * texts write them. Sounds without a vowel (`hm`, `ng`) are no part of names.
 */
export function syllablesOf(pinyin: string): string[] {
  return plainLetters(pinyin.replaceAll('u:', 'u')).match(/[a-z]*[aeiou][a-z]*/gu) ?? [];
}

/** Lower-case letters without accents. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
