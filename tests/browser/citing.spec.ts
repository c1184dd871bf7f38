import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { FORMATS } from '../../src/citing/index.ts';
import { CITING } from '../../src/texts/en/citing.ts';
import { CITING as CHINESE } from '../../src/texts/zh/citing.ts';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;
const names = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

const dialog = (page: Page) => page.locator('dialog.citations');
const section = (page: Page, label: string) =>
  dialog(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: label, exact: true }) });

test('the page tells Zotero what it needs, and joins original and translation', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const meta = (name: string) => page.locator(`meta[name="${name}"]`);
  await expect(meta('z:itemType')).toHaveAttribute('content', 'newspaperArticle');
  await expect(meta('prism.publicationName')).toHaveAttribute('content', "People's Daily");
  await expect(meta('citation_title')).toHaveAttribute('content', /\w/);
  await expect(meta('citation_publication_date')).toHaveAttribute('content', /^\d{4}\/\d\d\/\d\d$/);
  expect(await meta('citation_author').count()).toBeGreaterThan(0);
  await expect(meta('citation_journal_title')).toHaveCount(0);
  await expect(page.locator('link[rel="schema.prism"]')).toHaveCount(1);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': works } = JSON.parse(data!) as { '@graph': Record<string, unknown>[] };
  const [original, translation] = works;
  expect(original).toMatchObject({
    inLanguage: 'zh-Hans',
    workTranslation: { '@id': translation!['@id'] },
  });
  expect(translation).toMatchObject({
    inLanguage: 'en',
    translationOfWork: { '@id': original!['@id'] },
  });
});

test('what a page says to be cited is the same in every release', async ({ page, request }) => {
  await page.goto(ARTICLE);
  const release = (await (await request.get('release.json')).json()) as Record<string, string>;
  expect(release).toEqual({
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    hash: expect.stringMatching(/^[0-9a-f]{10}$/),
  });
  const head = await page.locator('head').innerHTML();
  for (const word of Object.values(release)) expect(head).not.toContain(word);
});

test('an article is cited in every format, in their order, with the release', async ({
  page,
  request,
}) => {
  const { hash } = (await (await request.get('release.json')).json()) as { hash: string };
  await page.goto(ARTICLE);
  const offer = page.getByRole('button', { name: 'Cite this article' });
  await offer.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Cite this article' })).toBeVisible();
  expect(await dialog(page).getByRole('heading', { level: 3 }).allTextContents()).toEqual(
    names.map((name) => CITING.formats[name]),
  );
  const citations = await dialog(page).locator('.citation').allTextContents();
  expect(citations).toHaveLength(names.length);
  expect(citations.filter((text) => text.includes(hash)).length).toBe(names.length - 2);
  await expect(section(page, CITING.formats.mla).locator('i').first()).toHaveText('People’s Daily');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(offer).toBeFocused();
});

test.describe('where copying is allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a citation is copied as it is shown, with its italics where they are taken', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await page.getByRole('button', { name: 'Cite this article' }).click();
    const chicago = section(page, CITING.formats['chicago-note']);
    await chicago.getByRole('button', { name: 'Copy' }).click();
    await expect(chicago.locator('.copy-said')).toHaveText('Copied');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const texts = item!.types.map(async (type) => [
        type,
        await (await item!.getType(type)).text(),
      ]);
      return Object.fromEntries((await Promise.all(texts)) as [string, string][]);
    });
    expect(copied['text/plain']).toBe(await chicago.locator('.citation').textContent());
    expect(copied['text/html']).toContain('<i>People’s Daily</i>');
  });
});

test('where copying is refused, the citation is selected as it stands', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Cite this article' }).click();
  const mla = section(page, CITING.formats.mla);
  await mla.getByRole('button', { name: 'Copy' }).click();
  await expect(mla).toContainText('copy it by hand');
  await expect(mla.locator('i').first()).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(
    await mla.locator('.citation').innerText(),
  );
});

test('a passage is cited with its number and its link, and its files bear its id', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const passage = page.locator('[data-passage]').nth(5);
  const id = (await passage.getAttribute('id'))!;
  await passage.locator('.passage-number').hover();
  await passage.getByRole('button', { name: 'Cite the passage' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite passage 6' })).toBeVisible();
  await expect(section(page, CITING.formats['plain-en'])).toContainText(
    new RegExp(`passage 6\\..*/#${id}`),
  );
  for (const [name, ending, begins] of [
    ['bibtex', '.bib', '@article{'],
    ['ris', '.ris', 'TY  - NEWS'],
    ['csl-json', '.csl.json', '['],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      section(page, CITING.formats[name]).getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${articleIds[0]!}-${id}${ending}`);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.startsWith(begins)).toBe(true);
    expect(text).toContain(`${articleIds[0]!}:${id}`);
  }
});

test('in Chinese the dialog speaks Chinese', async ({ page }) => {
  await page.goto(`${ARTICLE}?ui=zh`);
  await page.getByRole('button', { name: '引用本文' }).click();
  await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible();
  await expect(section(page, CHINESE.formats.gbt7714)).toContainText('人民日报');
});

test('without the release there is no citation, and the dialog says why', async ({ page }) => {
  await page.route('**/release.json', (route) => route.abort());
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Cite this article' }).click();
  await expect(dialog(page)).toContainText('could not be loaded');
  await expect(dialog(page).locator('.citation')).toHaveCount(0);
});
