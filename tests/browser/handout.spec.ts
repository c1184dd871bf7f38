import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

test.beforeEach(async ({ page }) => {
  // A4, less the margins of the sheet, at 96 dots to the inch.
  await page.setViewportSize({ width: 680, height: 1017 });
});

test('a printed article says where it can be read and of which release it is', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${ARTICLE}?view=en#p1`);
  const source = page.locator('.handout-source');
  await expect(source).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(source).toBeVisible();
  await expect(source).toContainText(baseURL! + ARTICLE);
  await expect(source).toContainText(/release \d{4}-\d{2}-\d{2} · [0-9a-f]{10}/);
});

test('the order of the columns holds on paper, their size on the screen does not', async ({
  page,
}) => {
  await page.goto(`${ARTICLE}?order=zh&size=150`);
  await page.emulateMedia({ media: 'print' });
  const row = page.locator('[data-role="paragraph"]').first();
  const english = (await row.locator('[lang="en"]').boundingBox())!;
  const chinese = (await row.locator('[lang="zh-Hans"]').boundingBox())!;
  expect(chinese.x + chinese.width).toBeLessThan(english.x);
});
