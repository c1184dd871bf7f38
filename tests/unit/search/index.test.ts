import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withoutContent } from '../../../src/search/index/files.ts';
import type { ArticleRecord } from '../../../src/search/index/record.ts';
import { searchIndexFiles, writeSearchIndex } from '../../../src/search/index/write.ts';
import { archiveRecords } from './support/archive.ts';
import { openFolder, openRecords, removeFolders, temporaryFolder } from './support/open.ts';

afterAll(removeFolders);

function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const isFile = (path: string) => statSync(join(folder, path)).isFile();
  return new Map(paths.filter(isFile).map((path) => [path, readFileSync(join(folder, path))]));
}

function record(id: string, zh: string): ArticleRecord {
  const headline = { en: `On ${id}`, zh: `论${id}` };
  return { id, date: '1960-06-11', page: 2, place: '天津', headline, passages: [{ en: '', zh }] };
}

test('an index says of an article what its results need, and has nothing that is not used', async () => {
  const { folder, search } = await openRecords([record('a', '领导干部'), record('b', '领导')]);
  expect((await search('干部')).groups).toMatchObject([
    {
      article: 'a',
      date: '1960-06-11',
      page: 2,
      place: '天津',
      headline: { en: 'On a', zh: '论a' },
    },
  ]);
  const files = filesIn(folder);
  expect([...files.keys()].filter((path) => !path.includes('/'))).toEqual([
    'first-tokens.txt',
    'pagefind-entry.json',
    expect.stringMatching(/^pagefind\.en_\w+\.pf_meta$/u),
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
  const fragments = [...files].filter(([path]) => path.endsWith('.pf_fragment'));
  expect(fragments).toHaveLength(2);
  for (const [, fragment] of fragments) expect(withoutContent(fragment)).toEqual(fragment);
});

test('the same records make the same bytes, on disk and in memory, again and again', async () => {
  const records = archiveRecords();
  const folder = temporaryFolder();
  expect(await writeSearchIndex(records, folder)).toEqual({ records: records.length });
  const first = filesIn(folder);
  await writeSearchIndex(records, folder);
  expect(filesIn(folder)).toEqual(first);
  const inMemory = [...(await searchIndexFiles(records))].map(([path, bytes]): [string, Buffer] => [
    path,
    Buffer.from(bytes),
  ]);
  expect(new Map(inMemory.sort(([a], [b]) => (a < b ? -1 : 1)))).toEqual(first);
});

test('two indexes that are asked for at once are both made', async () => {
  const [one, two] = await Promise.all([
    searchIndexFiles([record('a', '领导')]),
    searchIndexFiles([record('a', '领导')]),
  ]);
  expect(one.size).toBeGreaterThan(5);
  expect(two).toEqual(one);
});

test('what an earlier index left is removed', async () => {
  const folder = temporaryFolder();
  await writeSearchIndex([record('a', '领导')], folder);
  const before = [...filesIn(folder).keys()];
  await writeSearchIndex([record('a', '干部')], folder);
  expect([...filesIn(folder).keys()]).toHaveLength(before.length);
});

test('equally good articles come in the order of the archive', async () => {
  const ids = Array.from({ length: 300 }, (_, at) => `${(at * 7) % 300}`);
  const { search } = await openRecords(ids.map((id, at) => record(id, `领导${'干'.repeat(at)}`)));
  expect((await search('领导')).groups.map(({ article }) => article)).toEqual(ids);
});

test('an archive without articles has an index in which nothing is found', async () => {
  const { search } = await openRecords([]);
  expect(await search('领导')).toMatchObject({ articles: 0, passages: 0, groups: [] });
});

test('records may come one by one, and what goes wrong with them is passed on', async () => {
  async function* records() {
    yield record('a', '领导');
    await Promise.reject(new Error('disk gone'));
  }
  await expect(writeSearchIndex(records(), temporaryFolder())).rejects.toMatchObject({
    message: 'the search index could not be made',
    cause: { message: 'disk gone' },
  });
  const folder = temporaryFolder();
  expect(await writeSearchIndex([record('a', '领导')], folder)).toEqual({ records: 1 });
  expect((await (await openFolder(folder)).search('领导')).passages).toBe(1);
});
