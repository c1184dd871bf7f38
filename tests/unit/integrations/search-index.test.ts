import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openHoldings } from '../../../src/holdings/index.ts';
import { buildSearchIndex, serveSearchIndex } from '../../../src/integrations/search-index.ts';
import { CANTEEN, rawDocument, SETTINGS } from '../holdings/documents.ts';
import { filesIn, scratchFolder } from '../holdings/scratch.ts';

type Handler = (request: unknown, response: unknown, next: (error?: Error) => void) => void;

const ARTICLE = 'articles/1958-03-20-p1-dao-chejian-qu.txt';
const FIELD =
  '- { id: shiyantian, zh: 试验田, pinyin: shìyàntián, renderings: [plot], meaning: A plot. }';

function archive() {
  const folder = scratchFolder({ 'archive.yml': SETTINGS, [ARTICLE]: rawDocument() });
  const write = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
  };
  return { folder, write, holdings: openHoldings(folder).holdings! };
}

/** An archive in the live preview: what it answers for an address. */
function preview() {
  const made = archive();
  let handle: Handler = () => undefined;
  const middlewares = { use: (given: Handler) => (handle = given) };
  serveSearchIndex(
    { middlewares } as unknown as Parameters<typeof serveSearchIndex>[0],
    made.holdings,
  );
  const server = createServer((request, response) => {
    handle(request, response, (error) => {
      response.statusCode = error ? 500 : 418;
      response.end(error?.message);
    });
  }).listen(0);
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const get = (name: string) => fetch(`http://localhost:${port}/base/${name}`);
  const current = async () => {
    const response = await get('search-index/current.json');
    return (await response.json()) as { index: string; articles: number };
  };
  return { ...made, get, current };
}

test('the live preview answers for every file that a build would write', async () => {
  const { holdings, get } = preview();
  const out = scratchFolder();
  await buildSearchIndex(holdings, out);
  const files = Object.keys(filesIn(path.join(out, 'search-index')));
  expect(files.length).toBeGreaterThan(5);
  expect(files).toContain('current.json');
  for (const name of files) expect((await get(`search-index/${name}?t=1`)).status, name).toBe(200);
});

test('the live preview leaves other addresses alone, and has no file that is not there', async () => {
  const { get } = preview();
  for (const name of ['search/', 'search/?q=/search-index/current.json'])
    expect((await get(name)).status).toBe(418);
  expect((await get('search-index/unknown.bin')).status).toBe(404);
});

test('the index of the live preview follows articles, gazetteer and glossary', async () => {
  const { write, current, folder } = preview();
  const seen = [await current()];
  expect(await current()).toEqual(seen[0]);
  for (const change of [
    () => {
      write('terms.yml', FIELD);
    },
    () => {
      write('terms.yml', FIELD.replace('[plot]', '[plot, field]'));
    },
    () => {
      write('places.yml', '- { id: a, zh: 车间, en: A, kind: province, lat: 1.0, lon: 1.0 }');
    },
    () => {
      write(ARTICLE, rawDocument({ zh: [CANTEEN] }));
    },
    () => {
      rmSync(path.join(folder, ARTICLE));
    },
  ]) {
    change();
    seen.push(await current());
  }
  expect(new Set(seen.map(({ index }) => index)).size).toBe(seen.length);
  expect(seen.map(({ articles }) => articles)).toEqual([1, 1, 1, 1, 1, 0]);
});

test('an index stays whole until it is asked which is current', async () => {
  const { write, current, get } = preview();
  const { index } = await current();
  write('terms.yml', FIELD);
  const articles = `search-index/${index}/articles.bin`;
  expect((await get(articles)).status).toBe(200);
  expect((await current()).index).not.toBe(index);
  expect((await get(articles)).status).toBe(404);
});

test('what is wrong with the content is said until it is mended', async () => {
  const { write, get, current } = preview();
  write('terms.yml', 'terms');
  for (let times = 0; times < 2; times += 1) {
    const answer = await get('search-index/current.json');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/terms\.yml:1:1 YAML_SHAPE_WRONG/u);
  }
  write('terms.yml', FIELD);
  expect(await current()).toMatchObject({ articles: 1 });
});
