import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { weightOf } from '../../../scripts/bench/search/measuring/weigh.ts';
import { openStaticHost, type StaticHost } from '../../../scripts/bench/serving/static-host.ts';

let folder: string;
let host: StaticHost;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-'));
  for (const name of ['site/search', 'site/search-index', 'other']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  writeFileSync(path.join(folder, 'site/search/index.html'), `<p>${'Search '.repeat(500)}</p>`);
  writeFileSync(path.join(folder, 'site/search-index/a.bin'), Buffer.alloc(5000, 7));
  writeFileSync(path.join(folder, 'other/a.bin'), 'other');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  host = await openStaticHost({ '/': path.join(folder, 'site') });
});

afterEach(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

/** What comes over the wire, not unpacked. */
function get(address: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(`${host.origin}${address}`, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => {
            const { statusCode = 0 } = response;
            resolve({ status: statusCode, headers: response.headers, body: Buffer.concat(chunks) });
          });
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('the host of the benchmark', () => {
  test('sends text compressed, and a folder as its page', async () => {
    const { status, headers, body } = await get('/search/?q=plots');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'max-age=600' });
    expect(body.length).toBeLessThan(200);
    expect(gunzipSync(body).toString()).toContain('Search Search');
  });

  test('sends other files as they are', async () => {
    const { headers, body } = await get('/search-index/a.bin');
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body).toHaveLength(5000);
  });

  test.each(['/missing.html', '/search', '/../secret.txt', '/%2e%2e/secret.txt'])(
    'has nothing at %s',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );

  test('does not send again what the browser has', async () => {
    const first = await get('/search-index/a.bin');
    const tag = String(first.headers.etag);
    const { status, body } = await get('/search-index/a.bin', { 'if-none-match': tag });
    expect(status).toBe(304);
    expect(body).toHaveLength(0);
  });

  test('keeps count of all bytes, those of headers too', async () => {
    const { body } = await get('/search/');
    await get('/search-index/a.bin');
    await host.quiet(20);
    const [page, file] = host.served;
    expect(host.served).toHaveLength(2);
    expect(page!.path).toBe('/search/');
    expect(page!.bytes).toBeGreaterThan(body.length + 100);
    expect(page!.bytes).toBeLessThan(body.length + 500);
    expect(file!.bytes).toBeGreaterThan(5100);
    expect(file!.bytes).toBeLessThan(5500);
  });

  test('may take a folder from elsewhere', async () => {
    host.close();
    host = await openStaticHost({
      '/': path.join(folder, 'site'),
      '/search-index/': path.join(folder, 'other'),
    });
    expect((await get('/search-index/a.bin')).body.toString()).toBe('other');
    expect((await get('/search/')).status).toBe(200);
  });
});

test('what was served is the index, pages of articles, or the page with all else', () => {
  const served = [
    { path: '/search/', bytes: 1 },
    { path: '/_astro/worker.js', bytes: 10 },
    { path: '/search-index/current.json', bytes: 100 },
    { path: '/articles/1960-08-09-p3-x/', bytes: 1000 },
    { path: '/articles/1960-08-10-p1-y/', bytes: 1000 },
  ];
  expect(weightOf(served)).toEqual({ page: 11, index: 100, articles: 2000 });
});
