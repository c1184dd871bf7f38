import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

test.use({ javaScriptEnabled: false });

test('articles can be read, linked to and browsed without JavaScript', async ({ page }) => {
  await page.goto('');
  await page.locator('a[href$="/dates/"]').first().click();
  await page.goto(`articles/${articleIds[0]!}/`);
  const last = page.locator('[data-passage]').last();
  const id = (await last.getAttribute('id'))!;
  await page.goto(`articles/${articleIds[0]!}/#${id}`);
  await expect(last).toBeInViewport();
});

test('search says that it needs JavaScript and shows another way', async ({ page }) => {
  await page.goto('search/?q=plots');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the articles by date' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By date');
});
