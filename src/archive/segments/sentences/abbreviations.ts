/** Abbreviations that stand before a name or another word, in lower case and without their stop. */
const BEFORE_WORDS = new Set(
  'mr mrs ms messrs dr prof rev hon st gen lt col maj capt cmdr adm sgt gov sen rep pres dept mt ft co corp inc ltd ed eds vs cf jan feb mar apr jun jul aug sept oct nov dec'.split(
    ' ',
  ),
);

/** Abbreviations that stand before a figure; elsewhere they are words. */
const BEFORE_FIGURES = new Set('no nos vol vols fig figs art arts p pp ch sec'.split(' '));

/** Words that begin sentences and never names. */
const OPENERS = new Set(
  'the this that these those a an in on at by for from to with of as after before when while if since during through under and but or so yet he she it they we you his her its their our my there here thus then now all some many most one not what why how who where'.split(
    ' ',
  ),
);

/**
 * Whether a stop after a word belongs to the word and ends no sentence: `Mr. Wu`, `No. 3`,
 * `J. V. Stalin`, `the U.S. Government`, but not `in the U.S. The paper`.
 *
 * @param word - what stands before the stop, with the stops inside it
 * @param next - the word or figure after the stop
 */
export function isAbbreviated(word: string, next: string): boolean {
  const plain = word.toLowerCase();
  if (BEFORE_FIGURES.has(plain)) return /^(?:\p{Nd}|[IVX]+$)/u.test(next);
  const isShort = BEFORE_WORDS.has(plain) || /^(?:\p{L}\.)*[\p{L}--\p{Script=Han}]$/v.test(word);
  return isShort && !OPENERS.has(next.toLowerCase());
}
