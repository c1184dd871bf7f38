import { bytes, count, memory, share, time } from '../../figures.ts';
import type { Table } from '../../table.ts';
import type { Compared } from '../measuring/compare-peer.ts';
import type { Agreements } from '../measuring/exam.ts';
import type { SiteAt } from '../measuring/measure-at.ts';
import type { PeerMeasured } from '../measuring/measure-peer.ts';
import type { Measured } from '../run.ts';

/** What the site and its peers have in common. */
type Compare = Omit<PeerMeasured, 'settings'>;

/** The site and its peers, each peer beside the site with as many articles. */
function comparisons({ site, smaller, peers }: Measured): Compare[] {
  const own = (at: SiteAt): Compare => ({ ...at, name: 'this site' });
  const ways = peers.flatMap((peer) => peer.ways);
  const withAsMany = (articles: number) => ways.filter((way) => way.articles === articles);
  return [site, ...smaller].flatMap((at) => [own(at), ...withAsMany(at.articles)]);
}

/** How much of what is there each search finds, and how much else. An article is what is found. */
export function qualityTable(measured: Measured): Table {
  const pair = ({ recall, precision }: Agreements['chinese']) => [share(recall), share(precision)];
  return {
    head: [
      'search',
      'articles',
      'Chinese: recall',
      'precision',
      'English: recall',
      'precision',
      'mixed: recall',
      'precision',
    ],
    rows: comparisons(measured).map(({ name, articles, articlesFound }) => [
      name,
      count(articles),
      ...pair(articlesFound.chinese),
      ...pair(articlesFound.english),
      ...pair(articlesFound.mixed),
    ]),
  };
}

/** What each search costs. */
export function costTable(measured: Measured): Table {
  return {
    head: [
      'search',
      'articles',
      'first search',
      'takes',
      'later, median',
      'answer, median',
      '95 %',
      'index',
      'indexing',
      'memory',
    ],
    rows: comparisons(measured).map((one) => [
      one.name,
      count(one.articles),
      bytes(one.first.median),
      time(one.opening.median),
      bytes(one.later.median),
      time(one.answers.median),
      time(one.answers.p95),
      bytes(one.size),
      time(one.indexing.ms),
      memory(one.indexing.peak),
    ]),
  };
}

/** The settings of the peers, and what went wrong with them, one line each. */
export function peerNotes(peers: readonly Compared[]): string[] {
  return peers.flatMap(({ id, settings, ways, failures }) => [
    `${ways.map(({ name }) => name).join('; ') || id}: ${settings}.`,
    ...failures.map(
      ({ articles, reason }) => `${id} failed with ${count(articles)} articles: ${reason}`,
    ),
  ]);
}
