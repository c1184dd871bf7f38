/*
 * The commonest words of newspaper English. Where they stand is so much to read that the index has
 * them with the words beside them; see `commonPairToken`.
 */
const COMMON = new Set(
  `the of and to in a for was by with on at from were that as this is it they he not his their had
  its who or be an`.split(/\s+/u),
);

/** True for a word that has a token with each word before and behind it. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}
