/** The combining marks of the four tones; the neutral tone has none. */
const MARKS = ['', '\u0304', '\u0301', '\u030C', '\u0300', ''];

/** The vowel that bears the mark: `a`, `e`, the `o` of `ou`, or else the last vowel. */
const BEARER = /[ae]|o(?=u)|[aeiouü](?=[^aeiouü]*$)|^[mn](?=[^aeiouü]*$)/iu;

/**
 * A syllable as CC-CEDICT writes it with the mark of its tone: `gan4` becomes `gàn`, `lu:4` `lǜ`,
 * `de5` `de`. What is no syllable stays as it is, and `xx5`, for a sound that is not known, is
 * empty.
 */
export function toneSyllable(numbered: string): string {
  const [, letters, tone] = /^([a-z:ü]+)([1-5])$/iu.exec(numbered) ?? [];
  if (letters === undefined) return numbered;
  if (letters === 'xx') return '';
  const plain = letters.replaceAll('u:', 'ü').replaceAll('U:', 'Ü');
  return plain.replace(BEARER, `$&${MARKS[Number(tone)]!}`).normalize('NFC');
}
