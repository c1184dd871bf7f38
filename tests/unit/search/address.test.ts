import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/components/search/address.ts';

test.each([
  ['', { text: '', page: 1 }],
  ['?q=', { text: '', page: 1 }],
  ['?q=%E9%A2%86%E5%AF%BC&page=3', { text: '领导', page: 3 }],
  ['?q=a+b', { text: 'a b', page: 1 }],
  ['?q=a&page=-1', { text: 'a', page: 1 }],
  ['?q=a&page=1e99', { text: 'a', page: 1 }],
  ['?q=a&page=x', { text: 'a', page: 1 }],
])('the address %s is read', (search, address) => {
  expect(readAddress(search)).toEqual(address);
});

test('the address restores a search exactly', () => {
  const texts = fc.string({ unit: 'grapheme' }).map((text) => text.trim().toWellFormed());
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 1000 }), (text, page) => {
      expect(readAddress(writeAddress({ text, page }))).toEqual({ text, page });
    }),
  );
});
