import { expect, test, type Page } from '@playwright/test';
import { fingerprint } from '../../src/lessons/index.ts';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

const passage = (page: Page, at: number) => page.locator('[data-passage]').nth(at);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const box = (page: Page) => page.locator('.share-box');

/** The text of a side of a passage, one block a line. */
async function textOf(page: Page, at: number, lang: 'en' | 'zh-Hans'): Promise<string> {
  return (await passage(page, at).locator(`> [lang="${lang}"] > *`).allTextContents()).join('\n');
}

/** Turns to a passage and uses one of its tools with the mouse. */
async function use(page: Page, at: number, tool: string | RegExp): Promise<void> {
  await passage(page, at).locator('.passage-number').hover();
  await passage(page, at).getByRole('toolbar').getByRole('button', { name: tool }).click();
}

/** A browser that lets nothing be copied. */
async function refuseCopying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
}

test.describe('where copying is allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a copied link leads to the passage and carries the English as it is shown', async ({
    page,
  }) => {
    await page.goto(`${ARTICLE}?q=工厂&pinyin=on`);
    await use(page, 5, 'Copy a link to the passage (c)');
    await expect(box(page).getByRole('status')).toHaveText('Link to passage 6 copied');
    const link = new URL(await clipboard(page));
    expect(link.pathname).toBe(new URL(page.url()).pathname);
    expect(link.search).toBe(`?v=${fingerprint(await textOf(page, 5, 'en'))}`);
    expect(link.hash).toBe(`#${(await passage(page, 5).getAttribute('id'))!}`);
    await expect(box(page)).toHaveCount(0);
    await page.goto(link.href);
    await expect(passage(page, 5)).toBeInViewport();
    await expect(page.locator('.link-notice')).toHaveCount(0);
  });

  test('the key c copies the link to the current passage, and keys go on', async ({ page }) => {
    await page.goto(ARTICLE);
    for (const key of ['j', 'j', 'c']) await page.keyboard.press(key);
    const id = (await page.locator('.passage.current').getAttribute('id'))!;
    await expect(box(page)).toContainText('copied');
    expect(await clipboard(page)).toContain(`#${id}`);
    await page.keyboard.press('j');
    await expect(page.locator('.passage.current')).not.toHaveAttribute('id', id);
  });

  test('a quotation is copied in the language that is chosen, with its source', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const [english, chinese] = [await textOf(page, 5, 'en'), await textOf(page, 5, 'zh-Hans')];
    await use(page, 5, 'Copy the passage with its source');
    const choices = page.getByRole('dialog', { name: 'Copy passage 6 in' });
    await expect(choices.getByRole('button', { name: 'English' })).toBeFocused();
    for (const [name, texts, source] of [
      ['English', [english], /passage 6\. Unchecked machine translation of .*release .*\?v=/],
      ['Chinese', [chinese], /，第6段。英文由机器翻译，未经校对。.*\?v=/],
      ['both', [english, chinese], /passage 6\..*\n.*第6段/],
    ] as const) {
      await choices.getByRole('button', { name }).click();
      await expect(choices).toContainText(/copied$/);
      await expect.poll(() => clipboard(page)).toMatch(source);
      const parts = (await clipboard(page)).split('\n\n');
      expect(parts.slice(0, -1)).toEqual(texts);
    }
    await page.keyboard.press('Escape');
    await expect(choices).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy the passage' })).toBeFocused();
  });
});

test('where copying is refused, the link is in a field and selected', async ({ page }) => {
  await refuseCopying(page);
  await page.goto(ARTICLE);
  await use(page, 5, /^Copy a link/);
  await expect(box(page)).toContainText('copy it by hand');
  const field = box(page).getByRole('textbox', { name: 'Link to passage 6' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\?v=\w{4}#p\w{7}$/);
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(await field.inputValue());
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveCount(0);
});

test('without the release nothing is quoted, and the page says why', async ({ page }) => {
  await page.route('**/release.json', (route) => route.abort());
  await page.goto(ARTICLE);
  await use(page, 5, 'Copy the passage with its source');
  await box(page).getByRole('button', { name: 'English' }).click();
  await expect(box(page)).toContainText('could not be loaded');
  await page.unroute('**/release.json');
  await box(page).getByRole('button', { name: 'English' }).click();
  await expect(box(page)).not.toContainText('could not be loaded');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('what is offered fits on the screen and moves nothing', async ({ page }) => {
    await refuseCopying(page);
    await page.goto(ARTICLE);
    await passage(page, 5).locator('> [lang="en"]').tap();
    const top = await page.evaluate(() => scrollY);
    await page.getByRole('button', { name: 'Copy the passage' }).tap();
    await box(page).getByRole('button', { name: 'both' }).tap();
    await expect(box(page).getByRole('textbox')).toBeFocused();
    const { x, width } = (await box(page).boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + width).toBeLessThanOrEqual(352);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });
});
