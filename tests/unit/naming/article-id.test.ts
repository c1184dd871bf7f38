import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareArticleIds, parseArticleId } from '../../../src/archive/naming/article-id.ts';
import { articleId } from '../../../src/archive/naming/name-article.ts';

const NONE: ReadonlySet<string> = new Set();

test('an article is named by date, page and headline', () => {
  expect(articleId('1957-06-01', 1, '友好往来', NONE)).toBe('1957-06-01-p1-youhao-wanglai');
});

test('articles with the same headline on one page are numbered from the second on', () => {
  const taken = new Set<string>();
  for (const wanted of ['tupian', 'tupian-2', 'tupian-3']) {
    const id = articleId('1958-01-01', 4, '图片', taken);
    expect(id).toBe(`1958-01-01-p4-${wanted}`);
    taken.add(id);
  }
});

test('every name that is made can be read back', () => {
  const day = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  const page = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(day, page, fc.string({ unit: 'grapheme' }), fc.nat(20), (time, n, title, count) => {
      const date = time.toISOString().slice(0, 10);
      const taken = new Set<string>();
      for (let i = 0; i <= count; i++) taken.add(articleId(date, n, title, taken));
      expect(taken.size).toBe(count + 1);
      for (const id of taken) expect(parseArticleId(id)).toMatchObject({ date, page: n });
    }),
  );
});

describe('a name is refused when', () => {
  test.each([
    ['its date is not real', '1957-02-30-p1-youhao'],
    ['its page is missing', '1957-02-03-youhao'],
    ['its page is 0', '1957-02-03-p0-youhao'],
    ['its page has four digits', '1957-02-03-p1000-youhao'],
    ['its slug is missing', '1957-02-03-p1-'],
    ['it has capitals', '1957-02-03-p1-Youhao'],
    ['it climbs out of the folder', '../1957-02-03-p1-youhao'],
    ['it has two dots', '1957-02-03-p1-youhao..txt'],
    ['it has a line end', '1957-02-03-p1-youhao\n'],
    ['it is longer than any name', `1957-02-03-p1-${'a'.repeat(46)}`],
  ])('%s', (_, id) => {
    expect(parseArticleId(id)).toBeUndefined();
  });
});

test('articles are ordered by date, then by the number of the page, then by slug', () => {
  const ordered = [
    '1957-01-30-p2-shenru',
    '1957-01-30-p10-a',
    '1957-01-30-p10-b',
    '1957-01-30-p10-b-2',
    '1957-02-01-p1-z',
  ];
  expect(ordered.toReversed().sort(compareArticleIds)).toEqual(ordered);
});
