import { expect, test, type Page } from '@playwright/test';
import {
  ARTICLE,
  BLOCKS,
  card,
  cardWord,
  highlighted,
  lookUp,
  placedWords,
  readOut,
  servedWords,
} from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const passages = (page: Page) =>
  page.locator('[data-passage]', {
    has: page.locator(`xpath=./*[@lang="zh-Hans"][not(@data-absent)]`),
  });

const textsInOrder = async (page: Page) => (await placedWords(page)).map(({ word }) => word.text);

test('by keys alone the words are explained one by one, on into the next passages', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const words = await textsInOrder(page);
  await page.locator('.passage-number').first().focus();
  await page.keyboard.press('w');
  await expect(card(page)).toBeFocused();
  const visited: (string | null)[] = [];
  for (const word of words.slice(0, 60)) {
    await expect(cardWord(page)).toHaveText(word);
    await expect(cardWord(page)).toBeInViewport();
    expect(await highlighted(page)).toEqual([word]);
    await expect(readOut(page)).toContainText(word);
    visited.push(await page.locator('.current').getAttribute('id'));
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(visited).size).toBeGreaterThan(1);
  await page.keyboard.press('ArrowLeft');
  await expect(cardWord(page)).toHaveText(words[59]!);
});

test('Home and End go to the ends of the passage, and before the first word there is none', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const words = await textsInOrder(page);
  await lookUp(passages(page).first());
  await expect(cardWord(page)).toHaveText(words[0]!);
  await page.keyboard.press('ArrowLeft');
  await expect(cardWord(page)).toHaveText(words[0]!);
  await page.keyboard.press('End');
  const first = await page
    .locator(BLOCKS)
    .first()
    .evaluate((block) => block.parentElement!.textContent);
  await expect.poll(async () => first.endsWith((await cardWord(page).textContent())!)).toBe(true);
  await page.keyboard.press('Home');
  await expect(cardWord(page)).toHaveText(words[0]!);
});

test('Escape closes the card and gives the focus back; the next time it goes on from there', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const number = page.locator('.passage-number').nth(1);
  await number.focus();
  await page.keyboard.press('w');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const word = (await cardWord(page).textContent())!;
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(number).toBeFocused();
  await page.keyboard.press('w');
  await expect(cardWord(page)).toHaveText(word);
});

test('an arrow that comes before the card does not lead to another article', async ({ page }) => {
  for (const late of ['**/words.json', '**/looking-up*.js']) {
    await page.goto(ARTICLE, { waitUntil: 'networkidle' });
    const here = page.url();
    await page.route(late, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.keyboard.press('w');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await expect(cardWord(page)).toBeVisible();
    expect(page.url()).toBe(here);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await expect(page).not.toHaveURL(here);
  }
});

test('after the help over a card the focus finds its way back into the text', async ({ page }) => {
  await page.goto(ARTICLE);
  const number = page.locator('.passage-number').nth(1);
  await number.focus();
  await page.keyboard.press('w');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  await expect(page.locator('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(number).toBeFocused();
});

test('when nothing had the focus, the passage of the word gets it', async ({ page }) => {
  await page.goto(ARTICLE);
  await lookUp(passages(page).nth(1));
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(passages(page).nth(1).locator('.passage-number')).toBeFocused();
});

test('Enter follows a term to its page, and another word to its search', async ({ page }) => {
  const { words } = await servedWords(page);
  const isTerm = (text: string) => words.some((word) => word.text === text && word.term);
  for (const leadsToTerm of [true, false]) {
    await page.goto(ARTICLE);
    await lookUp(passages(page).nth(1));
    await expect(card(page)).toBeFocused();
    while (isTerm((await cardWord(page).textContent())!) !== leadsToTerm) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(leadsToTerm ? /\/terms\/[a-z-]+\/$/ : /\/search\/\?q=/);
  }
});

test('who reads English alone is shown the Chinese whose words are asked for', async ({ page }) => {
  await page.goto(`${ARTICLE}?view=en`);
  const passage = passages(page).nth(1);
  await expect(passage.locator('> [lang="zh-Hans"]')).toBeHidden();
  await lookUp(passage);
  await expect(card(page)).toBeFocused();
  await expect(passage.locator('> [lang="zh-Hans"]')).toBeVisible();
});

test('keys mean to a search box what they always mean', async ({ page }) => {
  await page.goto(ARTICLE);
  await lookUp(passages(page).first());
  await expect(card(page)).toBeFocused();
  const word = (await cardWord(page).textContent())!;
  const box = page.locator('input[name="q"]');
  await box.fill('ab');
  await box.press('ArrowLeft');
  expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(1);
  await expect(cardWord(page)).toHaveText(word);
});
