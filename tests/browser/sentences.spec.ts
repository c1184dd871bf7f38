import { expect, test, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

const shown = (page: Page) => page.locator('.shown-pair');

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
  await page.goto(`articles/${articleIds[0]!}/`);
  const english = page.locator('[lang="en"] [data-segment="2"]').first();
  const chinese = page.locator('[lang="zh-Hans"] [data-segment="2"]').first();
  await expect(shown(page)).toHaveCount(0);
  await english.hover();
  await expect(english).toHaveClass('shown-pair');
  await expect(chinese).toHaveClass('shown-pair');
  await page.mouse.move(0, 0);
  await expect(shown(page)).toHaveCount(0);

  await chinese.click();
  await page.mouse.move(0, 0);
  await expect(english).toHaveClass('shown-pair');
  await chinese.click();
  await page.mouse.move(0, 0);
  await expect(shown(page)).toHaveCount(0);
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
