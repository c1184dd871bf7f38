import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

const KB = 1024;

test('an article page weighs at most 6 KB of JavaScript and 20 KB in all besides its text', async ({
  page,
}) => {
  const arriving: Promise<{ type: string; size: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    arriving.push(
      response.body().then((body) => ({ type, size: brotliCompressSync(body).length })),
    );
  });
  await page.goto(`articles/${articleIds[0]!}/`, { waitUntil: 'networkidle' });
  const text = await page.locator('.passages').evaluate((node) => node.textContent);
  const files = await Promise.all(arriving);
  const types = files.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['document', 'stylesheet', 'script']));
  const scripts = files.filter(({ type }) => type === 'script');
  const sum = (list: typeof files) => list.reduce((total, { size }) => total + size, 0);
  expect(sum(scripts)).toBeLessThanOrEqual(6 * KB);
  expect(sum(files) - brotliCompressSync(text).length).toBeLessThanOrEqual(20 * KB);
});

test('no page asks another origin for anything', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of ['', `articles/${articleIds[0]!}/`, 'search/?q=plots', 'about/'])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
});
