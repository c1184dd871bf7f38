import type { Browser } from '@playwright/test';
import { spreadOf, type Spread } from '../../measure.ts';
import type { Tell } from '../../progress.ts';
import type { StaticHost } from '../../serving/static-host.ts';
import { cleared, SEARCH_PAGE, settled, submit } from '../browser/search-page.ts';
import { timeToShow, type Entry } from '../browser/shown.ts';
import type { Question } from '../questions/question.ts';

/** From a query to its first hits, in milliseconds. */
export interface Times {
  /** Until they stood in the page. */
  there: Spread;
  /** Until they were painted. */
  painted: Spread;
}

/** The times of one page, in the order in which they were taken. */
export interface PageTimes {
  /** Sent with Enter, each query for the first time. */
  cold: Times;
  /** Sent with Enter, each query once more. */
  warm: Times;
  /** Typed, each query once more: the pause after the last letter counts. */
  typed: Times;
}

/** Takes the time of queries in one visit to the search page, each three times. */
export async function timeQueries(
  browser: Browser,
  host: StaticHost,
  questions: readonly Question[],
  tell: Tell,
): Promise<PageTimes> {
  const page = await browser.newPage();
  await page.goto(`${host.origin}${SEARCH_PAGE}`);
  await submit(page, questions[0]!.text);
  await settled(page, host);
  let done = 0;
  const pass = async (entry: Entry): Promise<Times> => {
    const shown = [];
    for (const { text } of questions) {
      await cleared(page);
      shown.push(await timeToShow(page, text, entry));
      await settled(page, host);
      done += 1;
      tell(done);
    }
    return {
      there: spreadOf(shown.map(({ there }) => there)),
      painted: spreadOf(shown.map(({ painted }) => painted)),
    };
  };
  const times = { cold: await pass('sent'), warm: await pass('sent'), typed: await pass('typed') };
  await page.close();
  return times;
}
