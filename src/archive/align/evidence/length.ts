/**
 * English letters and figures to one Chinese character, as a logarithm, and how the ratio varies:
 * twice as much as within the hand-aligned reports, since other translators are terser.
 */
const LOG_RATIO = Math.log(4.1);
const VARIANCE = 0.015;
const VARIANCE_OF_ONE_CHARACTER = 0.6;

/** How the logarithm varies between texts taken at random. */
const CHANCE_VARIANCE = 1;

/** The share of translations that are abridged or expanded, so that their length says nothing. */
const FREE = 0.03;

/**
 * How well the lengths of two texts fit, as a log-likelihood ratio of translation against chance,
 * in nats; -3.5 at worst, 0 when a text has no length. After Gale and Church (1993), but with the
 * ratio of lengths where they take the difference, since it is nearer to normal for texts as
 * short as headlines.
 *
 * @param zh - characters of the Chinese text, see {@link chineseLength}
 * @param en - characters of the English text, see {@link englishLength}
 */
export function lengthScore(zh: number, en: number): number {
  if (zh === 0 || en === 0) return 0;
  const difference = Math.log(en / zh) - LOG_RATIO;
  const variance = VARIANCE + VARIANCE_OF_ONE_CHARACTER / zh;
  const likelier =
    Math.sqrt(CHANCE_VARIANCE / variance) *
    Math.exp((difference ** 2 / CHANCE_VARIANCE - difference ** 2 / variance) / 2);
  return Math.log(FREE + (1 - FREE) * likelier);
}

/** Letters and figures of a Chinese text. */
export function chineseLength(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** Letters and figures of an English text. Chinese that was left in it is no translation. */
export function englishLength(text: string): number {
  return text.replace(/[^[\p{L}\p{N}]--\p{Script=Han}]/gv, '').length;
}
