import type { Page } from '@playwright/test';
import type { StaticHost } from '../../serving/static-host.ts';

/** The search page of a site, in a tab of its own with nothing kept from before. */
export const SEARCH_PAGE = '/search/';

/** For how long nothing must have been asked for before a page is taken to be at rest, in milliseconds. */
const QUIET = 150;

/**
 * Waits until the page has its answer, with everything that belongs to what it shows.
 *
 * @throws Error when the page says that the search has failed, or is not ready within half a minute
 */
export async function settled(page: Page, host: StaticHost): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-results]')?.getAttribute('aria-busy') === 'false',
  );
  await host.quiet(QUIET);
  const count = await page.locator('[data-count]').first().getAttribute('data-count');
  if (count === '') throw new Error(`${page.url()} shows no answer.`);
}

/** Empties the search field and the results. */
export async function cleared(page: Page): Promise<void> {
  await submit(page, '');
  await page.waitForFunction(() => document.querySelector('[data-hit]') === null);
}

/** Sends a query as Enter does. */
export async function submit(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]')!;
    input.value = text;
    input.form!.requestSubmit();
  }, text);
}
