import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from '../../../src/search/query/match.ts';
import { bestPlace, excerptOf } from '../../../src/components/search/excerpt.ts';

const CHINESE =
  '车间领导干部深入小组以后，都首先抓思想，加强班组核心领导，发现职工有思想问题，就务虚辩论。'.repeat(
    5,
  );
const ENGLISH =
  'Leading cadres went deep into the groups, and they first focused on ideology. '.repeat(9);

function shown(
  text: string,
  length: number,
  about: number,
  matches: readonly Range[] = [],
): string {
  const { start, end } = excerptOf(text, length, about, matches);
  return text.slice(start, end);
}

test('a text that is hardly longer is shown whole', () => {
  expect(shown(CHINESE.slice(0, 120), 100, 0.9)).toBe(CHINESE.slice(0, 120));
});

test('an excerpt begins and ends with a clause where one is near', () => {
  expect(shown(CHINESE, 60, 0.5)).toMatch(/^(?:车间|都首先|加强|发现|就务虚).*[，。]$/u);
  expect(shown(ENGLISH, 200, 0.5)).toMatch(/^(?:Leading|and they).*[,.]$/u);
});

test('no word is cut in two', () => {
  const words = 'experimental '.repeat(60).trim();
  for (const about of [0, 0.2, 0.51, 0.77, 1]) {
    expect(shown(words, 200, about).trim()).toMatch(/^experimental(?: experimental)*$/u);
  }
});

test('what was found is not cut in two at the edge of an excerpt', () => {
  const text = '领导干部'.repeat(60);
  const matches = Array.from({ length: 60 }, (_, at) => ({ start: 4 * at, end: 4 * at + 4 }));
  for (const about of [0, 0.2, 0.51, 0.77, 1]) {
    expect(shown(text, 50, about, matches)).toMatch(/^(?:领导干部){12,15}$/u);
  }
});

test('a match that is longer than the excerpt is trimmed all the same', () => {
  const text = '领'.repeat(1000);
  expect(shown(text, 100, 0.5, [{ start: 0, end: 1000 }]).length).toBeLessThan(150);
});

test('an excerpt begins where it shows most parts of the query, and there at the first', () => {
  const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 2 }));
  const text = ' '.repeat(1000);
  expect(bestPlace(text, 100, [at(10, 600)])).toBe(0.01);
  expect(bestPlace(text, 100, [at(10, 600, 900), at(620, 940)])).toBe(0.6);
  expect(bestPlace(text, 100, [at(10), at(400), at(700)])).toBe(0.01);
  expect(bestPlace(text, 100, [at(10, 700), at(400), at(450, 690)])).toBe(0.4);
  expect(bestPlace(text, 100, [[], []])).toBeUndefined();
});

test('a text of nothing but matches has its place at once', () => {
  const everywhere = Array.from({ length: 500_000 }, (_, start) => ({ start, end: start + 1 }));
  const text = '1'.repeat(everywhere.length);
  expect(bestPlace(text, 100, [everywhere, everywhere.slice(400_000)])).toBeCloseTo(0.8, 2);
});

test('an excerpt shows what it is about and is about as long as it should be', () => {
  const texts = fc.string({ unit: fc.constantFrom('领', '，', 'a', ' ', '. '), minLength: 50 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 60 }), fc.nat(), (text, length, seed) => {
      const match = seed % text.length;
      const { start, end } = excerptOf(text, length, match / text.length, []);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeLessThanOrEqual(match);
      expect(end).toBeGreaterThan(match);
      expect(end - start).toBeLessThanOrEqual(length * 1.3 + 2);
    }),
  );
});
