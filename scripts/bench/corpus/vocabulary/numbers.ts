import type { Pair } from '../pair.ts';

const DIGITS = Array.from('零一二三四五六七八九');
const UNITS = ['', '十', '百', '千'];
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number below 10,000 as it is read, with 零 for the gaps: 2058 is 二千零五十八. */
function belowTenThousand(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + DIGITS[digit]! + UNITS[place]!;
    gap = false;
  }
  return text;
}

/** A whole number from 0 to 99,999,999 in Chinese numerals: 十三, 一百四十九, 八万二千. */
export function chineseNumber(value: number): string {
  if (value === 0) return DIGITS[0]!;
  const wan = Math.floor(value / 10_000);
  const rest = value % 10_000;
  const gap = wan > 0 && rest > 0 && rest < 1000 ? '零' : '';
  const text = (wan > 0 ? `${belowTenThousand(wan)}万` : '') + gap + belowTenThousand(rest);
  return text.replace(/^一十/u, '十');
}

/** A whole number in English: words up to twelve, then digits with commas. */
export function englishNumber(value: number): string {
  return SMALL[value] ?? String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A count, the same on both sides: 四十二 and 42. */
export function count(value: number): Pair {
  return { zh: chineseNumber(value), en: englishNumber(value) };
}

/** A round count with something over: 三百多 and more than 300. */
export function moreThan(value: number): Pair {
  return { zh: `${chineseNumber(value)}多`, en: `more than ${englishNumber(value)}` };
}

/** A day of the month as an English ordinal: 1st, 22nd, 13th. */
export function ordinal(day: number): string {
  const suffix = Math.floor(day / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
