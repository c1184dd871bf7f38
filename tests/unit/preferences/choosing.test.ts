import { afterEach, expect, test, vi } from 'vitest';
import { CHOICES, STORED, type Choice } from '../../../src/components/preferences/choices.ts';
import { choose, chosen, onChoice } from '../../../src/components/preferences/preferences.ts';
import { fakePage } from './support/fake-page.ts';

const ARTICLE = 'https://archive.example/articles/a/';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('before a reader has chosen, everything is as usual', () => {
  fakePage(ARTICLE);
  const names = Object.keys(CHOICES) as Choice[];
  expect(names.map((name) => chosen(name))).toEqual(names.map((name) => CHOICES[name][0]));
});

test('a choice shows on the page at once and is kept for every visit', () => {
  const { data, kept } = fakePage(ARTICLE);
  choose('view', 'en');
  choose('ground', 'sepia');
  expect(data).toEqual({ view: 'en', ground: 'sepia' });
  expect(chosen('view')).toBe('en');
  expect(kept.choices()).toEqual({ view: 'en', ground: 'sepia' });
});

test('what is as usual leaves nothing on the page, and is kept as a choice like others', () => {
  const { data, kept } = fakePage(ARTICLE);
  choose('view', 'en');
  choose('view', 'both');
  expect(data).toEqual({});
  expect(kept.choices()).toEqual({ view: 'both' });
});

test('a choice ends what the address asked for, and leaves the rest of the address alone', () => {
  const page = fakePage(`${ARTICLE}?view=en&q=a%20b&pinyin=on#p1`);
  page.tab.setItem(STORED, '{"view":"en","pinyin":"on"}');
  choose('view', 'zh');
  expect(page.address()).toBe(`${ARTICLE}?q=a+b&pinyin=on#p1`);
  expect(page.tab.choices()).toEqual({ pinyin: 'on' });
});

test('an address that asks for nothing stays as it was written', () => {
  const page = fakePage(`${ARTICLE}?q=a%20b`);
  choose('view', 'zh');
  expect(page.address()).toBe(`${ARTICLE}?q=a%20b`);
});

test('listeners are told the name of what was chosen, after the page shows it', () => {
  fakePage(ARTICLE);
  const told: string[] = [];
  onChoice((choice) => told.push(`${choice} ${chosen(choice)}`));
  choose('pinyin', 'on');
  choose('size', '130');
  expect(told).toEqual(['pinyin on', 'size 130']);
});

test.each([
  ['no JSON', 'view=en'],
  ['null', 'null'],
  ['a number', '5'],
  ['a text', '"en"'],
])('where the storage holds %s, a choice is kept all the same', (_, rubbish) => {
  const { kept } = fakePage(ARTICLE);
  kept.setItem(STORED, rubbish);
  choose('view', 'en');
  expect(kept.choices()).toMatchObject({ view: 'en' });
});

test('where nothing can be stored, a choice holds for this page', () => {
  const { data, kept, tab } = fakePage(ARTICLE);
  kept.refusal = new Error('QuotaExceededError');
  tab.refusal = new Error('SecurityError');
  choose('lines', 'wide');
  expect(data).toEqual({ lines: 'wide' });
  expect(chosen('lines')).toBe('wide');
});
