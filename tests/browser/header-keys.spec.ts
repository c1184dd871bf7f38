import { expect, test, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

const box = (page: Page) => page.getByRole('searchbox');
const panel = (page: Page) => page.locator('.search-panel[data-open]');
const links = (page: Page) => panel(page).getByRole('link');

/** Opens the panel with the hits of a query. */
async function searchFor(page: Page, query: string) {
  await page.goto(ARTICLE);
  await box(page).fill(query);
  await expect(links(page).first()).toBeVisible();
}

for (const address of ['', ARTICLE, 'search/?q=plots', 'help/']) {
  test(`/${address}: the key / leads to the search box and selects the query`, async ({ page }) => {
    await page.goto(address);
    if (!address.startsWith('search/')) await box(page).fill('plots');
    await page.locator('main').focus();
    await expect(box(page)).not.toBeFocused();
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('plots');
    await page.keyboard.type('领导');
    await expect(box(page)).toHaveValue('领导');
  });
}

test('the key / is a character where the reader writes, and with other keys it is not ours', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await box(page).fill('1');
  await box(page).press('End');
  await page.keyboard.press('/');
  await expect(box(page)).toHaveValue('1/');
  await page.locator('main').focus();
  for (const combination of ['Control+/', 'Alt+/', 'Meta+/']) {
    await page.keyboard.press(combination);
    await expect(box(page)).not.toBeFocused();
  }
  await page.locator('h1').evaluate((node: HTMLElement) => {
    node.contentEditable = 'true';
    node.focus();
  });
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
  await expect(page.locator('h1')).toContainText('/');
});

test('arrow keys go through the hits and back into the box, Enter opens', async ({ page }) => {
  await searchFor(page, '领导干部');
  const count = await links(page).count();
  expect(count).toBeGreaterThan(2);
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(links(page).nth(at)).toBeFocused();
  }
  await page.keyboard.press('ArrowDown');
  await expect(links(page).last()).toBeFocused();
  for (let at = count - 2; at >= 0; at -= 1) {
    await page.keyboard.press('ArrowUp');
    await expect(links(page).nth(at)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const address = await links(page)
    .nth(1)
    .evaluate((link: HTMLAnchorElement) => link.href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

test('Escape closes the panel, then empties the box; the arrow key opens it again', async ({
  page,
}) => {
  await searchFor(page, '领导干部');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('领导干部');

  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toBeFocused();
  await expect(panel(page)).toHaveCount(0);
});

test('the panel closes when the reader tabs on or presses elsewhere', async ({ page }) => {
  await searchFor(page, '领导干部');
  const stops = (await links(page).count()) + 1;
  for (let at = 0; at < stops; at += 1) {
    await page.keyboard.press('Tab');
    await expect(panel(page)).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await expect(panel(page)).toHaveCount(0);

  await box(page).click();
  await expect(links(page).first()).toBeVisible();
  await page.locator('.masthead').click({ position: { x: 2, y: 2 } });
  await expect(panel(page)).toHaveCount(0);
});

test('a hit on the very page that is shown closes the panel and goes there', async ({ page }) => {
  await searchFor(page, '工厂');
  const address = await links(page)
    .first()
    .evaluate((link: HTMLAnchorElement) => link.href);
  await page.goto(address);
  await box(page).fill('工厂');
  await links(page).first().click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await expect(page.locator('.passage:target mark').first()).toBeInViewport();
});
