import { expect, test } from 'vitest';
import { citedSearch } from '../../../src/components/search/keeping/cited-search.ts';
import { START } from '../../../src/components/search/state/address.ts';
import { NO_FILTERS } from '../../../src/components/search/state/filters.ts';
import { citationOf } from '../../../src/texts/keeping.ts';

const archive = {
  title: { en: 'Leadership reports', zh: '领导工作报道' },
  release: { date: '2026-11-20', hash: '0a1b2c3d4e' },
};
const how = {
  archive,
  page: 'https://archive.example/base/search/?q=old&page=4',
  names: () => undefined,
  now: new Date(2026, 10, 21, 23, 59),
};

test('a search is cited with what it was narrowed by, its release and its counts', () => {
  const address = {
    ...START,
    text: '试验田',
    filters: { ...NO_FILTERS, years: ['1960'], lang: 'zh' as const },
    page: 3,
  };
  const { en, zh } = citationOf(citedSearch(address, { passages: 1034, articles: 12 }, how));
  const link =
    'https://archive.example/base/search/?q=%E8%AF%95%E9%AA%8C%E7%94%B0&lang=zh&year=1960';
  expect(en).toBe(
    'Search for “试验田” (1960, Chinese) in Leadership reports, release 2026-11-20 · 0a1b2c3d4e, ' +
      `${link}: 1,034 passages in 12 articles, searched on 21 November 2026.`,
  );
  expect(zh).toBe(
    '在《领导工作报道》（版本 2026-11-20 · 0a1b2c3d4e）中检索“试验田”（限1960年、中文），' +
      `得 12 篇文章中的 1,034 段。检索日期：2026年11月21日。网址：${link}`,
  );
});

test('a search for which nothing was found can be cited as well', () => {
  const { en, zh } = citationOf(
    citedSearch({ ...START, text: 'x' }, { passages: 0, articles: 0 }, how),
  );
  expect(en).toContain('Search for “x” in Leadership reports');
  expect(en).toContain('0 passages in 0 articles');
  expect(zh).toContain('没有找到结果');
});
