import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/archive/read/dateline.ts';
import { blocksOf, readTestDocument } from './read-test-document.ts';

describe('a Chinese dateline', () => {
  test.each([
    ['本报清河10日电　渡船开航。', { place: '清河', day: 10, agency: '本报' }],
    ['本报清河八月二十一日电　渡船开航。', { place: '清河', day: 21, agency: '本报' }],
    ['本报清河电　渡船开航。', { place: '清河', agency: '本报' }],
    ['本报讯　渡船开航。', { place: '', agency: '本报' }],
    ['新华社31日讯　渡船开航。', { place: '', day: 31, agency: '新华社' }],
    ['新华社北京１日电　渡船开航。', { place: '北京', day: 1, agency: '新华社' }],
    ['（新华社乌兰巴托卅日电）渡船开航。', { place: '乌兰巴托', day: 30, agency: '新华社' }],
  ])('%s', (text, dateline) => {
    expect(findDateline(text, 'zh')?.dateline).toEqual(dateline);
  });

  test.each(['本报电话室在楼下。', '新华社记者　王平', '在本报讯问处'])(
    'is not seen in %s',
    (text) => {
      expect(findDateline(text, 'zh')).toBeUndefined();
    },
  );

  test('without a day of the calendar has no day', () => {
    expect(findDateline('本报清河42日电　', 'zh')?.dateline).toEqual({
      place: '清河',
      agency: '本报',
    });
  });
});

describe('an English dateline', () => {
  test.each([
    ['This Dispatch from Qinghe, 10th – The ferry', 'Qinghe', 10, 'This Dispatch'],
    ['(Our Dispatch from Qinghe, August 8) The ferry', 'Qinghe', 8, 'Our Dispatch'],
    ["(Our newspaper's report from Qinghe, August 14th) The ferry", 'Qinghe', 14, 'Our newspaper'],
    ['Our newspaper’s report from Qinghe: The ferry', 'Qinghe', undefined, 'Our newspaper'],
    [
      'This newspaper, Qinghe, May 31 dispatch (reporter Wei Guang): The ferry',
      'Qinghe',
      31,
      'This newspaper',
    ],
    ['Xinhua News Agency, 31st - The ferry', '', 31, 'Xinhua News Agency'],
    ['Xinhua News Agency, June 1st. The ferry', '', 1, 'Xinhua News Agency'],
    ['Xinhua News Agency, Ulan Bator, June 1st – The', 'Ulan Bator', 1, 'Xinhua News Agency'],
    ['Xinhua, Beijing, 3rd: The ferry', 'Beijing', 3, 'Xinhua'],
    ['Qinghe Electric News—The ferry', 'Qinghe', undefined, ''],
    ['Qinghe, June 10 (Xinhua) – The ferry', 'Qinghe', 10, 'Xinhua'],
    ['Special dispatch from Qinghe, 5th: The ferry', 'Qinghe', 5, ''],
  ])('%s', (text, place, day, agency) => {
    const expected = day === undefined ? { place, agency } : { place, day, agency };
    expect(findDateline(text, 'en')?.dateline).toEqual(expected);
  });

  test.each([
    'The ferry began to run on May 10.',
    'Xinhua News Agency reporter Wang Ping photographed the ferry.',
    'Our newspaper is read on the ferry.',
    'News from the ferry',
  ])('is not seen in %s', (text) => {
    expect(findDateline(text, 'en')).toBeUndefined();
  });
});

test('a line that is nothing but a dateline is a block of its own', () => {
  expect(blocksOf('dateline-alone', 'en')).toEqual([
    'headline Ferry Season Begins',
    'dateline (Our Dispatch from Qinghe, May 10)',
    'paragraph The ferries began to run on the tenth.',
  ]);
  expect(blocksOf('dateline-alone', 'zh')).toEqual([
    'headline 渡船开航',
    'dateline 本报清河10日电',
    'paragraph 十日，渡船开航。',
  ]);
});

test('a dateline at the beginning of a paragraph stays in it and is known all the same', () => {
  const { dateline, blocks } = readTestDocument('list-of-names');
  expect(dateline).toEqual({
    en: { place: '', day: 11, agency: 'Xinhua News Agency' },
    zh: { place: '', day: 11, agency: '新华社' },
  });
  expect(blocks.zh[1]?.text).toBe('新华社11日讯　委员会名单如下：');
});

test('an article without a dateline has none', () => {
  expect(readTestDocument('indents').dateline).toEqual({ en: undefined, zh: undefined });
});
