import { expect, test, type Page } from '@playwright/test';
import { fingerprint } from '../../src/lessons/index.ts';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;
const NOWHERE = 'p0000000';

const notices = (page: Page) => page.locator('.link-notice');
const passage = (page: Page, at: number) => page.locator('[data-passage]').nth(at);

async function idsOf(page: Page): Promise<string[]> {
  await page.goto(ARTICLE);
  const ids = await page.locator('[data-passage]').evaluateAll((all) => all.map(({ id }) => id));
  await page.goto('about:blank');
  expect(ids.length).toBeGreaterThan(12);
  return ids;
}

/** The places in the article of the passages that are marked, from 0. */
const marked = (page: Page) =>
  page
    .locator('[data-passage]')
    .evaluateAll((all) => all.flatMap((one, at) => (one.matches('.in-range') ? [at] : [])));

const groundOf = (page: Page, at: number) =>
  passage(page, at).evaluate((element) => getComputedStyle(element).backgroundColor);

for (const [first, last] of [
  [4, 7],
  [7, 4],
] as const) {
  test(`a link from passage ${first} to ${last} marks all between, as one passage is marked`, async ({
    page,
  }) => {
    const ids = await idsOf(page);
    await page.goto(`${ARTICLE}?to=${ids[last]!}#${ids[first]!}`);
    await expect.poll(() => marked(page)).toEqual([4, 5, 6, 7]);
    await expect(notices(page)).toHaveText('Your link is to passages 5 to 8.');
    await expect(notices(page)).toHaveAttribute('role', 'status');
    await expect(passage(page, 4).locator('.passage-number')).toBeInViewport();
    const grounds = await Promise.all([3, 4, 5, 6, 7, 8].map((at) => groundOf(page, at)));
    expect(new Set(grounds.slice(1, 5)).size).toBe(1);
    expect(grounds[0]).toBe(grounds[5]);
    expect(grounds[0]).not.toBe(grounds[1]);
  });
}

test('where colours are forced, a range is outlined', async ({ page }) => {
  const ids = await idsOf(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${ARTICLE}?to=${ids[6]!}#${ids[5]!}`);
  await expect(passage(page, 6)).toHaveCSS('outline-style', 'solid');
});

test('of a range with an end that is not there the other end is marked, and the page says so', async ({
  page,
}) => {
  const ids = await idsOf(page);
  await page.goto(`${ARTICLE}?to=${NOWHERE}&v=0000#${ids[9]!}`);
  await expect(passage(page, 9).locator('.link-notice')).toHaveText(/one end of them is not/);
  expect(await marked(page)).toEqual([9]);
  await expect(passage(page, 9)).toBeInViewport();

  await page.goto('about:blank');
  await page.goto(`${ARTICLE}?to=${ids[9]!}#${NOWHERE}`);
  await expect(notices(page)).toContainText('Passage 10, which it names as well');
  expect(await marked(page)).toEqual([9]);
  await notices(page).getByRole('link').click();
  await expect(passage(page, 9)).toBeInViewport();
  expect(page.url()).toMatch(new RegExp(`/#${ids[9]!}$`));
  await expect(notices(page)).toHaveCount(0);
});

test('a link to what is not on the page is told so before the text', async ({ page }) => {
  await page.goto(`${ARTICLE}#${NOWHERE}`);
  await expect(notices(page)).toHaveText(/not on this page\. .* from its beginning/);
  await expect(notices(page)).toBeInViewport();
  expect(await marked(page)).toEqual([]);
});

test('a link that was copied carelessly is led to the passage that it meant', async ({ page }) => {
  const ids = await idsOf(page);
  await page.goto(`${ARTICLE}#${ids[9]!.toUpperCase()}).`);
  await expect(notices(page)).toContainText('Passage 10 is marked');
  await notices(page).getByRole('link', { name: 'Go to passage 10' }).click();
  await expect(passage(page, 9)).toBeInViewport();
});

test('anchors and the works of the metadata are no unknown passages', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const id of ['original', 'translation', 'top', 'main']) {
    await page.goto(`${ARTICLE}#${id}`, { waitUntil: 'networkidle' });
    await expect(notices(page)).toHaveCount(0);
    await page.goto('about:blank');
  }
  expect(asked.filter((url) => url.includes('arrive')).length).toBeLessThanOrEqual(3);
});

test('the English that the maker saw is compared with that of the page', async ({ page }) => {
  const ids = await idsOf(page);
  await page.goto(ARTICLE);
  const english = async (at: number) =>
    (await passage(page, at).locator('> [lang="en"] > *').allTextContents()).join('\n');
  const [one, two] = [await english(8), await english(9)];
  const changed = /The translation has been changed since your link was made/;
  const visit = async (end: string) => {
    await page.goto('about:blank');
    await page.goto(ARTICLE + end);
  };
  await visit(`?v=${fingerprint(`${two}, but`)}#${ids[9]!}`);
  await expect(passage(page, 9).locator('.link-notice')).toHaveText(changed);
  await visit(`?v=${fingerprint(two)}&to=${ids[8]!}#${ids[9]!}`);
  await expect(passage(page, 8).locator('.link-notice')).toHaveText(changed);
  await visit(`?v=${fingerprint(`${one}\n${two}`)}&to=${ids[8]!}#${ids[9]!}`);
  await expect.poll(() => marked(page)).toEqual([8, 9]);
  await expect(passage(page, 8).locator('.link-notice')).toHaveCount(0);
});

test('the id of an earlier text leads to its passage, which says that it was corrected', async ({
  page,
}) => {
  const ids = await idsOf(page);
  // As the page of an article is after a correction.
  await page.route(`**/${ARTICLE}*`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(
      new RegExp(`(href="#${ids[9]!}"[^>]*>\\d+)`),
      `$1<span id="${NOWHERE}"></span>`,
    );
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto(`${ARTICLE}#${NOWHERE}`);
  const said = passage(page, 9).locator('.link-notice');
  await expect(said).toHaveText(
    'The original of this passage has been corrected since your link was made.',
  );
  await expect(said).toBeInViewport();
  expect(await groundOf(page, 9)).not.toBe(await groundOf(page, 8));
});

test('who follows another link on the page has left the range', async ({ page }) => {
  const ids = await idsOf(page);
  await page.goto(`${ARTICLE}?view=en&to=${ids[7]!}#${ids[4]!}`);
  await expect.poll(() => marked(page)).toHaveLength(4);
  await passage(page, 5).locator('.passage-number').click();
  await expect.poll(() => marked(page)).toEqual([]);
  expect(page.url()).toMatch(new RegExp(`\\?view=en#${ids[5]!}$`));
  await expect(notices(page)).toHaveCount(0);
});

test('without scripts a range is a link to its first passage', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(ARTICLE);
  const [id, to] = [
    await passage(page, 9).getAttribute('id'),
    await passage(page, 11).getAttribute('id'),
  ];
  await page.goto(`${ARTICLE}?to=${to!}#${id!}`);
  await expect(passage(page, 9)).toBeInViewport();
  await context.close();
});
