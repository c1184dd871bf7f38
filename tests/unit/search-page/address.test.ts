import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isSame,
  readAddress,
  START,
  writeAddress,
  type SearchAddress,
} from '../../../src/components/search/state/address.ts';
import { NO_FILTERS } from '../../../src/components/search/state/filters.ts';
import { requestOf } from '../../../src/components/search/state/request.ts';
import { SORTS } from '../../../src/search/model.ts';

const filtered = (filters: object) => ({ ...START, filters: { ...NO_FILTERS, ...filters } });

/** Reads what stands behind the path of an address. */
const read = (address: string) => readAddress(new URL(`https://example.org/search/${address}`));

test.each([
  ['', START],
  ['?q=', START],
  ['?q=%E9%A2%86%E5%AF%BC&page=3', { ...START, text: '领导', page: 3 }],
  ['?q=a+b', { ...START, text: 'a b' }],
  ['?sort=newest', { ...START, sort: 'newest' }],
  ['?year=1960&year=1958-12', filtered({ years: ['1960', '1958-12'] })],
  ['?lang=zh', filtered({ lang: 'zh' })],
  ['?place=lan-zhou&term=shiyantian', filtered({ places: ['lan-zhou'], terms: ['shiyantian'] })],
  ['?column=要闻快报', filtered({ columns: ['要闻快报'] })],
  ['?year=1960&year=1960', filtered({ years: ['1960'] })],
])('the address %s is read', (search, address) => {
  expect(read(search)).toEqual(address);
});

test.each([
  '?page=-1',
  '?page=1e99',
  '?page=x',
  '?page=1.5',
  '?sort=best',
  '?sort=relevance',
  '?lang=fr',
  '?year=60',
  '?year=1960-13',
  '?year=1960-06-01',
  '?place=',
  '?place=../x',
  '?term=A%20B',
  '?column=',
  '?column=+',
  '?colour=red',
])('%s cannot be meant and is taken as not there', (search) => {
  expect(read(search)).toEqual(START);
});

const several = (values: fc.Arbitrary<string>) => fc.uniqueArray(values, { maxLength: 3 });
const trimmed = fc.string({ unit: 'grapheme' }).map((text) => text.trim().toWellFormed());
const ids = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/);
const years = fc.integer({ min: 1000, max: 9999 }).map(String);
const addresses: fc.Arbitrary<SearchAddress> = fc.record({
  text: trimmed,
  filters: fc.record(
    {
      years: several(
        fc.oneof(
          years,
          years.map((year) => `${year}-11`),
        ),
      ),
      places: several(ids),
      terms: several(ids),
      columns: several(trimmed.filter((text) => text !== '')),
      lang: fc.constantFrom('en', 'zh'),
    },
    { requiredKeys: ['years', 'places', 'terms', 'columns'] },
  ),
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: 1000 }),
});

test('the address restores a search exactly', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(read(writeAddress(address))).toEqual(address);
    }),
  );
});

test('addresses are the same when they are written the same, and only then', () => {
  fc.assert(
    fc.property(addresses, addresses, (one, other) => {
      expect(isSame(one, read(writeAddress(one)))).toBe(true);
      expect(isSame(one, other)).toBe(writeAddress(one) === writeAddress(other));
    }),
  );
});

test('what is too long for servers stands where they do not see it, and is read from there', () => {
  for (const [characters, isSeen] of [
    [100, true],
    [3000, false],
  ] as const) {
    const address = { ...START, text: '试'.repeat(characters), sort: 'oldest' as const };
    const written = new URL(writeAddress(address), 'https://example.org/search/?q=plots#main');
    expect(written.href.length - written.hash.length).toBeLessThan(8000);
    expect(written.hash === '').toBe(isSeen);
    expect(readAddress(written)).toEqual(address);
  }
});

test('a place on the page is none of the search', () => {
  expect(read('?q=plots#main')).toEqual({ ...START, text: 'plots' });
  expect(read('#main')).toEqual(START);
});

test('what needs no saying is left out of the address', () => {
  expect(writeAddress(START)).toBe('?');
  expect(writeAddress({ ...START, text: 'plots' })).toBe('?q=plots');
});

test('the third page is asked for as the articles from the twenty-first on', () => {
  const request = requestOf({ ...START, text: 'plots', page: 3 }, ['places']);
  expect(request).toMatchObject({ text: 'plots', from: 20, count: 10, facets: ['places'] });
});
