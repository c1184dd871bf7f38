import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../scripts/bench/corpus/random.ts';
import { align } from '../../../src/archive/align/align.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { addScores, judge, precision, recall, scoreOf, type Score } from './support/aligned.ts';
import { awkwardArticles } from './support/awkward.ts';
import { dropping, replacing, swapping, type Damage } from './support/damage.ts';
import { goldArticles } from './support/gold.ts';

const reports = goldArticles();
const articles = [...reports, ...awkwardArticles()];

/** How often each article is damaged. */
const ROUNDS = 40;

/** What came out of aligning damaged articles, for each pair its confidence and whether it is right. */
interface Outcome {
  score: Score;
  pairs: { score: number; isRight: boolean }[];
}

function alignDamaged(damage: Damage): Outcome {
  const random = createRandom(1960, 0);
  const tries = Array.from({ length: ROUNDS }, () => articles).flat();
  const outcomes = tries.map((article) => {
    const units = damage(article, random);
    const beads = align(units, dictionary());
    const pairs = judge(units, beads).map(({ bead, isRight }) => ({ score: bead.score, isRight }));
    return { score: scoreOf(units, beads), pairs };
  });
  return {
    score: addScores(outcomes.map(({ score }) => score)),
    pairs: outcomes.flatMap(({ pairs }) => pairs),
  };
}

/** The share of right pairs among those with a confidence from `low` to below `high`; 0 if none has. */
function shareRight(pairs: Outcome['pairs'], low: number, high: number): number {
  const chosen = pairs.filter(({ score }) => score >= low && score < high);
  return chosen.filter(({ isRight }) => isRight).length / Math.max(1, chosen.length);
}

function print(name: string, score: Score, more = '') {
  const [p, r] = [precision(score), recall(score)].map((share) => (share * 100).toFixed(1));
  console.log(`${name.padEnd(24)} precision ${p!.padStart(5)}  recall ${r!.padStart(5)}  ${more}`);
}

describe('alignment against the hand-aligned reports', () => {
  it('finds at least 98 % of the pairs, and at least 98 % of what it finds is right', () => {
    const scores = reports.map((article) => scoreOf(article, align(article, dictionary())));
    const all = addScores(scores);
    reports.forEach(({ name }, at) => {
      print(name, scores[at]!);
    });
    print('together', all, `${all.wanted} pairs`);
    expect(all.wanted).toBe(51);
    expect(precision(all)).toBeGreaterThanOrEqual(0.98);
    expect(recall(all)).toBeGreaterThanOrEqual(0.98);
  });

  it('is sure of what is right', () => {
    const beads = reports.flatMap((article) => align(article, dictionary()));
    expect(Math.min(...beads.map(({ score }) => score))).toBeGreaterThan(0.85);
  });
});

describe('alignment of damaged articles', () => {
  it.each([
    { name: '5 % dropped', damage: dropping(0.05), precision: 0.99, recall: 0.99 },
    { name: '15 % dropped', damage: dropping(0.15), precision: 0.97, recall: 0.98 },
    { name: '30 % dropped', damage: dropping(0.3), precision: 0.92, recall: 0.96 },
    { name: 'one block strange', damage: replacing(articles), precision: 0.975, recall: 0.98 },
    // Passages go forward on both sides, so that one of two swapped blocks must lose its partner.
    { name: 'two blocks swapped', damage: swapping, precision: 0.94, recall: 0.79 },
  ])('keeps what is left together: $name', ({ name, damage, ...least }) => {
    const { score, pairs } = alignDamaged(damage);
    const sure = shareRight(pairs, 0.9, 2);
    const doubtful = shareRight(pairs, 0, 0.5);
    const shares = [sure, doubtful].map((share) => `${(share * 100).toFixed(1)} %`);
    print(name, score, `right with score from 0.9: ${shares[0]!}, below 0.5: ${shares[1]!}`);
    expect(precision(score)).toBeGreaterThanOrEqual(least.precision);
    expect(recall(score)).toBeGreaterThanOrEqual(least.recall);
    expect(sure).toBeGreaterThanOrEqual(0.97);
    expect(doubtful).toBeLessThanOrEqual(0.5);
  });

  it('finds no partner for a paragraph of another report, nor for the one it displaced', () => {
    const strangers = reports.map(({ zh }) => zh.filter(({ role }) => role === 'paragraph'));
    let tries = 0;
    for (const [number, { zh, en }] of reports.entries()) {
      for (const place of zh.keys()) {
        if (zh[place]!.role !== 'paragraph') continue;
        for (const stranger of strangers[(number + 1) % reports.length]!) {
          const beads = align({ zh: zh.with(place, stranger), en }, dictionary());
          const strange = beads.find((bead) => bead.zh.from <= place && place < bead.zh.to)!;
          const displaced = beads.find(
            (bead) => en.slice(bead.en.from, bead.en.to)[0]?.group === zh[place]!.group,
          )!;
          expect([strange.score, displaced.score], stranger.text.slice(0, 20)).toEqual([0, 0]);
          tries++;
        }
      }
    }
    expect(tries).toBeGreaterThan(100);
  });
});
