import { PROJECT, wholeNumber, type Benchmark } from '../benchmark.ts';
import { writeResult } from '../measure.ts';
import { measureReading } from './measure-reading.ts';
import { reportOf } from './report.ts';

/** `npm run bench -- read`: how fast, how lean and how right made-up documents are read and aligned. */
export const read: Benchmark<'articles' | 'seed'> = {
  name: 'read',
  summary: 'reads and aligns made-up articles: time, memory, agreement with what was put in',
  options: {
    articles: { summary: 'how many articles', standard: '2000' },
    seed: { summary: 'which corpus', standard: '1' },
  },
  // The work is synchronous, one article after the other.
  run({ articles, seed }) {
    const measured = measureReading(
      wholeNumber(articles, 'articles', 1),
      wholeNumber(seed, 'seed', 0),
    );
    console.log(reportOf(measured));
    console.log(`\nWritten to ${writeResult(PROJECT, 'read', measured)}`);
    return Promise.resolve();
  },
};
