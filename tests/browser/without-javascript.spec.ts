import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

test.use({ javaScriptEnabled: false });

test('articles can be read, linked to and browsed without JavaScript', async ({ page }) => {
  const [id] = articleIds;
  await page.goto('');
  await page.locator('a[href$="/dates/"]').first().click();
  await page.locator(`a[href$="/dates/${id!.slice(0, 7).replace('-', '/')}/"]`).click();
  await page.locator(`a[href$="/articles/${id!}/"]`).click();
  const last = page.locator('[data-passage]').last();
  await expect(last).not.toBeInViewport();
  await page.goto(`articles/${id!}/#${(await last.getAttribute('id'))!}`);
  await expect(last).toBeInViewport();
});

test('search says that it needs JavaScript and shows another way', async ({ page }) => {
  await page.goto('search/?q=plots');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the articles by date' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By date');
});
