import { stemOf } from './stem.ts';

/*
 * How the index spells what can be found, in both languages at once. No token can be mistaken for
 * one of another kind, since no run holds a letter or white space and no word anything but letters
 * and apostrophes, the first of them a letter:
 *
 *   word                  stem, space, word          `plot plotted`
 *   two words             quotation mark, the first,
 *                         space, the second's token  `"of plot plots`
 *   two signs in a run    both                       `领导`
 *   last sign of a run    sign, space                `部 `
 *   sign anywhere         sign                       `部`
 */

/** What begins every token of the inflections of a word, and no other token. */
export function stemToken(word: string): string {
  return `${stemOf(word)} `;
}

/** What a word's token has in common with those of its inflections; nothing for other tokens. */
export function stemPartOf(token: string): string | undefined {
  return /^[^" ]+ (?=.)/u.exec(token)?.[0];
}

/** The token of a word as it stands. */
export function wordToken(word: string): string {
  let token = wordTokens.get(word);
  if (token === undefined) {
    token = stemToken(word) + word;
    wordTokens.set(word, token);
  }
  return token;
}

/** Tokens that were asked for: a text has each of its words many times. */
const wordTokens = new Map<string, string>();

/** The token of two words that follow each other and one of which is common. */
export function commonPairToken(word: string, next: string): string {
  return `"${word} ${wordToken(next)}`;
}

/** What begins the tokens of a common word and any inflection of the next, and no other token. */
export function commonPairStemToken(word: string, next: string): string {
  return `"${word} ${stemToken(next)}`;
}

/** The token of a sign or mark and the one that follows it in a run. */
export function pairToken(char: string, next: string): string {
  return char + next;
}

/** The token of the last sign or mark of a run. */
export function lastToken(char: string): string {
  return `${char} `;
}

/** The token of a sign wherever it stands; the index keeps how often, and not where. */
export function signToken(sign: string): string {
  return sign;
}
