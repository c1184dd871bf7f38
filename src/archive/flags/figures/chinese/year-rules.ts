import { numberKeys } from '../figure.ts';
import type { Found, Rule } from '../rules.ts';
import { BEGINS, figuresOf, JOIN, listed, NUMBER, readNumeral } from './numeral.ts';

const LONG = '(?:1 ?[0-9] ?[0-9] ?[0-9]|20[0-9][0-9]|[一二][〇零一二三四五六七八九]{3})';
const SHORT = '(?:[0-9]{2}|[一二三四五六七八九][〇零一二三四五六七八九])';

/** Years in full and by their last two figures, alone and joined, and decades. */
export const YEAR_RULES: readonly Rule[] = [
  {
    // 1957—58年, 1953年到1957年
    sign: /年/u,
    pattern: new RegExp(
      `${BEGINS}(?<first>${LONG}) ?年? ?${JOIN} ?(?<last>${LONG}|${SHORT}) ?年(?!代)`,
      'gu',
    ),
    read: ({ groups: { first, last } }) => {
      const century = figuresOf(first!).slice(0, 2);
      const second = figuresOf(last!);
      return [year(first!, first), year(second.length === 2 ? century + second : second, last)];
    },
  },
  {
    sign: /年/u,
    pattern: new RegExp(`${BEGINS}(?<year>${LONG}) ?年(?!代)`, 'gu'),
    read: ({ groups }) => [year(groups.year!)],
  },
  {
    sign: /年/u,
    pattern: new RegExp(`(?<decade>${NUMBER})年代`, 'gu'),
    read: ({ groups: { decade } }) => {
      const value = readNumeral(decade!);
      if (value === undefined) return undefined;
      return [{ type: 'year', value, keys: numberKeys(value, 1900 + value), proof: 'weak' }];
    },
  },
  {
    // 五六年 is 1956, or five or six years.
    sign: /年/u,
    pattern: new RegExp(
      `${BEGINS}(?<list>${SHORT}(?:${JOIN}${SHORT}){0,3})[两三四]?年(?!来|内|间|前|后|以|级|生)`,
      'gu',
    ),
    read: ({ groups }) =>
      listed(groups.list!, (written) => {
        const digits = figuresOf(written);
        const parts = digits === written ? [] : Array.from(digits, Number);
        const keys = numberKeys(Number(digits), 1900 + Number(digits), ...parts);
        return { type: 'year', value: Number(digits), keys, proof: 'weak' };
      }),
  },
];

function year(written: string, within?: string): Found {
  const value = Number(figuresOf(written).replace(/ /gu, ''));
  const keys = numberKeys(value, value % 100);
  return { type: 'year', value, keys, proof: 'sure', ...(within !== undefined && { within }) };
}
