import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';
import { chosenOn, opener, openPanel, panel, radio, root } from './reading-panel.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

test('the panel shows every choice, and the page shows each at once and on later pages', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await openPanel(page);
  await expect(panel(page).getByRole('group')).toHaveCount(8);
  await expect(panel(page).getByRole('radio', { checked: true })).toHaveCount(8);
  const paper = () => root(page).evaluate((node) => getComputedStyle(node).backgroundColor);
  const before = await paper();
  await radio(page, 'Page', 'Sepia').check();
  expect(await paper()).not.toBe(before);
  await radio(page, 'Text size', '130%').check();
  await radio(page, 'First', 'Chinese').check();
  const chosen = await paper();
  await page.goto('about/');
  expect(await paper()).toBe(chosen);
  await openPanel(page);
  await expect(radio(page, 'Page', 'Sepia')).toBeChecked();
  await expect(radio(page, 'Text size', '130%')).toBeChecked();
  await expect(radio(page, 'First', 'Chinese')).toBeChecked();
});

test('by keyboard: the button opens, arrows choose, Escape closes and gives the focus back', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(radio(page, 'Show', 'Both')).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'Show', 'English')).toBeChecked();
  await expect(root(page)).toHaveAttribute('data-view', 'en');
  await page.keyboard.press('Tab');
  await expect(radio(page, 'First', 'English')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(radio(page, 'Show', 'English')).toBeFocused();
});

test('the panel closes by its button, by a press elsewhere, and by the button that opened it', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
  await openPanel(page);
  await page.mouse.click(40, 500);
  await expect(panel(page)).toBeHidden();
  await openPanel(page);
  await opener(page).click();
  await expect(panel(page)).toBeHidden();
});

test('"As usual" takes back every choice but the language', async ({ page }) => {
  await page.goto(`${ARTICLE}?ui=en&view=zh&q=工厂`);
  await openPanel(page);
  await radio(page, 'Page', 'Dark').check();
  await panel(page).getByRole('button', { name: 'As usual' }).click();
  await expect(radio(page, 'Page', 'As the device')).toBeChecked();
  await expect(radio(page, 'Show', 'Both')).toBeChecked();
  expect(await chosenOn(page)).toEqual({ ui: 'en' });
  expect(new URL(page.url()).searchParams.get('q')).toBe('工厂');
});

test('a link with the settings shows another reader the same, query and passage included', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ARTICLE}?q=工厂`);
  const id = await page.locator('[data-passage]').nth(3).getAttribute('id');
  await page.goto(`${ARTICLE}?q=工厂#${id!}`);
  await openPanel(page);
  await radio(page, 'Show', 'English').check();
  await radio(page, 'Pinyin', 'Above the characters').check();
  await panel(page).getByRole('button', { name: 'Copy a link with these settings' }).click();
  await expect(panel(page).getByText('Copied')).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toEqual({ q: '工厂', view: 'en', pinyin: 'on' });
  expect(link.hash).toBe(`#${id!}`);
  const student = await browser.newPage();
  await student.goto(link.href);
  await expect(root(student)).toHaveAttribute('data-view', 'en');
  await expect(root(student)).toHaveAttribute('data-pinyin', 'on');
  await student.close();
});

test('the site speaks its other language when asked to, and goes on doing so', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: '中文', exact: true }).first().click();
  await expect(root(page)).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('link', { name: '检索', exact: true })).toBeVisible();
  await page.goto('about/');
  await expect(root(page)).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeVisible();
});

test('the panel itself changes its language with the choice, the focus where it was', async ({
  page,
}) => {
  await page.goto('about/');
  await openPanel(page);
  await radio(page, 'Language of the site', 'As the browser').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const chinese = page.getByRole('dialog', { name: '阅读设置' });
  await expect(chinese.getByRole('radio', { name: '中文', checked: true }).last()).toBeFocused();
  await expect(page.getByRole('link', { name: '检索', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chinese).toBeHidden();
  await expect(root(page)).toHaveAttribute('lang', 'zh-Hans');
});

test('on a phone the panel leaves the text above it in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ARTICLE);
  await openPanel(page);
  const { x, y, width, height } = (await panel(page).boundingBox())!;
  expect(y).toBeGreaterThan(300);
  expect([x, width, y + height]).toEqual([0, 390, 844]);
});
