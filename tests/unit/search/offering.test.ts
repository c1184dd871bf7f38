import { beforeAll, expect, test } from 'vitest';
import type { ArticleRecord } from '../../../src/search/index/record.ts';
import { findAlternatives } from '../../../src/search/lookup/alternatives.ts';
import type { Alternative, Filters } from '../../../src/search/model.ts';
import type { Name } from '../../../src/search/names/name.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { openRecords, type OpenedIndex } from './support/open.ts';
import { NO_FILTERS, requestOf } from './support/requests.ts';

const NAMES: readonly Name[] = [
  { kind: 'places', id: 'tianjin', zh: ['天津'], en: ['Tianjin', 'Tientsin'], pinyin: 'tianjin' },
  { kind: 'places', id: 'lanzhou', zh: ['兰州'], en: ['Lanzhou', 'Lanchow'], pinyin: 'lanzhou' },
  { kind: 'terms', id: 'plot', zh: ['试验田'], en: ['experimental plot'], pinyin: 'shiyantian' },
];

let index: OpenedIndex;

function record(id: string, ...passages: [en: string, zh: string][]): ArticleRecord {
  return {
    ...{ id, date: id, page: 1, column: '', place: '', places: [], terms: [] },
    headline: { en: id, zh: id },
    passages: passages.map(([en, zh]) => ({ en, zh })),
  };
}

beforeAll(async () => {
  index = await openRecords(
    [
      record('1957-01-30', ['A factory in Tianjin', '天津的工厂']),
      record('1958-03-20', ['A mill in Tientsin', '天津的纱厂']),
      record('1959-03-20', ['An experimental plot near Lanzhou', '兰州的试验田']),
      record('1960-03-20', ['', '天津的商店']),
      record('1961-03-20', ['By rail to Tianjin', ''], ['By sea to Tientsin', '']),
    ],
    NAMES,
  );
});

async function offered(text: string, filters: Partial<Filters> = {}): Promise<Alternative[]> {
  const request = requestOf(text, { filters: { ...NO_FILTERS, ...filters } });
  return findAlternatives(index.index, request, (text) => Promise.resolve(parseQuery(text)));
}

/** The offers in short: the whole query with the other name, articles and passages. */
async function inShort(text: string, filters?: Partial<Filters>): Promise<string[]> {
  const found = await offered(text, filters);
  return found.map(({ text, articles, passages }) => `${text} ${articles}/${passages}`);
}

test('a name is offered as the archive has it elsewhere, with what that finds', async () => {
  expect(await inShort('Tientsin')).toEqual(['天津 3/3', 'Tianjin 2/2']);
  const [first] = await offered('tientsin factory');
  expect(first).toEqual({
    typed: 'tientsin',
    name: '天津',
    kind: 'places',
    text: '天津 factory',
    articles: 1,
    passages: 1,
  });
});

test('pinyin without tones is a name too', async () => {
  expect(await inShort('shiyantian')).toEqual(['试验田 1/1', '"experimental plot" 1/1']);
});

test('the filters count', async () => {
  expect(await inShort('Tientsin', { years: ['1957'] })).toEqual(['天津 1/1', 'Tianjin 1/1']);
  expect(await inShort('Tientsin', { lang: 'zh' })).toEqual(['天津 3/3']);
});

test('what finds nothing, or what is found anyway, is not offered', async () => {
  // Lanchow stands nowhere; Lanzhou and 兰州 find the same passage.
  expect(await inShort('Lanzhou')).toEqual([]);
  expect(await inShort('Lanchow')).toEqual(['兰州 1/1', 'Lanzhou 1/1']);
  expect(await inShort('Tientsin', { years: ['1958'] })).toEqual([]);
  expect(await inShort('工厂')).toEqual([]);
});

test('as many passages are offered when they are others, even of the same article', async () => {
  expect(await inShort('Tianjin', { years: ['1961'] })).toEqual(['Tientsin 1/1']);
});

test('a search that is not wanted any more goes no further', async () => {
  const read = (text: string) => Promise.resolve(parseQuery(text));
  const request = requestOf('Tientsin');
  const found = findAlternatives(index.index, request, read, AbortSignal.abort('void'));
  await expect(found).rejects.toBe('void');
});
