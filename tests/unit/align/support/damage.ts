import type { Random } from '../../../../scripts/bench/corpus/random.ts';
import type { Sides } from '../../../../src/archive/model.ts';
import type { GoldArticle, GoldUnit } from './aligned.ts';

type Units = Sides<GoldUnit[]>;

/** Something that goes wrong with an article, by a source of random numbers. */
export type Damage = (article: GoldArticle, random: Random) => Units;

/** Drops a share of the blocks of both sides, each side by itself. */
export function dropping(share: number): Damage {
  return ({ zh, en }, random) => ({
    zh: zh.filter(() => !random.chance(share)),
    en: en.filter(() => !random.chance(share)),
  });
}

/** Swaps two Chinese blocks. */
export const swapping: Damage = ({ zh, en }, random) => {
  const swapped = [...zh];
  const [a, b] = [random.below(zh.length), random.below(zh.length)];
  [swapped[a], swapped[b]] = [zh[b]!, zh[a]!];
  return { zh: swapped, en };
};

/** Puts a Chinese block of another article in the place of one. */
export function replacing(articles: readonly GoldArticle[]): Damage {
  return ({ name, zh, en }, random) => {
    const others = articles.filter((article) => article.name !== name).flatMap((other) => other.zh);
    const strange = random.pick(others);
    const place = random.below(zh.length);
    return { zh: zh.with(place, { ...strange, group: undefined, place: -1 }), en };
  };
}
