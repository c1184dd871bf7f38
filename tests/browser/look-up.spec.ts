import { expect, test, type Page } from '@playwright/test';
import {
  ARTICLE,
  BLOCKS,
  card,
  cardWord,
  clickAt,
  highlighted,
  placedWords,
  plainWord,
  pointAt,
  readOut,
  termWord,
  type PlacedWord,
} from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Addresses of the words that have been asked for. */
function wordRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/words.json')) asked.push(request.url());
  });
  return asked;
}

/** Two words of a sentence, and one of a later sentence of the same block. */
async function wordsOfTwoSentences(page: Page): Promise<[PlacedWord, PlacedWord, PlacedWord]> {
  const first = await plainWord(page);
  const text = (await page.locator(BLOCKS).nth(first.block).textContent())!;
  const end = text.indexOf('。', first.from);
  const later = (await placedWords(page)).filter(
    ({ block, from }) => block === first.block && from > first.from,
  );
  const next = later[0]!;
  const beyond = later.find(({ from }) => from > end)!;
  expect(next.from).toBeLessThan(end);
  return [first, next, beyond];
}

test('a click on a Chinese word explains it, and changes nothing in the text', async ({ page }) => {
  const asked = wordRequests(page);
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const text = await page.locator('.passages').textContent();
  expect(asked).toEqual([]);
  await expect(card(page)).toBeHidden();

  const plain = await plainWord(page);
  const { text: zh, pinyin, glosses } = plain.word;
  await clickAt(page, plain);
  await expect(cardWord(page)).toHaveText(zh);
  await expect(card(page).locator('.word-card-pinyin')).toHaveText(pinyin);
  await expect(card(page).getByRole('listitem')).toHaveText(glosses);
  await expect(card(page)).toHaveRole('dialog');
  await expect(card(page)).toHaveAccessibleName(`${zh} ${pinyin}`);
  await expect(readOut(page)).toHaveText(`${zh} ${pinyin}: ${glosses[0]!}`);
  const source = card(page).getByRole('link', { name: 'CC-CEDICT, CC BY-SA 4.0' });
  await expect(source).toHaveAttribute('href', /^https:/);
  expect(await highlighted(page)).toEqual([zh]);
  expect(await page.locator('.passages').textContent()).toBe(text);
  await expect(card(page).locator(':focus')).toHaveCount(0);

  await page.keyboard.press('Escape');
  const term = await termWord(page);
  await clickAt(page, term);
  await expect(cardWord(page)).toHaveText(term.word.text);
  expect(asked).toHaveLength(1);
  await card(page).getByRole('link', { name: 'Find in the archive' }).click();
  await expect(page).toHaveURL(
    (url) => url.pathname === '/search/' && url.searchParams.get('q') === term.word.text,
  );
});

test('a card goes by its button, the Escape key, the same word, a click elsewhere, or far scrolling', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const word = await plainWord(page);
  const stop = (await page.locator(BLOCKS).nth(word.block).textContent())!.search(/[，。]/u);
  const away: Record<string, () => Promise<void>> = {
    button: () => card(page).getByRole('button', { name: 'Close' }).click(),
    key: () => page.keyboard.press('Escape'),
    again: () => clickAt(page, word),
    elsewhere: () => page.mouse.click(640, 5),
    punctuation: () => clickAt(page, { ...word, from: stop }),
    scrolling: () =>
      page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      }),
  };
  for (const [way, leave] of Object.entries(away)) {
    await clickAt(page, word);
    await expect(card(page), way).toBeVisible();
    await leave();
    await expect(card(page), way).toBeHidden();
    expect(await highlighted(page), way).toEqual([]);
  }
});

test('no card for a click beside a word, on another link, or while text is selected', async ({
  page,
}) => {
  const asked = wordRequests(page);
  await page.goto(ARTICLE);
  const { x, y } = await pointAt(page, await plainWord(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y);
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(1);
  await page.mouse.click(5, 300);
  await page.locator('.passage-number').nth(1).click();
  await expect(page).toHaveURL(/#p/);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  const last = page.locator(BLOCKS).last();
  const box = (await last.boundingBox())!;
  await last.click({ position: { x: box.width - 2, y: box.height - 2 } });
  await page.waitForLoadState('networkidle');
  await expect(card(page)).toBeHidden();
});

test('a double click explains a word as a single one does, and a term', async ({ page }) => {
  await page.goto(ARTICLE);
  for (const place of [await plainWord(page), await termWord(page), await plainWord(page)]) {
    const { x, y } = await pointAt(page, place);
    await page.mouse.dblclick(x, y);
    await expect(cardWord(page)).toHaveText(place.word.text);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 300);
  }
});

test('a sentence and its partner stay shown while its words are explained, and longer than the card', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const kept = page.locator('[data-segment][aria-current]');
  const segmentsKept = () =>
    kept.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.segment));
  const [first, next, beyond] = await wordsOfTwoSentences(page);
  await clickAt(page, first);
  await expect(cardWord(page)).toHaveText(first.word.text);
  const segments = await segmentsKept();
  expect(segments.length).toBeGreaterThan(1);
  await clickAt(page, next);
  await expect(cardWord(page)).toHaveText(next.word.text);
  expect(await segmentsKept()).toEqual(segments);

  await clickAt(page, beyond);
  await expect(cardWord(page)).toHaveText(beyond.word.text);
  expect(await segmentsKept()).not.toContain(segments[0]);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(kept).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(kept).toHaveCount(0);
});

test('the buttons of a card lead from word to word', async ({ page }) => {
  await page.goto(ARTICLE);
  const words = await placedWords(page);
  const { word, block, from } = await plainWord(page);
  const at = words.findIndex((one) => one.block === block && one.from === from);
  await clickAt(page, words[at]!);
  await expect(cardWord(page)).toHaveText(word.text);
  for (const [button, by] of [
    ['Next word', 1],
    ['Next word', 2],
    ['Previous word', 1],
    ['Previous word', 0],
    ['Previous word', -1],
  ] as const) {
    await card(page).getByRole('button', { name: button }).click();
    const { text } = words[at + by]!.word;
    await expect(cardWord(page)).toHaveText(text);
    expect(await highlighted(page)).toEqual([text]);
  }
});

test('wherever a word stands, its card is on the screen and leaves the word free', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.goto(ARTICLE);
  const word = await termWord(page);
  for (const height of [0.1, 0.45, 0.6, 0.93]) {
    await clickAt(page, word, height);
    await expect(card(page)).toBeVisible();
    const box = (await card(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1024);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    const { y } = await pointAt(page, word, height);
    expect(y < box.y || y > box.y + box.height).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('on a phone the card is a sheet that does not cover the word', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await page.goto(ARTICLE);
  const word = await termWord(page);
  for (const height of [0.3, 0.7, 0.95]) {
    await clickAt(page, word, height);
    await expect(card(page)).toBeVisible();
    const box = (await card(page).boundingBox())!;
    expect(box.y + box.height).toBeCloseTo(740, 0);
    expect(box.height).toBeLessThanOrEqual(0.45 * 740 + 1);
    const bottom = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('looked-up')!];
      return (range as Range).getBoundingClientRect().bottom;
    });
    expect(bottom).toBeLessThan(box.y);
    for (const button of await card(page).getByRole('button').all()) {
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await page.keyboard.press('Escape');
  }
});

test('a reader of one language can have the other side of the passage', async ({ page }) => {
  await page.goto(`${ARTICLE}?view=zh`);
  const word = await plainWord(page);
  await clickAt(page, word);
  const english = page.locator('.current > [lang="en"]');
  await expect(english).toBeHidden();
  await card(page).getByRole('button', { name: 'Show the English of this passage' }).click();
  await expect(english).toBeVisible();
  await expect(card(page).getByRole('button', { name: /Show/ })).toHaveCount(0);
  await expect(cardWord(page)).toHaveText(word.word.text);
});

test('words that cannot be loaded say so, and come when asked for again', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/words.json', (route) => route.abort());
  await page.goto(ARTICLE);
  const word = await plainWord(page);
  await clickAt(page, word);
  await expect(card(page)).toContainText('could not be loaded');
  await card(page).getByRole('button', { name: 'Try again' }).click();
  await expect(card(page)).toContainText('could not be loaded');

  await page.unroute('**/words.json');
  await card(page).getByRole('button', { name: 'Try again' }).click();
  await expect(cardWord(page)).toHaveText(word.word.text);
  expect(errors).toEqual([]);
});

test('while the words are on their way the card says so', async ({ page }) => {
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/words.json', async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(ARTICLE);
  const word = await plainWord(page);
  await clickAt(page, word);
  await expect(card(page)).toContainText('Looking it up');
  send();
  await expect(cardWord(page)).toHaveText(word.word.text);
});

test('to readers of Chinese the card speaks Chinese', async ({ page }) => {
  await page.goto(`${ARTICLE}?ui=zh&view=zh`);
  await clickAt(page, await termWord(page));
  await expect(card(page).getByRole('button')).toHaveText(['‹', '›', '×', '显示本段英文']);
  await expect(card(page).getByRole('button', { name: '下一个词' })).toBeVisible();
  await expect(card(page).getByRole('link')).toHaveText([
    '查看各种译法',
    '在本站检索',
    /CC-CEDICT/,
  ]);
  await expect(card(page)).toContainText('时代词语');
});
