import { expect, test, type Page } from '@playwright/test';
import { press, tabTo } from './focus.ts';

const current = (page: Page) => page.locator('.passage.current');
const card = (page: Page) => page.locator('.word-card:popover-open');

/** Waits until the page of an article listens to keys. */
const ready = (page: Page) => expect(page.locator('[data-segment][tabindex="0"]')).toHaveCount(1);

test('a whole visit without a mouse, the focus always in sight', async ({ page }) => {
  await page.goto('');
  await press(page, '/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('参谋');
  await expect(page.locator('.search-panel-status')).toHaveText(/passages? in/);
  await expect(page.locator('quick-search a[href*="/articles/"]').first()).toBeVisible();
  await press(page, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/.+#p/);
  await ready(page);
  const hit = (await current(page).getAttribute('id'))!;
  expect(page.url()).toContain(`#${hit}`);

  // On to the next passage, and to its sentences.
  await press(page, 'j');
  await expect(current(page)).toBeFocused();
  expect(await current(page).getAttribute('id')).not.toBe(hit);
  await tabTo(page, '[data-segment]');
  await expect(page.locator('.shown-pair')).not.toHaveCount(0);
  const english = await page.locator(':focus').getAttribute('data-segment');
  await press(page, 'ArrowRight');
  await expect(page.locator('[lang="zh-Hans"] :focus')).toHaveAttribute('data-segment', english!);
  await press(page, 'ArrowLeft', 'Enter');
  await expect(page.locator('[data-segment][aria-current="true"]')).not.toHaveCount(0);
  await press(page, 'Escape');
  await expect(page.locator('[data-segment][aria-current="true"]')).toHaveCount(0);

  // The words of the passage, one after another.
  await press(page, 'w');
  await expect(card(page)).toBeVisible();
  await press(page, 'Escape');
  await expect(card(page)).toHaveCount(0);

  // A term in the text.
  await tabTo(page, 'a.term', 80);
  await press(page, 'Enter');
  await expect(card(page)).toBeVisible();
  await press(page, 'Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/articles\//);

  // The keys are explained where they are used.
  await press(page, '?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);

  // The next article; its settings are before the text.
  const here = page.url();
  await press(page, 'ArrowRight');
  await expect(page).not.toHaveURL(here);
  await ready(page);
  await tabTo(page, '.preferences-open');
  await press(page, 'Enter');
  const panel = page.getByRole('dialog', { name: 'Reading preferences' });
  await expect(panel).toBeVisible();
  await press(page, 'ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'en');
  await press(page, 'Escape');
  await expect(panel).toBeHidden();

  // One language alone, and the other where it is wanted.
  await press(page, 'j', 'j', 'o');
  await expect(current(page).locator('> [lang="zh-Hans"]')).toBeVisible();
});
