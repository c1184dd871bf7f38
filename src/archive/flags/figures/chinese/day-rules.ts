import { monthKeys, numberKeys, weekdayKey } from '../figure.ts';
import type { Found, Match, Rule } from '../rules.ts';
import { BEGINS, JOIN, listed, readNumeral } from './numeral.ts';

const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY =
  '(?:3[01]|[12][0-9]|0?[1-9]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])';
const WEEKDAYS = '一二三四五六日天';

/** Months, days and weekdays, alone, in lists and in ranges: `6、7两月`, `14日到16日`, `星期一、四`. */
export const DAY_RULES: readonly Rule[] = [
  {
    sign: /月/u,
    pattern: new RegExp(
      `${BEGINS}(?<list>${MONTH}(?: ?${JOIN} ?${MONTH}){0,5}) ?(?<both>[两三四]个?)?月(?!饼|票|球|亮)`,
      'gu',
    ),
    read: ({ groups: { list, both } }) => {
      // 三两月 are months that are counted.
      if (both !== undefined && !new RegExp(JOIN, 'u').test(list!)) return undefined;
      return listed(list!, month);
    },
  },
  {
    // 五六月
    sign: /月/u,
    pattern: new RegExp(
      `${BEGINS}(?<one>[一二三四五六七八九])(?<two>[一二三四五六七八九])月`,
      'gu',
    ),
    read: ({ groups }) =>
      [groups.one!, groups.two!].map((within) => ({ ...month(within), proof: 'weak', within })),
  },
  {
    sign: /[日号]/u,
    pattern: new RegExp(
      `${BEGINS}(?<list>${DAY}(?: ?${JOIN} ?${DAY}){0,5}) ?(?<both>[两三四])?(?<sign>日|号)(?!本(?!报|省|市|县|月|社))`,
      'gu',
    ),
    read: readDays,
  },
  {
    sign: /星期|礼拜/u,
    pattern: new RegExp(`(?:星期|礼拜)(?<list>[${WEEKDAYS}](?:${JOIN}[${WEEKDAYS}])*)`, 'gu'),
    read: ({ groups }) =>
      listed(groups.list!, (written) => {
        const value = Math.min(7, WEEKDAYS.indexOf(written) + 1);
        return { type: 'weekday', value, keys: [weekdayKey(value)], proof: 'sure' };
      }),
  },
];

function month(written: string): Found {
  const value = readNumeral(written)!;
  // 一月 may be a month of time.
  return {
    type: 'month',
    value,
    keys: monthKeys(value),
    proof: written === '一' ? 'weak' : 'sure',
  };
}

function readDays({ groups: { list, both, sign }, before }: Match): Found[] | undefined {
  if (both !== undefined && !new RegExp(JOIN, 'u').test(list!)) return undefined;
  const isInMonth = /月 ?$/u.test(before);
  // 一号高炉 has a number.
  if (sign === '号' && !isInMonth) return undefined;
  let tens = 0;
  return listed(list!, (written) => {
    const value = readNumeral(written)!;
    // 二十四、五日 are the 24th and 25th, and 三日 are three days as often as the third.
    const keys = value < 10 && tens > 0 ? numberKeys(value, tens + value) : numberKeys(value);
    tens = value - (value % 10);
    const proof = isInMonth || /\d/u.test(written) ? 'sure' : 'weak';
    return { type: 'day', value, keys, proof };
  });
}
