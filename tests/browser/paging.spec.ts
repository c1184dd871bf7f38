import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { ARTICLES, test } from './large-archive.ts';
import { answered, count, facet, openSearch, parts, valuesOf } from './search-page.ts';

// One site serves all of these tests.
test.describe.configure({ mode: 'default' });

/** Found in most of the made-up articles. */
const QUERY = '干部';

test('every article that was found is on one of the pages, and only once', async ({ page }) => {
  await openSearch(page, { q: QUERY });
  const [passages, articles] = (await parts(page).status.innerText()).match(/\d+/g)!.map(Number);
  expect(articles).toBeGreaterThan(30);
  expect(articles).toBeLessThanOrEqual(ARTICLES);
  const pages = Math.ceil(articles! / 10);
  const seen: string[] = [];
  let hits = 0;
  for (let at = 1; at <= pages; at += 1) {
    await expect(page.locator('.pager [aria-current]')).toHaveText(`Page ${at} of ${pages}`);
    seen.push(
      ...(await page
        .locator('.hit-group-title a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))),
    );
    const about = await page.locator('.hit-group-about').allInnerTexts();
    hits += about.reduce((sum, text) => sum + Number(/(\d+) passages?$/.exec(text)![1]), 0);
    if (at === pages) break;
    await page.getByRole('link', { name: 'Next' }).click();
    await answered(page);
    await expect(page.locator('.hit-group-title a').first()).toBeFocused();
    await expect(parts(page).status).toBeInViewport();
    expect(new URL(page.url()).searchParams.get('page')).toBe(String(at + 1));
  }
  expect(new Set(seen).size).toBe(articles);
  expect(seen).toHaveLength(articles!);
  expect(hits).toBe(passages);
  await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(0);
  await page.getByRole('link', { name: 'First' }).click();
  await answered(page);
  expect(new URL(page.url()).searchParams.has('page')).toBe(false);
});

test('a page of results opens in a tab of its own, and the way back leads through pages', async ({
  page,
  context,
}) => {
  await openSearch(page, { q: QUERY });
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Last' }).click({ button: 'middle' });
  const tab = await opened;
  await answered(tab);
  await expect(tab.getByRole('link', { name: 'Last' })).toHaveCount(0);
  await tab.close();

  const first = await parts(page).results.innerText();
  await page.getByRole('link', { name: 'Next' }).press('Enter');
  await answered(page);
  expect(await parts(page).results.innerText()).not.toBe(first);
  await page.goBack();
  await answered(page);
  await expect.poll(() => parts(page).results.innerText()).toContain(first.slice(0, 200));
});

test('a page that is not there is taken as not said', async ({ page }) => {
  await openSearch(page, { q: QUERY, page: '999' });
  await expect(page.locator('.pager [aria-current]')).toHaveText(/^Page 1 of /);
  expect(new URL(page.url()).searchParams.has('page')).toBe(false);
});

test('texts are loaded when they come near, and every hit gets its own', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/articles/')) asked.add(request.url());
  });
  await openSearch(page, { q: QUERY });
  await expect(parts(page).groups).toHaveCount(10);
  expect(asked.size).toBeGreaterThanOrEqual(3);
  expect(asked.size).toBeLessThan(10);
  await parts(page).groups.last().scrollIntoViewIfNeeded();
  await expect(page.locator('.hit-waiting')).toHaveCount(0);
  expect(asked.size).toBe(10);
});

test('the address and the way back restore the page exactly, down to the place on it', async ({
  page,
}) => {
  await openSearch(page, { q: QUERY, sort: 'newest', lang: 'zh', page: '2' });
  const link = page.locator('.hit-link').last();
  await parts(page).groups.last().scrollIntoViewIfNeeded();
  await expect(page.locator('.hit-waiting')).toHaveCount(0);
  await link.scrollIntoViewIfNeeded();
  const text = await parts(page).results.innerText();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await link.click();
  await expect(page.locator('article')).toBeVisible();
  await page.goBack();
  await answered(page);
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY))).toBe(before);
  expect(await parts(page).results.innerText()).toBe(text);
  await page.reload();
  await answered(page);
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY))).toBe(before);
  expect(await parts(page).results.innerText()).toBe(text);
});

test('a filter chosen far down the page leads to the top of what it leaves', async ({ page }) => {
  await openSearch(page, { q: QUERY });
  await parts(page).groups.last().scrollIntoViewIfNeeded();
  await expect(page.locator('.hit-waiting')).toHaveCount(0);
  await expect(parts(page).status).not.toBeInViewport();
  const control = facet(page, 'years').locator('input').first();
  await expect(control).toBeInViewport();
  await control.check();
  await answered(page);
  await expect(parts(page).status).toBeInViewport();
  await expect(control).toBeFocused();
  await expect(control).toBeInViewport();
});

test('columns are counted, and long lists show all when asked to', async ({ page }) => {
  await openSearch(page, { q: QUERY });
  const [first] = await valuesOf(facet(page, 'columns'));
  await facet(page, 'columns').locator('input').first().check();
  await answered(page);
  await expect(parts(page).status).toContainText(` in ${first!.articles} article`);
  expect(new URL(page.url()).searchParams.getAll('column')).toEqual([first!.value]);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await answered(page);

  const terms = facet(page, 'terms');
  await terms.locator('summary').click();
  const all = terms.getByRole('button', { name: /^All \d+$/ });
  const number = Number((await all.innerText()).slice('All '.length));
  expect(await valuesOf(terms)).toHaveLength(8);
  await all.click();
  const values = await valuesOf(terms);
  expect(values).toHaveLength(number);
  const articles = values.map((value) => value.articles);
  expect(articles).toEqual(articles.toSorted((a, b) => b - a));
  expect(await count(page)).toBeGreaterThan(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everything unfolded, ${colorScheme}: no violation that axe can find`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openSearch(page, { q: QUERY, year: '1958', page: '2' });
    for (const name of ['places', 'terms']) {
      await facet(page, name).locator('summary').click();
      await expect(facet(page, name).locator('.facet-value').first()).toBeVisible();
    }
    await page.getByText('Cite this search').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
}
