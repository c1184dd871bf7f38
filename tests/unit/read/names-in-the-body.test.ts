import { describe, expect, test } from 'vitest';
import { blocksOf, readTestDocument } from './read-test-document.ts';

describe('a name under the headline is a sub-heading and no author', () => {
  test('when it is the first of several places', () => {
    expect(readTestDocument('place-names-as-headings').authors).toEqual({ en: [], zh: [] });
    expect(blocksOf('place-names-as-headings', 'en')).toEqual([
      'headline From Everywhere',
      'subheading Tianjin',
      'paragraph A ferry line was opened on the ninth.',
      'subheading Wuhan',
      'paragraph The new bridge carries nine thousand carts a day.',
      'subheading Kunming',
      'paragraph The nursery grew forty kinds of camellia.',
    ]);
    expect(blocksOf('place-names-as-headings', 'zh')).toEqual([
      'headline 各地点滴',
      'subheading 天津',
      'paragraph 九日开辟了一条渡船航线。',
      'subheading 武汉',
      'paragraph 新桥每天通过九千辆大车。',
      'subheading 昆明',
      'paragraph 苗圃培育了四十种山茶。',
    ]);
  });

  test('when it is a place that could be a surname and a name', () => {
    expect(blocksOf('place-name-over-one-item', 'zh')).toEqual([
      'headline 一条渡船航线',
      'subheading 武昌',
      'paragraph 新华社11日讯　今天早晨开辟了一条渡船航线。',
    ]);
    expect(blocksOf('place-name-over-one-item', 'en')[1]).toBe('subheading Wuchang');
  });

  test('when further names stand over further profiles', () => {
    expect(readTestDocument('names-over-profiles').authors).toEqual({ en: [], zh: [] });
    expect(blocksOf('names-over-profiles', 'en')).toEqual([
      'headline Two Ferrymen',
      'subheading Wei Guang',
      'paragraph He has crossed the river since he was nine.',
      'subheading Meng Lan',
      'paragraph She mends the nets and keeps the books.',
    ]);
    expect(blocksOf('names-over-profiles', 'zh')).toEqual([
      'headline 两个船工',
      'subheading 魏光',
      'paragraph 他九岁就开始摆渡。',
      'subheading 孟兰',
      'paragraph 她补网，也管账。',
    ]);
  });
});

test('a name in brackets in the last line signs the article when both sides have it', () => {
  expect(readTestDocument('author-in-brackets-at-the-end').authors).toEqual({
    en: ['Wei Guang'],
    zh: ['魏光'],
  });
  expect(blocksOf('author-in-brackets-at-the-end', 'en').at(-1)).toBe('byline* (Wei Guang)');
  expect(blocksOf('author-in-brackets-at-the-end', 'zh').at(-1)).toBe('byline* （魏光）');
});

test('the author of the header beside an office is one byline', () => {
  expect(readTestDocument('author-beside-an-office').authors).toEqual({
    en: ['Wei Guang'],
    zh: ['魏光'],
  });
  expect(blocksOf('author-beside-an-office', 'en')).toEqual([
    'headline Snow on the Pass',
    'byline Wei Guang, Head of the Road Station',
    'paragraph The pass was closed for three days.',
  ]);
  expect(blocksOf('author-beside-an-office', 'zh')).toEqual([
    'headline 山口的雪',
    'byline 青石口养路站站长　魏光',
    'paragraph 山口封了三天。',
  ]);
});
