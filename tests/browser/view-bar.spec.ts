import { expect, test, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

const bar = (page: Page) => page.locator('.view-bar');
const pressed = (page: Page) => bar(page).locator('[aria-pressed="true"]');

test('the bar above a text shows one language or both, and says which', async ({ page }) => {
  await page.goto(ARTICLE);
  const english = page.locator('[data-role="paragraph"] > [lang="en"]').first();
  await expect(pressed(page)).toHaveText(['Both 对照']);
  await page
    .getByRole('button', { name: '中文', exact: true })
    .and(bar(page).getByRole('button'))
    .click();
  await expect(pressed(page)).toHaveText(['中文']);
  await expect(english).toBeHidden();
  await page.reload();
  await expect(pressed(page)).toHaveText(['中文']);
  await expect(english).toBeHidden();
  await bar(page).getByRole('button', { name: 'Both' }).click();
  await expect(english).toBeVisible();
});

test('a button pressed once more takes its choice back', async ({ page }) => {
  await page.goto(ARTICLE);
  const pinyin = bar(page).getByRole('button', { name: 'Pinyin' });
  const root = page.locator('html');
  await pinyin.click();
  await expect(pinyin).toHaveAttribute('aria-pressed', 'true');
  await expect(root).toHaveAttribute('data-pinyin', 'on');
  await pinyin.click();
  await expect(pinyin).toHaveAttribute('aria-pressed', 'false');
  await expect(root).not.toHaveAttribute('data-pinyin');
});

test('what is chosen elsewhere shows in the bar', async ({ page }) => {
  await page.goto(`${ARTICLE}?view=en`);
  await expect(pressed(page)).toHaveText(['English']);
  await page.getByRole('button', { name: 'Reading preferences' }).click();
  const panel = page.getByRole('dialog', { name: 'Reading preferences' });
  await panel.getByRole('radio', { name: 'Chinese' }).first().check();
  await expect(pressed(page)).toHaveText(['中文']);
});

test('the bar is a single row on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(ARTICLE);
  const tops = await bar(page)
    .locator('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
  expect(tops).toHaveLength(4);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that needs it', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('[data-passage]').first()).toBeVisible();
    const buttons = page.locator('.preferences, .view-bar').getByRole('button', {
      includeHidden: true,
    });
    await expect(buttons).toHaveCount(6);
    await expect(buttons.filter({ visible: true })).toHaveCount(0);
  });
});
