import { expect, test } from 'vitest';
import { stepFrom } from '../../../src/components/search-box/steps.ts';

test.each([
  ['down from the box leads to the first link', 'ArrowDown', -1, 3, 0],
  ['down leads to the next link', 'ArrowDown', 0, 3, 1],
  ['down from the last link leads nowhere', 'ArrowDown', 2, 3, undefined],
  ['down from the box leads nowhere without links', 'ArrowDown', -1, 0, undefined],
  ['up leads to the link before', 'ArrowUp', 2, 3, 1],
  ['up from the first link leads to the box', 'ArrowUp', 0, 3, -1],
  ['up from the box leads nowhere', 'ArrowUp', -1, 3, undefined],
  ['other keys lead nowhere', 'ArrowRight', 1, 3, undefined],
])('%s', (_, key, at, count, next) => {
  expect(stepFrom(key, at, count)).toBe(next);
});
