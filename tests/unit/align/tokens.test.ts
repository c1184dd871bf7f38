import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../src/archive/align/dictionary.ts';
import { chineseReader } from '../../../src/archive/align/tokens/chinese-tokens.ts';
import { englishReader } from '../../../src/archive/align/tokens/english-tokens.ts';
import { addNames } from '../../../src/archive/align/tokens/names.ts';
import type { Token } from '../../../src/archive/align/tokens/token.ts';

const dictionary = createDictionary([
  { simplified: '领导', pinyin: 'ling3 dao3', english: ['to lead', 'leadership'] },
  { simplified: '干部', pinyin: 'gan4 bu4', english: ['cadre', 'CL:個|个[ge4]'] },
  { simplified: '三', pinyin: 'san1', english: ['three'] },
  { simplified: '下井', pinyin: 'xia4 jing3', english: ['to go down a well or mine'] },
  { simplified: '陈', pinyin: 'Chen2', english: ['surname Chen'] },
  { simplified: '万', pinyin: 'wan4', english: ['ten thousand'] },
  { simplified: '邦', pinyin: 'bang1', english: ['country'] },
  { simplified: '乐', pinyin: 'le4', english: ['happy'] },
  { simplified: '乐', pinyin: 'yue4', english: ['music'] },
  { simplified: '吕', pinyin: 'Lu:3', english: ['surname Lü'] },
  { simplified: '西', pinyin: 'xi1', english: ['west'] },
  { simplified: '安', pinyin: 'an1', english: ['calm'] },
]);
const readChinese = chineseReader(dictionary);
const readEnglish = englishReader(dictionary);

/** The keys that two lists of tokens have in common. */
function shared(zh: readonly Token[], en: readonly Token[]): string[] {
  const keys = new Set(zh.flatMap((token) => token.keys));
  return en.flatMap((token) => token.keys).filter((key) => keys.has(key));
}

/** The names that a Chinese and an English text share. */
function sharedNames(zh: string, en: string): string[] {
  const tokens = addNames([readEnglish(en)], [readChinese(zh)], [zh], dictionary);
  return shared(tokens.zh[0]!, tokens.en[0]!).filter((key) => key.startsWith('@'));
}

describe('a Chinese and an English text share', () => {
  it.each([
    ['a word in another form', '领导', 'The leaders', 'lead'],
    ['a percentage in full-width figures', '达到６６．９％', 'to 66.9%', '#66.9'],
    ['a figure with a space before its point', '72 ．8％', '72.8%', '#72.8'],
    ['a percentage in words', '百分之八十', '80 per cent', '#80'],
    ['a fraction', '三分之一', 'one-third', '#0.333333333333'],
    ['a number in ten thousands', '1.2万吨', '12,000 tons', '#12000'],
    ['a number spelt out', '一百三十五台', 'one hundred and thirty-five units', '#135'],
    ['a number of one character', '三项', '3 items', '#3'],
    ['a month', '8月', 'in August', '#m8'],
    ['a month in words', '十二月份', 'December', '#m12'],
    ['Chinese that was left over', '干部下井', '下井 Going down', '下井'],
  ])('%s', (_, zh, en, key) => {
    expect(shared(readChinese(zh), readEnglish(en))).toContain(key);
  });

  it.each([
    ['function words', '的', 'of the'],
    ['a month that is a verb', '5月', 'it may rise'],
    ['measure words of the dictionary', '干部', 'individual'],
  ])('no %s', (_, zh, en) => {
    expect(shared(readChinese(zh), readEnglish(en))).toEqual([]);
  });
});

describe('a name is found by its pinyin', () => {
  it.each([
    ['陈万邦同志', 'Chen Wanbang', ['@chen', '@wanbang']],
    ['西安', "Xi'an", ["@xi'an"]],
    ['西安', 'Xian', ['@xian']],
    ['音乐家乐三', 'Yue San', ['@yue', '@san']],
    ['吕三', 'Lü San', ['@lu', '@san']],
    ['吕三', 'Lu San', ['@lu', '@san']],
  ])('%s as %s', (zh, en, names) => {
    expect(sharedNames(zh, en)).toEqual(names);
  });

  it.each([
    ['万里邦', 'Wanbang', 'its syllables stand apart'],
    ['陈万邦', 'the wanbang method', 'it is written small'],
    ['陈万邦', 'Lanzhou', 'it is another one'],
  ])('but %s is not %s because %s', (zh, en) => {
    expect(sharedNames(zh, en)).toEqual([]);
  });
});
