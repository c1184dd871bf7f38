import { expect, type Locator, type Page } from '@playwright/test';

/** What the tests of the search page look at. */
export const parts = (page: Page) => ({
  box: page.getByRole('searchbox'),
  status: page.locator('[role="status"][data-count]'),
  results: page.locator('[data-results]'),
  groups: page.locator('.hit-group'),
  hits: page.locator('[data-hit]'),
  chips: page.locator('.chip'),
  also: page.locator('.search-also'),
  bars: page.locator('.timeline button'),
});

/** Opens the search page at an address, from the question mark on, and waits for the answer. */
export async function openSearch(page: Page, parameters: Record<string, string> | string) {
  await page.goto(`search/?${new URLSearchParams(parameters)}`);
  await answered(page);
}

/** Waits for an answer and its first texts. */
export async function answered(page: Page) {
  await expect(parts(page).status).toHaveAttribute('data-count', /^\d+$/);
  await expect(parts(page).results).toHaveAttribute('aria-busy', 'false');
}

/** How many passages the page says it found. */
export async function count(page: Page): Promise<number> {
  return Number(await parts(page).status.getAttribute('data-count'));
}

/** A facet of the page by the name of its filters. */
export function facet(page: Page, name: string): Locator {
  return page.locator(`[data-facet="${name}"]`);
}

/** Waits for the values of a facet and gives those that are shown, each with the number of articles beside it. */
export async function valuesOf(values: Locator): Promise<{ value: string; articles: number }[]> {
  const labels = values.locator('.facet-value:has(.count)');
  await expect(labels.first()).toBeVisible();
  return labels.evaluateAll((all) =>
    all.map((label) => ({
      value: label.querySelector('input')!.value,
      articles: Number.parseInt(label.querySelector('.count')!.textContent.replace(',', ''), 10),
    })),
  );
}

/** What the address asks for, without the query itself. */
export function narrowedTo(page: Page): [string, string][] {
  return [...new URL(page.url()).searchParams].filter(([name]) => name !== 'q');
}
