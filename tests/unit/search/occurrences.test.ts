import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachToken } from '../../../src/search/index/occurrences.ts';
import { elementsOf } from '../../../src/search/text/elements.ts';

/** The tokens of a text with their positions. */
function tokensIn(text: string): [token: string, position?: number][] {
  const tokens: [string, number?][] = [];
  forEachToken(text, (...found) => tokens.push(found));
  return tokens;
}

/** The tokens of a text whose positions are kept, by position. */
function inOrder(text: string): string[] {
  return tokensIn(text)
    .filter(([, position]) => position !== undefined)
    .sort(([, a], [, b]) => a! - b!)
    .map(([token, position]) => `${position} ${token}`);
}

test('a word takes one position, a run one for each of its characters', () => {
  expect(inOrder('plotted 领导，10')).toEqual([
    '0 plot plotted',
    '1 领导',
    '2 导,',
    '3 ,1',
    '4 10',
    '5 0 ',
  ]);
});

test('a line’s end takes a position, and words on both sides of it are no pair', () => {
  expect(inOrder('of\nplots')).toEqual(['0 of of', '2 plot plots']);
  expect(inOrder('领\n\n导')).toEqual(['0 领 ', '2 导 ']);
});

test('two words are a token when one of them is common and nothing stands between them', () => {
  expect(inOrder('plots of the new, of')).toEqual([
    '0 plot plots',
    '0 "plots of of',
    '1 of of',
    '1 "of the the',
    '2 the the',
    '2 "the new new',
    '3 new new',
    '3 "new of of',
    '4 of of',
  ]);
  expect(inOrder('of 领 plots').filter((token) => token.includes('"'))).toEqual([]);
});

test('every sign is a token without a position, as often as it stands in the text', () => {
  const signs = tokensIn('领导“领”, plots 10%').filter(([, position]) => position === undefined);
  expect(signs.map(([token]) => token)).toEqual(['领', '导', '领', '1', '0']);
});

test('the positions of a token ascend, and every position up to the last has one, but for line ends', () => {
  const unit = fc.constantFrom('领', '导', '1', '%', ' ', '\n', ' the ', ' plots', '“', '𠀀');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const positions = new Map<string, number[]>();
      for (const [token, position] of tokensIn(text)) {
        if (position === undefined) continue;
        positions.set(token, [...(positions.get(token) ?? []), position]);
      }
      for (const ofToken of positions.values()) {
        expect(ofToken).toEqual([...new Set(ofToken)].sort((a, b) => a - b));
      }
      const elements = elementsOf(text);
      const lengths = elements.map(({ kind, text }) =>
        kind === 'run' ? Array.from(text).length : 1,
      );
      const taken = new Set([...positions.values()].flat());
      const breaks = elements.filter(({ kind }) => kind === 'break').length;
      expect(taken.size).toBe(lengths.reduce((sum, length) => sum + length, 0) - breaks);
    }),
  );
});
