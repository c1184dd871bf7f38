import { expect, test, type Page } from '@playwright/test';

/** Searches by the address and waits for the answer. */
async function search(page: Page, query: string) {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await answered(page);
}

async function answered(page: Page) {
  await expect(page.locator('[role="status"]')).toHaveAttribute('data-count', /^\d+$/);
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
}

/** Queries that the archive was made for, with words that must be marked on a side of some hit. */
const QUERIES = [
  { query: '试验田', marked: ['试验田'] },
  { query: '领导干部', marked: ['领导干部'] },
  { query: '領導', marked: ['领导'] },
  { query: 'experimental plots', marked: ['experimental', 'plots'] },
  { query: '66.4%', marked: ['66.4%', '66．4％'] },
  { query: '６６．４％', marked: ['66.4%', '66．4％'] },
  { query: 'Lanzhou 参谋', marked: ['Lanzhou', '参谋'] },
];

for (const { query, marked } of QUERIES) {
  test(`${query}: hits in both languages, each leading to its passage`, async ({ page }) => {
    await search(page, query);
    const hits = page.locator('[data-hit]');
    expect(await hits.count()).toBeGreaterThan(0);
    for (const hit of await hits.all()) {
      await expect(hit.locator('[lang="en"]')).toHaveCount(1);
      await expect(hit.locator('[lang="zh-Hans"]')).toHaveCount(1);
      await expect(hit.locator('mark').first()).toBeVisible();
    }
    const marks = (await page.locator('[data-hit] mark').allTextContents()).join('\n');
    for (const word of marked) expect(marks.toLowerCase()).toContain(word.toLowerCase());

    const link = hits.first().locator('a[href*="/articles/"]').first();
    const href = (await link.getAttribute('href'))!;
    expect(href).toMatch(/\/articles\/[^/]+\/\?q=[^#]+#p[0-9a-z-]+$/);
    await link.click();
    const passage = page.locator(`[data-passage="${href.split('#')[1]!}"]`);
    await expect(passage).toBeInViewport();
    await expect(passage.locator('mark').first()).toBeVisible();
  });
}

test('the address is the state: typing, back, forward and reload', async ({ page }) => {
  await page.goto('search/');
  const box = page.locator('input[type="search"][name="q"]');
  await box.fill('试验田');
  await box.press('Enter');
  await answered(page);
  const count = await page.locator('[role="status"]').getAttribute('data-count');
  expect(new URL(page.url()).searchParams.get('q')).toBe('试验田');

  await page.locator('[data-hit] a[href*="/articles/"]').first().click();
  await expect(page.locator('article')).toBeVisible();
  await page.goBack();
  await answered(page);
  await expect(box).toHaveValue('试验田');
  await expect(page.locator('[role="status"]')).toHaveAttribute('data-count', count!);

  await box.fill('兰州');
  await box.press('Enter');
  await expect(page.locator('[role="status"]')).not.toHaveAttribute('data-count', count!);
  await page.goBack();
  await expect(box).toHaveValue('试验田');
  await expect(page.locator('[role="status"]')).toHaveAttribute('data-count', count!);
  await page.goForward();
  await expect(box).toHaveValue('兰州');
  await page.reload();
  await answered(page);
  await expect(box).toHaveValue('兰州');
});

test('a long passage is shown around its match, and whole when the reader asks', async ({
  page,
}) => {
  await search(page, '领导干部');
  const long = page.locator('[data-hit]', { hasText: 'Whole passage' }).first();
  const id = (await long.getAttribute('data-hit'))!;
  const hit = page.locator(`[data-hit="${id}"]`);
  const chinese = hit.locator('[lang="zh-Hans"]');
  await expect(chinese.locator('mark').first()).toHaveText('领导干部');
  const trimmed = await chinese.innerText();

  await hit.getByRole('button', { name: 'Whole passage' }).click();
  const whole = await chinese.innerText();
  expect(whole.length).toBeGreaterThan(trimmed.length);
  expect(whole).toContain(trimmed.replace(/^… | …$/g, ''));
  await expect(chinese.locator('mark').first()).toHaveText('领导干部');
  await hit.getByRole('button', { name: 'Shorter' }).click();
  expect(await chinese.innerText()).toBe(trimmed);

  await hit.getByRole('link').click();
  const blocks = page.locator(`[data-passage="${id}"] [lang="zh-Hans"] > *`);
  await expect(blocks.first()).toBeVisible();
  expect((await blocks.allInnerTexts()).join('\n')).toBe(whole);
});

test('further passages of an article come when asked for, and the first of them has the focus', async ({
  page,
}) => {
  await search(page, '领导干部');
  const group = page.locator('.hit-group', { hasText: 'more passage' }).first();
  const title = (await group.getByRole('heading').innerText()).split('\n')[0]!;
  const hits = page.locator('.hit-group', { hasText: title }).locator('[data-hit]');
  const before = await hits.count();
  expect(before).toBeGreaterThan(0);
  const more = group.getByRole('button', { name: 'more passage' });
  const wanted = Number.parseInt(await more.innerText(), 10);
  expect(wanted).toBeGreaterThan(0);
  await more.click();
  await expect(hits).toHaveCount(before + wanted);
  await expect(hits.nth(before).getByRole('link')).toBeFocused();
});

test('nothing found says so and says what was searched', async ({ page }) => {
  await search(page, '月球 rockets');
  const status = page.locator('[role="status"]');
  await expect(status).toHaveAttribute('data-count', '0');
  await expect(page.locator('search-page')).toContainText('月球');
  await expect(page.locator('search-page')).toContainText('rockets');
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});

test('a missing index is said in plain words, not with an endless wait', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('search/?q=plots');
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('search-page')).toContainText(/could not be loaded/i);
  await expect(page.locator('[role="status"]')).toHaveAttribute('data-count', '');
});

test('on a phone a hit leads to its mark, however long the passage is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await search(page, '66.4%');
  await page.locator('[data-hit] .hit-link').first().click();
  const passage = page.locator('[data-passage]', { has: page.locator('mark') });
  await expect(passage.locator('mark').first()).toBeInViewport();
});

test('the way back from an article leads to the place in the results', async ({ page }) => {
  await search(page, '领导干部');
  const link = page.locator('[data-hit] .hit-link').last();
  await link.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(500);
  await link.click();
  await expect(page.locator('article')).toBeVisible();
  await page.goBack();
  await answered(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(left - 200);
});

test('on a phone the side with the match comes first', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [query, first, second] of [
    ['领导干部', 'zh-Hans', 'en'],
    ['leading cadres', 'en', 'zh-Hans'],
  ] as const) {
    await search(page, query);
    const hit = page.locator('[data-hit]').first();
    const top = async (lang: string) => (await hit.locator(`[lang="${lang}"]`).boundingBox())!.y;
    expect(await top(first)).toBeLessThan(await top(second));
  }
});

test('a word without end is repeated in short and makes the page no wider', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await search(page, `"${'a'.repeat(500)}" ${'b'.repeat(60)}`);
  await expect(page.locator('.search-parts')).toContainText('bbb');
  const width = () => page.locator('main').evaluate((main) => main.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
  expect((await page.locator('.search-parts').innerText()).length).toBeLessThan(250);
  expect((await page.title()).length).toBeLessThan(150);
});
