import type { Browser, Page } from '@playwright/test';

/** Between two letters, in milliseconds: slow enough for the page to search after each of them. */
const PER_LETTER = 200;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Its duration in microseconds, by the clock. */
  dur?: number;
  /** Of processor time, in microseconds. */
  tdur?: number;
  args?: { name?: string };
}

/** A stretch during which a page could do nothing else, in milliseconds. */
export interface Block {
  ms: number;
  /** Of processor time: the same whatever else the machine is doing. */
  cpu: number;
}

/**
 * Types a word letter by letter into the search field of a page, which must be the only one open,
 * and waits a while.
 *
 * @returns the longest block of the page's main thread, from the browser's own trace
 */
export async function longestBlock(browser: Browser, page: Page, word: string): Promise<Block> {
  const input = page.locator('input[type="search"][name="q"]').first();
  await input.focus();
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.keyboard.type(word, { delay: PER_LETTER });
  await page.waitForTimeout(1000);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  return longestTask(traceEvents);
}

/**
 * The longest task that the main thread of a page has run.
 *
 * @param events - of a trace in Chromium's format
 * @throws Error when there is no such task: the trace is then not what was expected
 * @see https://chromium.googlesource.com/catapult/+/HEAD/tracing/docs/trace-event-format.md
 */
export function longestTask(events: readonly TraceEvent[]): Block {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const [longest] = events
    .filter((event) => event.ph === 'X' && main.has(threadOf(event)))
    .sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  if (!longest) throw new Error('The trace has no tasks of a page.');
  return { ms: (longest.dur ?? 0) / 1000, cpu: (longest.tdur ?? 0) / 1000 };
}
