import { expect, test, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

const [first, second] = articleIds;
const ARTICLE = `articles/${second!}/`;

const current = (page: Page) => page.locator('.passage.current');
const passages = (page: Page) => page.locator('[data-passage]');
const help = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

/** The number of the current passage, as the page shows it. */
const at = (page: Page, number: number) =>
  expect(current(page).locator('.passage-number')).toHaveText(String(number));

/** Waits until the page listens to keys. */
const ready = (page: Page) => expect(page.locator('[data-segment][tabindex="0"]')).toHaveCount(1);

test('j and k go through the passages, and the focus goes with the reader', async ({ page }) => {
  await page.goto(ARTICLE);
  const count = await passages(page).count();
  await page.keyboard.press('k');
  await expect(current(page)).toHaveCount(0);
  for (let number = 1; number <= count; number += 1) {
    await page.keyboard.press('j');
    await at(page, number);
    await expect(current(page)).toHaveCount(1);
    await expect(current(page)).toBeFocused();
    await expect(current(page)).toHaveAccessibleName(`Passage ${number}`);
    await expect(current(page)).toBeInViewport();
  }
  await page.keyboard.press('j');
  await at(page, count);
  await page.keyboard.press('k');
  await at(page, count - 1);
});

test('a passage is brought to where its beginning can be read', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(ARTICLE);
  for (let number = 1; number <= 4; number += 1) await page.keyboard.press('j');
  await at(page, 4);
  const { top, height } = await current(page).evaluate((node) => ({
    top: node.getBoundingClientRect().top,
    height: innerHeight,
  }));
  expect(top).toBeGreaterThan(0.1 * height);
  expect(top).toBeLessThan(0.4 * height);
});

test('a reader who has scrolled on goes from there', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('j');
  await at(page, 1);
  await page.locator('.neighbours').scrollIntoViewIfNeeded();
  await expect(current(page)).not.toBeInViewport();
  // A step may be on its way for a second.
  await page.waitForTimeout(1100);
  await page.keyboard.press('k');
  const number = Number(await current(page).locator('.passage-number').textContent());
  expect(number).toBeGreaterThan(2);
});

test('a tap, the focus and a link make a passage the current one', async ({ page }) => {
  const third = passages(page).nth(2);
  await page.goto(ARTICLE);
  await third.locator('.passage-number').click();
  await at(page, 3);
  await passages(page).nth(1).locator('.passage-number').focus();
  await at(page, 2);
  await page.goto('about:blank');
  await page.goto(ARTICLE);
  const id = (await third.getAttribute('id'))!;
  await page.goto('about:blank');
  await page.goto(`${ARTICLE}#${id}`);
  await at(page, 3);
});

test('left and right go through the articles, and say which of an issue one is', async ({
  page,
}) => {
  await page.goto(`articles/${first!}/`);
  await expect(page.locator('.neighbours-issue')).toContainText(
    /from the issue of 30 January 1957/,
  );
  await page.keyboard.press('ArrowLeft');
  for (const id of articleIds.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`/articles/${id}/$`));
    await ready(page);
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`/articles/${articleIds.at(-2)!}/$`));
});

test('left and right are left to what uses them', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('j');
  const inUse = [
    page.getByRole('searchbox'),
    page.getByRole('toolbar').getByRole('button').first(),
    page.locator('[data-segment][tabindex="0"]'),
  ];
  for (const used of inUse) {
    await used.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
  }
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.passage p')!.contentEditable = 'true';
    const radio = document.createElement('input');
    radio.type = 'radio';
    document.querySelector('main')!.append(radio);
    radio.focus();
  });
  await page.keyboard.press('ArrowRight');
  await page.locator('.passage p').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('main').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(new RegExp(`/articles/${second!}/$`));

  await page.locator('main').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(new RegExp(`/articles/${second!}/$`));
});

test('o shows the other language of the passage where one is shown, and hides it again', async ({
  page,
}) => {
  await page.goto(`${ARTICLE}?view=zh`);
  for (let number = 1; number <= 2; number += 1) await page.keyboard.press('j');
  await at(page, 2);
  const english = current(page).locator('> [lang="en"]');
  await expect(english).toBeHidden();
  await page.keyboard.press('o');
  await expect(english).toBeVisible();
  await expect(passages(page).nth(2).locator('> [lang="en"]')).toBeHidden();
  const tool = page.getByRole('button', { name: 'Show the English' });
  await expect(tool).toHaveAttribute('aria-pressed', 'true');
  await tool.click();
  await expect(english).toBeHidden();
});

test('where both languages are shown there is no other to show', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('j');
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: /^Show the/ })).toHaveCount(0);
  await expect(page.locator('.both-shown')).toHaveCount(0);
});

test('w asks for the words of the current passage, and so does its tool', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.evaluate(() => {
    document.addEventListener('look-up', (event) => {
      const { id } = (event as CustomEvent<HTMLElement>).detail;
      document.body.dataset.asked = `${document.body.dataset.asked ?? ''} ${id}`.trim();
    });
  });
  for (let number = 1; number <= 2; number += 1) await page.keyboard.press('j');
  await at(page, 2);
  const id = (await current(page).getAttribute('id'))!;
  await page.keyboard.press('w');
  await expect(page.locator('body')).toHaveAttribute('data-asked', id);
  await page.keyboard.press('Escape');
  await current(page).getByRole('button', { name: 'Look up the words' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', `${id} ${id}`);
});

test('p puts pinyin above the Chinese, and takes it away', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-pinyin', 'on');
  await page.keyboard.press('p');
  await expect(page.locator('html')).not.toHaveAttribute('data-pinyin');
});

test('keys are no commands where the reader writes, with other keys, or when switched off', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('jkowp?');
  await expect(page.getByRole('searchbox')).toHaveValue('jkowp?');
  await page.locator('main').focus();
  for (const keys of ['Control+j', 'Alt+j', 'Meta+j', 'Shift+j']) await page.keyboard.press(keys);
  await expect(current(page)).toHaveCount(0);

  await page.goto(`${ARTICLE}?keys=off`);
  for (const key of ['j', 'p', '?', '/', 'ArrowRight']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  await expect(current(page)).toHaveCount(0);
  await expect(help(page)).toHaveCount(0);
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await expect(page.locator('html')).not.toHaveAttribute('data-pinyin');
  await expect(page).toHaveURL(/keys=off/);
});

test('the key ? tells what all keys do and how to switch them off, and Escape closes it', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  for (const key of ['/', 'j', 'k', 'o', 'w', 'l', 'p', '←', '→', '?', 'Esc', '↑', '↓', 'Enter']) {
    await expect(help(page).locator('kbd').getByText(key, { exact: true }).first()).toBeVisible();
  }
  await expect(help(page)).toContainText('“Reading preferences” at the top of the page');
  await page.keyboard.press('j');
  await expect(current(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
});

test('who does not know the key finds its help at the end, also with keys switched off', async ({
  page,
}) => {
  await page.goto(`${ARTICLE}?keys=off`);
  const button = page.getByRole('button', { name: 'Keys', exact: true });
  await button.click();
  await expect(help(page)).toBeVisible();
  await help(page).getByRole('button', { name: 'Close' }).click();
  await expect(help(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test.describe('to a Chinese reader', () => {
  test.use({ locale: 'zh-CN' });

  test('the keys are explained in Chinese', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: '快捷键' });
    await expect(dialog).toContainText('下一段');
    await expect(dialog).toContainText('阅读设置');
  });
});
