import { expect, test } from 'vitest';
import { openHoldings } from '../../../src/holdings/index.ts';
import { searchNames } from '../../../src/integrations/names.ts';
import { recordsOf } from '../../../src/integrations/record.ts';

const { holdings } = openHoldings('content');
const records = [...recordsOf(holdings!)];

test('every article is a record, in the order of the archive', () => {
  expect(records.map(({ id }) => id)).toEqual(holdings!.listArticles().map(({ id }) => id));
  expect(records.length).toBeGreaterThan(4);
});

test('a record has what the results say of an article', () => {
  const { headline, passages, terms, ...rest } = records.find(({ date }) => date === '1960-08-09')!;
  expect(rest).toEqual({
    id: '1960-08-09-p3-zhonggong-lanzhou-shiwei-jishi-zongjie',
    date: '1960-08-09',
    page: 3,
    column: '',
    place: 'Lanzhou 兰州',
    places: ['lanzhou'],
  });
  expect(headline.zh).toMatch(/^中共兰州市委及时总结领导干部/u);
  expect(terms).toContain('lingdao-ganbu');
  expect(passages[0]!.en).toMatch(/^Lanzhou Municipal Committee/u);
  expect(passages.map(({ zh }) => zh).join('\n')).toContain('本报兰州8日电');
});

test.each([
  ['1957-01-30', 'jiaxing putuo shanghai zhejiang'],
  ['1958-03-20', 'fuxin liaoning shenyang'],
  ['1960-06-11', 'tianjin wuqiao'],
  ['1960-08-15', 'changning daye hunan wuhan'],
])('the article of %s is found under the places that it names', (date, wanted) => {
  const { places } = records.find((record) => record.date === date)!;
  expect([...places].sort().join(' ')).toBe(wanted);
});

test('every article is found under some terms, and no term lacks an article', () => {
  expect(records.filter(({ terms }) => terms.length === 0)).toEqual([]);
  const found = new Set(records.flatMap(({ terms }) => terms));
  expect(holdings!.listTerms().filter(({ id }) => !found.has(id))).toEqual([]);
});

test('nothing of the text of an article is left out', () => {
  for (const { id, passages } of records) {
    const { document } = holdings!.loadArticle(id);
    for (const side of ['en', 'zh'] as const) {
      const texts = document.blocks[side].map(({ text }) => text).sort();
      expect(passages.flatMap((each) => each[side].split('\n').filter(Boolean)).sort()).toEqual(
        texts.flatMap((text) => text.split('\n')).sort(),
      );
    }
  }
});

test('the search knows the places and the terms by all their names', () => {
  const names = searchNames(holdings!.listPlaces(), holdings!.listTerms());
  const of = (id: string) => names.find((name) => name.id === id);
  expect(of('tianjin')).toEqual({
    kind: 'places',
    id: 'tianjin',
    zh: ['天津', '天津市', '津'],
    en: ['Tianjin', 'Tianjin City', 'Tientsin'],
    pinyin: 'tianjin',
  });
  expect(of('shiyantian')).toEqual({
    kind: 'terms',
    id: 'shiyantian',
    zh: ['试验田'],
    en: ['experimental plots'],
    pinyin: 'shiyantian',
  });
  expect(['hohhot', 'shaanxi', 'xian', 'dalian'].map((id) => of(id)?.pinyin)).toEqual([
    'huhehaote',
    'shanxi',
    'xian',
    'dalian',
  ]);
  expect(names.filter(({ pinyin }) => !/^[a-z]+$/u.test(pinyin))).toEqual([]);
});
