import type { Weights } from '../../../../src/archive/align/weights.ts';
import { alignPieces } from '../../../../src/archive/segments/segments.ts';
import { dictionary } from '../../../../src/holdings/articles/dictionary.ts';
import { hasBoth, withoutOne } from './damage.ts';
import type { GoldArticle, GoldPassage } from './gold.ts';
import { isRight } from './judge.ts';

/** The weights that are tried. */
const CHOICES: readonly Weights[] = [-1, -2, -3].flatMap((alone) =>
  [-4, -5, -6].flatMap((group) => [0.25, 0.35, 0.5].map((tokens) => ({ alone, group, tokens }))),
);

/** Chooses the weights that are best for some of the articles. */
export type Chooser = (articles: readonly GoldArticle[]) => Weights;

/**
 * Tries all weights on articles, as they are and with each sentence dropped in turn. Those are best
 * whose confidence has the highest quadratic score (Brier 1950), which rewards both finding the
 * right beads and knowing which are right.
 */
export function tryWeights(articles: readonly GoldArticle[]): Chooser {
  const tables = new Map(
    articles.map((article) => {
      const passages = article.gold
        .flatMap((gold) => [gold, ...withoutOne(gold, 'en'), ...withoutOne(gold, 'zh')])
        .filter(hasBoth);
      return [article, CHOICES.map((weights) => quadraticScore(passages, weights))];
    }),
  );
  return (chosen) => {
    const totals = CHOICES.map((_, at) =>
      chosen.reduce((sum, article) => sum + tables.get(article)![at]!, 0),
    );
    return CHOICES[totals.indexOf(Math.max(...totals))]!;
  };
}

function quadraticScore(passages: readonly GoldPassage[], weights: Weights): number {
  return passages
    .flatMap((passage) =>
      alignPieces(passage, dictionary(), weights).map((bead) => {
        const confidence = bead.score + bead.alone;
        return (isRight(passage, bead) ? 2 * confidence : 0) - confidence ** 2;
      }),
    )
    .reduce((sum, score) => sum + score, 0);
}
