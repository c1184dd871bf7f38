import { expect, test } from '@playwright/test';
import { answered, openSearch, parts } from './search-page.ts';

const QUERY = '领导干部';

test('the arrow keys go from the box through the hits of all articles and back', async ({
  page,
}) => {
  await openSearch(page, { q: QUERY });
  const links = page.locator('.hit-link');
  expect(await parts(page).groups.count()).toBeGreaterThan(1);
  const { box } = parts(page);
  await box.focus();
  const last = (await links.count()) - 1;
  for (let at = 0; at <= last; at += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(at)).toBeFocused();
    await expect(links.nth(at)).toBeInViewport();
  }
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(last)).toBeFocused();
  for (let at = last - 1; at >= 0; at -= 1) {
    await page.keyboard.press('ArrowUp');
    await expect(links.nth(at)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
});

test('Enter opens a hit', async ({ page }) => {
  await openSearch(page, { q: QUERY });
  await parts(page).box.press('ArrowDown');
  const href = await page.locator('.hit-link').first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page.locator('article')).toBeVisible();
  expect(page.url()).toContain(href!.split('#')[1]!);
});

test('Escape leads from the results to the box, and there clears it and them', async ({ page }) => {
  await openSearch(page, { q: QUERY });
  const { box, hits, status } = parts(page);
  await box.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(QUERY);
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(hits).toHaveCount(0);
  await expect(status).toHaveAttribute('data-count', '');
  await expect(status).toHaveText('');
  await page.goBack();
  await answered(page);
  await expect(box).toHaveValue(QUERY);
  expect(await hits.count()).toBeGreaterThan(0);
});

test('keys that spell a Chinese word are left to the input method', async ({ page, context }) => {
  await openSearch(page, { q: QUERY });
  const { box, status } = parts(page);
  const found = await status.innerText();
  await box.focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'shi',
    selectionStart: 3,
    selectionEnd: 3,
  });
  const typed = await box.inputValue();
  expect(typed).toContain('shi');
  for (const key of ['ArrowDown', 'Escape']) {
    await box.dispatchEvent('keydown', { key, isComposing: true });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(typed);
  }
  await expect(status).toHaveText(found);
});

test('half a word takes nothing away from who goes on typing, and is told of after a pause', async ({
  page,
}) => {
  await page.clock.install();
  await openSearch(page, { q: QUERY });
  const { box, hits, status } = parts(page);
  const found = await status.innerText();
  const shown = await hits.count();
  await page.clock.pauseAt(Date.now() + 60_000);
  await box.fill(`${QUERY} factor`);
  await page.clock.runFor(200);
  await expect(page).toHaveURL(/factor$/);
  await page.waitForTimeout(500);
  await expect(status).toHaveText(found);
  await expect(hits).toHaveCount(shown);
  await expect(status).toHaveAttribute('data-count', '');
  await expect(async () => {
    await page.clock.runFor(500);
    await expect(status).toHaveText('Nothing found', { timeout: 100 });
  }).toPass();
  await expect(hits).toHaveCount(0);
});

test('what is typed fast is answered once, for its last letter', async ({ page }) => {
  await page.goto('search/');
  const { box, status, results } = parts(page);
  await box.pressSequentially('experimental plots', { delay: 15 });
  await expect(page).toHaveURL(/q=experimental\+plots$/);
  await answered(page);
  const found = await status.innerText();
  await openSearch(page, { q: 'experimental plots' });
  await expect(status).toHaveText(found);

  await results.evaluate((node) => {
    const seen = { empty: 0 };
    new MutationObserver(() => (seen.empty += Number(node.childElementCount === 0))).observe(node, {
      childList: true,
    });
    Object.assign(globalThis, { seen });
  });
  for (const query of ['领', '领导', '领导干', QUERY]) {
    await box.fill(query);
    await answered(page);
  }
  expect(await page.evaluate(() => (globalThis as unknown as { seen: object }).seen)).toEqual({
    empty: 0,
  });
});
