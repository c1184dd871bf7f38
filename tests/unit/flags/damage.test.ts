import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../scripts/bench/corpus/random.ts';
import type { FlagKind } from '../../../src/archive/flags/index.ts';
import { articles, flagArticle, type FlaggedPassage } from './support/archive.ts';
import type { Damage } from './support/damage.ts';
import { DAMAGES } from './support/damages.ts';

const SEED = 1958;

/** The whole articles, and the Chinese that each English block translates. */
const originals = articles.map((article) => {
  const flagged = flagArticle(article.blocks, article.date);
  const chinese = article.blocks.en.map(
    ({ text }) =>
      flagged
        .find(({ passage }) => passage.en.some((block) => block.text === text))
        ?.passage.zh.map((block) => block.text)
        .join('\n') ?? '',
  );
  return { ...article, flagged, chinese };
});

/** Damages a random block of a random article, of those that can be damaged in this way. */
function damageOne(damage: Damage, number: number) {
  const random = createRandom(SEED, number);
  for (let tries = 0; tries < 1000; tries++) {
    const article = random.pick(originals);
    const at = random.below(article.blocks.en.length);
    const damaged = damage.apply(article.blocks, at, article.chinese[at]!, random);
    if (damaged) return { article, damaged };
  }
  throw new Error(`no article can be damaged: ${damage.name}`);
}

function count(flagged: readonly FlaggedPassage[], kinds: readonly FlagKind[]): number {
  return flagged.flatMap(({ flags }) => flags).filter(({ kind }) => kinds.includes(kind)).length;
}

const rows = DAMAGES.map((damage, number) => {
  let flagged = 0;
  for (let time = 0; time < damage.times; time++) {
    const { article, damaged } = damageOne(damage, number * 1000 + time);
    const after = flagArticle(damaged, article.date);
    if (count(after, damage.kinds) > count(article.flagged, damage.kinds)) flagged++;
  }
  return { damage: damage.name, kinds: damage.kinds.join(', '), times: damage.times, flagged };
});

describe('five hundred damaged translations', () => {
  it('are flagged for what was done to them', () => {
    console.table(rows);
    const times = rows.reduce((sum, row) => sum + row.times, 0);
    const flagged = rows.reduce((sum, row) => sum + row.flagged, 0);
    expect(times).toBe(500);
    expect(flagged / times).toBeGreaterThanOrEqual(0.95);
  });

  it.each(rows)('are mostly flagged, one kind as another: $damage', ({ times, flagged }) => {
    expect(flagged / times).toBeGreaterThanOrEqual(0.75);
  });
});
