import type { Browser } from '@playwright/test';
import { spreadOf, type Spread } from '../../measure.ts';
import { begin } from '../../progress.ts';
import type { StaticHost } from '../../serving/static-host.ts';
import { inBatches } from '../browser/batches.ts';
import { openPeerSearch } from '../browser/peer-search.ts';
import type { Way } from '../peers/index.ts';
import type { Effort } from './effort.ts';
import { agreementsOf, sampleOf, type Agreements, type Exam } from './exam.ts';

/** Searches in a visit to a peer's page. */
const PER_VISIT = 5;

/** What asking a peer came to. */
export interface Asked {
  articlesFound: Agreements;
  /** Bytes of the first search of a visit. */
  first: Spread;
  /** Bytes of a search after it. */
  later: Spread;
  /** How long the first search of a visit takes, its files included, in milliseconds. */
  opening: Spread;
  /** How long a search takes that was made once before, in milliseconds. */
  answers: Spread;
}

/** Asks a peer in its page, once all questions and again and again some of them. */
export async function askPeer(
  browser: Browser,
  host: StaticHost,
  { name, typed }: Way,
  exam: Exam,
  effort: Effort,
): Promise<Asked> {
  const texts = sampleOf(exam, effort.peerVisits * PER_VISIT).map(typed);
  const weights = await visitPeer(browser, host, texts, effort);
  const page = await browser.newPage();
  try {
    const search = await openPeerSearch(page, `${host.origin}/`);
    const timed = sampleOf(exam, effort.timed).map(typed);
    const show = () => inBatches(timed, search.show, begin(`${name}: times`, timed.length));
    await show();
    const again = await show();
    const found = await inBatches(
      exam.questions.map(typed),
      search.search,
      begin(`${name}: questions`, exam.questions.length),
    );
    return {
      articlesFound: agreementsOf(exam, 'articles', found),
      ...weights,
      answers: spreadOf(again),
    };
  } finally {
    await page.close();
  }
}

/** Visits a peer's page with nothing kept from before, several times, for five searches each. */
async function visitPeer(
  browser: Browser,
  host: StaticHost,
  texts: readonly string[],
  { peerVisits }: Effort,
): Promise<Pick<Asked, 'first' | 'later' | 'opening'>> {
  const first: number[] = [];
  const later: number[] = [];
  const opening: number[] = [];
  for (let visit = 0; visit < peerVisits; visit += 1) {
    const context = await browser.newContext();
    try {
      let mark = host.served.length;
      const search = await openPeerSearch(await context.newPage(), `${host.origin}/`);
      for (const [at, text] of texts.filter((_, at) => at % peerVisits === visit).entries()) {
        const [ms] = await search.show([text]);
        await host.quiet(50);
        const bytes = host.served.slice(mark).reduce((sum, one) => sum + one.bytes, 0);
        mark = host.served.length;
        (at === 0 ? first : later).push(bytes);
        if (at === 0) opening.push(ms!);
      }
    } finally {
      await context.close();
    }
  }
  return { first: spreadOf(first), later: spreadOf(later), opening: spreadOf(opening) };
}
