/** Endings that are taken off, longest first; what is left keeps at least so many letters. */
const ENDINGS: readonly (readonly [ending: string, left: number])[] = [
  ['ization', 3],
  ['ation', 3],
  ['ment', 3],
  ['ness', 3],
  ['ship', 4],
  ['tion', 4],
  ['able', 4],
  ['ical', 4],
  ['ial', 4],
  ['ism', 4],
  ['ist', 4],
  ['ize', 3],
  ['ise', 4],
  ['ary', 4],
  ['ive', 4],
  ['ion', 4],
  ['ing', 3],
  ['ity', 3],
  ['ful', 3],
  ['ies', 3],
  ['ied', 3],
  ['ate', 4],
  ['iz', 3],
  ['is', 4],
  ['al', 4],
  ['ic', 4],
  ['ly', 3],
  ['er', 3],
  ['or', 4],
  ['es', 3],
  ['ed', 3],
  ['s', 3],
  ['e', 3],
  ['y', 3],
];

/**
 * The stem of an English word, so that `leaders`, `leading` and `leadership` are one word. It
 * strips endings until none is left, which is coarser than Porter (1980) and better here: a
 * dictionary gloss and a translation often choose different parts of speech.
 *
 * @param word - lower-case letters
 */
export function stem(word: string): string {
  let left = word;
  for (;;) {
    const found = ENDINGS.find(
      ([ending, keep]) => left.length >= ending.length + keep && left.endsWith(ending),
    );
    if (!found) break;
    left = left.slice(0, -found[0].length);
  }
  const last = left.length - 1;
  return last > 2 && left[last] === left[last - 1] ? left.slice(0, last) : left;
}
