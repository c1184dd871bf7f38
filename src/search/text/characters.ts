/**
 * What a folded character is to the search:
 * `space` separates, `letter` makes words, `sign` (Chinese character, digit, syllable of a script
 * without spaces) and `mark` (punctuation, symbol) make runs.
 */
export type Kind = 'space' | 'letter' | 'sign' | 'mark';

/** Scripts that put spaces between words. The letter U+A78F is kept free for {@link END}. */
const LETTER = /^(?!\uA78F)(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const SIGN = /^(?!\uA78F)[\p{L}\p{N}]/u;
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
  if (LETTER.test(char)) return 'letter';
  return SIGN.test(char) ? 'sign' : 'mark';
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
