import { describe, expect, it } from 'vitest';
import { cut, partsOf, wordAlone, wordsOf } from './support/reader.ts';

describe('a Chinese text is cut into', () => {
  it.each([
    ['dictionary words, as few as possible', '领导人民群众', ['领导', '人民', '群众']],
    ['terms of the glossary, which no dictionary has', '实行一二三制', ['实行', '一二三制']],
    ['terms longer than any word in them', '密切联系群众', ['密切联系群众']],
    ['numerals', '一百四十九个', ['一百四十九', '个']],
    ['ordinal numerals', '第十一工地', ['第十一', '工地']],
    ['words with a suffix', '社员们的目的性', ['社员们', '的', '目的性']],
    ['doubled words', '打扫得干干净净', ['打扫', '得', '干干净净']],
    ['names of places', '中共嘉兴市委', ['中共', '嘉兴', '市委']],
    ['names of places with their rank', '沈阳市的工厂', ['沈阳市', '的', '工厂']],
    ['phrases of the dictionary word by word', '目的也不明确', ['目的', '也', '不', '明确']],
  ])('%s', (_, text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it.each([
    ['工作中的问题', ['工作', '中', '的', '问题']],
    ['会议中将讨论', ['会议', '中', '将', '讨论']],
    ['才能解决', ['才', '能', '解决']],
    ['铁路职工会议', ['铁路', '职工', '会议']],
  ])('words that are meant, not words that only meet by chance: %s', (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it('no words where there are punctuation, figures and Latin', () => {
    const text = '（1）完成9９％，“ＯＫ”！ok';
    const parts = partsOf(text, wordsOf(text));
    expect(parts.map(({ text: part }) => part)).toEqual(['（1）', '完成', '9９％，“ＯＫ”！ok']);
    expect(parts.map(({ word }) => word?.text)).toEqual([undefined, '完成', undefined]);
  });

  it('the same words in traditional characters, told as they are printed', () => {
    expect(cut('領導幹部')).toEqual(['領導幹部']);
    expect(wordAlone('經濟')).toMatchObject({ text: '經濟', pinyin: 'jīngjì' });
  });
});

describe('what is a term', () => {
  it('is marked as one', () => {
    expect(wordAlone('试验田').term).toBe('shiyantian');
    expect(wordAlone('工厂').term).toBeUndefined();
  });

  it('is marked word by word where quotation marks and commas are printed inside', () => {
    const { words, terms } = wordsOf('“一、二、三”制好');
    expect(words.map(({ text, term }) => [text, term])).toEqual([
      ['一', 'yi-er-san-zhi'],
      ['二', 'yi-er-san-zhi'],
      ['三', 'yi-er-san-zhi'],
      ['制', 'yi-er-san-zhi'],
      ['好', undefined],
    ]);
    expect(Object.keys(terms)).toEqual(['yi-er-san-zhi']);
  });

  it('comes with what the glossary says of it', () => {
    expect(wordsOf('在试验田里').terms).toEqual({
      shiyantian: {
        zh: '试验田',
        pinyin: 'shìyàntián',
        renderings: expect.arrayContaining(['experimental plots']) as string[],
        meaning: expect.stringMatching(/^At first fields/u) as string,
        dates: '1958-',
      },
    });
  });

  it('has the years of the glossary as the glossary writes them', () => {
    const { terms } = wordsOf('大字报、大跃进、官气');
    expect(Object.values(terms).map(({ dates }) => dates)).toEqual(
      expect.arrayContaining(['1957-1980', '1958-1960', undefined]),
    );
  });
});
