import type { Element } from './elements.ts';
import { isDigit } from './characters.ts';
import { stemOf } from './stem.ts';

/*
 * The index is one list of tokens for both languages. Pagefind finds tokens by their beginning and,
 * where it knows none, falls back to the longest known token that the query begins with. Both are
 * harmless here because no token is the beginning of another: a word is `stem END surface END`, and
 * in a run each token is a pair of characters, each written in a code of its own that none begins
 * another's. Pagefind keeps letters and digits only, so that everything else is spelt in letters.
 */

/** Closes a stem, a word and a run. A letter to Pagefind, and in no alphabet that it would stem. */
const END = '\uA78F';
/** Stands for the apostrophe inside a word. */
const APOSTROPHE = '\uA78C';
/** Open and close the number of a character that Pagefind would drop or change. */
const OPEN = '\uA000';
const CLOSE = '\uA001';

/** The token that begins every token of the inflections of a word, and of no other word. */
export function stemToken(word: string): string {
  return spell(stemOf(word)) + END;
}

/** The token of a word as it stands. */
export function wordToken(word: string): string {
  return stemToken(word) + spell(word) + END;
}

/** What begins every token of a run's character, wherever in a run it stands. */
export function signToken(char: string): string {
  return isDigit(char) || /^\p{Unified_Ideograph}$/u.test(char)
    ? char
    : OPEN + char.codePointAt(0)!.toString(36) + CLOSE;
}

/** The token of a character and the one that follows it in a run. */
export function pairToken(char: string, next: string): string {
  return signToken(char) + signToken(next);
}

/** The token of the last character of a run. */
export function lastToken(char: string): string {
  return signToken(char) + END;
}

/**
 * The tokens of a piece of text, in order; one for a word, one per character for a run.
 *
 * @returns nothing for a break
 */
export function tokensOf(element: Element): string[] {
  if (element.kind === 'break') return [];
  if (element.kind === 'word') return [wordToken(element.text)];
  const chars = Array.from(element.text);
  return chars.map((char, at) =>
    at + 1 < chars.length ? pairToken(char, chars[at + 1]!) : lastToken(char),
  );
}

/** Stands once in every article and measures it; see `slots.ts`. No text makes this token. */
export const RULER = END;

function spell(word: string): string {
  return word.replaceAll("'", APOSTROPHE);
}
