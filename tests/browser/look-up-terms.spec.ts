import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ARTICLE, card, cardWord, clickAt, highlighted, servedWords, termWord } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const english = (page: Page) => page.locator('[data-passage] > [lang="en"] a.term').first();
const chinese = (page: Page) => page.locator('[data-passage] > [lang="zh-Hans"] a.term').first();

for (const [side, link] of Object.entries({ English: english, Chinese: chinese })) {
  test(`a click on a term in the ${side} explains it and stays on the page`, async ({ page }) => {
    await page.goto(ARTICLE);
    const { terms } = await servedWords(page);
    const id = (await link(page).getAttribute('data-term'))!;
    const term = terms[id]!;
    const text = await link(page).textContent();
    await link(page).click();
    await expect(cardWord(page)).toHaveText(term.zh);
    await expect(card(page).locator('.word-card-pinyin').first()).toHaveText(term.pinyin);
    await expect(card(page)).toContainText(term.meaning);
    await expect(card(page)).toContainText(term.renderings.join(', '));
    expect(await highlighted(page)).toEqual([text]);
    expect(new URL(page.url()).pathname).toBe(`/${ARTICLE}`);
    await card(page).getByRole('link', { name: 'How it was translated' }).click();
    await expect(page).toHaveURL(new RegExp(`/terms/${id}/$`));
  });
}

test('a term that is several words or has quotation marks is explained as a whole', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const quoted = page.locator('[lang="zh-Hans"] a.term', { hasText: /[“、]/ }).first();
  const text = (await quoted.textContent())!;
  const { terms } = await servedWords(page);
  await quoted.click();
  await expect(cardWord(page)).toHaveText(terms[(await quoted.getAttribute('data-term'))!]!.zh);
  expect(await highlighted(page)).toEqual([text]);
  await card(page).getByRole('button', { name: 'Next word' }).click();
  const [word] = await highlighted(page);
  expect(text).toContain(word);
  expect(word!.length).toBeLessThan(text.length);
});

test('by keyboard a term takes the reader to its card and back', async ({ page }) => {
  await page.goto(ARTICLE);
  await english(page).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(english(page)).toBeFocused();
});

test('with a modifier key a term is a link', async ({ page, context }) => {
  await page.goto(ARTICLE);
  const opened = context.waitForEvent('page');
  await english(page).click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(async () => (await opened).url()).toMatch(/\/terms\/[a-z-]+\/$/);
  await expect(card(page)).toBeHidden();
});

test('a term is a link when what explains it cannot be loaded', async ({ page }) => {
  await page.route('**/looking-up*.js', (route) => route.abort());
  await page.goto(ARTICLE);
  await english(page).click();
  await expect(page).toHaveURL(/\/terms\/[a-z-]+\/$/);
});

for (const ground of ['light', 'dark', 'sepia', 'contrast']) {
  for (const [device, width] of [
    ['a desk', 1280],
    ['a phone', 390],
  ] as const) {
    test(`with a card open on ${device}, ${ground}: no violation that axe can find`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${ARTICLE}?ground=${ground}&pinyin=on&view=zh`);
      await expect(page.locator('rt').first()).toBeAttached();
      await clickAt(page, await termWord(page));
      await expect(card(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  }
}
