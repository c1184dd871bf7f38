import type { Agreement } from '../../../scripts/bench/search/agreement.ts';
import type { SiteAt } from '../../../scripts/bench/search/measuring/measure-at.ts';
import type { PeerMeasured } from '../../../scripts/bench/search/measuring/measure-peer.ts';
import type { Measured } from '../../../scripts/bench/search/run.ts';

const exact: Agreement = {
  questions: 1000,
  recall: 1,
  precision: 1,
  missed: 0,
  wrong: 0,
  inexact: 0,
};
const allExact = { chinese: exact, english: exact, mixed: exact };
const spread = (median: number, p95 = median) => ({ average: median, median, p95, max: p95 });
const times = (median: number, p95: number) => ({
  there: spread(median, p95),
  painted: spread(median, p95),
});

const site: SiteAt = {
  articles: 10_000,
  passagesFound: allExact,
  articlesFound: allExact,
  inexact: [],
  miscounted: 0,
  first: { ...spread(200_000, 290_000), parts: { page: 40_000, index: 100_000, articles: 60_000 } },
  later: { ...spread(60_000), parts: { page: 0, index: 40_000, articles: 20_000 } },
  opening: spread(500),
  times: { cold: times(60, 140), warm: times(30, 70), typed: times(180, 230) },
  answers: spread(1, 9),
  blocks: [{ word: 'experimental', ms: 20, cpu: 18 }],
  indexing: { ms: 160_000, peak: 555 },
  size: 64_000_000,
};

const peer: PeerMeasured = {
  name: 'Pagefind, in quotes',
  settings: 'lang="zh"',
  articles: 5000,
  articlesFound: { ...allExact, chinese: { ...exact, recall: 0.5, missed: 9 } },
  first: spread(300_000),
  later: spread(90_000),
  opening: spread(400),
  answers: spread(14, 37),
  size: 43_000_000,
  indexing: { ms: 61_000, peak: 6053 },
};

/** A run in which everything holds, and one peer could take half of the articles only. */
export const measured: Measured = {
  machine: { cores: 2, processor: 'A_B', memory: 8, node: 'v24', browser: '156' },
  articles: 10_000,
  passages: 110_000,
  seed: 1,
  questions: 1400,
  site,
  building: { ms: 600_000, peak: 2000 },
  peers: [
    {
      id: 'pagefind',
      settings: 'lang="zh"',
      ways: [peer],
      failures: [{ articles: 10_000, reason: 'out of memory' }],
    },
  ],
  smaller: [{ ...site, articles: 5000 }],
};

/** The same run with Chinese passages found otherwise. */
export function inexactly(difference: Partial<Agreement>): Measured {
  const passagesFound = { ...allExact, chinese: { ...exact, ...difference } };
  return { ...measured, site: { ...site, passagesFound } };
}

/** The same run with other times of warm queries, in milliseconds. */
export function withTimes(median: number, p95: number): Measured {
  return { ...measured, site: { ...site, times: { ...site.times, warm: times(median, p95) } } };
}
