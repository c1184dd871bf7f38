import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { articleIds, squeeze } from './archive.ts';

for (const id of articleIds) {
  test(`${id}: every character of the document is on its page`, async ({ page }) => {
    await page.goto(`articles/${id}/`);
    const shown = squeeze(await page.locator('article').evaluate((node) => node.textContent));
    const document = await readFile(`content/articles/${id}.txt`, 'utf8');
    const lines = document
      .split(/\r?\n/)
      .map(squeeze)
      .filter((line) => line !== '' && line !== '<hr/>' && line !== 'Original:');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
  });

  test(`${id}: every passage is a row with both sides, and its number is its link`, async ({
    page,
  }) => {
    await page.goto(`articles/${id}/`);
    await expect(page.locator(`article[data-article="${id}"]`)).toHaveCount(1);
    await expect(page.locator('h1')).toHaveCount(1);
    const passages = page.locator('[data-passage]');
    const rows = await passages.evaluateAll((nodes) =>
      nodes.map((node) => ({
        id: node.id,
        passage: node.getAttribute('data-passage'),
        role: node.getAttribute('data-role'),
        score: Number(node.getAttribute('data-score')),
        link: node.querySelector('a')?.getAttribute('href'),
        english: node.querySelectorAll('[lang="en"]').length,
        chinese: node.querySelectorAll('[lang="zh-Hans"]').length,
        empty: [...node.querySelectorAll('[lang]')].filter(
          (side) => side.textContent.trim() === '' && !side.hasAttribute('data-absent'),
        ).length,
      })),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row.id).toMatch(/^p[0-9a-hjkmnp-tv-z]{7}(-\d+)?$/);
      expect(row).toMatchObject({
        passage: row.id,
        link: `#${row.id}`,
        english: 1,
        chinese: 1,
        empty: 0,
      });
      expect(row.score).toBeGreaterThanOrEqual(0);
      expect(row.score).toBeLessThanOrEqual(1);
    }
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });
}

test('a passage link brings its passage into view', async ({ page }) => {
  await page.goto(`articles/${articleIds[0]!}/`);
  const last = page.locator('[data-passage]').last();
  await expect(last).not.toBeInViewport();
  await last.locator('.passage-number').evaluate((link: HTMLAnchorElement) => {
    link.click();
  });
  await expect(last).toBeInViewport();
  await page.reload();
  await expect(last).toBeInViewport();
  expect(page.url()).toContain(`#${(await last.getAttribute('id')) ?? ''}`);
});

test('English stands left of the Chinese on a desk, above it on a phone, and nothing overflows', async ({
  page,
}) => {
  for (const [width, stacked] of [
    [1280, false],
    [320, true],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`articles/${articleIds[0]!}/`);
    const row = page.locator('[data-role="paragraph"]').first();
    const english = (await row.locator('[lang="en"]').boundingBox())!;
    const chinese = (await row.locator('[lang="zh-Hans"]').boundingBox())!;
    if (stacked) expect(chinese.y).toBeGreaterThanOrEqual(english.y + english.height);
    else expect(chinese.x).toBeGreaterThanOrEqual(english.x + english.width);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
  }
});

test('a reader goes from the first article to the last by its neighbours', async ({ page }) => {
  await page.goto(`articles/${articleIds[0]!}/`);
  for (const id of articleIds.slice(1)) {
    await page.locator('a[rel="next"]').click();
    await expect(page.locator(`article[data-article="${id}"]`)).toHaveCount(1);
  }
  await expect(page.locator('a[rel="next"]')).toHaveCount(0);
  await expect(page.locator('a[rel="prev"]')).toHaveCount(1);
});

test('every article is reached by year, month and day', async ({ page }) => {
  for (const id of articleIds) {
    await page.goto('dates/');
    await page.getByRole('link', { name: id.slice(0, 4), exact: true }).click();
    await page.locator(`a[href$="/dates/${id.slice(0, 4)}/${id.slice(5, 7)}/"]`).click();
    await page.locator(`a[href$="/articles/${id}/"]`).click();
    await expect(page.locator(`article[data-article="${id}"]`)).toHaveCount(1);
  }
});

test('an unknown address says so and offers ways on', async ({ page }) => {
  const response = await page.goto('articles/no-such-article/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Page not found');
  await expect(page.getByRole('searchbox')).toBeVisible();
});
