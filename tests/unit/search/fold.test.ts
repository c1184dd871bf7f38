import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/search/text/fold.ts';

test.each([
  ['６６．９％', '66.9%'],
  ['Ｌａｎｚｈｏｕ', 'lanzhou'],
  ['Fuxin’s “plots”', "fuxin's “plots”"],
  ['Tʻientsin, Tʼientsin', "t'ientsin, t'ientsin"],
  ['café, CAFE\u0301', 'cafe, cafe'],
  ['㎏ ℃ ½', 'kg °c 1⁄2'],
  ['co\u00ADoper\u200Bate', 'cooperate'],
  ['领导\u3000干部', '领导 干部'],
  ['a\uD840\u200B\uDC00𠀀', 'a\uFFFD\uFFFD𠀀'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test('each folded character leads back to the characters that it stands for', () => {
  const text = 'a㎏６e\u0301领';
  const { text: folded, starts, ends } = foldText(text);
  expect(Array.from(folded, (char, at) => [char, text.slice(starts[at], ends[at])])).toEqual([
    ['a', 'a'],
    ['k', '㎏'],
    ['g', '㎏'],
    ['6', '６'],
    ['e', 'e\u0301'],
    ['领', '领'],
  ]);
});

test('the way back holds for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: folded, starts, ends } = foldText(text);
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      for (let at = 0; at < folded.length; at += 1) {
        const [start, end] = [starts[at]!, ends[at]!];
        expect(start).toBeGreaterThanOrEqual(at > 0 ? starts[at - 1]! : 0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(foldText(text.slice(start, end)).text).toContain(folded[at]);
      }
    }),
  );
});

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldText(text).text;
      expect(foldText(once).text).toBe(once);
    }),
  );
});
