import { describe, expect, test } from 'vitest';
import { createRandom, shuffled, weighted } from '../../../scripts/bench/corpus/random.ts';

describe('random numbers', () => {
  test('come in the same order for the same seed and index, and in another for others', () => {
    const draw = (seed: number, index: number) => {
      const random = createRandom(seed, index);
      return Array.from({ length: 5 }, () => random.below(1_000_000));
    };
    expect(draw(1, 2)).toEqual(draw(1, 2));
    expect(draw(1, 2)).not.toEqual(draw(2, 1));
    expect(draw(1, 2)).not.toEqual(draw(1, 3));
  });

  test('are spread evenly, and skewed ones fall off', () => {
    const random = createRandom(5, 0);
    const even = Array.from({ length: 4000 }, () => random.below(4));
    for (const value of [0, 1, 2, 3]) {
      expect(even.filter((one) => one === value).length / 4000).toBeCloseTo(0.25, 1);
    }
    const skewed = Array.from({ length: 4000 }, () => random.skewed(1000));
    // Half of the draws have a rank below an eighth of the count, because the unit is cubed.
    expect(skewed.filter((rank) => rank < 125).length / 4000).toBeCloseTo(0.5, 1);
    expect(Math.max(...skewed)).toBeGreaterThan(900);
  });

  test('pick keys by their weights', () => {
    const random = createRandom(9, 0);
    const drawn = Array.from({ length: 2000 }, () => weighted({ often: 9, seldom: 1 }, random));
    expect(drawn.filter((key) => key === 'seldom').length / 2000).toBeCloseTo(0.1, 1);
  });

  test('shuffle without losing anything', () => {
    const list = Array.from({ length: 50 }, (_, at) => at);
    const mixed = shuffled(list, createRandom(1, 1));
    expect(mixed).not.toEqual(list);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(list);
  });
});
