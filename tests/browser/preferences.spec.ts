import { expect, test, type Page } from '@playwright/test';
import { CHOICES, STORED } from '../../src/components/preferences/choices.ts';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

const root = (page: Page) => page.locator('html');
const opener = (page: Page) => page.getByRole('button', { name: 'Reading preferences' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Reading preferences' });
const radio = (page: Page, group: string, name: string) =>
  panel(page)
    .getByRole('group', { name: group, exact: true })
    .getByRole('radio', { name, exact: true });

/** What is chosen on a page otherwise than as usual, as it stands on its root. */
const chosenOn = (page: Page) =>
  root(page).evaluate(
    (node, names) =>
      Object.fromEntries(Object.entries(node.dataset).filter(([name]) => names.includes(name))),
    Object.keys(CHOICES),
  );

async function openPanel(page: Page): Promise<void> {
  await opener(page).click();
  await expect(panel(page)).toBeVisible();
}

test('the panel shows every choice, and the page shows each at once and on later pages', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await openPanel(page);
  await expect(panel(page).getByRole('group')).toHaveCount(8);
  await expect(panel(page).getByRole('radio', { checked: true })).toHaveCount(8);
  const paper = () => root(page).evaluate((node) => getComputedStyle(node).backgroundColor);
  const before = await paper();
  await radio(page, 'Page', 'Sepia').check();
  expect(await paper()).not.toBe(before);
  await radio(page, 'Text size', '130%').check();
  await radio(page, 'First', 'Chinese').check();
  const chosen = await paper();
  await page.goto('about/');
  expect(await paper()).toBe(chosen);
  await openPanel(page);
  await expect(radio(page, 'Page', 'Sepia')).toBeChecked();
  await expect(radio(page, 'Text size', '130%')).toBeChecked();
  await expect(radio(page, 'First', 'Chinese')).toBeChecked();
});

test('by keyboard: the button opens, arrows choose, Escape closes and gives the focus back', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(radio(page, 'Show', 'Both')).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'Show', 'English')).toBeChecked();
  await expect(root(page)).toHaveAttribute('data-view', 'en');
  await page.keyboard.press('Tab');
  await expect(radio(page, 'First', 'English')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(radio(page, 'Show', 'English')).toBeFocused();
});

test('the panel closes by its button, by a press elsewhere, and by the button that opened it', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
  await openPanel(page);
  await page.mouse.click(40, 500);
  await expect(panel(page)).toBeHidden();
  await openPanel(page);
  await opener(page).click();
  await expect(panel(page)).toBeHidden();
});

test('"As usual" takes back every choice but the language', async ({ page }) => {
  await page.goto(`${ARTICLE}?ui=en&view=zh&q=工厂`);
  await openPanel(page);
  await radio(page, 'Page', 'Dark').check();
  await panel(page).getByRole('button', { name: 'As usual' }).click();
  await expect(radio(page, 'Page', 'As the device')).toBeChecked();
  await expect(radio(page, 'Show', 'Both')).toBeChecked();
  expect(await chosenOn(page)).toEqual({ ui: 'en' });
  expect(new URL(page.url()).searchParams.get('q')).toBe('工厂');
});

test('a link with the settings shows another reader the same, query and passage included', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ARTICLE}?q=工厂`);
  const id = await page.locator('[data-passage]').nth(3).getAttribute('id');
  await page.goto(`${ARTICLE}?q=工厂#${id!}`);
  await openPanel(page);
  await radio(page, 'Show', 'English').check();
  await radio(page, 'Pinyin', 'Above the characters').check();
  await panel(page).getByRole('button', { name: 'Copy a link with these settings' }).click();
  await expect(panel(page).getByText('Copied')).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toEqual({ q: '工厂', view: 'en', pinyin: 'on' });
  expect(link.hash).toBe(`#${id!}`);
  const student = await browser.newPage();
  await student.goto(link.href);
  await expect(root(student)).toHaveAttribute('data-view', 'en');
  await expect(root(student)).toHaveAttribute('data-pinyin', 'on');
  await student.close();
});

test('the site speaks its other language when asked to, and goes on doing so', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: '中文', exact: true }).first().click();
  await expect(root(page)).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('link', { name: '检索', exact: true })).toBeVisible();
  await page.goto('about/');
  await expect(root(page)).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeVisible();
});

test('the panel itself changes its language with the choice, the focus where it was', async ({
  page,
}) => {
  await page.goto('about/');
  await openPanel(page);
  await radio(page, 'Language of the site', 'As the browser').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const chinese = page.getByRole('dialog', { name: '阅读设置' });
  await expect(chinese.getByRole('radio', { name: '中文', checked: true }).last()).toBeFocused();
  await expect(page.getByRole('link', { name: '检索', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chinese).toBeHidden();
  await expect(root(page)).toHaveAttribute('lang', 'zh-Hans');
});

test('on a phone the panel leaves the text above it in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ARTICLE);
  await openPanel(page);
  const { x, y, width, height } = (await panel(page).boundingBox())!;
  expect(y).toBeGreaterThan(300);
  expect([x, width, y + height]).toEqual([0, 390, 844]);
});

test('the colour of the browser around the page follows its ground', async ({ page }) => {
  const colours = () =>
    page.evaluate(() => ({
      page: getComputedStyle(document.documentElement).backgroundColor,
      browser: [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    }));
  await page.goto(`${ARTICLE}?ground=sepia`);
  const sepia = await colours();
  expect(sepia.browser).toEqual([sepia.page]);
  await openPanel(page);
  await radio(page, 'Page', 'Dark').check();
  const dark = await colours();
  expect(dark.browser).toEqual([dark.page]);
  expect(dark.page).not.toBe(sepia.page);
});

test('where colours are forced, what is chosen still looks chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(ARTICLE);
  const ground = (value: string) =>
    page
      .locator(`.view-bar [value="${value}"]`)
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await ground('both')).not.toBe(await ground('en'));
  await openPanel(page);
  const [first, second] = await panel(page)
    .locator('fieldset', { hasText: 'High contrast' })
    .locator('label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
  expect(first).not.toBe(second);
});

test('a system that asks for more contrast gets it, unless its reader has chosen otherwise', async ({
  page,
}) => {
  const paper = () => root(page).evaluate((node) => getComputedStyle(node).backgroundColor);
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await page.goto(ARTICLE);
  expect(await paper()).toBe('rgb(0, 0, 0)');
  await page.goto(`${ARTICLE}?ground=contrast`);
  expect(await paper()).toBe('rgb(0, 0, 0)');
  await page.goto(`${ARTICLE}?ground=light`);
  expect(await paper()).not.toBe('rgb(0, 0, 0)');
});

for (const width of [320, 390, 768, 1280]) {
  for (const ui of ['en', 'zh']) {
    test(`the masthead is no pile: ${width} px, ${ui}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${ARTICLE}?ui=${ui}`);
      const tops = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll(
            (nodes) => new Set(nodes.map((node) => node.getBoundingClientRect().top)).size,
          );
      expect(await tops('.masthead-nav a')).toBe(1);
      expect(await tops('.preferences > button')).toBe(1);
      const title = (await page.locator('.masthead-title').boundingBox())!;
      const buttons = (await page.locator('.preferences').boundingBox())!;
      // The choices stand beside the name, at the end of the line.
      expect(buttons.x).toBeGreaterThan(title.x + title.width);
      expect(buttons.y).toBeLessThan(title.y + title.height);
      const { height } = (await page.locator('.masthead').boundingBox())!;
      expect(height).toBeLessThan(width < 400 ? 190 : 150);
    });
  }
}

test.describe('what is stored and asked for', () => {
  /** Lets a storage hold something before a page is opened. */
  const store = (page: Page, storage: 'localStorage' | 'sessionStorage', text: string) =>
    page.addInitScript(
      ([name, key, value]) => {
        if (!window.name) window[name].setItem(key, value);
        window.name = 'stored';
      },
      [storage, STORED, text] as const,
    );

  test('choices hold before the first paint, whatever becomes of the other scripts', async ({
    page,
  }) => {
    await store(page, 'localStorage', '{"ground":"sepia","view":"en"}');
    await page.route(/\.js$/, (route) =>
      route.request().url().includes('at-once') ? route.continue() : route.abort(),
    );
    await page.goto(ARTICLE);
    expect(await chosenOn(page)).toEqual({ ground: 'sepia', view: 'en' });
  });

  for (const rubbish of ['view=en', 'null', '5', '"en"', '[1]', '{"view":7}', '{"view":["en"]}']) {
    test(`a storage that holds ${rubbish} does no harm`, async ({ page }) => {
      await store(page, 'localStorage', rubbish);
      await store(page, 'sessionStorage', rubbish);
      await page.goto(`${ARTICLE}?pinyin=on`);
      expect(await chosenOn(page)).toEqual({ pinyin: 'on' });
      await page.goto('about/');
      expect(await chosenOn(page)).toEqual({ pinyin: 'on' });
    });
  }

  test('values that there are not are passed over, in the address and in what is stored', async ({
    page,
  }) => {
    await store(page, 'sessionStorage', '{"view":"fr"}');
    await page.goto(`${ARTICLE}?ground=pink&constructor=x&toString=y&view=de&lines=wide`);
    expect(await chosenOn(page)).toEqual({ lines: 'wide' });
  });

  test('where the browser forbids to store, the address is heard and a choice holds', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      }
    });
    await page.goto(`${ARTICLE}?view=en`);
    expect(await chosenOn(page)).toMatchObject({ view: 'en' });
    await openPanel(page);
    await radio(page, 'Lines', 'Wide').check();
    expect(await chosenOn(page)).toMatchObject({ view: 'en', lines: 'wide' });
  });

  test('what the address asks for holds in its tab, until its reader chooses', async ({
    page,
    context,
  }) => {
    await page.goto(`${ARTICLE}?view=en`);
    await page.goto('about/');
    expect(await chosenOn(page)).toMatchObject({ view: 'en' });

    const other = await context.newPage();
    await other.goto(ARTICLE);
    expect(await chosenOn(other)).toEqual({});
    await other.locator('.view-bar [value="zh"]').click();
    await other.reload();
    expect(await chosenOn(other)).toMatchObject({ view: 'zh' });

    await page.goto(ARTICLE);
    expect(await chosenOn(page)).toMatchObject({ view: 'en' });
    await page.locator('.view-bar [value="both"]').click();
    for (const tab of [page, other]) {
      await tab.goto('about/');
      expect(await chosenOn(tab)).toEqual({});
    }
  });

  test('an address may ask for what is usual against what was chosen', async ({ page }) => {
    await store(page, 'localStorage', '{"view":"en"}');
    await page.goto(`${ARTICLE}?view=both`);
    expect(await chosenOn(page)).toEqual({});
  });

  test('a page that comes back from where the browser had put it is as was chosen since', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await page.evaluate((key) => {
      localStorage.setItem(key, '{"ground":"dark"}');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, STORED);
    await expect(root(page)).toHaveAttribute('data-ground', 'dark');
  });
});
