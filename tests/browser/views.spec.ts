import { expect, test, type Locator, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

type Lang = 'en' | 'zh-Hans';

const paragraph = (page: Page) => page.locator('[data-role="paragraph"]').first();
const side = (row: Locator, lang: Lang) => row.locator(`:scope > [lang="${lang}"]`);
const box = async (element: Locator) => (await element.boundingBox())!;

test('two columns stand beside each other as long as their text size leaves room for two', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [size, isBeside] of [
    ['100', true],
    ['115', true],
    ['150', false],
  ] as const) {
    await page.goto(`${ARTICLE}?size=${size}`);
    const english = await box(side(paragraph(page), 'en'));
    const chinese = await box(side(paragraph(page), 'zh-Hans'));
    expect(chinese.x >= english.x + english.width, size).toBe(isBeside);
    expect(chinese.y >= english.y + english.height, size).toBe(!isBeside);
  }
});

/** How far below the first baseline of one side of each passage that of the other is, in pixels. */
function baselineOffsets(page: Page): Promise<number[]> {
  return page.locator('[data-passage]').evaluateAll((rows) => {
    const baselineOf = (block: Element): number => {
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      block.prepend(mark);
      const { bottom } = mark.getBoundingClientRect();
      mark.remove();
      return bottom;
    };
    return rows.map((row) => {
      const [first, second] = [...row.querySelectorAll(':scope > [lang] > :first-child')];
      return baselineOf(second!) - baselineOf(first!);
    });
  });
}

for (const asked of ['', '?order=zh', '?size=115&lines=wide', '?lines=close&pinyin=on']) {
  test(`the first baselines of both columns line up: ${asked || 'as usual'}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const id of articleIds) {
      await page.goto(`articles/${id}/${asked}`, { waitUntil: 'networkidle' });
      const offsets = await baselineOffsets(page);
      expect(offsets.length).toBeGreaterThan(5);
      expect(offsets.filter((offset) => Math.abs(offset) > 1)).toEqual([]);
    }
  });
}

test('the Chinese comes first if its reader wants it: to the left on a desk, above on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${ARTICLE}?order=zh`);
  const row = paragraph(page);
  const [english, chinese] = [side(row, 'en'), side(row, 'zh-Hans')];
  expect((await box(chinese)).x).toBeLessThan((await box(english)).x);
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await box(chinese)).y).toBeLessThan((await box(english)).y);
});

for (const [view, shown, hidden] of [
  ['en', 'en', 'zh-Hans'],
  ['zh', 'zh-Hans', 'en'],
] as const) {
  test(`one language, ${shown}: a column in the middle of the page, the other side hidden`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${ARTICLE}?view=${view}`);
    await expect(page.locator(`[data-passage] > [lang="${hidden}"]`).first()).toBeHidden();
    const { x, width } = await box(side(paragraph(page), shown));
    const room = await page.evaluate(() => document.documentElement.clientWidth);
    expect(x).toBeGreaterThan(300);
    expect(Math.abs(x - (room - x - width))).toBeLessThanOrEqual(2);
  });

  test(`one language, ${shown}: a passage that shows both has the other side below`, async ({
    page,
  }) => {
    await page.goto(`${ARTICLE}?view=${view}&order=zh`);
    const row = paragraph(page);
    await row.evaluate((node) => {
      node.classList.add('both-shown');
    });
    const above = await box(side(row, shown));
    const below = await box(side(row, hidden));
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
    await expect(page.locator(`[lang="${hidden}"]:visible > .paragraph`)).toHaveCount(1);
  });

  test(`one language, ${shown}: a passage without it says so`, async ({ page }) => {
    await page.goto(`${ARTICLE}?view=${view}`);
    const nothing = side(paragraph(page), shown);
    await nothing.evaluate((node) => {
      node.toggleAttribute('data-absent', true);
      node.innerHTML = '<p class="absent">Nothing here</p>';
    });
    await expect(nothing.getByText('Nothing here')).toBeVisible();
  });
}

test('a reader who changes the view in the middle of a text stays at the passage', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const passage = page.locator('[data-passage]').nth(5);
  // Where the eye is taken to be, a fifth down the window.
  await passage.evaluate((node) => {
    scrollBy(0, node.getBoundingClientRect().top - 0.2 * innerHeight + 1);
  });
  const before = (await box(passage)).y;
  await page.locator('[data-choice="view"][value="zh"]').evaluate((button: HTMLElement) => {
    button.click();
  });
  await expect(page.locator('html')).toHaveAttribute('data-view', 'zh');
  expect(Math.abs((await box(passage)).y - before)).toBeLessThanOrEqual(2);
});
