import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

const KB = 1024;

test('an article page weighs at most 6 KB of JavaScript and 20 KB in all besides its text', async ({
  page,
}) => {
  const files = new Map<string, { type: string; body: Buffer }>();
  page.on('response', (response) => {
    void response.body().then((body) => {
      files.set(response.url(), { type: response.request().resourceType(), body });
    });
  });
  await page.goto(`articles/${articleIds[0]!}/`, { waitUntil: 'networkidle' });
  const text = await page.locator('.passages').evaluate((node) => node.textContent);
  const sizes = [...files.values()].map(({ type, body }) => ({
    type,
    size: brotliCompressSync(body).length,
  }));
  const scripts = sizes.filter(({ type }) => type === 'script');
  const sum = (list: typeof sizes) => list.reduce((total, { size }) => total + size, 0);
  expect(sizes.map(({ type }) => type)).toContain('document');
  expect(sum(scripts)).toBeLessThanOrEqual(6 * KB);
  expect(sum(sizes) - brotliCompressSync(text).length).toBeLessThanOrEqual(20 * KB);
});

test('no page asks another origin for anything', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) foreign.push(request.url());
  });
  for (const address of ['', `articles/${articleIds[0]!}/`, 'search/?q=plots', 'about/'])
    await page.goto(address, { waitUntil: 'networkidle' });
  expect(foreign).toEqual([]);
});
