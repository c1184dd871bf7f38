import { stemOf } from './stem.ts';

/*
 * How the index spells what can be found, in both languages at once. No token can be mistaken for
 * one of another kind, since no run holds a letter or white space and no word anything but letters
 * and apostrophes, the first of them a letter:
 *
 *   word                  stem, space, word          `plot plotted`
 *   two words             quotation mark, both       `"of plots`
 *   two signs in a run    both                       `领导`
 *   last sign of a run    sign, space                `部 `
 *   sign anywhere         sign                       `部`
 */

/**
 * The commonest words of newspaper English. Their lists are so long that a phrase with one of them is
 * looked for by what it stands beside.
 */
const COMMON = new Set(
  `the of and to in a for was by with on at from were that as this is it they he not his their had
  its who or be an`.split(/\s+/u),
);

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

/** True for a word that has a token with each word before and behind it; see {@link commonPairToken}. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}

/** The token of two words that follow each other and one of which is common. */
export function commonPairToken(word: string, next: string): string {
  return `"${word} ${next}`;
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
