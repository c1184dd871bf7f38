import { expect, test } from '@playwright/test';
import { answered, openSearch, parts } from './search-page.ts';

const SEARCH = { q: '领导干部', lang: 'zh', year: '1960' };

const today = () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());

test('a citation says what was searched, where, when and what was found', async ({ page }) => {
  await openSearch(page, SEARCH);
  const found = (await parts(page).status.innerText()).split(', of ')[0]!;
  await page.getByText('Cite this search').click();
  const english = await page.locator('.citation[lang="en"]').innerText();
  const release = await page.locator('search-page').evaluate(({ dataset }: HTMLElement) => dataset);
  expect(release.releaseDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(english).toBe(
    `Search for “领导干部” (1960, Chinese) in ${release.titleEn!}, ` +
      `release ${release.releaseDate!} · ${release.release!}, ${page.url()}: ` +
      `${found}, searched on ${today()}.`,
  );
  const chinese = await page.locator('.citation[lang="zh-Hans"]').innerText();
  for (const part of [
    '“领导干部”（限1960年、中文）',
    release.titleZh!,
    release.release!,
    page.url(),
  ]) {
    expect(chinese).toContain(part);
  }
});

test('the address and the citation can be copied, and lead back to the search', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSearch(page, SEARCH);
  const found = await parts(page).status.innerText();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByText('Cite this search').click();
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(page.locator('.copy-said', { hasText: 'Copied' })).toBeVisible();
  expect(await clipboard()).toBe(await page.locator('.citation[lang="en"]').innerText());
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect.poll(clipboard).toBe(page.url());
  const address = await clipboard();
  await page.goto('about:blank');
  await page.goto(address);
  await answered(page);
  await expect(parts(page).status).toHaveText(found);
});

test('where copying is refused, the text is selected and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await openSearch(page, SEARCH);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.locator('.keeping')).toContainText('copy it by hand');
  expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
});

test('a query too long for an address is in it all the same, and its hits open', async ({
  page,
}) => {
  const query = Array(700).fill(SEARCH.q).join('，');
  await openSearch(page, { q: SEARCH.q });
  await parts(page).box.fill(`"${SEARCH.q}" -"${query}"`.slice(0, 2900));
  await parts(page).box.press('Enter');
  await answered(page);
  const found = await parts(page).status.innerText();
  await expect(parts(page).hits.first()).toBeVisible();
  await page.reload();
  await answered(page);
  await expect(parts(page).status).toHaveText(found);
  await parts(page).hits.first().getByRole('link').click();
  await expect(page.locator('article')).toBeVisible();
  await page.goBack();
  await answered(page);
  await expect(parts(page).status).toHaveText(found);
});

test('on paper stands what was searched, and what of it is not there', async ({ page }) => {
  await openSearch(page, SEARCH);
  await page.emulateMedia({ media: 'print' });
  await expect(parts(page).box).toBeVisible();
  await expect(parts(page).box).toHaveValue(SEARCH.q);
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
  await expect(parts(page).chips.first()).toBeVisible();
  await expect(page.getByText(/^\d+ more passages? of this article$/).first()).toBeVisible();
});
