import { expect, test } from 'vitest';
import { labelOf, nameOf } from '../../../src/components/search/narrowing/labels.ts';
import { namesFrom } from '../../../src/components/search/narrowing/names.ts';
import type { Facet } from '../../../src/components/search/state/filters.ts';
import type { Name } from '../../../src/search/names/name.ts';

const NAMES: Name[] = [
  { kind: 'places', id: 'tianjin', zh: ['天津', '津'], en: ['Tianjin', 'Tientsin'], pinyin: '' },
  { kind: 'terms', id: 'ganbu', zh: ['干部'], en: ['cadres', 'cadre'], pinyin: 'ganbu' },
  { kind: 'terms', id: 'wuxu', zh: ['务虚'], en: [], pinyin: 'wuxu' },
];

test.each<[Facet, string, string, string]>([
  ['years', '1960', '1960', '1960年'],
  ['years', '1960-06', 'June 1960', '1960年6月'],
  ['lang', 'zh', 'Chinese', '中文'],
  ['columns', '要闻快报', '要闻快报', '要闻快报'],
  ['places', 'tianjin', 'Tianjin', '天津'],
  ['terms', 'ganbu', 'cadres', '干部'],
  ['terms', 'wuxu', '务虚', '务虚'],
  ['places', 'atlantis', 'atlantis', 'atlantis'],
])('%s %s is called %s and %s', async (facet, value, en, zh) => {
  const names = namesFrom(() => Promise.resolve(NAMES));
  await names.load();
  expect(nameOf({ facet, value }, names.find)).toEqual({ en, zh });
});

test('a place and a term are shown by both their names, each in its language', async () => {
  const names = namesFrom(() => Promise.resolve(NAMES));
  await names.load();
  expect(labelOf({ facet: 'places', value: 'tianjin' }, names.find)).toEqual([
    { lang: 'en', text: 'Tianjin' },
    { lang: 'zh-Hans', text: '天津' },
  ]);
  expect(labelOf({ facet: 'terms', value: 'ganbu' }, names.find)).toEqual([
    { lang: 'zh-Hans', text: '干部' },
    { lang: 'en', text: 'cadres' },
  ]);
  expect(labelOf({ facet: 'terms', value: 'wuxu' }, names.find)).toEqual([
    { lang: 'zh-Hans', text: '务虚' },
  ]);
});

test('names are loaded once; those that could not be had are asked for again', async () => {
  let asked = 0;
  const names = namesFrom(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('refused')) : Promise.resolve(NAMES);
  });
  expect(names.isSettled()).toBe(false);
  expect(await names.load()).toBe(true);
  expect(names.isSettled()).toBe(true);
  expect(names.find('places', 'tianjin')).toBeUndefined();
  expect(await names.load()).toBe(true);
  expect(names.find('places', 'tianjin')).toEqual(NAMES[0]);
  expect(await names.load()).toBe(false);
  expect(asked).toBe(2);
});
