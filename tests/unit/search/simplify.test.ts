import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { findMatches } from '../../../src/search/query/match.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { mayBeTraditional, withSimplified } from '../../../src/search/query/simplify.ts';
import { writeQuery } from '../../../src/search/query/write.ts';

const simplify = Converter({ from: 't', to: 'cn' });

function read(text: string) {
  return withSimplified(parseQuery(text), simplify);
}

test('traditional characters find simplified text', () => {
  const query = read('領導 "後來 居上" -試驗田');
  expect(findMatches('领导干部，后来居上', query)).toEqual([
    { start: 0, end: 2 },
    { start: 5, end: 9 },
  ]);
  expect(writeQuery(query)).toBe('领导 "后来 居上" -试验田');
});

test('traditional characters find themselves too', () => {
  expect(findMatches('前後', read('後'))).toEqual([{ start: 1, end: 2 }]);
  expect(findMatches('前后', read('後'))).toEqual([{ start: 1, end: 2 }]);
});

test('traditional characters in straight quotation marks find those of Chinese print', () => {
  const query = read('推廣"試驗田"的');
  expect(findMatches('推广“试验田”的经验', query)).toEqual([{ start: 0, end: 8 }]);
  expect(writeQuery(query)).toBe('推广"试验田"的');
});

test('simplified text and English need no table', () => {
  expect(mayBeTraditional('领导干部 plots 66.4%')).toBe(false);
  expect(mayBeTraditional('領導')).toBe(true);
  expect(read('领导 plots')).toEqual(parseQuery('领导 plots'));
});
