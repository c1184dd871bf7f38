import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../../scripts/bench/corpus/random.ts';
import { CRITERIA, type Criteria } from '../../../src/archive/segments/criteria.ts';
import { segmentsOf } from '../../../src/archive/segments/index.ts';
import { alignPieces } from '../../../src/archive/segments/segments.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { tryWeights, type Chooser } from './support/choose.ts';
import { dropping, hasBoth, withoutOne } from './support/damage.ts';
import { goldArticles, type GoldArticle, type GoldPassage } from './support/gold.ts';
import { addClaims, judge, precision, recall, type Claims, type Score } from './support/judge.ts';

const articles = goldArticles();
let choose: Chooser;

/** How often each article is damaged. */
const ROUNDS = 20;

beforeAll(() => {
  choose = tryWeights(articles);
});

function judgeAll(passages: readonly GoldPassage[], criteria: Criteria): Claims {
  return addClaims(
    passages
      .filter(hasBoth)
      .map((passage) => judge(passage, alignPieces(passage, dictionary(), criteria), criteria)),
  );
}

/** Judges each article, changed in some way, by criteria that were chosen without it. */
function leaveOneOut(name: string, change: (article: GoldArticle) => GoldPassage[]): Claims {
  const claims = articles.map((article) => {
    const weights = choose(articles.filter((other) => other !== article));
    const found = judgeAll(change(article), { ...CRITERIA, ...weights });
    print(name, article.date, found, JSON.stringify(weights));
    return found;
  });
  print(name, 'together', addClaims(claims));
  return addClaims(claims);
}

/** A row of the table: a kind of damage, an article or all, and what was claimed of it. */
function print(name: string, article: string, { links, missing }: Claims, more = '') {
  const shares = (score: Score) => {
    const [p, r] = [precision(score), recall(score)].map((share) => (share * 100).toFixed(1));
    return `precision ${p!.padStart(5)}  recall ${r!.padStart(5)}  of ${String(score.wanted).padEnd(5)}`;
  };
  const line = [
    name.padEnd(20),
    article.padEnd(10),
    'links',
    shares(links),
    'missing',
    shares(missing),
  ];
  console.log(line.join('  '), more);
}

describe('sentences of the hand-aligned articles, each by weights chosen from the others', () => {
  it('are linked: at least 95 % of the pairs, and at least 98 % of the links are right', () => {
    const { links, missing } = leaveOneOut('whole', ({ gold }) => gold);
    expect(links.wanted).toBe(126);
    expect(precision(links)).toBeGreaterThanOrEqual(0.98);
    expect(recall(links)).toBeGreaterThanOrEqual(0.95);
    expect(missing).toEqual({ right: 0, found: 0, wanted: 0 });
  });

  it.each([
    { name: '5 % dropped', share: 0.05, links: [0.99, 0.97], missing: [0.98, 0.8] },
    { name: '15 % dropped', share: 0.15, links: [0.98, 0.95], missing: [0.98, 0.65] },
  ] as const)('stay linked, and are missed, when others are gone: $name', (damage) => {
    const random = createRandom(1960, 0);
    const { links, missing } = leaveOneOut(damage.name, ({ gold }) =>
      Array.from({ length: ROUNDS }, () => gold.map(dropping(damage.share, random))).flat(),
    );
    expect(precision(links)).toBeGreaterThanOrEqual(damage.links[0]);
    expect(recall(links)).toBeGreaterThanOrEqual(damage.links[1]);
    expect(precision(missing)).toBeGreaterThanOrEqual(damage.missing[0]);
    expect(recall(missing)).toBeGreaterThanOrEqual(damage.missing[1]);
  });

  it.each([
    { name: 'one English sentence', side: 'en', least: 0.95 },
    { name: 'one Chinese sentence', side: 'zh', least: 0.85 },
  ] as const)('are missed, and no others are, when $name is dropped', ({ name, side, least }) => {
    const { missing } = leaveOneOut(name, ({ gold }) =>
      gold.flatMap((passage) => withoutOne(passage, side)),
    );
    expect(missing.wanted).toBeGreaterThan(100);
    expect(precision(missing)).toBe(1);
    expect(recall(missing)).toBeGreaterThanOrEqual(least);
  });
});

describe('the criteria in use', () => {
  it('are those that all hand-aligned articles choose', () => {
    const { alone, group, tokens } = CRITERIA;
    expect({ alone, group, tokens }).toEqual(choose(articles));
  });

  it('link the two sides of every passage that has one sentence on either', () => {
    const others = articles.flatMap(({ passages, gold }) =>
      passages.filter(({ id }) => !gold.some((passage) => passage.id === id)),
    );
    expect(others.length).toBeGreaterThan(15);
    for (const passage of others) {
      const whole = { block: 0, from: 0 };
      expect(segmentsOf(passage, dictionary()), passage.id).toEqual([
        {
          n: 1,
          partner: 'found',
          score: passage.score,
          en: [{ ...whole, to: passage.en[0]!.text.length }],
          zh: [{ ...whole, to: passage.zh[0]!.text.length }],
        },
      ]);
    }
  });

  it('link next to nothing in passages that do not belong together', () => {
    const gold = articles.flatMap((article) => article.gold);
    const strange = gold.flatMap(({ zh }, at) =>
      gold.filter((_, other) => other !== at).map((passage) => ({ ...passage, zh, score: 1 })),
    );
    const sentences = strange.reduce((sum, { zh }) => sum + zh.length, 0);
    const { links } = judgeAll(strange, CRITERIA);
    console.log(`strangers: ${links.found} links of ${sentences} sentences`);
    expect(sentences).toBeGreaterThan(3000);
    expect(links.found / sentences).toBeLessThan(0.03);
  });
});
