import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';
import { openPanel, panel, radio, root } from './reading-panel.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

test('the colour of the browser around the page follows its ground', async ({ page }) => {
  const colours = () =>
    page.evaluate(() => ({
      page: getComputedStyle(document.documentElement).backgroundColor,
      browser: [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    }));
  await page.goto(`${ARTICLE}?ground=sepia`);
  const sepia = await colours();
  expect(sepia.browser).toEqual([sepia.page]);
  await openPanel(page);
  await radio(page, 'Page', 'Dark').check();
  const dark = await colours();
  expect(dark.browser).toEqual([dark.page]);
  expect(dark.page).not.toBe(sepia.page);
});

test('where colours are forced, what is chosen still looks chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(ARTICLE);
  const ground = (value: string) =>
    page
      .locator(`.view-bar [value="${value}"]`)
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await ground('both')).not.toBe(await ground('en'));
  await openPanel(page);
  const [first, second] = await panel(page)
    .locator('fieldset', { hasText: 'High contrast' })
    .locator('label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
  expect(first).not.toBe(second);
});

test('a system that asks for more contrast gets it, unless its reader has chosen otherwise', async ({
  page,
}) => {
  const paper = () => root(page).evaluate((node) => getComputedStyle(node).backgroundColor);
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await page.goto(ARTICLE);
  expect(await paper()).toBe('rgb(0, 0, 0)');
  await page.goto(`${ARTICLE}?ground=contrast`);
  expect(await paper()).toBe('rgb(0, 0, 0)');
  await page.goto(`${ARTICLE}?ground=light`);
  expect(await paper()).not.toBe('rgb(0, 0, 0)');
});
