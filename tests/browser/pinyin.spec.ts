import { expect, test, type Page } from '@playwright/test';
import {
  ARTICLE,
  BLOCKS,
  card,
  cardWord,
  clickAt,
  placedWords,
  plainWord,
  pointAt,
} from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const texts = (page: Page) => page.locator(BLOCKS).allTextContents();
const markup = (page: Page) =>
  page.locator(BLOCKS).evaluateAll((blocks) => blocks.map(({ innerHTML }) => innerHTML));

async function setPinyin(page: Page): Promise<void> {
  await page.keyboard.press('p');
}

/** Has the pinyin of the whole article made, as for paper. */
async function showAll(page: Page): Promise<void> {
  await expect(page.locator('rt').first()).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

test('pinyin comes and goes above the words, and the text stays as it is', async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const [text, before] = [await texts(page), await markup(page)];
  await expect(page.locator('ruby')).toHaveCount(0);
  await setPinyin(page);
  await showAll(page);
  expect(await texts(page)).toEqual(text);
  expect(await page.locator('ruby').count()).toBeGreaterThan(100);
  await setPinyin(page);
  await expect(page.locator('ruby, rt, wbr')).toHaveCount(0);
  expect(await markup(page)).toEqual(before);
});

test('above the characters stands what the dictionary says, word by word', async ({ page }) => {
  await page.goto(`${ARTICLE}?pinyin=on`);
  await showAll(page);
  const served = (await placedWords(page)).map(({ word }) => word.pinyin.replaceAll(' ', ''));
  const shown = await page
    .locator('rt')
    .evaluateAll((all) => all.map((rt) => (rt as HTMLElement).dataset.pinyin));
  expect(shown.join('')).toBe(served.join(''));
  await expect(page.locator('rt', { hasText: /./ })).toHaveCount(0);
  const content = await page
    .locator('rt')
    .first()
    .evaluate((rt) => getComputedStyle(rt, '::before').content);
  expect(content).toBe(`"${shown[0]!}"`);
});

test('what is copied and what is found has no pinyin in it', async ({ page }) => {
  await page.goto(`${ARTICLE}?pinyin=on`);
  await showAll(page);
  const block = page.locator(BLOCKS).nth(1);
  const text = (await block.textContent())!;
  const selected = await block.evaluate((element) => {
    const selection = getSelection()!;
    selection.selectAllChildren(element);
    const copied = selection.toString();
    selection.removeAllRanges();
    return copied;
  });
  expect(selected.trim()).toBe(text.trim());
  const isFound = await page.evaluate(
    (phrase) => (window as unknown as { find: (text: string) => boolean }).find(phrase),
    text.slice(1, 7),
  );
  expect(isFound).toBe(true);
});

for (const query of ['领导干部', '导干', '基层']) {
  test(`marks of a search for ${query} and pinyin stand in the same text`, async ({ page }) => {
    const marks = page.locator('[lang="zh-Hans"] mark');
    await page.goto(`${ARTICLE}?q=${encodeURIComponent(query)}`);
    await expect(marks.first()).toBeAttached();
    const [text, before] = [await texts(page), await markup(page)];
    const marked = (await marks.allTextContents()).join('');

    await setPinyin(page);
    await showAll(page);
    expect(await texts(page)).toEqual(text);
    expect((await marks.allTextContents()).join('')).toBe(marked);
    await setPinyin(page);
    await expect(page.locator('ruby')).toHaveCount(0);
    expect(await markup(page)).toEqual(before);

    await setPinyin(page);
    await showAll(page);
    const bar = page.locator('.marks-bar');
    await bar.getByRole('button', { name: 'Hide marks' }).click();
    await expect(marks).toHaveCount(0);
    expect(await texts(page)).toEqual(text);
    await bar.getByRole('button', { name: 'Show marks' }).click();
    expect((await marks.allTextContents()).join('')).toBe(marked);
    await setPinyin(page);
    await expect(page.locator('ruby')).toHaveCount(0);
    await bar.getByRole('button', { name: 'Remove marks' }).click();
    expect(await texts(page)).toEqual(text);
  });
}

test('a word is explained by a click on it or on its pinyin', async ({ page }) => {
  await page.goto(`${ARTICLE}?pinyin=on`);
  const word = await plainWord(page);
  await pointAt(page, word);
  const own = page.locator(BLOCKS).nth(word.block).locator('ruby');
  const ruby = own.filter({ hasText: word.word.text }).first();
  await expect(ruby).toBeAttached();
  await clickAt(page, word);
  await expect(cardWord(page)).toHaveText(word.word.text);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await ruby.locator('rt').click();
  await expect(cardWord(page)).toHaveText(word.word.text);
});

test('the sentences keep their links', async ({ page }) => {
  await page.goto(`${ARTICLE}?pinyin=on`);
  await showAll(page);
  const sentence = page.locator('[lang="zh-Hans"] [data-segment="2"]').first();
  await sentence.locator('ruby').first().hover();
  await expect(page.locator('[lang="en"] [data-segment="2"]').first()).toHaveClass(/shown-pair/);
});

test('only what is near to the eyes gets pinyin', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(`${ARTICLE}?pinyin=on`);
  const last = page.locator(BLOCKS).last();
  await expect(page.locator('rt').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(last.locator('ruby')).toHaveCount(0);
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('ruby').first()).toBeAttached();
});

test('pinyin that cannot be loaded says so, and comes when asked for again', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/words.json', (route) => route.fulfill({ status: 500 }));
  await page.goto(`${ARTICLE}?pinyin=on`);
  await expect(card(page)).toContainText('The pinyin for this article could not be loaded.');
  await page.unroute('**/words.json');
  await card(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('rt').first()).toBeAttached();
  await expect(card(page)).toBeHidden();
  expect(errors).toEqual([]);
});
