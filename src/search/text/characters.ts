/**
 * What a folded character is to the search:
 * `space` separates, `letter` makes words, `sign` (Chinese character, digit, syllable of a script
 * without spaces) and `mark` (punctuation, symbol) make runs.
 */
export type Kind = 'space' | 'letter' | 'sign' | 'mark';

/** One letter of the scripts that put spaces between words, as a part of a regular expression. */
export const LETTER = String.raw`(?:[a-z]|(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])`;

const STARTS_WITH_LETTER = new RegExp(`^${LETTER}`, 'u');
const STARTS_WITH_SIGN = /^[\p{L}\p{N}]/u;
const SPACE = /^\s/u;

/** Chinese, Japanese and Korean characters and everything that is printed as wide as they are. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/**
 * Says what a folded character is.
 *
 * @param char - one code point
 */
export function kindOf(char: string): Kind {
  if (char >= 'a' && char <= 'z') return 'letter';
  if (char >= '\u4E00' && char <= '\u9FFF') return 'sign';
  if (SPACE.test(char)) return 'space';
  if (STARTS_WITH_LETTER.test(char)) return 'letter';
  return STARTS_WITH_SIGN.test(char) ? 'sign' : 'mark';
}

/**
 * True for a character that stands in a full-width cell, where white space has no meaning.
 *
 * @param char - one code point as it stands in the text, before folding
 */
export function isWide(char: string): boolean {
  return WIDE.test(char);
}

/** True for one of the ten digits, after folding. */
export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
