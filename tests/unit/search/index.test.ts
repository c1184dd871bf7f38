import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeIndex } from '../../../src/search/index/make.ts';
import { forEachToken } from '../../../src/search/index/occurrences.ts';
import type { ArticleRecord } from '../../../src/search/index/record.ts';
import { searchIndexFiles, writeSearchIndex } from '../../../src/search/index/write.ts';
import type { Name } from '../../../src/search/names/name.ts';
import { archiveRecords } from './support/archive.ts';
import { removeFolders, temporaryFolder } from './support/folders.ts';
import { filesIn, readIndex, type Occurrences } from './support/read-index.ts';

afterAll(removeFolders);

const NAMES: Name[] = [
  { kind: 'places', id: 'tianjin', en: ['Tianjin', 'Tientsin'], zh: ['天津'], pinyin: 'tianjin' },
  { kind: 'places', id: 'lanzhou', en: ['Lanzhou'], zh: ['兰州'], pinyin: 'lanzhou' },
  { kind: 'terms', id: 'plot', en: ['experimental plot'], zh: ['试验田'], pinyin: 'shiyantian' },
];

function record(id: string, zh: string, more: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id,
    date: '1960-06-11',
    page: 2,
    column: '',
    place: '天津',
    headline: { en: `On ${id}`, zh: `论${id}` },
    places: [],
    terms: [],
    passages: [{ en: '', zh }],
    ...more,
  };
}

/** Where the tokens of records stand, by a plain scan. */
function scan(records: readonly ArticleRecord[]): Occurrences {
  const occurrences: Occurrences = new Map();
  const sides = records.flatMap(({ passages }) => passages.flatMap(({ en, zh }) => [en, zh]));
  for (const [side, text] of sides.entries()) {
    forEachToken(text, (token, position) => {
      const bySide = occurrences.get(token) ?? new Map<number, number[] | number>();
      occurrences.set(token, bySide);
      const before = bySide.get(side);
      if (position === undefined) bySide.set(side, ((before ?? 0) as number) + 1);
      else bySide.set(side, [...((before ?? []) as number[]), position]);
    });
  }
  return occurrences;
}

test('an index has every token of every text where it stands, and no other', async () => {
  const records = archiveRecords();
  const { occurrences, current } = readIndex(await searchIndexFiles(records, NAMES));
  const expected = scan(records);
  expect(expected.size).toBeGreaterThan(5000);
  expect(occurrences).toEqual(expected);
  const passages = records.reduce((sum, record) => sum + record.passages.length, 0);
  expect(current).toMatchObject({ articles: records.length, passages });
});

test('an index says of every article what its record says', async () => {
  const { articles, heads, places, terms, names } = readIndex(
    await searchIndexFiles(
      [
        record('a', '领导', { date: '1957-01-30', page: 1, column: '今日谈', places: ['lanzhou'] }),
        record('b', '干部', { date: '1970-01-02', passages: [] }),
        record('c', '干部', { column: '今日谈', places: ['tianjin', 'lanzhou'], terms: ['plot'] }),
      ],
      NAMES,
    ),
  );
  expect(articles).toEqual({
    count: 3,
    firstPassage: Uint32Array.of(0, 1, 1, 2),
    days: Int32Array.of(-4719, 1, -3491),
    pages: Uint32Array.of(1, 2, 2),
    columns: Uint32Array.of(0, 1, 0),
    columnNames: ['今日谈', ''],
  });
  expect(heads.flat()).toEqual(
    ['a', 'b', 'c'].map((article) => ({
      article,
      place: '天津',
      headline: { en: `On ${article}`, zh: `论${article}` },
    })),
  );
  expect(places).toEqual([
    { id: 'tianjin', articles: Uint32Array.of(2) },
    { id: 'lanzhou', articles: Uint32Array.of(0, 2) },
  ]);
  expect(terms).toEqual([{ id: 'plot', articles: Uint32Array.of(2) }]);
  expect(names).toEqual(NAMES);
});

test('eight heads share a file', async () => {
  const records = Array.from({ length: 17 }, (_, at) => record(`${at}`, '领导'));
  const { heads } = readIndex(await searchIndexFiles(records, NAMES));
  expect(heads.map(({ length }) => length)).toEqual([8, 8, 1]);
  expect(heads.flat().map(({ article }) => article)).toEqual(records.map(({ id }) => id));
});

test('the same records make the same files, on disk and in memory, again and again', async () => {
  const records = archiveRecords();
  const folder = temporaryFolder();
  const made = await writeSearchIndex(records, NAMES, folder);
  const first = filesIn(folder);
  expect(await writeSearchIndex(records, NAMES, folder)).toEqual(made);
  expect(filesIn(folder)).toEqual(first);
  const inMemory = await searchIndexFiles(records, NAMES);
  expect(new Map([...inMemory].map(([path, bytes]) => [path, Uint8Array.from(bytes)]))).toEqual(
    first,
  );
  const own = [...first].filter(([path]) => path.startsWith(`${made.digest}/`));
  expect([own.length, first.size]).toEqual([made.files, made.files + 1]);
  expect(own.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBe(made.bytes);
});

test('the files do not tell how the index was made: when, on which system, in how many runs', async () => {
  const records = archiveRecords();
  const filesOf = async (runSize?: number) => {
    const files = new Map<string, Uint8Array>();
    const scratch = temporaryFolder();
    const write = ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
      files.set(name, bytes);
      return Promise.resolve();
    };
    const made = await makeIndex(records, NAMES, scratch, write, runSize);
    return { files, made, runs: readdirSync(scratch).length };
  };
  const [inOne, inSome] = [await filesOf(), await filesOf(1)];
  expect([inOne.runs, inSome.runs]).toEqual([0, records.length]);
  expect(inSome.made).toEqual(inOne.made);
  expect(inSome.files).toEqual(inOne.files);
  for (const bytes of inOne.files.values()) {
    // RFC 1952: time, extra flags for the best compression, unknown system.
    expect([...bytes.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  }
});

test('another text makes another digest', async () => {
  const digestOf = async (zh: string, names: Name[]) =>
    readIndex(await searchIndexFiles([record('a', zh)], names)).current.index;
  const digests = [
    await digestOf('领导', NAMES),
    await digestOf('干部', NAMES),
    await digestOf('领导', NAMES.slice(1)),
  ];
  expect(new Set(digests).size).toBe(3);
});

test('what was in the folder before is removed', async () => {
  const folder = temporaryFolder();
  await writeSearchIndex([record('a', '领导')], NAMES, folder);
  const { digest } = await writeSearchIndex([record('a', '干部')], NAMES, folder);
  expect(readdirSync(folder).sort()).toEqual([digest, 'current.json'].sort());
  expect(readIndex(filesIn(folder)).occurrences.has('干部')).toBe(true);
});

test('two indexes may be made at once', async () => {
  const [one, two] = await Promise.all([
    searchIndexFiles([record('a', '领导')], NAMES),
    searchIndexFiles([record('a', '领导')], NAMES),
  ]);
  expect(one.size).toBeGreaterThan(5);
  expect(two).toEqual(one);
});

test('an archive without articles has an index in which nothing is', async () => {
  const { current, articles, occurrences } = readIndex(await searchIndexFiles([], []));
  expect(current).toMatchObject({ articles: 0, passages: 0 });
  expect([articles.count, occurrences.size]).toEqual([0, 0]);
});

test('what goes wrong with the records is passed on, and nothing unfinished is left', async () => {
  async function* records() {
    for (const one of archiveRecords()) yield one;
    await Promise.reject(new Error('disk gone'));
  }
  const folder = join(temporaryFolder(), 'search-index');
  await expect(writeSearchIndex(records(), NAMES, folder)).rejects.toMatchObject({
    message: 'the search index could not be made',
    cause: { message: 'disk gone' },
  });
  expect(readdirSync(folder)).toEqual([]);
  expect(await writeSearchIndex([record('a', '领导')], NAMES, folder)).toMatchObject({
    records: 1,
    passages: 1,
  });
  expect(readIndex(filesIn(folder)).occurrences.get('领导')).toEqual(new Map([[1, [0]]]));
});
