import { expect, test } from 'vitest';
import { blocksOf } from './read-test-document.ts';

test('a headline that only the Chinese body repeats is read once on each side', () => {
  expect(blocksOf('headline-in-chinese-body', 'en')).toEqual([
    'headline Brick Kilns Save Coal',
    'paragraph Eleven kilns have cut their use of coal by a quarter.',
  ]);
  expect(blocksOf('headline-in-chinese-body', 'zh')).toEqual([
    'headline 砖窑节约用煤',
    'paragraph 十一座砖窑的用煤量降低了四分之一。',
  ]);
});

test('a headline that only the English body repeats is read in its own case, and the Chinese one is divided where the header leaves a wide gap', () => {
  expect(blocksOf('headline-in-english-body', 'en')).toEqual([
    'headline BRICK KILNS SAVE COAL',
    'paragraph Eleven kilns have cut their use of coal by a quarter.',
  ]);
  expect(blocksOf('headline-in-english-body', 'zh')).toEqual([
    'headline 砖窑节约用煤',
    'headline 每窑少烧三吨',
    'paragraph 十一座砖窑的用煤量降低了四分之一。',
  ]);
});

test('a headline repeated over several lines is one block a line', () => {
  expect(blocksOf('headline-over-several-lines', 'en')).toEqual([
    'headline Learn from each other, help each other',
    'headline Two Weaving Mills Exchange',
    'headline Experience',
    'headline Output Rises Every Month',
    'paragraph The two mills stand on the two sides of one street.',
  ]);
  expect(blocksOf('headline-over-several-lines', 'zh')).toEqual([
    'headline 互相学习　互相帮助',
    'headline 两个织布厂交流经验',
    'headline 产量月月上升',
    'paragraph 这两个厂在一条街的两边。',
  ]);
});

test('a headline is repeated even when the body leaves `（图片）` out', () => {
  expect(blocksOf('headline-without-its-bracket', 'en')).toEqual([
    'headline Sheep in the Snow',
    'byline Gao Yuan',
    'caption The shepherds of the northern pasture bring hay to the flocks. Photo by Gao Yuan',
  ]);
  expect(blocksOf('headline-without-its-bracket', 'zh')).toEqual([
    'headline 雪地羊群',
    'byline 高原',
    'caption 北部牧场的牧民给羊群送草。　高原摄',
  ]);
});

test('a line above the repeated headline and a subtitle under it are headlines too', () => {
  expect(blocksOf('headline-under-another-line', 'en')).toEqual([
    'headline Sea Notes',
    'headline Fishing Boats Return',
    'headline —Notes from Stone Harbour',
    'paragraph Forty boats came back on the tenth.',
  ]);
  expect(blocksOf('headline-under-another-line', 'zh')).toEqual([
    'headline ·海上札记·',
    'headline 渔船归来',
    'headline ——石港纪事',
    'paragraph 十日，四十条船回来了。',
  ]);
});

test('a headline that the body words in another way is the headline', () => {
  expect(blocksOf('headline-in-other-words', 'en')).toEqual([
    'headline Stone Harbour Fishing Boats Return With Holds Full',
    'paragraph Forty boats came back on the tenth.',
  ]);
});
