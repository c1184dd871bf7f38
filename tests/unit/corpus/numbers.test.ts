import { expect, test } from 'vitest';
import {
  chineseNumber,
  englishNumber,
  ordinal,
} from '../../../scripts/bench/corpus/vocabulary/numbers.ts';

test.each([
  [0, '零'],
  [7, '七'],
  [10, '十'],
  [13, '十三'],
  [40, '四十'],
  [110, '一百一十'],
  [149, '一百四十九'],
  [205, '二百零五'],
  [2058, '二千零五十八'],
  [2558, '二千五百五十八'],
  [4095, '四千零九十五'],
  [10_000, '一万'],
  [82_000, '八万二千'],
  [40_095, '四万零九十五'],
  [120_000, '十二万'],
])('%i is written %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});

test('English numbers are words up to twelve and have commas from a thousand', () => {
  expect([3, 12, 13, 999, 2558, 82_000].map(englishNumber)).toEqual([
    'three',
    'twelve',
    '13',
    '999',
    '2,558',
    '82,000',
  ]);
});

test('days are ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 30].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '30th',
  ]);
});
