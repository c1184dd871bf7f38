import { numberKeys } from '../figure.ts';
import type { Rule } from '../rules.ts';
import { DIGIT, NUMBER, NUMERAL, readNumeral } from './numeral.ts';

/** What is counted in two units, and how many of the smaller make one: 三元五角 is 3.5 yuan. */
const DOUBLE: readonly (readonly [unit: string, smaller: string, many: readonly number[]])[] = [
  ['[元块]', '[角毛]', [10]],
  ['斤', '两', [10, 16]],
  ['丈', '尺', [10]],
  ['尺', '寸', [10]],
];

const WHEN = `时(?!间|期|候|代|节|常)|点(?=[多半左钟前后许，。、]|${NUMERAL}*分)`;

/** Amounts in two units, and hours of the day. */
export const MEASURE_RULES: readonly Rule[] = [
  ...DOUBLE.map(([unit, smaller, many]): Rule => ({
    sign: new RegExp(`${unit}.${smaller}`, 'u'),
    pattern: new RegExp(`(?<whole>${NUMBER})${unit}(?<rest>${DIGIT}|[0-9])${smaller}`, 'gu'),
    read: ({ groups: { whole, rest } }) => {
      const [value, part] = [readNumeral(whole!), readNumeral(rest!)];
      if (value === undefined || part === undefined) return undefined;
      const keys = numberKeys(value, ...many.map((size) => value + part / size));
      return [
        { type: 'number', value, keys, proof: 'sure', within: whole! },
        { type: 'number', value: part, keys: numberKeys(part), proof: 'none', within: rest! },
      ];
    },
  })),
  {
    sign: /[时点]/u,
    pattern: new RegExp(`(?<hour>${NUMBER})(?:${WHEN})`, 'gu'),
    read: ({ groups: { hour } }) => {
      const value = readNumeral(hour!);
      if (value === undefined || value > 24) return undefined;
      // English counts by twelve hours.
      const keys = numberKeys(value, value + 12, value - 12);
      return [{ type: 'number', value, keys, proof: 'weak' }];
    },
  },
];
