import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  sentenceAfter,
  type Part,
  type SentenceStep,
} from '../../../src/components/reading/sentences/order.ts';

/** `1e 2e 1z 2z`: the numbers of sentences with their sides, in reading order. */
const partsOf = (text: string): Part[] =>
  text.split(' ').map((part) => ({
    segment: part.slice(0, -1),
    side: part.endsWith('e') ? 'en' : 'zh',
  }));

describe('in two passages, of which the second has a sentence in two parts', () => {
  const parts = partsOf('1e 2e 1z 2z 3e 4e 3e 4z 3z');

  test.each<[string, number, SentenceStep, number | undefined]>([
    ['down leads to the next sentence of the same side', 0, 'nextSentence', 1],
    ['down leads over the other side into the next passage', 1, 'nextSentence', 4],
    ['up leads back into the passage before', 4, 'previousSentence', 1],
    ['down on the Chinese stays with the Chinese', 3, 'nextSentence', 7],
    ['a sentence in two parts is one stop', 5, 'nextSentence', undefined],
    ['up from its second part leads to what is before its first', 6, 'previousSentence', 1],
    ['down from its second part leads to what is after its first', 6, 'nextSentence', 5],
    ['there is nothing above the first', 0, 'previousSentence', undefined],
    ['sideways leads to the partner', 1, 'partner', 3],
    ['and back', 3, 'partner', 1],
    ['to the first of its parts', 8, 'partner', 4],
  ])('%s', (_, at, step, to) => {
    expect(sentenceAfter(parts, at, step)).toBe(to);
  });
});

test('a sentence whose partner is not on the page leads nowhere sideways', () => {
  expect(sentenceAfter(partsOf('1e 2e 2z'), 0, 'partner')).toBeUndefined();
});

const anyParts = fc.array(
  fc.record({
    segment: fc.integer({ min: 1, max: 9 }).map(String),
    side: fc.constantFrom('en' as const, 'zh' as const),
  }),
  { minLength: 1, maxLength: 40 },
);

test('down as often as it goes leads once through every sentence of a side, and up back again', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const { side } = parts[0]!;
      const walk = (from: number, step: SentenceStep): number[] => {
        const way = [from];
        for (let at = sentenceAfter(parts, from, step); at !== undefined;) {
          way.push(at);
          at = sentenceAfter(parts, at, step);
        }
        return way;
      };
      const down = walk(0, 'nextSentence');
      const own = parts.filter((part) => part.side === side);
      expect(down.map((at) => parts[at]!.segment)).toEqual([
        ...new Set(own.map(({ segment }) => segment)),
      ]);
      expect(walk(down.at(-1)!, 'previousSentence')).toEqual(down.toReversed());
    }),
  );
});
