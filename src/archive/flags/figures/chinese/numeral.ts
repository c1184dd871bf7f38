import { chineseNumber } from '../../../align/tokens/chinese-numbers.ts';
import { rounded } from '../../../align/tokens/rounded.ts';
import type { Found } from '../rules.ts';

const DIGITS = '〇一二三四五六七八九';

/** A character class for one digit. */
export const DIGIT = '[〇零一二两三四五六七八九]';

/** A character class for whatever numerals are made of. */
export const NUMERAL = '[〇零一二两三四五六七八九十百千万亿廿卅]';

/**
 * Figures, perhaps with spaces between them as machines read them: `1 9 5 8`, `72 .8`, `66·9`. Here
 * and below the length of a run is bounded, so that no text takes more than linear time.
 */
export const FIGURES = String.raw`(?:\d(?: \d){1,12}(?! ?\d)|\d{1,3}(?: \d{3}){1,4}(?! ?\d)|\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?: ?[.·] ?\d{1,9})?`;

/** A number in numerals: `三十多万`, `二十六点五万`. */
export const NUMERALS = `${NUMERAL}{1,24}(?:(?<=[十百千万亿])[多余几来]${NUMERAL}{1,24}){0,2}(?:点${DIGIT}{1,9}(?!十)[百千万亿]{0,3})?`;

/** A number in figures or numerals or both: `1.2万`. */
export const NUMBER = `(?:${FIGURES}(?: ?[多余几]?[十百千万亿]{1,4})?|${NUMERALS})`;

/** What stands between two numbers that belong together. */
export const JOIN = '(?:[、,，和及与]|至|到|[-—–~～]+)';

/** What stands before a number that is no part of another. */
export const BEGINS = String.raw`(?<![\d.点〇零一二两三四五六七八九十百千万亿])`;

const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);

/**
 * The value of a number as {@link NUMBER} finds it: also decimals (`六点五`), the old signs 廿 and
 * 卅, and numbers whose last unit is left out (`三万五` is 35,000).
 *
 * @returns undefined when it is not one number
 */
export function readNumeral(written: string): number | undefined {
  const text = written
    .replace(/[\s来]/gu, '')
    .replaceAll('·', '.')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十');
  const [, whole, decimals, scale] = /^(.+)点(.+?)([百千万亿]*)$/u.exec(text) ?? [];
  if (whole !== undefined && decimals !== undefined) {
    const units = chineseNumber(whole);
    const rest = Number(`.${figuresOf(decimals)}`);
    if (units === undefined || Number.isNaN(rest)) return undefined;
    return rounded((units + rest) * scaleOf(scale ?? ''));
  }
  const [, head, last, digit] = /^(.*([百千万亿]))([一二三四五六七八九])$/u.exec(text) ?? [];
  if (head === undefined || last === undefined || digit === undefined) return chineseNumber(text);
  const value = chineseNumber(head);
  return value === undefined ? undefined : value + (DIGITS.indexOf(digit) * scaleOf(last)) / 10;
}

/** What a run of units multiplies by: 万 10,000, 百万 a million; 1 for none. */
export function scaleOf(units: string): number {
  let scale = 1;
  for (const unit of units) scale *= UNITS.get(unit) ?? 1;
  return scale;
}

/**
 * Reads the numbers of a list. One that is alone is all that matched, with its 月 or 日; of several
 * each is only where it stands.
 */
export function listed(list: string, read: (written: string) => Found): Found[] {
  const parts = list.split(new RegExp(` ?${JOIN} ?`, 'u'));
  return parts.map((within) => (parts.length > 1 ? { ...read(within), within } : read(within)));
}

/** Digits in figures: `三〇五` is `305`. */
export function figuresOf(digits: string): string {
  return digits
    .replaceAll('零', '〇')
    .replaceAll('两', '二')
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(DIGITS.indexOf(digit)));
}
