import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

const [first] = articleIds;

/** A4, less the margins of the sheet, at 96 dots to the inch. */
const SHEET = { width: 680, height: 1017 };

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  await page.goto(`articles/${first!}/`);
});

test('a printed article has both languages side by side, each passage with its number', async ({
  page,
}) => {
  const passages = await page.locator('[data-passage]').evaluateAll((rows) =>
    rows.map((row) => {
      const box = (selector: string) => row.querySelector(selector)!.getBoundingClientRect();
      const english = box(':scope > [lang="en"]');
      const chinese = box(':scope > [lang="zh-Hans"]');
      const number = box('.passage-number');
      return {
        number: row.querySelector('.passage-number')!.textContent,
        isSideBySide: number.right <= english.left && english.right < chinese.left,
        isLevel: Math.abs(english.top - chinese.top) < 12,
        isShown: number.width > 0 && english.width > 200 && chinese.width > 200,
      };
    }),
  );
  expect(passages.length).toBeGreaterThan(5);
  expect(passages).toEqual(
    passages.map((_, at) => ({
      number: String(at + 1),
      isSideBySide: true,
      isLevel: true,
      isShown: true,
    })),
  );
});

test('a printed article says where it comes from, in a line above it', async ({ page }) => {
  const source = page.locator('.article-source');
  await expect(source).toContainText("People's Daily");
  await expect(source).toContainText(first!.slice(0, 4));
  const { y, height } = (await source.boundingBox())!;
  expect(y + height).toBeLessThan((await page.locator('[data-passage]').first().boundingBox())!.y);
});

test('nothing is printed that only a screen can use', async ({ page }) => {
  await expect(page.locator('[data-passage]').first()).toBeVisible();
  const idle = page.locator('button, input, select, summary, nav, [role="search"], dialog, .skip');
  expect(await idle.count()).toBeGreaterThan(3);
  await expect(idle.filter({ visible: true })).toHaveCount(0);
});

test('ink on paper is black on white, whatever ground is chosen for the screen', async ({
  page,
}) => {
  await page.goto(`articles/${first!}/?ground=dark`);
  const colours = await page
    .locator('[data-passage] p')
    .first()
    .evaluate((text) => ({
      ink: getComputedStyle(text).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
  expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
});

test('a reader who has chosen one language prints that one', async ({ page }) => {
  await page.goto(`articles/${first!}/?view=zh`);
  const paragraph = page.locator('[data-role="paragraph"]').first();
  await expect(paragraph.locator('[lang="zh-Hans"]')).toBeVisible();
  await expect(paragraph.locator('[lang="en"]')).toBeHidden();
});
