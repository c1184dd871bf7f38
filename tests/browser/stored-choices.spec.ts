import { expect, test, type Page } from '@playwright/test';
import { STORED } from '../../src/components/preferences/choices.ts';
import { articleIds } from './archive.ts';
import { chosenOn, openPanel, radio, root } from './reading-panel.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

/** Lets a storage hold something before a page is opened. */
const store = (page: Page, storage: 'localStorage' | 'sessionStorage', text: string) =>
  page.addInitScript(
    ([name, key, value]) => {
      // In the first page of the tab only, whose name the tab keeps.
      if (!window.name.includes(name)) window[name].setItem(key, value);
      window.name += name;
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
