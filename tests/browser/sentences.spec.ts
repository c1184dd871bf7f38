import { expect, test, type Locator, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';
import { click, pointIn, sentence } from './sentence.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

/*
 * The sentences 10 to 20 of this article are a passage of their own.
 */
const shown = (page: Page) => page.locator('.shown-pair');

const numbersOf = (parts: Locator) =>
  parts.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.segment));

/** Brings the focus to a sentence by the keyboard alone. */
async function focusByKey(page: Page, part: Locator) {
  const passage = part.locator('xpath=ancestor::*[@data-passage]');
  await passage.locator('.passage-number').focus();
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(part).toBeFocused();
}

/** The numbers of the pairs that an article's page links, with how many sides each is on. */
async function pairs(page: Page): Promise<Map<string, number>> {
  const numbers = await page
    .locator('[data-passage] > [lang]')
    .evaluateAll((sides) =>
      sides.flatMap((side) => [
        ...new Set(
          Array.from(side.querySelectorAll<HTMLElement>('[data-segment]'), (part) =>
            String(part.dataset.segment),
          ),
        ),
      ]),
    );
  const counts = new Map<string, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

test('every linked sentence of every article has its partner on the other side, and no other', async ({
  page,
}) => {
  for (const id of articleIds) {
    await page.goto(`articles/${id}/`);
    const counts = await pairs(page);
    expect(counts.size, id).toBeGreaterThan(3);
    expect([...counts.values()].every((sides) => sides === 2)).toBe(true);
  }
});

test('a sentence that is pointed at is shown with its partner, and a tap keeps them shown', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const english = sentence(page, 2, 'en');
  const chinese = sentence(page, 2, 'zh');
  await expect(shown(page)).toHaveCount(0);
  const { x, y } = await pointIn(english);
  await page.mouse.move(x, y);
  await expect(english).toHaveClass('shown-pair');
  await expect(chinese).toHaveClass('shown-pair');
  await page.mouse.move(0, 0);
  await expect(shown(page)).toHaveCount(0);

  await click(page, english);
  await page.mouse.move(0, 0);
  await expect(chinese).toHaveClass('shown-pair');
  await click(page, english);
  await page.mouse.move(0, 0);
  await expect(shown(page)).toHaveCount(0);

  await click(page, chinese);
  await page.mouse.move(0, 0);
  await expect(english).toHaveClass('shown-pair');
});

test('one sentence at a time is a stop of the tab key: the first of the passage where the reader is', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const stops = page.locator('[data-segment][tabindex]');
  await expect(stops).toHaveCount(1);
  const passages = page.locator('.passage:has([data-segment])');
  const linked = await passages.count();
  expect(linked).toBeGreaterThan(3);
  for (const at of [2, 1, linked - 1]) {
    await passages.nth(at).locator('.passage-number').focus();
    await expect(stops).toHaveCount(1);
    await expect(stops).toHaveAttribute('tabindex', '0');
    const first = await passages.nth(at).locator('[data-segment]').first().textContent();
    await expect(stops).toHaveText(first!);
  }
});

test('the keyboard leads through the sentences, shows each with its partner, and keeps a pair', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await focusByKey(page, sentence(page, 10, 'en'));
  for (const [key, segment, side] of [
    ['ArrowDown', 11, 'en'],
    ['ArrowDown', 12, 'en'],
    ['ArrowUp', 11, 'en'],
    ['ArrowRight', 11, 'zh'],
    ['ArrowDown', 12, 'zh'],
    ['ArrowLeft', 12, 'en'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(sentence(page, segment, side)).toBeFocused();
    await expect(sentence(page, segment, 'en')).toHaveClass('shown-pair');
    await expect(sentence(page, segment, 'zh')).toHaveClass('shown-pair');
    expect(new Set(await numbersOf(shown(page)))).toEqual(new Set([String(segment)]));
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(sentence(page, 13, 'en')).toBeFocused();
  const kept = page.locator('[data-segment][aria-current="true"]');
  expect(new Set(await numbersOf(kept))).toEqual(new Set(['12']));
  await page.keyboard.press('Escape');
  await expect(kept).toHaveCount(0);
});

test('what the keys do on a sentence is said at the first and not again', async ({ page }) => {
  await page.goto(ARTICLE);
  const first = sentence(page, 10, 'en');
  await focusByKey(page, first);
  await expect(first).toHaveAccessibleDescription(/^Left or right arrow: the same sentence/);
  await page.keyboard.press('ArrowDown');
  await expect(sentence(page, 11, 'en')).toBeFocused();
  await expect(sentence(page, 11, 'en')).toHaveAccessibleDescription('');
  await page.keyboard.press('ArrowUp');
  await expect(first).toHaveAccessibleDescription('');
});

test('after a click on a sentence the arrow keys scroll the page', async ({ page }) => {
  await page.goto(ARTICLE);
  const english = sentence(page, 11, 'en');
  await click(page, english);
  await click(page, english);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await expect(sentence(page, 12, 'en')).not.toBeFocused();
});

for (const view of ['en', 'zh'] as const) {
  const other = view === 'en' ? 'zh' : 'en';
  test(`where a reader sees ${view} only, the keyboard leads to the partner all the same`, async ({
    page,
  }) => {
    await page.goto(`${ARTICLE}?view=${view}`);
    await expect(sentence(page, 10, other)).toBeHidden();
    await focusByKey(page, sentence(page, 10, view));
    await page.keyboard.press('ArrowRight');
    await expect(sentence(page, 10, other)).toBeFocused();
    await expect(sentence(page, 10, other)).toBeVisible();
    await expect(page.locator('.both-shown')).toHaveCount(1);
  });
}

test('where a reader sees English only, a tap shows the Chinese below and marks the pair', async ({
  page,
}) => {
  await page.goto(`${ARTICLE}?view=en`);
  const chinese = sentence(page, 10, 'zh');
  await expect(chinese).toBeHidden();
  await click(page, sentence(page, 10, 'en'));
  await expect(chinese).toBeVisible();
  await expect(chinese).toHaveClass('shown-pair');
  await click(page, sentence(page, 11, 'en'));
  await expect(sentence(page, 11, 'zh')).toHaveClass('shown-pair');
  await click(page, sentence(page, 11, 'en'));
  await expect(chinese).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 420 }, hasTouch: true });

  test('a partner out of view is shown at the lower edge, and the reader stays', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const english = sentence(page, 12, 'en');
    const chinese = sentence(page, 12, 'zh');
    const { x, y } = await pointIn(english);
    await expect(chinese).not.toBeInViewport();
    const before = await page.evaluate(() => scrollY);
    await page.touchscreen.tap(x, y);
    const note = page.locator('.reading-note');
    await expect(note.getByRole('status')).toHaveText((await chinese.textContent())!.trim());
    await expect(note.getByRole('status')).toHaveAttribute('lang', 'zh-Hans');
    await expect(note).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(before);

    await chinese.evaluate((node) => {
      node.scrollIntoView({ behavior: 'instant' });
    });
    await expect(note).toHaveCount(0);
  });

  test('a second tap takes the note away', async ({ page }) => {
    await page.goto(ARTICLE);
    const { x, y } = await pointIn(sentence(page, 12, 'en'));
    await page.touchscreen.tap(x, y);
    await expect(page.locator('.reading-note')).toHaveCount(1);
    await page.touchscreen.tap(x, y);
    await expect(page.locator('.reading-note')).toHaveCount(0);
  });
});

test('marks of a search and links of sentences stand in the same text', async ({ page }) => {
  await page.goto(`articles/${articleIds[0]!}/?q=工厂`);
  const marks = page.locator('[data-segment] mark');
  await expect(marks.first()).toHaveText('工厂');
});

test('a passage whose translation a program doubts says what was compared', async ({ page }) => {
  await page.goto(`articles/${articleIds.find((id) => id.startsWith('1958-03-20'))!}/`);
  const flagged = page.locator('[data-flags]');
  await expect(flagged).toHaveCount(1);
  await expect(flagged).toHaveAttribute('data-flags', 'residue');
  await expect(flagged.locator('.flags li')).toHaveText(/“下井跟班劳动.*” was left untranslated\./);
});
