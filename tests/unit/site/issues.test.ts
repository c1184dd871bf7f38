import { expect, test } from 'vitest';
import { PAGES as en } from '../../../src/texts/en/pages.ts';
import { PAGES as zh } from '../../../src/texts/zh/pages.ts';
import { placesInIssues } from '../../../src/site/issues.ts';

const places = (...dates: string[]) =>
  placesInIssues(dates.map((date) => ({ date }))).map(({ at, of }) => `${at} of ${of}`);

test('articles are counted within their issue of the newspaper', () => {
  expect(places('1958-03-20', '1960-06-11', '1960-06-11', '1960-06-11', '1960-08-09')).toEqual([
    '1 of 1',
    '1 of 3',
    '2 of 3',
    '3 of 3',
    '1 of 1',
  ]);
});

test('a page says which article of an issue it is, in both languages', () => {
  const issue = (at: number, of: number) => [
    en.article.issue(at, of, '1960-06-11'),
    zh.article.issue(at, of, '1960-06-11'),
  ];
  expect(issue(2, 5)).toEqual([
    'Article 2 of 5 from the issue of 11 June 1960',
    '本站收录1960年6月11日的文章 5 篇，本篇为第 2 篇',
  ]);
  expect(issue(1, 1)).toEqual([
    'The one article from the issue of 11 June 1960',
    '本站收录1960年6月11日的文章，只此一篇',
  ]);
});

test('an archive without articles has no places', () => {
  expect(places()).toEqual([]);
});
