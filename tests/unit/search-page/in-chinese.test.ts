import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Facet } from '../../../src/components/search/state/filters.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import type { Answer, Counts } from '../../../src/search/model.ts';
import type { Name } from '../../../src/search/names/name.ts';

/** What a page loads that speaks Chinese: texts are chosen once, when they are loaded. */
async function load() {
  const { foundText } = await import('../../../src/components/search/status.ts');
  const { labelOf } = await import('../../../src/components/search/narrowing/labels.ts');
  return { foundText, labelOf };
}

let page: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'zh-Hans' } });
  vi.resetModules();
  page = await load();
});

afterAll(() => {
  vi.unstubAllGlobals();
});

function answerTo(text: string, found: Counts, unfiltered: Counts): Answer {
  const facets = { months: [], columns: [], languages: { en: unfiltered, zh: unfiltered } };
  return { query: parseQuery(text), ...found, unfiltered, parts: [], groups: [], facets };
}

const NONE = { articles: 0, passages: 0 };
const SOME = { articles: 12, passages: 34 };
const MANY = { articles: 1200, passages: 2000 };

test.each<[string, Counts, Counts, boolean, string]>([
  ['田', SOME, SOME, false, '12 篇文章中的 34 段'],
  ['田', SOME, MANY, true, '12 篇文章中的 34 段，不加筛选共 2,000 段'],
  ['田', NONE, MANY, true, '按这些筛选条件没有找到结果'],
  ['田', NONE, NONE, false, '没有找到结果'],
  ['-田', NONE, NONE, false, '没有可检索的内容'],
])('%s with %o of %o, filtered %s: %s', (text, found, unfiltered, isFiltered, words) => {
  expect(page.foundText(answerTo(text, found, unfiltered), isFiltered)).toBe(words);
});

const NAMES: Name[] = [
  { kind: 'places', id: 'tianjin', zh: ['天津'], en: ['Tianjin'], pinyin: '' },
  { kind: 'terms', id: 'ganbu', zh: ['干部'], en: ['cadres'], pinyin: 'ganbu' },
];

test.each<[Facet, string, { text: string; lang?: string }[]]>([
  ['years', '1960-06', [{ text: '1960年6月' }]],
  ['lang', 'en', [{ text: '英文' }]],
  [
    'places',
    'tianjin',
    [
      { text: '天津', lang: 'zh-Hans' },
      { text: 'Tianjin', lang: 'en' },
    ],
  ],
  [
    'terms',
    'ganbu',
    [
      { text: '干部', lang: 'zh-Hans' },
      { text: 'cadres', lang: 'en' },
    ],
  ],
])('%s %s is shown in Chinese, a name in Chinese first', (facet, value, label) => {
  const find = (kind: string, id: string) =>
    NAMES.find((name) => name.kind === kind && name.id === id);
  expect(page.labelOf({ facet, value }, find)).toEqual(label);
});
