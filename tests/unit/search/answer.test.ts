import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sides } from '../../../src/archive/model.ts';
import type { ArticleRecord } from '../../../src/search/index/record.ts';
import { openRecords, removeFolders, type OpenedIndex } from './support/open.ts';

let index: OpenedIndex;

function record(id: string, passages: Sides<string>[]): ArticleRecord {
  return { id, date: id, page: 1, place: '', headline: { en: id, zh: id }, passages };
}

beforeAll(async () => {
  index = await openRecords([
    record('1957-01-30', [
      { en: 'Leading cadres', zh: '领导干部' },
      { en: '', zh: '参谋' },
      { en: 'Experimental plots of cadres', zh: '干部的试验田' },
    ]),
    record('1958-03-20', [
      { en: 'Lanzhou, the plot', zh: '兰州　参谋' },
      { en: 'led', zh: '' },
    ]),
    record('1960-06-11', [{ en: 'No match here', zh: '无' }]),
  ]);
});

afterAll(removeFolders);

/** What a query finds, in short: article and passages, best first. */
async function inShort(query: string): Promise<string> {
  const { groups } = await index.search(query);
  return groups.map(({ article, passages }) => `${article}: ${passages.join(',')}`).join('; ');
}

test('an article must have all parts, in whatever passage and language', async () => {
  expect(await inShort('参谋 plots')).toBe('1958-03-20: 0; 1957-01-30: 1,2');
  expect(await inShort('参谋 plots 无')).toBe('');
});

test('passages that hold most parts come first', async () => {
  expect(await inShort('干部 plots')).toBe('1957-01-30: 2,0');
});

test('articles with what is excluded are left out', async () => {
  expect(await inShort('参谋 -Lanzhou')).toBe('1957-01-30: 1');
  expect(await inShort('参谋 -"the plots"')).toBe('1957-01-30: 1; 1958-03-20: 0');
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
  const answer = await index.search('参谋 Lanzhau');
  expect(answer).toMatchObject({ articles: 0, passages: 0, groups: [] });
  expect(answer.parts).toEqual([
    { articles: 2, passages: 2 },
    { articles: 0, passages: 0 },
  ]);
});

test('a phrase does not run from one passage or language into another', async () => {
  expect(await inShort('"cadres 领导"')).toBe('');
  expect(await inShort('"plot 兰州"')).toBe('');
  expect(await inShort('干部参谋')).toBe('');
});
