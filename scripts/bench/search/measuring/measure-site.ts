import type { Browser } from '@playwright/test';
import { spreadOf, type Spread } from '../../measure.ts';
import { begin } from '../../progress.ts';
import type { StaticHost } from '../../serving/static-host.ts';
import { inBatches } from '../browser/batches.ts';
import { longestBlock, type Block } from '../browser/blocks.ts';
import { SEARCH_PAGE, settled } from '../browser/search-page.ts';
import { openWorkerSearch, type WorkerAnswer } from '../browser/worker-search.ts';
import type { Effort } from './effort.ts';
import { agreementsOf, sampleOf, type Agreements, type Exam } from './exam.ts';
import { timeQueries, type PageTimes } from './time.ts';
import { total, weighVisits, type Weight } from './weigh.ts';

/** How many groups the page asks for. */
const SHOWN = 10;

/** What the search of the site came to. */
export interface SiteMeasured {
  articles: number;
  passagesFound: Agreements;
  articlesFound: Agreements;
  /** Questions that were not answered with just the passages that are there, at most twenty. */
  inexact: string[];
  /** Answers that count something else than what they hold. */
  miscounted: number;
  /** Bytes of the first search of a visit, and what they consist of on average. */
  first: Spread & { parts: Weight };
  /** The same for a search after it. */
  later: Spread & { parts: Weight };
  /** From the beginning of a visit until the first hit could be read, in milliseconds. */
  opening: Spread;
  times: PageTimes;
  /** The worker's answers with the first ten articles, when it has answered once before. */
  answers: Spread;
  /** The longest block of the main thread while each of several words is typed. */
  blocks: (Block & { word: string })[];
}

/** Where the search of a site is, and in which articles it searches. */
export interface SiteSearch {
  host: StaticHost;
  /** The first passage of each article, by its id. */
  firstPassages: Readonly<Record<string, number>>;
}

/** Measures the search of a site in a browser that shows nothing else. */
export async function measureSite(
  browser: Browser,
  { host, firstPassages }: SiteSearch,
  exam: Exam,
  effort: Effort,
  words: readonly string[],
): Promise<SiteMeasured> {
  const { answers, again } = await askWorker(browser, { host, firstPassages }, exam, effort);
  const numbers = Object.fromEntries(Object.keys(firstPassages).map((id, number) => [id, number]));
  const sample = sampleOf(exam, effort.visits * (1 + effort.later));
  const visits = Array.from({ length: effort.visits }, (_, visit) =>
    sample.filter((_, at) => at % effort.visits === visit),
  ).filter((questions) => questions.length > 0);
  const weights = await weighVisits(browser, host, visits, begin('visits', visits.length));
  const timed = sampleOf(exam, effort.timed);
  const times = await timeQueries(browser, host, timed, begin('times', 3 * timed.length));
  return {
    articles: exam.articles,
    passagesFound: agreementsOf(
      exam,
      'passages',
      answers.map(({ passages }) => passages),
    ),
    articlesFound: agreementsOf(
      exam,
      'articles',
      answers.map(({ articles }) => articles.map((id) => numbers[id]!)),
    ),
    inexact: inexactOf(exam, answers),
    miscounted: answers.filter(isMiscounted).length,
    first: { ...spreadOf(weights.first.map(total)), parts: averageOf(weights.first) },
    later: { ...spreadOf(weights.later.map(total)), parts: averageOf(weights.later) },
    opening: spreadOf(weights.opening),
    times,
    answers: spreadOf(again.map(({ ms }) => ms)),
    blocks: await measureBlocks(browser, host, words),
  };
}

function inexactOf({ questions, there }: Exam, answers: readonly WorkerAnswer[]): string[] {
  const isExactly = (at: number) =>
    new Set(there[at]!.passages).symmetricDifference(new Set(answers[at]!.passages)).size === 0;
  return questions
    .filter((_, at) => !isExactly(at))
    .map(({ text }) => text)
    .slice(0, 20);
}

function isMiscounted({ articles, passages, counts }: WorkerAnswer): boolean {
  return articles.length !== counts.articles || passages.length !== counts.passages;
}

/** All answers to all questions, and the second answers to a sample with the first articles alone. */
async function askWorker(
  browser: Browser,
  { host, firstPassages }: SiteSearch,
  exam: Exam,
  { timed }: Effort,
): Promise<{ answers: WorkerAnswer[]; again: WorkerAnswer[] }> {
  const page = await browser.newPage();
  const [some] = sampleOf(exam, 1);
  await page.goto(`${host.origin}${SEARCH_PAGE}?${new URLSearchParams({ q: some!.text })}`);
  await settled(page, host);
  const search = await openWorkerSearch(page, '../search-index/', firstPassages);
  const texts = exam.questions.map(({ text }) => text);
  const answers = await inBatches(
    texts,
    (batch) => search.ask(batch, exam.articles),
    begin('questions to the worker', texts.length),
  );
  const sample = sampleOf(exam, timed).map(({ text }) => text);
  const ask = () =>
    inBatches(sample, (batch) => search.ask(batch, SHOWN), begin('the same again', sample.length));
  await ask();
  const again = await ask();
  await page.close();
  return { answers, again };
}

async function measureBlocks(
  browser: Browser,
  host: StaticHost,
  words: readonly string[],
): Promise<SiteMeasured['blocks']> {
  const tell = begin('typing', words.length);
  const blocks = [];
  for (const [at, word] of words.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host.origin}${SEARCH_PAGE}`, { waitUntil: 'networkidle' });
    blocks.push({ word, ...(await longestBlock(browser, page, word)) });
    await context.close();
    tell(at + 1);
  }
  return blocks;
}

function averageOf(weights: readonly Weight[]): Weight {
  const average = (part: keyof Weight) => spreadOf(weights.map((weight) => weight[part])).average;
  return { page: average('page'), index: average('index'), articles: average('articles') };
}
