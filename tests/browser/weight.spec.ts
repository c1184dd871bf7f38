import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { articleIds } from './archive.ts';

const KB = 1000;
const ARTICLE = `articles/${articleIds[0]!}/`;

/** A file that a page has loaded. */
interface Loaded {
  url: string;
  type: string;
  body: Buffer;
}

/** Opens a page and gives what it loads until it is at rest. */
async function loadedBy(page: Page, address: string): Promise<Loaded[]> {
  const arriving: Promise<Loaded>[] = [];
  const keep = (response: Response) => {
    const loaded = { url: response.url(), type: response.request().resourceType() };
    arriving.push(response.body().then((body) => ({ ...loaded, body })));
  };
  page.on('response', keep);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('response', keep);
  return Promise.all(arriving);
}

/** The size of files, each compressed with brotli, in bytes. */
function weightOf(files: readonly Loaded[]): number {
  return files.reduce((sum, { body }) => sum + brotliCompressSync(body).length, 0);
}

const scriptsOf = (files: readonly Loaded[]) => files.filter(({ type }) => type === 'script');

test('an article page weighs at most 10 KB of JavaScript and 25 KB in all besides its text', async ({
  page,
}) => {
  const files = await loadedBy(page, ARTICLE);
  const types = files.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['document', 'stylesheet', 'script']));
  expect(weightOf(scriptsOf(files))).toBeLessThanOrEqual(10 * KB);
  const text = await page.locator('.passages').evaluate((node) => node.textContent);
  const textWeight = brotliCompressSync(text).length;
  expect(weightOf(files) - textWeight).toBeLessThanOrEqual(25 * KB);
});

test('an article page asks for at most 20 files', async ({ page }) => {
  const files = await loadedBy(page, ARTICLE);
  expect(files.length).toBeGreaterThan(3);
  expect(files.map(({ url }) => url).slice(20)).toEqual([]);
});

for (const address of ['', ARTICLE, 'search/']) {
  test(`/${address} names every script that it loads, so that none waits for another`, async ({
    page,
  }) => {
    const files = await loadedBy(page, address);
    const html = files.find(({ type }) => type === 'document')!.body.toString();
    const names = scriptsOf(files).map(({ url }) => new URL(url).pathname);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !html.includes(`"${name}"`))).toEqual([]);
  });
}

test('what only some readers ask for is not loaded before they do', async ({ page }) => {
  const files = await loadedBy(page, ARTICLE);
  const deferred = scriptsOf(files).flatMap(({ url, body }) =>
    Array.from(
      body.toString().matchAll(/import\(\s*["'`](?<name>[^"'`]+)["'`]/gu),
      ({ groups }) => new URL(groups!.name!, url).href,
    ),
  );
  const urls = files.map(({ url }) => url);
  expect(deferred.length).toBeGreaterThan(0);
  expect(deferred.filter((url) => urls.includes(url))).toEqual([]);
  expect(urls.filter((url) => url.endsWith('words.json'))).toEqual([]);

  const words = page.waitForResponse(/words\.json$/);
  await page.locator('[data-role="paragraph"] > [lang="zh-Hans"] p').first().click();
  expect((await words).ok()).toBe(true);
});

test('no page asks another origin for anything', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of ['', ARTICLE, 'search/?q=plots', 'terms/', 'about/'])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
});
