import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError, wholeNumber, type Option, type Values } from '../benchmark.ts';
import { withReport } from '../report-file.ts';
import { PEERS, type Peer } from './peers/index.ts';

/** The options of the benchmark, as the command line has them. */
export const OPTIONS = {
  articles: { summary: 'how many articles', standard: '10000' },
  seed: { summary: 'which corpus', standard: '1' },
  questions: { summary: 'how many questions; all else is in proportion', standard: '1400' },
  peers: {
    summary: `what to compare with: all, none, or some of ${PEERS.map(({ id }) => id).join(',')}`,
    standard: 'all',
  },
  site: { summary: 'a site of the same articles that is built already', standard: 'none' },
  report: {
    summary: 'a Markdown file that is to have the tables between its markers',
    standard: 'none',
  },
} satisfies Readonly<Record<string, Option>>;

/** What a run of the benchmark is to do. */
export interface Plan {
  articles: number;
  seed: number;
  questions: number;
  peers: readonly Peer[];
  /** An absolute path; absent when the site is to be built. */
  site?: string;
  /** An absolute path. */
  report?: string;
}

/**
 * Reads the options.
 *
 * @throws {UsageError} when a value makes no sense
 */
export function planOf(values: Values<keyof typeof OPTIONS>): Plan {
  const pathOf = (value: string) => (value === 'none' ? undefined : path.resolve(value));
  const report = pathOf(values.report);
  // A file without markers is better known now than in half an hour.
  if (report) withReport(readFileSync(report, 'utf8'), 'search', '');
  return {
    articles: wholeNumber(values.articles, 'articles', 1),
    seed: wholeNumber(values.seed, 'seed', 0),
    questions: wholeNumber(values.questions, 'questions', 14),
    peers: peersOf(values.peers),
    site: pathOf(values.site),
    report,
  };
}

function peersOf(value: string): readonly Peer[] {
  if (value === 'all') return PEERS;
  if (value === 'none') return [];
  return value.split(',').map((id) => {
    const peer = PEERS.find((known) => known.id === id);
    if (!peer) throw new UsageError(`--peers knows no "${id}".`);
    return peer;
  });
}
