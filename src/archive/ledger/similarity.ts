import { fold } from '../fold.ts';
import type { Side } from '../model.ts';

/** A text as the multiset of its overlapping character sequences (n-grams). */
export interface Grams {
  counts: Map<string, number>;
  /** How many there are, repetitions included. */
  size: number;
}

/** Two characters tell Chinese texts apart; English letters need four, or all texts look alike. */
const GRAM_LENGTH: Record<Side, number> = { zh: 2, en: 4 };

/**
 * The n-grams of a text, for comparing it with others of the same language. White space,
 * punctuation and case do not count.
 */
export function gramsOf(text: string, side: Side): Grams {
  return gramsIn(fold(text), GRAM_LENGTH[side]);
}

/** The single characters of a folded text, for comparing texts of a few characters. */
export function lettersOf(folded: string): Grams {
  return gramsIn(folded, 1);
}

function gramsIn(plain: string, most: number): Grams {
  const length = Math.min(most, plain.length);
  const size = plain === '' ? 0 : plain.length - length + 1;
  const counts = new Map<string, number>();
  for (let at = 0; at < size; at++) {
    const gram = plain.slice(at, at + length);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { counts, size };
}

/** How many n-grams two texts have in common, repetitions included. */
function common(a: Grams, b: Grams): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [gram, count] of few.counts) shared += Math.min(count, many.counts.get(gram) ?? 0);
  return shared;
}

/**
 * The Dice coefficient of two texts' n-grams: 0 when they share none, 1 when they have the same
 * (L. R. Dice 1945, "Measures of the amount of ecologic association between species").
 */
export function similarity(a: Grams, b: Grams): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);
}

/** The share of the smaller text that is found in the larger one (overlap coefficient), 0 to 1. */
export function containment(a: Grams, b: Grams): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : common(a, b) / smaller;
}
