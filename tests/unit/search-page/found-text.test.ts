import { expect, test } from 'vitest';
import { foundText } from '../../../src/components/search/status.ts';
import { pageCount } from '../../../src/components/search/state/request.ts';
import type { Answer, Counts } from '../../../src/search/model.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';

function answerTo(text: string, { articles, passages }: Counts, unfiltered: Counts): Answer {
  const facets = { months: [], columns: [], languages: { en: unfiltered, zh: unfiltered } };
  return { query: parseQuery(text), articles, passages, unfiltered, parts: [], groups: [], facets };
}

const NONE = { articles: 0, passages: 0 };
const SOME = { articles: 1, passages: 34 };
const MANY = { articles: 1200, passages: 2000 };

test.each<[string, Counts, Counts, boolean, string]>([
  ['plots', MANY, MANY, false, '2,000 passages in 1,200 articles'],
  ['plots', SOME, MANY, true, '34 passages in 1 article, of 2,000 passages without the filters'],
  ['plots', NONE, NONE, false, 'Nothing found'],
  ['plots', NONE, NONE, true, 'Nothing found'],
  ['plots', NONE, MANY, true, 'Nothing found with these filters'],
  ['-plots', NONE, NONE, false, 'Nothing to look for'],
  ['!', NONE, NONE, false, 'Nothing to look for'],
])('%s with %o of %o, filtered %s: %s', (text, found, unfiltered, isFiltered, words) => {
  expect(foundText(answerTo(text, found, unfiltered), isFiltered)).toBe(words);
});

test.each([
  [0, 1],
  [1, 1],
  [10, 1],
  [11, 2],
  [1200, 120],
])('%i articles take %i pages', (articles, pages) => {
  expect(pageCount(articles)).toBe(pages);
});
