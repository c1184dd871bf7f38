/** A stream of random numbers that is the same on every machine. */
export interface Random {
  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /**
   * A whole number below `count` in which small ones are far more frequent: the rank r is drawn
   * with a density that falls as r^(-2/3), the slope of word frequencies with a long tail.
   * Multiplication only, because `Math.pow` may differ between engines in its last digit.
   */
  skewed(count: number): number;
}

const TWO_32 = 4_294_967_296;

/**
 * Makes a stream from two whole numbers, for instance a seed and a document's index: the sfc32
 * generator of Chris Doty-Humphrey's PractRand, after the 12 rounds that its author asks for.
 */
export function createRandom(seed: number, index: number): Random {
  let a = seed | 0;
  let b = index | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
  for (let round = 0; round < 12; round++) next();

  const below = (count: number) => Math.floor((next() / TWO_32) * count);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability * TWO_32,
    pick: (list) => list[below(list.length)]!,
    skewed: (count) => {
      const unit = next() / TWO_32;
      return Math.floor(unit * unit * unit * count);
    },
  };
}

/** A copy of a list in random order (Fisher and Yates, in Durstenfeld's form). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}

/** One key of a table of weights, each key as often as its weight says. */
export function weighted<K extends string>(
  weights: Readonly<Record<K, number>>,
  random: Random,
): K {
  const keys = Object.keys(weights) as K[];
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let rest = (random.below(1_000_000) / 1_000_000) * total;
  for (const key of keys) {
    rest -= weights[key];
    if (rest < 0) return key;
  }
  return keys.at(-1)!;
}
