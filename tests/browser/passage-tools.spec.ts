import { expect, test, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';
import { click, pointIn, sentence } from './sentence.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

const toolbar = (page: Page) => page.getByRole('toolbar');
const tools = (page: Page) => toolbar(page).getByRole('button');
const passages = (page: Page) => page.locator('[data-passage]');

/** Where every block of text stands. */
const textBoxes = (page: Page) =>
  page.locator('[data-passage] > [lang] > *').evaluateAll((blocks) =>
    blocks.map((block) => {
      const { x, y, width, height } = block.getBoundingClientRect();
      return [x, y + scrollY, width, height].map(Math.round);
    }),
  );

test('the tools come to the passage that is pointed at, and move no text', async ({ page }) => {
  for (const width of [1280, 700]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ARTICLE);
    await expect(toolbar(page)).toHaveCount(0);
    const before = await textBoxes(page);
    expect(before.length).toBeGreaterThan(20);
    for (const at of [3, 4, 0]) {
      await passages(page).nth(at).locator('.passage-number').hover();
      await expect(toolbar(page)).toHaveAccessibleName(`Tools for passage ${at + 1}`);
      await expect(passages(page).nth(at).getByRole('toolbar')).toBeVisible();
      expect(await textBoxes(page)).toEqual(before);
    }
    const bar = (await toolbar(page).boundingBox())!;
    const text = (await passages(page).first().locator('> [lang="en"]').boundingBox())!;
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThanOrEqual(text.x);
  }
});

test('tools that could not be loaded come when the reader turns to the next passage', async ({
  page,
}) => {
  const late = '**/follow.*.js';
  await page.route(late, (route) => route.abort());
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const failed = page.waitForEvent('requestfailed');
  await passages(page).nth(1).locator('.passage-number').hover();
  await failed;
  await page.unroute(late);
  await passages(page).nth(2).locator('.passage-number').hover();
  await expect(passages(page).nth(2).getByRole('toolbar')).toBeVisible();
  expect(errors).toEqual([]);
});

test('what the mouse leaves, the current passage has', async ({ page }) => {
  await page.goto(ARTICLE);
  await click(page, sentence(page, 10, 'en'));
  const own = (await page.locator('.passage.current').getAttribute('id'))!;
  await passages(page).nth(4).locator('.passage-number').hover();
  await expect(passages(page).nth(4).getByRole('toolbar')).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(page.locator(`#${own}`).getByRole('toolbar')).toBeVisible();
});

test('the tools are the stop of the tab key after the number, and arrows go through them', async ({
  page,
}) => {
  await page.goto(`${ARTICLE}?view=en`);
  await passages(page).nth(6).locator('.passage-number').focus();
  await expect(toolbar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  const names = await tools(page).evaluateAll((all) =>
    all.map((tool) => (tool as HTMLElement).title),
  );
  expect(names.length).toBeGreaterThanOrEqual(2);
  await expect(tools(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(tools(page).last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(tools(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(tools(page).last()).toBeFocused();
  // A mouse that happens to move takes them from nobody.
  await passages(page).nth(5).locator('.passage-number').hover();
  await expect(tools(page).last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-segment]:focus')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await expect(tools(page).last()).toBeFocused();
});

test('every tool has a name and is large enough to be hit', async ({ page }) => {
  await page.goto(`${ARTICLE}?view=en`);
  await page.keyboard.press('j');
  await expect(toolbar(page)).toBeVisible();
  for (const tool of await tools(page).all()) {
    await expect(tool).toHaveAccessibleName(/\w/);
    const { width, height } = (await tool.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap brings the tools, large enough for a finger and beside the text', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const before = await textBoxes(page);
    const { x, y } = await pointIn(sentence(page, 10, 'en'));
    await expect(toolbar(page)).toHaveCount(0);
    await page.touchscreen.tap(x, y);
    await expect(tools(page).first()).toBeVisible();
    for (const tool of await tools(page).all()) {
      const { width, height } = (await tool.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
    }
    const bar = (await toolbar(page).boundingBox())!;
    const text = (await page.locator('.passage.current > [lang="en"]').boundingBox())!;
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThanOrEqual(text.x);
    expect(await textBoxes(page)).toEqual(before);
  });
});

test('no script moves anything while an article arrives', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        document.documentElement.dataset.shift = String(
          Number(document.documentElement.dataset.shift ?? 0) + entry.value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ARTICLE, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).not.toHaveAttribute('data-shift');
  }
});
