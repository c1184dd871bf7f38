import type { Passage } from '../../../src/archive/model.ts';
import { identifyBlocks, makePassages } from '../../../src/archive/passages/index.ts';
import { readDocument } from '../../../src/archive/read/index.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import {
  compareBlocks,
  comparePassages,
  countLost,
  generateDocument,
  saidInDocument,
  saidInText,
  total,
  type Agreement,
  type GeneratedDocument,
} from '../corpus/index.ts';
import { memory, spreadOf, timed, type Memory, type Spread } from '../measure.ts';

/** The bound on reading and aligning one article, on average, in milliseconds. */
const BOUND = 10;

/** Memory is taken this many times, evenly spread over the run. */
const MEMORY_STEPS = 4;

const SIDES = ['en', 'zh'] as const;

/** What reading and aligning came to; times in milliseconds. */
export interface Measured {
  articles: number;
  seed: number;
  bound: number;
  /** Processor time of reading and aligning one article, on average. */
  cpu: number;
  /** True when `cpu` is within the bound. */
  holds: boolean;
  dictionary: number;
  read: Spread;
  align: Spread;
  both: Spread;
  /** Reading and aligning alone; making the documents up is not counted. */
  articlesPerSecond: number;
  memory: (Memory & { articles: number })[];
  /** Documents that could not be read. */
  refused: number;
  /** Characters, white space aside, that a document has and what was read from it has not. */
  lost: number;
  blocks: Agreement;
  passages: Agreement;
}

/** What one article came to. */
interface Result {
  read: number;
  align: number;
  cpu: number;
  lost: number;
  blocks: Agreement;
  passages: Agreement;
}

/** Reads and aligns one document; undefined when it is refused. */
function measureOne({ text, truth, index }: GeneratedDocument): Result | undefined {
  const bytes = Buffer.from(text, 'utf8');
  const reading = timed(() => readDocument(bytes, `${index}.txt`));
  const { document } = reading.result;
  if (document === undefined) return undefined;
  const aligning = timed((): Passage[] =>
    makePassages(identifyBlocks(document.blocks), dictionary()),
  );
  const lost = SIDES.map((side) =>
    countLost(saidInText(text, side), saidInDocument(document, side)),
  );
  return {
    read: reading.ms,
    align: aligning.ms,
    cpu: reading.cpu + aligning.cpu,
    lost: lost.reduce((sum, count) => sum + count, 0),
    blocks: total(SIDES.map((side) => compareBlocks(truth, document, side))),
    passages: comparePassages(truth, aligning.result),
  };
}

/** Reads and aligns made-up articles, one at a time, and compares what comes out with what was put in. */
export function measureReading(articles: number, seed: number): Measured {
  const { ms: loading } = timed(dictionary);
  const results: Result[] = [];
  const taken: Measured['memory'] = [];
  const step = Math.ceil(articles / MEMORY_STEPS);
  for (let index = 0; index < articles; index++) {
    const result = measureOne(generateDocument(index, seed));
    if (result !== undefined) results.push(result);
    const done = index + 1;
    if (done % step === 0 || done === articles) taken.push({ articles: done, ...memory() });
  }
  const both = spreadOf(results.map(({ read, align }) => read + align));
  const { average: cpu } = spreadOf(results.map((result) => result.cpu));
  return {
    articles,
    seed,
    bound: BOUND,
    cpu,
    holds: cpu <= BOUND,
    dictionary: loading,
    read: spreadOf(results.map(({ read }) => read)),
    align: spreadOf(results.map(({ align }) => align)),
    both,
    articlesPerSecond: 1000 / both.average,
    memory: taken,
    refused: articles - results.length,
    lost: results.reduce((sum, { lost }) => sum + lost, 0),
    blocks: total(results.map(({ blocks }) => blocks)),
    passages: total(results.map(({ passages }) => passages)),
  };
}
