import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard, scrollFor } from '../../../src/components/words/placement.ts';

const VIEW = { width: 1000, height: 800 };

const CARD = { width: 300, height: 200 };

const wordAt = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

describe('a card', () => {
  test('stands below its word', () => {
    const { left, top, height } = placeCard(wordAt(200, 100), CARD, VIEW);
    expect(left).toBe(200);
    expect(top).toBeGreaterThanOrEqual(120);
    expect(top).toBeLessThan(140);
    expect(height).toBe(200);
  });

  test('stands above a word near the bottom', () => {
    const { top, height } = placeCard(wordAt(200, 750), CARD, VIEW);
    expect(top + height).toBeLessThanOrEqual(750);
    expect(height).toBe(200);
  });

  test('is made less high where there is room for it on neither side', () => {
    const low = { width: 800, height: 300 };
    const { top, height } = placeCard(wordAt(200, 100), { width: 300, height: 400 }, low);
    expect(height).toBeLessThan(300 - 120);
    expect(top).toBeGreaterThanOrEqual(120);
  });

  test('is always on the screen, and never over a word that is on it', () => {
    const spot = fc.record({
      left: fc.integer({ min: 0, max: 960 }),
      top: fc.integer({ min: 0, max: 780 }),
    });
    const height = fc.integer({ min: 50, max: 1500 });
    fc.assert(
      fc.property(spot, height, ({ left, top }, wanted) => {
        const word = wordAt(left, top);
        const placed = placeCard(word, { width: 300, height: wanted }, VIEW);
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.left + 300).toBeLessThanOrEqual(VIEW.width);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.top + placed.height).toBeLessThanOrEqual(VIEW.height);
        expect(placed.height).toBeGreaterThan(0);
        const isClear = placed.top >= word.bottom || placed.top + placed.height <= word.top;
        expect(isClear).toBe(true);
      }),
    );
  });
});

describe('the page', () => {
  const seen = { top: 20, bottom: 500 };

  test.each([
    ['stays where it is for a word in sight', 100, 0],
    ['goes up for a word above', -30, -50],
    ['goes down for a word below', 600, 120],
  ])('%s', (_, top, expected) => {
    expect(scrollFor(wordAt(0, top), seen)).toBe(expected);
  });

  test('shows the beginning of what is higher than the room for it', () => {
    expect(scrollFor({ left: 0, right: 10, top: 50, bottom: 900 }, seen)).toBe(30);
  });
});
