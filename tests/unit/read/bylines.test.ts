import { describe, expect, test } from 'vitest';
import { blocksOf, readTestDocument } from './read-test-document.ts';

test('an article without an author has no byline', () => {
  expect(readTestDocument('empty-author').authors).toEqual({ en: [], zh: [] });
  expect(blocksOf('empty-author', 'zh')).toEqual([
    'headline 柳河上的水库',
    'paragraph 今年春天，柳河上修成了一座小水库，可以灌溉六千亩地。',
    'paragraph 社员们在两岸种了树。',
  ]);
});

test('a byline repeated under the headline is read once', () => {
  expect(readTestDocument('byline-repeated').authors).toEqual({
    en: ['Lin Qiao', 'Ding Shan'],
    zh: ['林桥', '丁珊'],
  });
  expect(blocksOf('byline-repeated', 'en')).toEqual([
    'headline The Old Lock Keeper',
    'byline Lin Qiao, Ding Shan',
    'paragraph He has watched the lock for thirty-one years.',
  ]);
  expect(blocksOf('byline-repeated', 'zh')).toEqual([
    'headline 老闸工',
    'byline 林桥　丁珊',
    'paragraph 他看守水闸已经三十一年了。',
  ]);
});

describe('an author whom only the body names', () => {
  test('is found on both sides, and marked as inferred', () => {
    expect(readTestDocument('author-only-in-body').authors).toEqual({
      en: ['Zhao Shulan'],
      zh: ['赵淑兰'],
    });
    expect(blocksOf('author-only-in-body', 'en').slice(0, 2)).toEqual([
      'headline Spring at the Tea Hill',
      'byline* Zhao Shulan',
    ]);
    expect(blocksOf('author-only-in-body', 'zh').slice(0, 2)).toEqual([
      'headline 茶山的春天',
      'byline* 赵淑兰',
    ]);
  });

  test('is found by the pinyin of the English header, whatever the surname', () => {
    expect(readTestDocument('author-in-english-header-only').authors).toEqual({
      en: ['A Lan'],
      zh: ['阿岚'],
    });
    expect(blocksOf('author-in-english-header-only', 'zh')).toEqual([
      'headline 茶山的春天',
      'byline 阿岚',
      'paragraph 五日早晨采下了今年的第一批新茶。',
    ]);
  });

  test('may have an office, which is no part of the name', () => {
    expect(readTestDocument('author-with-office-in-body').authors).toEqual({
      en: ['Qian Wenbo'],
      zh: ['钱文波'],
    });
    expect(blocksOf('author-with-office-in-body', 'en')[1]).toBe('byline Our reporter Qian Wenbo');
    expect(blocksOf('author-with-office-in-body', 'zh')[1]).toBe('byline 本报记者　钱文波');
  });
});

test.each(['authors-double-space', 'authors-full-width-space', 'authors-enumeration-comma'])(
  'several authors are single names, and a name spaced out stays whole: %s',
  (name) => {
    expect(readTestDocument(name).authors).toEqual({
      en: ['Sun Jiahe', 'Xu Min', 'Ma Lihua'],
      zh: ['孙家禾', '许敏', '马丽华'],
    });
  },
);

test('an author line that the body does not repeat becomes the byline as it stands', () => {
  expect(blocksOf('authors-full-width-space', 'zh')).toEqual([
    'headline 渡口札记',
    'byline 孙家禾　许　敏　马丽华',
    'paragraph 渡船每天过江四十次。',
  ]);
  expect(blocksOf('authors-full-width-space', 'en')).toEqual([
    'headline Notes from a Ferry',
    'byline Sun Jiahe and Xu Min and Ma Lihua',
    'paragraph The ferry crosses the river forty times a day.',
  ]);
});

test('an article may be signed at its end', () => {
  expect(readTestDocument('signed-at-the-end').authors).toEqual({ en: ['Ning Hai'], zh: ['宁海'] });
  expect(blocksOf('signed-at-the-end', 'en').at(-1)).toBe('byline (Our correspondent Ning Hai)');
  expect(blocksOf('signed-at-the-end', 'zh').at(-1)).toBe('byline （本报通讯员　宁海）');
});
