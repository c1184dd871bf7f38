import { expect, test, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

const [ID] = articleIds;
const ARTICLE = `articles/${ID!}/`;
const KEY = 'duizhao:places';

const note = (page: Page) => page.locator('.reading-note');
const passage = (page: Page, number: number) => page.locator('[data-passage]').nth(number - 1);

/** The passage that is remembered of an article; undefined when there is none. */
const placeIn = (page: Page, article: string) =>
  page.evaluate(
    ([key, id]) => /"([^"]*)"/u.exec(localStorage.getItem(key)?.split(`"${id}",`)[1] ?? '')?.[1],
    [KEY, article] as const,
  );

/** Scrolls so that a passage is the topmost one that is read, as a reader does. */
async function readTo(page: Page, number: number) {
  const by = await passage(page, number).evaluate((node) => node.getBoundingClientRect().top - 20);
  await page.mouse.wheel(0, by);
}

/** The id of a passage, looked up on the article's page. */
async function passageIdAt(page: Page, number: number): Promise<string | null> {
  await page.goto(ARTICLE);
  return passage(page, number).getAttribute('id');
}

/** Reads to a passage, and leaves once that is remembered. */
async function readAndLeave(page: Page, number: number) {
  await page.goto(ARTICLE);
  await readTo(page, number);
  const id = (await passage(page, number).getAttribute('id'))!;
  await expect.poll(() => placeIn(page, ID!)).toBe(id);
  await page.goto('about/');
}

test('on a later visit the page offers to go on where the reader was, and does not jump', async ({
  page,
}) => {
  await readAndLeave(page, 9);
  await page.goto(ARTICLE);
  await expect(note(page).getByRole('status')).toHaveText('You were at passage 9.');
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(passage(page, 9)).not.toBeInViewport();

  await note(page).getByRole('button', { name: 'Continue there' }).click();
  await expect(passage(page, 9)).toBeInViewport();
  await expect(passage(page, 9)).toBeFocused();
  await expect(note(page)).toHaveCount(0);
});

test('the note lies over the page, and its buttons come before the text', async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const before = await passage(page, 1).boundingBox();
  await readAndLeave(page, 9);
  await page.goto(ARTICLE);
  await expect(note(page)).toBeVisible();
  expect(await passage(page, 1).boundingBox()).toEqual(before);
  const isBefore = await note(page).evaluate(
    (node) =>
      node.compareDocumentPosition(document.querySelector('.passage-number')!) &
      Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(isBefore).toBeTruthy();
});

test('the note goes when it is closed, by Escape, and when the reader goes on reading', async ({
  page,
}) => {
  await readAndLeave(page, 9);
  const ways = [
    () => note(page).getByRole('button', { name: 'Close' }).click(),
    () => page.keyboard.press('Escape'),
    () => readTo(page, 6),
  ];
  for (const way of ways) {
    await page.goto('about/');
    await page.goto(ARTICLE);
    await expect(note(page)).toBeVisible();
    await way();
    await expect(note(page)).toHaveCount(0);
  }
});

test('a reload keeps its place by itself', async ({ page }) => {
  await page.goto(ARTICLE);
  await readTo(page, 9);
  await expect.poll(() => placeIn(page, ID!)).toBeTruthy();
  const before = await page.evaluate(() => scrollY);
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await expect(note(page)).toHaveCount(0);
});

test('who comes for a passage, or for what was found, is offered nothing', async ({ page }) => {
  await readAndLeave(page, 9);
  await page.goto(ARTICLE);
  await expect(note(page)).toBeVisible();
  const id = (await passage(page, 2).getAttribute('id'))!;
  for (const address of [`${ARTICLE}#${id}`, `${ARTICLE}?q=工厂`, `articles/${articleIds[1]!}/`]) {
    await page.goto('about/');
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(note(page)).toHaveCount(0);
  }
});

test('an article that was read to its end is finished', async ({ page }) => {
  await readAndLeave(page, 9);
  await page.goto(ARTICLE);
  await page.keyboard.press('End');
  await expect.poll(() => placeIn(page, ID!)).toBeUndefined();
  await page.goto('about/');
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  await expect(note(page)).toHaveCount(0);
});

test('who leaves in haste is remembered too', async ({ page }) => {
  await page.goto(ARTICLE);
  await readTo(page, 5);
  // The part that remembers is loaded when the reader begins to read.
  await expect.poll(() => placeIn(page, ID!)).toBeTruthy();
  await readTo(page, 9);
  await expect(passage(page, 9)).toBeInViewport();
  const id = await passage(page, 9).getAttribute('id');
  await page.goto('about/');
  expect(await placeIn(page, ID!)).toBe(id);
});

test('a link to a passage forgets no place before the reader reads on from there', async ({
  page,
}) => {
  await readAndLeave(page, 9);
  const id = await placeIn(page, ID!);
  await page.goto(`${ARTICLE}#${(await passageIdAt(page, 3))!}`);
  await expect(passage(page, 3)).toBeInViewport();
  await page.waitForTimeout(600);
  await page.goto('about/');
  expect(await placeIn(page, ID!)).toBe(id);

  await page.goto(ARTICLE);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(600);
  expect(await placeIn(page, ID!)).toBe(id);
});

for (const [what, text] of [
  ['damaged', '[["1957'],
  ['not ours', '{"a":1}'],
  ['of a passage that is no more', JSON.stringify([[ID, 'p0000000']])],
] as const) {
  test(`storage that is ${what} does no harm`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto('about/');
    await page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key, value);
      },
      [KEY, text] as const,
    );
    await page.goto(ARTICLE, { waitUntil: 'networkidle' });
    await expect(note(page)).toHaveCount(0);
    await readTo(page, 9);
    const id = await passage(page, 9).getAttribute('id');
    await expect.poll(() => placeIn(page, ID!)).toBe(id);
    expect(errors).toEqual([]);
  });
}

test('where nothing can be stored, an article is read all the same', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(ARTICLE);
  await readTo(page, 9);
  await page.waitForTimeout(600);
  await page.keyboard.press('j');
  await expect(page.locator('.passage.current')).toHaveCount(1);
  expect(errors).toEqual([]);
});
