import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepFrom } from '../../../src/components/article/steps.ts';

test.each([
  ['the first place comes first', -1, 'next', 5, { at: 0, wrapped: false }],
  ['then the second', 0, 'next', 5, { at: 1, wrapped: false }],
  ['after the last place comes the first again', 4, 'next', 5, { at: 0, wrapped: true }],
  ['before the first place comes the last again', 0, 'previous', 5, { at: 4, wrapped: true }],
  ['before what is behind them all comes the last', 5, 'previous', 5, { at: 4, wrapped: false }],
  ['a place alone leads to itself', 0, 'next', 1, { at: 0, wrapped: true }],
] as const)('%s', (_, from, direction, count, step) => {
  expect(stepFrom(from, direction, count)).toEqual(step);
});

test('as many steps as there are places lead through each of them once, going round once', () => {
  const sizes = fc
    .integer({ min: 1, max: 50 })
    .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 1 })));
  fc.assert(
    fc.property(sizes, fc.constantFrom('next', 'previous'), ([count, start], direction) => {
      const steps = [];
      for (let at = start; steps.length < count; at = steps.at(-1)!.at) {
        steps.push(stepFrom(at, direction, count));
      }
      expect(new Set(steps.map(({ at }) => at)).size).toBe(count);
      expect(steps.at(-1)!.at).toBe(start);
      expect(steps.filter(({ wrapped }) => wrapped)).toHaveLength(1);
    }),
  );
});
