import { fractionKeys, numberKey, numberKeys, percentKey, percentKeys } from '../figure.ts';
import type { Found, Rule } from '../rules.ts';
import { DIGIT, NUMBER, readNumeral } from './numeral.ts';

/** Percentages, fractions, tenths (成) and multiples (倍). */
export const SHARE_RULES: readonly Rule[] = [
  {
    // 百分之百 is often `fully`.
    sign: /百分之/u,
    pattern: new RegExp(`百分之(?<first>${NUMBER})`, 'gu'),
    read: ({ groups: { first } }) => percent(first, readNumeral(first!) === 100 ? 'weak' : 'sure'),
  },
  {
    sign: /[‰千]/u,
    pattern: new RegExp(`千分之(?<value>${NUMBER})|(?<sign>${NUMBER})‰`, 'gu'),
    read: ({ groups: { value, sign } }) => {
      const read = readNumeral(value ?? sign ?? '');
      if (read === undefined) return undefined;
      const keys = [percentKey(read / 10), numberKey(read), numberKey(read / 1000)];
      return [{ type: 'percent', value: read / 10, keys, proof: 'sure' }];
    },
  },
  {
    sign: /%/u,
    pattern: new RegExp(`(?<value>${NUMBER}) ?%`, 'gu'),
    read: ({ groups: { value } }) => percent(value, 'sure'),
  },
  {
    sign: /分之/u,
    pattern: new RegExp(`(?<below>${NUMBER})分之(?<above>${NUMBER})`, 'gu'),
    read: ({ groups: { below, above } }) => {
      const values = [below, above].map((part) => readNumeral(part ?? ''));
      if (!values[0] || values[1] === undefined) return undefined;
      const value = values[1] / values[0];
      // The scale of a map: 十万分之一 is 1:100,000.
      const scale = values[1] === 1 ? [numberKey(values[0])] : [];
      return [{ type: 'number', value, keys: [...fractionKeys(value), ...scale], proof: 'sure' }];
    },
  },
  {
    // 八成以上, but not 八成立.
    sign: /成/u,
    pattern: new RegExp(
      `(?<!${DIGIT}|[十百千万])(?<first>${DIGIT})(?:[、,]?(?<second>${DIGIT}))?成(?<half>半)?(?=多|以上|以下|左右|到|至|的|[，。、；）,;)]|$)`,
      'gu',
    ),
    read: ({ groups: { first, second, half } }) => {
      const tenths = (digit: string, proof: Found['proof']): Found[] => {
        const value = (readNumeral(digit) ?? 0) + (half ? 0.5 : 0);
        const keys = [...percentKeys(value * 10), numberKey(value)];
        return [{ type: 'percent', value: value * 10, keys, proof }];
      };
      if (second === undefined) return tenths(first!, 'sure');
      return [...tenths(first!, 'weak'), ...tenths(second, 'weak')];
    },
  },
  {
    sign: /倍/u,
    pattern: new RegExp(`(?<value>${NUMBER})(?<odd>[多余])?倍(?<half>半)?`, 'gu'),
    read: ({ groups: { value, half } }) => {
      const times = readNumeral(value ?? '');
      if (times === undefined) return undefined;
      const read = times + (half ? 0.5 : 0);
      // What grows by two times is three times as much, and has grown by 200 per cent.
      const keys = [
        ...numberKeys(read, read + 1),
        percentKey(read * 100),
        percentKey(read * 100 + 100),
      ];
      const proof = read <= 1 ? 'none' : read < 10 && !value?.includes('点') ? 'weak' : 'sure';
      return [{ type: 'number', value: read, keys, proof }];
    },
  },
  {
    sign: /番/u,
    pattern: new RegExp(`翻了?(?<times>${DIGIT})番`, 'gu'),
    read: ({ groups: { times } }) => {
      const value = 2 ** (readNumeral(times ?? '') ?? 1);
      const keys = [...numberKeys(value, value - 1), percentKey((value - 1) * 100)];
      return [{ type: 'number', value, keys, proof: 'none' }];
    },
  },
];

function percent(written: string | undefined, proof: Found['proof']): Found[] | undefined {
  const value = readNumeral(written ?? '');
  if (value === undefined) return undefined;
  return [{ type: 'percent', value, keys: percentKeys(value), proof }];
}
