import path from 'node:path';
import { PROJECT, UsageError, wholeNumber, type Benchmark } from '../benchmark.ts';
import { formatTable } from '../table.ts';
import { timed } from '../measure.ts';
import { writeCorpus } from './write.ts';

/** `npm run bench -- corpus`: a content folder of any size, to build and measure with. */
export const corpus: Benchmark<'articles' | 'out' | 'seed'> = {
  name: 'corpus',
  summary: 'writes a content folder with made-up articles, for ARCHIVE_CONTENT',
  options: {
    articles: { summary: 'how many articles', standard: '10000' },
    out: { summary: 'the folder to write' },
    seed: { summary: 'which corpus: the same seed gives the same bytes', standard: '1' },
  },
  // The work is synchronous, one article after the other.
  run({ articles, out, seed }) {
    const wanted = {
      articles: wholeNumber(articles, 'articles', 1),
      seed: wholeNumber(seed, 'seed', 0),
    };
    const folder = path.resolve(out);
    const { result, ms } = timed(() => writeCorpus(folder, path.join(PROJECT, 'content'), wanted));
    if ('refused' in result) throw new UsageError(result.refused);
    const row = [
      String(result.articles),
      `${(result.bytes / 1e6).toFixed(1)} MB`,
      `${(ms / 1000).toFixed(1)} s`,
      (result.articles / (ms / 1000)).toFixed(0),
    ];
    console.log(formatTable(['articles', 'size', 'time', 'articles a second'], [row]));
    console.log(`\nARCHIVE_CONTENT=${folder}`);
    return Promise.resolve();
  },
};
