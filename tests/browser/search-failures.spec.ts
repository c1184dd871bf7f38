import { expect, test } from '@playwright/test';
import { answered, count, facet, openSearch, parts } from './search-page.ts';

const QUERY = '领导干部';

test('after a failure the reader can try again', async ({ page }) => {
  await openSearch(page, { q: QUERY });
  const found = await count(page);
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto(`search/?q=${QUERY}`);
  const { status, results } = parts(page);
  await expect(status).toContainText('Check the connection and try again');
  await expect(status).toHaveAttribute('data-count', '');
  await expect(results).toHaveAttribute('aria-busy', 'false');
  await page.unroute('**/search-index/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await answered(page);
  expect(await count(page)).toBe(found);
});

test('a slow connection is told of, and what comes late is shown all the same', async ({
  page,
}) => {
  await page.clock.install();
  let go: (() => void) | undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/search-index/current.json', async (route) => {
    await gone;
    await route.continue();
  });
  await page.goto(`search/?q=${QUERY}`);
  const slow = page.getByText('The connection is slow');
  await page.clock.runFor(3000);
  await expect(slow).toBeHidden();
  await page.clock.runFor(1500);
  await expect(slow).toBeVisible();
  await expect(parts(page).status).toHaveAttribute('data-count', '');
  go!();
  await expect(parts(page).status).toHaveAttribute('data-count', /^\d+$/);
  await page.clock.runFor(1000);
  await expect(slow).toBeHidden();
});

test('an article whose text cannot be loaded says so and can be tried again', async ({ page }) => {
  await page.route(/\/articles\/[^?]*$/, (route) => route.abort());
  await openSearch(page, { q: QUERY });
  expect(await count(page)).toBeGreaterThan(0);
  const failed = page.locator('.hit-group', { hasText: 'could not be loaded' });
  await expect(failed).toHaveCount(await parts(page).groups.count());
  await page.unrouteAll();
  const first = parts(page).groups.first();
  await first.getByRole('button', { name: 'Try again' }).click();
  await expect(first.locator('[data-hit] mark').first()).toBeVisible();
});

test('when places cannot be counted the results stay, and it can be tried again', async ({
  page,
}) => {
  await openSearch(page, { q: QUERY });
  const text = await parts(page).results.innerText();
  await page.route('**/search-index/*/places.bin', (route) => route.abort());
  const places = facet(page, 'places');
  await places.locator('summary').click();
  await expect(places).toContainText('could not be loaded');
  expect(await parts(page).results.innerText()).toBe(text);
  await page.unrouteAll();
  await places.getByRole('button', { name: 'Try again' }).click();
  await expect(places.locator('.facet-value').first()).toBeVisible();
  await expect(places).toContainText('Found in the texts by a program');
});

test('a script that takes its time is not said to be lost; one that is lost is', async ({
  page,
}) => {
  const lost = page.getByText('needs JavaScript');
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('search/', { waitUntil: 'commit' });
  await page.waitForTimeout(1300);
  await expect(lost).toBeHidden();
  await page.unrouteAll({ behavior: 'wait' });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('search/');
  await expect(lost).toBeVisible({ timeout: 10_000 });
});

test('where workers are refused, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new Error('refused');
    };
    Object.assign(globalThis, { Worker: refuse });
  });
  await page.goto(`search/?q=${QUERY}`);
  await expect(parts(page).status).toContainText('refuses to run it in the background');
  await expect(parts(page).results).toHaveAttribute('aria-busy', 'false');
});
