import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openServer, type SiteServer } from '../../../src/serving/server.ts';

const PORT = 4397;
const site = (address: string) =>
  fetch(`http://localhost:${PORT}${address}`, { redirect: 'manual' });

let dir: string;
let server: SiteServer;

function write(name: string, text: string) {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), text);
}

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'served-'));
  write('404.html', 'No such page');
  write('articles/one/index.html', 'Article one');
  server = await openServer(PORT);
});

afterEach(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

test('until there is a site, the server says that it is being built', async () => {
  expect((await site('/')).status).toBe(503);
});

test('pages are answered below the base path, and only there', async () => {
  await server.show(dir, '/name/');
  expect(await (await site('/name/articles/one/')).text()).toBe('Article one');
  const outside = await site('/articles/one/');
  expect([outside.status, await outside.text()]).toEqual([404, 'No such page']);
});

test.each(['//', '//articles/one', '//articles/one/', '/%zz', '/a%00b'])(
  'an address that no page can have is not found, and the server goes on: %s',
  async (address) => {
    await server.show(dir, '/');
    const answer = await site(address);
    expect([answer.status, await answer.text()]).toEqual([404, 'No such page']);
    expect(await (await site('/articles/one/')).text()).toBe('Article one');
  },
);

test('an address without its slash leads to the one with it', async () => {
  write('index.html', 'Home');
  await server.show(dir, '/name/');
  for (const address of ['/name', '/name/articles/one']) {
    const response = await site(`${address}?q=a`);
    expect([response.status, response.headers.get('location')]).toEqual([301, `${address}/?q=a`]);
  }
});

test('a site that is built anew is shown as it is now', async () => {
  await server.show(dir, '/');
  expect(await (await site('/articles/one/')).text()).toBe('Article one');
  write('articles/one/index.html', 'Article one, and longer than it was');
  write('articles/two/index.html', 'Article two');
  expect(await (await site('/articles/one/')).text()).toBe('Article one, and longer than it was');
  expect((await site('/articles/two/')).status).toBe(200);
});
