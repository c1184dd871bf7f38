import { describe, expect, it } from 'vitest';
import { align } from '../../../src/archive/align/align.ts';
import type { Bead } from '../../../src/archive/align/bead.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import type { GoldArticle } from './support/aligned.ts';
import { awkwardArticles } from './support/awkward.ts';

/** The rows of an article as its beads have them: Chinese texts, then English ones. */
function rows({ zh, en }: GoldArticle, beads: readonly Bead[]): string[][] {
  return beads.map((bead) =>
    [...zh.slice(bead.zh.from, bead.zh.to), ...en.slice(bead.en.from, bead.en.to)].map(
      ({ text }) => text,
    ),
  );
}

/** The rows of an article as they were written. */
function goldRows({ zh, en }: GoldArticle): string[][] {
  const groups = Math.max(...[...zh, ...en].map(({ group }) => group ?? 0)) + 1;
  return Array.from({ length: groups }, (_, number) =>
    [...zh, ...en].filter(({ group }) => group === number).map(({ text }) => text),
  );
}

const cases = awkwardArticles();

describe('an awkward article is aligned as a reader would', () => {
  it.each(cases.map((article) => [article.name, article] as const))('%s', (_, article) => {
    expect(rows(article, align(article, dictionary()))).toEqual(goldRows(article));
  });

  it('is there in all its kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });
});
