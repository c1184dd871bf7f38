import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../src/archive/align/tokens/chinese-numbers.ts';
import { englishNumbers } from '../../../src/archive/align/tokens/english-numbers.ts';

const DIGITS = [...'零一二三四五六七八九'.matchAll(/./gu)].map(([digit]) => digit);

/** A whole number below ten thousand in Chinese, without the zeros that may be left out. */
function spellBelowTenThousand(value: number): string {
  return ['千', '百', '十', '']
    .map((unit, place) => ({ unit, digit: Math.floor(value / 10 ** (3 - place)) % 10 }))
    .map(({ unit, digit }) => (digit === 0 ? '零' : `${DIGITS[digit]!}${unit}`))
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '');
}

function spellChinese(value: number): string {
  const high = Math.floor(value / 1e4);
  return `${high > 0 ? `${spellBelowTenThousand(high)}万` : ''}${spellBelowTenThousand(value % 1e4)}`;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spellEnglish(value: number): string[] {
  if (value < 20) return [UNITS[value]!];
  if (value < 100) {
    return [TENS[Math.floor(value / 10)]!, ...(value % 10 > 0 ? [UNITS[value % 10]!] : [])];
  }
  const [scale, name] = value < 1000 ? ([100, 'hundred'] as const) : ([1000, 'thousand'] as const);
  const rest = value % scale;
  const link = rest > 0 && rest < 100 ? ['and'] : [];
  return [
    ...spellEnglish(Math.floor(value / scale)),
    name,
    ...link,
    ...(rest > 0 ? spellEnglish(rest) : []),
  ];
}

/** Reads English words as if only spaces and hyphens stood between them. */
function readEnglish(words: string[]): number[] {
  return englishNumbers(
    words,
    words.map((_, at) => at > 0),
  );
}

describe('a Chinese number', () => {
  it.each([
    ['一百三十五', 135],
    ['二万八千', 28_000],
    ['二万八千多', 28_000],
    ['三十余万', 300_000],
    ['两千', 2000],
    ['十八', 18],
    ['一亿二千万', 120_000_000],
    ['一九五八', 1958],
    ['一〇五', 105],
    ['1.1万', 11_000],
    ['8,000', 8000],
    ['3百', 300],
  ])('%s is %d', (numeral, value) => {
    expect(chineseNumber(numeral)).toBe(value);
  });

  it.each(['三三', '千万', '万一', '三四百', '百', ''])('%s is not one number', (numeral) => {
    expect(chineseNumber(numeral)).toBeUndefined();
  });

  it('is read as it was spelt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(chineseNumber(spellChinese(value))).toBe(value);
      }),
    );
  });
});

describe('English numbers', () => {
  it.each<[string, number[]]>([
    ['8,000', [8000]],
    ['66.9', [66.9]],
    ['1.2 million', [1_200_000]],
    ['14th', [14]],
    ['twenty third', [23]],
    ['two thirds of', [0.666666666667]],
    ['seventy and two', [70, 2]],
    ['10 20 tons', [10, 20]],
    ['two hundred thousand', [200_000]],
    ['a hundred', []],
  ])('of “%s” are %j', (text, values) => {
    expect(readEnglish(text.split(' '))).toEqual(values);
  });

  it('with a comma between them are several', () => {
    expect(englishNumbers(['one', 'two', 'three'], [false, false, false])).toEqual([1, 2, 3]);
  });

  it('are read as they were spelt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
        expect(readEnglish(spellEnglish(value))).toEqual([value]);
      }),
    );
  });
});
