import { expect, test, type Page } from '@playwright/test';
import { saidOnlyIn } from './own-words.ts';
import { open, PAGE_KINDS, pageKinds, type PageKind } from './page-kinds.ts';
import { answered, facet, openSearch, parts } from './search-page.ts';

/** Types into the search box of a page and waits for the hits below it. */
async function typeInBox(page: Page, text: string) {
  await page.getByRole('searchbox').pressSequentially(text);
  await expect(page.locator('.search-panel[data-open][aria-busy="false"]')).toBeVisible();
}

/** What pages say when a reader does something. */
const STATES: [string, PageKind][] = [
  [
    'a narrowed search with all its parts open',
    {
      address: 'search/?q=领导&year=1960&year=1958-03&lang=zh&term=ganbu',
      shows: '.chip',
      does: async (page) => {
        await answered(page);
        for (const name of ['places', 'terms']) {
          const values = facet(page, name);
          if (!(await values.evaluate((details: HTMLDetailsElement) => details.open))) {
            await values.locator('summary').click();
          }
          await expect(values.locator('.facet-value').first()).toBeVisible();
        }
        await page.locator('.facet-more').first().click();
        await page.locator('.keeping-cite summary').click();
        await expect(page.locator('.citation')).toHaveCount(2);
      },
    },
  ],
  [
    'other names of what was found',
    { address: 'search/?q=Tientsin cadres', shows: '.search-also a' },
  ],
  [
    'a query that cannot be taken as it stands',
    { address: 'search/?q=-工厂 試驗田 "leading', shows: '.search-notes' },
  ],
  [
    'filters that leave nothing',
    { address: 'search/?q=兰州&year=1957', shows: '.search-filtered' },
  ],
  [
    'hits below the search box',
    { address: 'help/', shows: 'h2', does: (page) => typeInBox(page, '领导') },
  ],
  [
    'nothing below the search box',
    { address: '', shows: 'h2', does: (page) => typeInBox(page, 'Lanchow') },
  ],
  [
    'an article’s own header and its marks one after another',
    {
      ...PAGE_KINDS['marked article'],
      does: async (page) => {
        await page.locator('.document-header summary').click();
        await page.locator('.marks-step').first().click();
      },
    },
  ],
  [
    'a search that fails',
    {
      address: 'search/',
      shows: '[data-results]',
      does: async (page) => {
        await page.route('**/search-index/**', (route) => route.abort());
        await page.reload();
        await page.getByRole('searchbox').fill('工厂');
        await expect(page.locator('.search-failure')).toBeVisible();
      },
    },
  ],
];

/** The same kind of page with the site's words in a language. */
function speaking(ui: 'en' | 'zh', kind: PageKind): PageKind {
  const join = kind.address.includes('?') ? '&' : '?';
  return { ...kind, address: `${kind.address}${join}ui=${ui}` };
}

const inEitherLanguage = pageKinds.filter(([, { address }]) => !address.includes('ui='));

for (const [name, kind] of [...inEitherLanguage, ...STATES]) {
  test(`${name}: in Chinese, nothing of the site’s own is in English`, async ({ page }) => {
    await open(page, speaking('zh', kind));
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    expect(await saidOnlyIn('en', page)).toEqual([]);
  });

  test(`${name}: in English, nothing of the site’s own is in Chinese`, async ({ page }) => {
    await open(page, speaking('en', kind));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await saidOnlyIn('zh', page)).toEqual([]);
  });
}

test('what was found is told in whole sentences', async ({ page }) => {
  await openSearch(page, { q: '领导', year: '1960', ui: 'zh' });
  await expect(page).toHaveTitle(/^领导 · 检索 · /u);
  await expect(parts(page).status).toHaveText(/^\d+ 篇文章中的 \d+ 段，不加筛选共 \d+ 段$/u);
  await expect(parts(page).chips).toHaveAccessibleName('取消筛选： 1960年');
  await expect(page.locator('.hit-group-about').first()).toHaveText(
    /^1960年\d+月\d+日 · 第\d版 · .*\d+ 段$/u,
  );
  await expect(page.locator('select[name="sort"] option')).toHaveText([
    '相关度优先',
    '从早到晚',
    '从晚到早',
  ]);
  await openSearch(page, { q: 'Tientsin' });
  await expect(parts(page).also).toHaveText(/^又作：天津（\d+ 段）、Tianjin（\d+ 段）$/u);
});

test('a heading of an editors’ page has one address in both languages', async ({ page }) => {
  for (const [ui, heading] of [
    ['en', 'Searching'],
    ['zh', '检索'],
  ] as const) {
    await page.goto(`help/?ui=${ui}#searching`);
    const shown = page.getByRole('heading', { level: 2, name: heading, exact: true });
    await expect(shown).toBeInViewport();
    await expect(page.locator(':target')).toContainText(heading);
  }
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.describe('a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('is spoken to in Chinese until its reader chooses English', async ({ page }) => {
    await page.goto('about/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于本站');
    await expect(page).toHaveTitle(/^关于本站 · /u);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this archive');
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await expect(page).toHaveTitle(/^Help · /u);
  });
});
