import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

const box = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('.search-panel-status');
const entries = (page: Page) => page.locator('.search-entry');
const entryLinks = (page: Page) => page.locator('.search-entry-link');
const lastLink = (page: Page) => page.locator('.search-panel-all a');

/** Types a query into the page's search box and waits for its hits. */
async function searchFor(page: Page, query: string) {
  await box(page).fill(query);
  await expect(status(page)).toHaveText(/passages? in/);
  await expect(page.locator('.search-entry-passage:empty')).toHaveCount(0);
}

/** The words in which the search page says what it found. */
async function foundOnSearchPage(page: Page, query: string): Promise<string> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  const line = page.locator('[role="status"][data-count]');
  await expect(line).toHaveAttribute('data-count', /^\d+$/);
  return line.innerText();
}

for (const [address, query] of [
  [ARTICLE, '领导干部'],
  ['', 'experimental plots'],
  ['dates/', 'Lanzhou 参谋'],
] as const) {
  test(`/${address}: typing ${query} shows its best hits, each a link to its passage`, async ({
    page,
  }) => {
    const found = await foundOnSearchPage(page, query);
    await page.goto(address);
    await searchFor(page, query);
    await expect(status(page)).toHaveText(found);
    expect(await entries(page).count()).toBeGreaterThan(0);
    expect(await entries(page).count()).toBeLessThanOrEqual(5);
    for (const entry of await entries(page).all()) {
      await expect(entry.locator('a [lang="en"]')).toBeVisible();
      await expect(entry.locator('a [lang="zh-Hans"]')).toBeVisible();
      await expect(entry.locator('time')).toHaveText(/^\d+ \w+ 19\d\d$/);
      await expect(entry.locator('p[lang="en"]')).toHaveCount(1);
      await expect(entry.locator('p[lang="zh-Hans"]')).toHaveCount(1);
      await expect(entry.locator('p').first().locator('mark').first()).toBeVisible();
    }
    const href = (await lastLink(page).getAttribute('href'))!;
    expect(new URL(href, page.url()).searchParams.get('q')).toBe(query);

    await entryLinks(page).first().click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\/\?q=[^#]+#p[0-9a-z-]+$/);
    const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(passage.locator('mark').first()).toBeInViewport();
  });
}

test('the last link and the Enter key lead to everything that was found', async ({ page }) => {
  await page.goto(ARTICLE);
  await searchFor(page, '领导干部');
  const found = await status(page).innerText();
  await lastLink(page).click();
  await expect(page.locator('[role="status"][data-count]')).toHaveText(found);
  await page.goto(ARTICLE);
  await box(page).fill('领导干部');
  await box(page).press('Enter');
  await expect(page.locator('[role="status"][data-count]')).toHaveText(found);
});

test('a box that nobody uses loads nothing and says nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const scripts = asked.filter((url) => url.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(asked.filter((url) => /live-search|worker|search-index/.test(url))).toEqual([]);
  expect(page.workers()).toEqual([]);
  await expect(page.getByRole('status')).toHaveCount(1);

  await box(page).focus();
  await expect.poll(() => asked.filter((url) => url.includes('live-search'))).not.toEqual([]);
  await expect.poll(() => asked.filter((url) => url.includes('search-index'))).not.toEqual([]);
  await expect(page.locator('.search-panel[data-open]')).toHaveCount(0);
});

test('the panel lies over the page and moves nothing in it', async ({ page }) => {
  for (const width of [1280, 700, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ARTICLE);
    const before = await page.locator('main').boundingBox();
    await searchFor(page, '领导干部');
    expect(await page.locator('main').boundingBox()).toEqual(before);
    const panel = (await page.locator('.search-panel').boundingBox())!;
    const below = (await box(page).boundingBox())!;
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(width);
    expect(panel.y).toBeGreaterThanOrEqual(below.y + below.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('the panel of the large box comes into view by itself', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('');
  await searchFor(page, '工厂');
  await expect(entryLinks(page).first()).toBeInViewport({ ratio: 1 });
  await expect(box(page)).toBeInViewport({ ratio: 1 });
});

test('every state of the panel is said in one status line', async ({ page }) => {
  await page.goto(ARTICLE);
  await box(page).fill('月球 rockets');
  await expect(status(page)).toHaveText('Nothing found');
  await expect(lastLink(page)).toHaveText('How this was searched');
  await box(page).fill('-领导');
  await expect(status(page)).toHaveText('Nothing to look for');
  await box(page).fill('  ');
  await expect(status(page)).toHaveText('');
  await expect(lastLink(page)).toBeHidden();
});

test('where nothing is found other names of it are offered, and lead to the search page', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await box(page).fill('Tientsin');
  await expect(status(page)).toHaveText('Nothing found');
  const also = page.locator('.search-panel-also');
  await expect(also).toHaveText(/^also as 天津 \(\d+ passages?\)/);
  await box(page).press('ArrowDown');
  await expect(also.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('天津');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
});

test('of queries typed in quick succession the last one is shown', async ({ page }) => {
  const found = await foundOnSearchPage(page, '试验田');
  await page.goto(ARTICLE);
  await box(page).fill('领导');
  await page.waitForTimeout(200);
  await box(page).fill('plots');
  await page.waitForTimeout(100);
  await box(page).fill('试验田');
  await expect(status(page)).toHaveText(found);
  await page.waitForTimeout(1000);
  await expect(status(page)).toHaveText(found);
  const marked = await page.locator('.search-entry mark').allInnerTexts();
  expect(new Set(marked)).toEqual(new Set(['试验田']));
});

test('half a word takes no hits away from who goes on typing', async ({ page }) => {
  await page.clock.install();
  await page.goto(ARTICLE);
  await searchFor(page, 'factory');
  const found = await status(page).innerText();
  await page.clock.pauseAt(Date.now() + 60_000);
  await box(page).fill('factory wor');
  await page.clock.runFor(200);
  await page.waitForTimeout(500);
  await expect(status(page)).toHaveText(found);
  expect(await entries(page).count()).toBeGreaterThan(0);
  await expect(async () => {
    await page.clock.runFor(500);
    await expect(status(page)).toHaveText('Nothing found', { timeout: 100 });
  }).toPass();
});

test('a query too long for an address is sent to the search page all the same', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await box(page).fill('试'.repeat(3000));
  await expect(status(page)).toHaveText('Nothing found');
  await box(page).press('Enter');
  await expect(page.locator('[role="status"][data-count="0"]')).toHaveText('Nothing found');
  await expect(box(page)).toHaveValue('试'.repeat(3000));
});

test('a Chinese word that is being spelt is not searched for until it is there', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await searchFor(page, '试验田');
  const before = await status(page).innerText();
  await box(page).fill('');
  await expect(page.locator('.search-panel[data-open]')).toHaveCount(0);
  const keyboard = await page.context().newCDPSession(page);
  const spell = { selectionStart: 7, selectionEnd: 7, text: 'shi yan' };
  await keyboard.send('Input.imeSetComposition', spell);
  await expect(box(page)).toHaveValue('shi yan');
  await page.waitForTimeout(500);
  await expect(page.locator('.search-panel[data-open]')).toHaveCount(0);
  await keyboard.send('Input.insertText', { text: '试验田' });
  await expect(box(page)).toHaveValue('试验田');
  await expect(status(page)).toHaveText(before);
});

test('a missing index is said in plain words, with the way to the search page', async ({
  page,
}) => {
  await page.route('**/search-index/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(ARTICLE);
  await box(page).fill('plots');
  await expect(status(page)).toContainText('could not be loaded');
  await expect(entries(page)).toHaveCount(0);
  await lastLink(page).click();
  await expect(page).toHaveURL(/\/search\/\?q=plots$/);
});

test('after a failure the next query is searched for', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(ARTICLE);
  await box(page).fill('plots');
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute('**/search-index/**');
  await searchFor(page, '领导');
});

test('on a slow network the panel says that it is searching', async ({ page }) => {
  await page.route('**/search-index/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto(ARTICLE);
  await box(page).fill('领导');
  await expect(status(page)).toHaveText('Searching …');
  await expect(page.locator('.search-panel')).toHaveAttribute('aria-busy', 'true');
  await expect(status(page)).toHaveText(/passages in/, { timeout: 20_000 });
  await expect(page.locator('.search-panel')).toHaveAttribute('aria-busy', 'false');
});

test('an article whose text cannot be had is still a link', async ({ page }) => {
  await page.goto('about/');
  await page.route('**/articles/**', (route) => route.abort());
  await searchFor(page, '领导干部');
  await expect(entries(page).first()).toContainText('could not be loaded');
  await expect(entryLinks(page).first()).toHaveAttribute('href', /\/articles\/[^/]+\/\?q=[^#]+$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box is a plain form, and offers no key that nothing listens to', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('.search-box kbd')).toBeHidden();
    await box(page).fill('plots');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=plots$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open panel, ${colorScheme}: no violation that axe can find`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const [address, query] of [
      [ARTICLE, '领导干部'],
      ['', '月球'],
    ] as const) {
      await page.goto(address);
      await box(page).fill(query);
      await expect(lastLink(page)).toBeVisible();
      await expect(page.locator('.search-entry-passage:empty')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
}
