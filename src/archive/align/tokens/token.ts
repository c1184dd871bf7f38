/**
 * A word, number or name of a text, as evidence for aligning. Two tokens of different languages
 * say the same when they have a key in common.
 */
export interface Token {
  /** What it is, unique within its language. */
  name: string;
  /** English stems; `#` and a number; `#m` and a month; `@` and a name; a Chinese word itself. */
  keys: readonly string[];
  /** The chance that any one token of the other language has a key of it by accident, 0 to 1. */
  share: number;
}

/** The chance that two numbers, or two names, are the same by accident. */
export const EXACT_SHARE = 1e-3;
