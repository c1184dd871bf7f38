import { expect, test, type Page } from '@playwright/test';
import { articleIds, squeeze } from './archive.ts';

const SHIYANTIAN = 'a.term[data-term="shiyantian"]';

/** The terms that are marked on an article's page. */
function marksOf(page: Page) {
  return page.locator('[data-passage] a.term').evaluateAll((links) =>
    links.map((link) => ({
      passage: link.closest('[data-passage]')!.id,
      side: link.closest('[data-passage] > [lang]')!.getAttribute('lang')!,
      term: link.getAttribute('data-term')!,
      href: link.getAttribute('href')!,
      isStop: (link as HTMLElement).tabIndex === 0,
      isUnderlined: getComputedStyle(link).textDecorationLine === 'underline',
      isNested: link.querySelector('a, [data-segment]') !== null,
    })),
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term in an article leads to its page, and that back to the passage', async ({ page }) => {
    const address = `articles/${articleIds.find((id) => id.startsWith('1958-03-20'))!}/`;
    await page.goto(address);
    const passage = page.locator('[data-passage]', { has: page.locator(SHIYANTIAN) }).first();
    const id = (await passage.getAttribute('id'))!;
    await passage.locator(`> [lang="en"] ${SHIYANTIAN}`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('试验田');
    await expect(page.locator('.term-sound')).toContainText('shìyàntián');
    await page.locator(`.example-source[href$="${address}#${id}"]`).first().click();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test('every term is in the list once, in the order of its pinyin, and has its page', async ({
    page,
    request,
  }) => {
    await page.goto('terms/');
    const entries = await page.locator('.term-list li > a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href')!,
        pinyin: link.querySelector('.pinyin')!.textContent,
      })),
    );
    expect(entries.length).toBeGreaterThan(40);
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
    const letters = entries.map(({ pinyin }) =>
      pinyin
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/gu, ''),
    );
    expect(letters).toEqual(letters.toSorted());
    for (const { href } of entries) expect((await request.get(href)).status(), href).toBe(200);
  });

  test('a letter leads to its terms', async ({ page }) => {
    await page.goto('terms/');
    await page.locator('.letters').getByRole('link', { name: 'Z', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Z', exact: true })).toBeInViewport();
  });
});

test('terms are marked in English only where the Chinese has them, and the keyboard stops once', async ({
  page,
}) => {
  for (const id of articleIds) {
    await page.goto(`articles/${id}/`);
    const marks = await marksOf(page);
    expect(marks.length, id).toBeGreaterThan(60);
    expect(marks.every(({ isUnderlined, isNested }) => isUnderlined && !isNested)).toBe(true);
    for (const inPassage of Map.groupBy(marks, ({ passage }) => passage).values()) {
      const chinese = new Set(
        inPassage.flatMap(({ side, term }) => (side === 'zh-Hans' ? term : [])),
      );
      const stops = inPassage.filter(({ isStop }) => isStop).map(({ term }) => term);
      expect(stops.toSorted()).toEqual([...chinese].sort());
      expect(inPassage.every(({ term }) => chinese.has(term))).toBe(true);
    }
  }
});

test('the lens counts what it shows, and each example is in its passage on both sides', async ({
  page,
}) => {
  await page.goto('terms/guanjian/');
  const times = (text: string | null) =>
    ({ once: 1, twice: 2 })[text!.trim()] ?? Number.parseInt(text!, 10);
  const counts = await page.locator('.use-chart .count .in-en').allTextContents();
  expect(counts.length).toBeGreaterThan(3);
  const total = await page.locator('.lens-total .in-en').first().textContent();
  expect(counts.reduce((sum, text) => sum + times(text), 0)).toBe(times(total));
  await expect(page.locator('section.use')).toHaveCount(counts.length);

  const examples = await page.locator('.example').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')!.getAttribute('href')!,
      en: item.querySelector('p[lang="en"]')!.textContent,
      zh: item.querySelector('p[lang="zh-Hans"]')!.textContent,
      marks: item.querySelectorAll('mark').length,
    })),
  );
  expect(examples.length).toBeGreaterThanOrEqual(counts.length);
  for (const { href, en, zh, marks } of examples) {
    expect(marks).toBeGreaterThanOrEqual(2);
    await page.goto(href);
    const passage = page.locator(`[id="${href.split('#')[1]!}"]`);
    const shown = squeeze((await passage.textContent())!);
    expect(shown).toContain(squeeze(en));
    expect(shown).toContain(squeeze(zh));
  }
});

test('places without a known rendering are listed as such', async ({ page }) => {
  await page.goto('terms/zhanxian/');
  const otherwise = page.locator('#otherwise');
  await expect(otherwise.getByRole('heading', { name: 'Rendered otherwise' })).toBeVisible();
  await expect(otherwise).toContainText('found none of the known renderings');
  await expect(otherwise.locator('p[lang="zh-Hans"] mark')).toHaveText('战线');
  await expect(otherwise.locator('p[lang="en"] mark')).toHaveCount(0);
});

test('all uses of a rendering are a search away', async ({ page }) => {
  await page.goto('terms/lingdao-ganbu/');
  await page.getByRole('link', { name: 'Search for “leading cadres”' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search' }).first()).toHaveValue(
    '"leading cadres"',
  );
  await expect(page.locator('[data-hit] mark').first()).toHaveText(/leading cadres/i);
});
