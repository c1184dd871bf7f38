/** What Pagefind writes before everything that it compresses. */
export const SIGNATURE = 'pagefind_dcd';

/** A file beside Pagefind's: the first token of each chunk of the index, ascending, one a line. */
export const FIRST_TOKENS_FILE = 'first-tokens.txt';

/**
 * True when a token comes before another in Pagefind's order: by code points, and not by UTF-16
 * units as strings of JavaScript compare.
 */
export function isBefore(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at < b.length && (a.codePointAt(at) ?? -1) < b.codePointAt(at)!;
}
