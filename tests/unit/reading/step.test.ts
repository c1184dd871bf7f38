import { expect, test } from 'vitest';
import {
  isInView,
  passageAfter,
  passageAt,
  type Direction,
} from '../../../src/components/reading/passages/step.ts';

/** Five passages of 100 pixels, the reader having scrolled down so far. */
const scrolledBy = (pixels: number) =>
  [0, 100, 200, 300, 400].map((top) => ({ top: top - pixels, bottom: top + 100 - pixels }));

test.each<[string, number, Direction, number, number | undefined]>([
  ['from a passage to the next', 0, 'next', 1, 2],
  ['from a passage to the previous', 0, 'previous', 1, 0],
  ['not beyond the last', 0, 'next', 4, undefined],
  ['not before the first', 0, 'previous', 0, undefined],
  ['without a current one to the first that begins in view', 150, 'next', -1, 2],
  ['without a current one at the top to the first', 0, 'next', -1, 0],
  ['without a current one back to what begins above', 150, 'previous', -1, 1],
  ['nowhere back at the top', 0, 'previous', -1, undefined],
  ['nowhere on below the text', 900, 'next', -1, undefined],
  ['back to the last from below the text', 900, 'previous', -1, 4],
])('a step leads %s', (_, scrolled, direction, current, to) => {
  expect(passageAfter(direction, scrolledBy(scrolled), current)).toBe(to);
});

test('the passage that is read is the first that reaches below the reading line', () => {
  expect(passageAt(scrolledBy(0), 25)).toBe(0);
  expect(passageAt(scrolledBy(80), 25)).toBe(1);
  expect(passageAt(scrolledBy(900), 25)).toBe(-1);
});

test('a passage is in view when any of it is', () => {
  const [first] = scrolledBy(99);
  const [above] = scrolledBy(100);
  expect([first!, above!].map((passage) => isInView(passage, 500))).toEqual([true, false]);
  expect(isInView({ top: 500, bottom: 600 }, 500)).toBe(false);
});
