import { beforeAll, expect, test } from 'vitest';
import type { Sides } from '../../../src/archive/model.ts';
import type { ArticleRecord } from '../../../src/search/index/record.ts';
import type { Filters, SearchRequest } from '../../../src/search/model.ts';
import type { Name } from '../../../src/search/names/name.ts';
import { openRecords, type OpenedIndex } from './support/open.ts';
import { NO_FILTERS } from './support/requests.ts';

const NAMES: readonly Name[] = [
  { kind: 'places', id: 'lanzhou', zh: ['兰州'], en: ['Lanzhou', 'Lanchow'], pinyin: 'lanzhou' },
  { kind: 'places', id: 'tianjin', zh: ['天津'], en: ['Tianjin'], pinyin: 'tianjin' },
  { kind: 'terms', id: 'plot', zh: ['试验田'], en: ['experimental plot'], pinyin: 'shiyantian' },
];

let index: OpenedIndex;

function record(
  id: string,
  passages: Sides<string>[],
  more: Partial<ArticleRecord> = {},
): ArticleRecord {
  return {
    ...{ id, date: id.slice(0, 10), page: 1, column: '', place: '', places: [], terms: [] },
    headline: { en: `On ${id}`, zh: `论${id}` },
    passages,
    ...more,
  };
}

beforeAll(async () => {
  index = await openRecords(
    [
      record(
        '1957-01-30',
        [
          { en: 'Leading cadres', zh: '领导干部' },
          { en: '', zh: '参谋' },
          { en: 'Experimental plots of cadres', zh: '干部的试验田' },
        ],
        { terms: ['plot'], column: '读者来信' },
      ),
      record(
        '1958-03-20',
        [
          { en: 'Lanzhou, the plot', zh: '兰州　参谋' },
          { en: 'led', zh: '' },
        ],
        { places: ['lanzhou'], place: '兰州', page: 2 },
      ),
      record('1960-06-11', [{ en: 'No match here', zh: '无' }]),
      record('1960-06-12-p1-a', [{ en: 'A pilot', zh: '参谋长' }], {
        places: ['tianjin', 'lanzhou'],
      }),
      record('1960-06-12-p1-b', [{ en: 'Another staff officer', zh: '老参谋' }]),
    ],
    NAMES,
  );
});

/** What a query finds, in short: articles in their order, each with its passages. */
async function inShort(text: string, changes: Partial<SearchRequest> = {}): Promise<string> {
  const { groups } = await index.search(text, changes);
  return groups.map(({ article, passages }) => `${article}: ${passages.join(',')}`).join('; ');
}

function filtered(filters: Partial<Filters>): Partial<SearchRequest> {
  return { filters: { ...NO_FILTERS, ...filters } };
}

test('an article must have all parts, in whatever passage and language', async () => {
  expect(await inShort('参谋 plots')).toBe('1958-03-20: 0; 1957-01-30: 1,2');
  expect(await inShort('参谋 plots 无')).toBe('');
});

test('passages that hold most parts come first', async () => {
  expect(await inShort('干部 plots')).toBe('1957-01-30: 2,0');
});

test('articles with what is excluded are left out', async () => {
  expect(await inShort('参谋 plot -Lanzhou')).toBe('1957-01-30: 1,2');
  expect(await inShort('参谋 plot -"the plots"')).toBe('1958-03-20: 0; 1957-01-30: 1,2');
  expect(await inShort('-Lanzhou')).toBe('');
});

test('a passage is counted once, however often and in both languages it holds the query', async () => {
  const answer = await index.search('cadres 干部');
  expect(answer).toMatchObject({ articles: 1, passages: 2 });
  expect(answer.parts).toEqual([
    { articles: 1, passages: 2 },
    { articles: 1, passages: 2 },
  ]);
});

test('each part is counted by itself when together they find nothing', async () => {
  const answer = await index.search('参谋 Lanzhau -plot', filtered({ years: ['1957'] }));
  expect(answer).toMatchObject({ articles: 0, passages: 0, groups: [] });
  expect(answer.parts).toEqual([
    { articles: 4, passages: 4 },
    { articles: 0, passages: 0 },
    { articles: 2, passages: 2 },
  ]);
});

test('a phrase does not run from one passage or language into another', async () => {
  expect(await inShort('"cadres 领导"')).toBe('');
  expect(await inShort('"plot 兰州"')).toBe('');
  expect(await inShort('干部参谋')).toBe('');
});

test('the results say of an article what it is', async () => {
  const { groups } = await index.search('兰州');
  expect(groups).toEqual([
    {
      ...{ article: '1958-03-20', date: '1958-03-20', page: 2, column: '', place: '兰州' },
      headline: { en: 'On 1958-03-20', zh: '论1958-03-20' },
      passages: [0],
    },
  ]);
});

test('oldest and newest order by day, and equals as the archive does', async () => {
  const days = async (sort: SearchRequest['sort']) =>
    (await index.search('参谋', { sort })).groups.map(({ article }) => article);
  const same = ['1960-06-12-p1-a', '1960-06-12-p1-b'];
  expect(await days('oldest')).toEqual(['1957-01-30', '1958-03-20', ...same]);
  expect(await days('newest')).toEqual([...same, '1958-03-20', '1957-01-30']);
  expect(await days('relevance')).toEqual(['1957-01-30', '1958-03-20', ...same]);
});

test.each<[string, Partial<Filters>, string]>([
  ['a year', { years: ['1958'] }, '1958-03-20: 0'],
  ['a month', { years: ['1957-01', '1958-02'] }, '1957-01-30: 1'],
  ['two years', { years: ['1957', '1958'] }, '1957-01-30: 1; 1958-03-20: 0'],
  ['a place', { places: ['tianjin'] }, '1960-06-12-p1-a: 0'],
  ['either of two places', { places: ['tianjin', 'lanzhou'] }, '1958-03-20: 0; 1960-06-12-p1-a: 0'],
  ['a term', { terms: ['plot'] }, '1957-01-30: 1'],
  ['a column', { columns: ['读者来信'] }, '1957-01-30: 1'],
  ['all that is chosen', { years: ['1960'], places: ['lanzhou'] }, '1960-06-12-p1-a: 0'],
  ['a place where nothing is', { places: ['atlantis'] }, ''],
  ['what is no year', { years: ['19', '195', '1957-', '1957-0'] }, ''],
])('filtered by %s', async (_, filters, expected) => {
  expect(await inShort('参谋', filtered(filters))).toBe(expected);
  expect((await index.search('参谋', filtered(filters))).unfiltered).toEqual({
    articles: 4,
    passages: 4,
  });
});

test('with a language only the passages count that hold the query there', async () => {
  expect(await inShort('plot 干部', filtered({ lang: 'zh' }))).toBe('');
  expect(await inShort('cadres plots', filtered({ lang: 'en' }))).toBe('1957-01-30: 2,0');
  // What is excluded is so in either language.
  expect(await inShort('参谋 -Lanzhou', filtered({ lang: 'zh', years: ['1958'] }))).toBe('');
});

test('facets say what another choice would find', async () => {
  const { facets } = await index.search('参谋', filtered({ places: ['lanzhou'], years: ['1958'] }));
  const one = { articles: 1, passages: 1 };
  expect(facets).toEqual({
    months: [
      { value: '1958-03', ...one },
      { value: '1960-06', ...one },
    ],
    columns: [],
    languages: { en: { articles: 0, passages: 0 }, zh: one },
    places: [{ value: 'lanzhou', ...one }],
    terms: [],
  });
  const { facets: all } = await index.search('参谋 plot', { facets: [] });
  expect(all).toEqual({
    months: [
      { value: '1957-01', articles: 1, passages: 2 },
      { value: '1958-03', ...one },
    ],
    columns: [{ value: '读者来信', articles: 1, passages: 2 }],
    languages: { en: { articles: 0, passages: 0 }, zh: { articles: 0, passages: 0 } },
  });
});

test('facets that nobody asks for cost no file', async () => {
  const { search, loaded } = await openRecords([record('1957-01-30', [{ en: 'led', zh: '' }])]);
  await search('lead', { facets: [] });
  expect(loaded).toEqual(['articles.bin', 'directory.bin', 't/0.bin', 'h/0.bin']);
  await search('led', { facets: ['places'] });
  await search('led', { facets: ['places'] });
  expect(loaded.slice(4)).toEqual(['places.bin']);
});

test('in an archive without articles nothing is found', async () => {
  const { search } = await openRecords([]);
  expect(await search('领导 plot')).toMatchObject({ articles: 0, passages: 0, groups: [] });
});
