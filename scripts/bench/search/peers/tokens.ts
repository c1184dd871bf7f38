/*
 * How peers that leave it to their users cut texts into what they index. Each function goes into
 * the page as it stands and may not refer to anything outside of itself.
 */

/** The words of a text in either language, as the browser's own dictionary has them. */
export function segments(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** The words of a text, and of each run of Chinese characters all pairs of neighbours. */
export function bigrams(text: string): string[] {
  const words = text.match(/\p{Script=Han}+|[^\p{Script=Han}\p{Z}\p{P}\n\r]+/gu) ?? [];
  return words.flatMap((word) => {
    const characters = Array.from(word);
    if (!/\p{Script=Han}/u.test(word) || characters.length === 1) return [word];
    return characters.slice(1).map((character, before) => characters[before]! + character);
  });
}

/** Of terms that are split at spaces and punctuation, the Chinese ones character by character. */
export function singleCharacters(terms: string[]): string[] {
  return terms.flatMap((term) => term.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []);
}
