import { expect, test, type Locator, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const bar = (page: Page) => page.locator('.marks-bar');
const status = (page: Page) => bar(page).getByRole('status');
const marks = (page: Page) => page.locator('[data-passage] mark');
const current = (page: Page) => page.locator('[data-passage] mark[aria-current="true"]');
const button = (page: Page, name: string) => bar(page).getByRole('button', { name });

/** Opens an article with its matches marked and tells how many there are. */
async function openMarked(page: Page, query: string): Promise<number> {
  await page.goto(`${ARTICLE}?q=${encodeURIComponent(query)}`);
  await expect(marks(page).first()).toBeAttached();
  return marks(page).count();
}

/** True when the bar hides no part of an element. */
async function isClearOfBar(page: Page, element: Locator): Promise<boolean> {
  const covered = (await bar(page).boundingBox())!;
  const { y, height } = (await element.boundingBox())!;
  return y + height <= covered.y || y >= covered.y + covered.height;
}

test('the marks on an article are counted, and removed for good', async ({ page }) => {
  await page.goto(ARTICLE);
  const text = await page.locator('.passages').innerText();
  const count = await openMarked(page, '工厂');
  expect(count).toBeGreaterThan(1);
  expect(new Set(await marks(page).allInnerTexts())).toEqual(new Set(['工厂']));
  await expect(status(page)).toHaveText(`${count} places marked`);
  await button(page, 'Remove marks').click();
  await expect(marks(page)).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
  expect(await page.locator('.passages').innerText()).toBe(text);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('main')).toBeFocused();
});

test('an English word is marked in all its inflections, a quoted one as it stands', async ({
  page,
}) => {
  await openMarked(page, 'factory');
  const words = (await marks(page).allInnerTexts()).map((word) => word.toLowerCase());
  expect(new Set(words)).toEqual(new Set(['factory', "factory's", 'factories']));
  await openMarked(page, '"factory"');
  const exact = (await marks(page).allInnerTexts()).map((word) => word.toLowerCase());
  expect(new Set(exact)).toEqual(new Set(['factory']));
});

test('an article in which nothing matches says so and leads to the results', async ({ page }) => {
  await page.goto(`${ARTICLE}?q=月球`);
  await expect(status(page)).toHaveText('Nothing on this page matches “月球”.');
  await expect(bar(page).getByRole('button')).toHaveCount(0);
  await bar(page).getByRole('link', { name: 'All results for “月球”' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=%E6%9C%88%E7%90%83$/);
});

for (const [name, width] of [
  ['a desk', 1280],
  ['a phone', 360],
] as const) {
  test(`on ${name} the marks are stepped through, each in sight, round the ends`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const count = await openMarked(page, '领导');
    expect(count).toBeGreaterThan(5);
    await expect(current(page)).toHaveCount(0);
    for (let at = 1; at <= count; at += 1) {
      await button(page, 'Next').click();
      await expect(status(page)).toHaveText(new RegExp(`^${at} of ${count}, passage \\d+$`));
      await expect(current(page)).toHaveCount(1);
      await expect(current(page)).toBeInViewport({ ratio: 1 });
      expect(await isClearOfBar(page, current(page))).toBe(true);
    }
    await button(page, 'Next').click();
    await expect(status(page)).toHaveText(/^1 of .* from the beginning again$/);
    await expect(current(page)).toBeInViewport();
    await button(page, 'Previous').click();
    await expect(status(page)).toHaveText(new RegExp(`^${count} of .* from the end again$`));
    await expect(current(page)).toBeInViewport();
    await button(page, 'Previous').click();
    await expect(status(page)).toHaveText(new RegExp(`^${count - 1} of ${count}, passage \\d+$`));
    await expect(button(page, 'Previous')).toBeFocused();
  });
}

test('the first step leads on from what the reader sees', async ({ page }) => {
  const count = await openMarked(page, '领导');
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight / 2);
  });
  await button(page, 'Next').click();
  await expect(status(page)).not.toHaveText(/^1 of/);
  await expect(status(page)).toHaveText(new RegExp(`^\\d+ of ${count}, passage \\d+$`));
});

test('who comes to a passage begins with the first mark in it', async ({ page }) => {
  const count = await openMarked(page, '领导');
  const passages = page.locator('[data-passage]', { has: page.locator('mark') });
  const id = (await passages.last().getAttribute('id'))!;
  const before = await marks(page).evaluateAll(
    (all, last) => all.findIndex((mark) => mark.closest('[data-passage]')!.id === last),
    id,
  );
  expect(before).toBeGreaterThan(0);
  await page.goto('about/');
  await page.goto(`${ARTICLE}?q=领导#${id}`);
  await expect(status(page)).toHaveText(new RegExp(`^${before + 1} of ${count}, passage \\d+$`));
  await expect(current(page)).toBeInViewport({ ratio: 1 });
  expect(await isClearOfBar(page, current(page))).toBe(true);
});

test('the marks are hidden and shown again, and the query stays', async ({ page }) => {
  const count = await openMarked(page, '领导');
  await button(page, 'Next').click();
  await button(page, 'Next').click();
  const text = await page.locator('.passages').innerText();
  await button(page, 'Hide marks').click();
  await expect(marks(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('Marks are hidden');
  await expect(button(page, 'Next')).toBeDisabled();
  expect(await page.locator('.passages').innerText()).toBe(text);
  expect(new URL(page.url()).searchParams.get('q')).toBe('领导');

  await button(page, 'Show marks').click();
  await expect(marks(page)).toHaveCount(count);
  await expect(current(page)).toHaveCount(1);
  await expect(status(page)).toHaveText(new RegExp(`^2 of ${count}`));
  await button(page, 'Next').click();
  await expect(status(page)).toHaveText(new RegExp(`^3 of ${count}`));
});

test('a match that runs over several elements is one place', async ({ page }) => {
  const count = await openMarked(page, '工厂');
  await page.route(`**/${ARTICLE}*`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll('工厂', '工<span>厂</span>');
    await route.fulfill({ response, body: html });
  });
  expect(await openMarked(page, '工厂')).toBe(2 * count);
  await expect(status(page)).toHaveText(`${count} places marked`);
  await button(page, 'Next').click();
  await expect(status(page)).toHaveText(new RegExp(`^1 of ${count}`));
  await expect(current(page)).toHaveText(['工', '厂']);
  await button(page, 'Next').click();
  await expect(status(page)).toHaveText(new RegExp(`^2 of ${count}`));
});

test('the way back to the results keeps the whole query, however long it is', async ({ page }) => {
  const query = `"领导" ${'工厂 '.repeat(40).trim()}`;
  await openMarked(page, query);
  const link = bar(page).getByRole('link', { name: 'All results' });
  const address = await link.evaluate((node: HTMLAnchorElement) => node.href);
  expect(new URL(address).searchParams.get('q')).toBe(query);
  expect((await link.innerText()).length).toBeLessThan(80);
  const { width, height } = (await bar(page).boundingBox())!;
  expect(height).toBeLessThan(120);
  expect(width).toBeLessThanOrEqual(1280);
});
