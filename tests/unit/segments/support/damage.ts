import type { Random } from '../../../../scripts/bench/corpus/random.ts';
import type { Side } from '../../../../src/archive/model.ts';
import type { GoldPassage } from './gold.ts';

/** A passage without a share of its sentences, each side by itself. */
export function dropping(share: number, random: Random): (passage: GoldPassage) => GoldPassage {
  return (passage) => ({
    ...passage,
    en: passage.en.filter(() => !random.chance(share)),
    zh: passage.zh.filter(() => !random.chance(share)),
  });
}

/** Copies of a passage, each without another one of a side's sentences. */
export function withoutOne(passage: GoldPassage, side: Side): GoldPassage[] {
  return passage[side].map((_, at) => ({ ...passage, [side]: passage[side].toSpliced(at, 1) }));
}

/** Whether a passage has sentences on both sides. */
export function hasBoth({ en, zh }: GoldPassage): boolean {
  return en.length > 0 && zh.length > 0;
}
